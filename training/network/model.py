"""The network: tags from the first layer of a BiLSTM, trees (biaffine) and names from the second.

Shapes: B sentences of one length n; D numbers a token; H units a direction.
Sources: Kiperwasser and Goldberg 2016 (features), Dozat and Manning 2017 (biaffine arcs and labels).
"""

import pathlib

import torch
from torch import nn

HASHED_SIZES = {"suffix2": 8, "suffix3": 16, "suffix4": 12, "prefix3": 8, "shape": 12}
ARC, LABEL, NAME = 128, 32, 64


class Network(nn.Module):
    def __init__(self, meta: dict, units: int, words: torch.Tensor):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(words, freeze=False, sparse=True)
        self.hashed = nn.ModuleList(
            nn.Embedding(table["rows"], HASHED_SIZES[table["name"]]) for table in meta["hashedTables"]
        )
        for table in self.hashed:
            nn.init.normal_(table.weight, std=0.2)
        inputs = words.shape[1] + sum(HASHED_SIZES.values()) + meta["bits"]
        both = 2 * units
        self.first = nn.LSTM(inputs, units, batch_first=True, bidirectional=True)
        self.second = nn.LSTM(both, units, batch_first=True, bidirectional=True)
        for name, bias in [*self.first.named_parameters(), *self.second.named_parameters()]:
            if name.startswith("bias_ih"):
                nn.init.ones_(bias.data[units : 2 * units])  # at first, cells remember
        self.tags = nn.Linear(both, len(meta["pairs"]))
        self.root = nn.Parameter(torch.randn(both) * 0.2)
        self.arc_dependent = nn.Linear(both, ARC)
        self.arc_head = nn.Linear(both, ARC)
        self.arc = nn.Linear(ARC, ARC)  # U h + u: how a head looks to its dependents
        self.arc_prior = nn.Linear(ARC, 1, bias=False)  # how likely a word is to be a head at all
        self.label_dependent = nn.Linear(both, LABEL)
        self.label_head = nn.Linear(both, LABEL)
        relations = len(meta["relations"])
        self.label = nn.Parameter(torch.randn(relations, LABEL, LABEL) * 0.05)
        self.label_linear = nn.Linear(2 * LABEL, relations)
        self.name_hidden = nn.Linear(both, NAME)
        self.name_out = nn.Linear(NAME, len(meta["nameLabels"]))
        nn.init.normal_(self.arc.weight, std=0.05)

    def read(self, rows: torch.Tensor, bits: torch.Tensor) -> torch.Tensor:
        """rows: B x n x (1 + hashed tables), bits: B x n x bits; gives B x n x D."""
        hashed = [table(rows[..., i + 1]) for i, table in enumerate(self.hashed)]
        return torch.cat([self.words(rows[..., 0]), *hashed, bits], dim=-1)

    def forward(self, rows, bits, drop):
        """Logits of tags (B x n x tags), arcs (B x n x n+1, root first), states for labels, names (B x n x labels)."""
        first, _ = self.first(drop(self.read(rows, bits), 0.2))
        first = drop(first, 0.33)
        second, _ = self.second(first)
        second = drop(second, 0.33)
        heads = torch.cat([self.root.to(second.dtype).expand(second.shape[0], 1, -1), second], dim=1)
        head = torch.relu(self.arc_head(heads))
        dependent = torch.relu(self.arc_dependent(second))
        arcs = dependent @ self.arc(head).transpose(1, 2) + self.arc_prior(head).transpose(1, 2)
        itself = torch.eye(rows.shape[1] + 1, dtype=torch.bool)[1:]
        return {
            "tags": self.tags(first).float(),
            "arcs": arcs.float().masked_fill(itself, -1e9),
            "label_dependent": torch.relu(self.label_dependent(second)),
            "label_head": torch.relu(self.label_head(heads)),
            "names": self.name_out(torch.relu(self.name_hidden(second))).float(),
        }

    def labels(self, out: dict, heads: torch.Tensor) -> torch.Tensor:
        """Logits of relations (B x n x relations) for the given heads (B x n, 0 is the root)."""
        chosen = heads.unsqueeze(-1).expand(-1, -1, LABEL)
        head = out["label_head"].gather(1, chosen)
        dependent = out["label_dependent"]
        outer = (dependent.unsqueeze(-1) * head.unsqueeze(-2)).flatten(2)
        linear = self.label_linear(torch.cat([dependent, head], dim=-1))
        return (outer @ self.label.flatten(1).T + linear).float()


def mean_weights(checkpoints: list[pathlib.Path]) -> dict:
    """The mean of the weights of several passes, which errs less than the last of them."""
    all_weights = [torch.load(path)["weights"] for path in checkpoints]
    return {name: sum(weights[name] for weights in all_weights) / len(all_weights) for name in all_weights[0]}

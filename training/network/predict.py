"""What the trainer's own network, in floating point, makes of the sentences that write-sample.ts wrote.

    python predict.py --work FOLDER --checkpoints FILE.pt … --out tests/unit/language/network/trainer.tsv

One token a line: form, tag, head, relation, name label. Heads and relations are `_` where the best head of each word
alone gives no tree with one root: there, the reader has to choose otherwise.
"""

import argparse
import json
import pathlib

import torch

from data import Examples
from model import Network, mean_weights
from score import best_path, keep, legal_moves


def is_tree(heads: list[int]) -> bool:
    """heads[i] is the head of word i + 1; 0 is the root."""
    for start in range(1, len(heads) + 1):
        node = start
        for _ in heads:
            node = heads[node - 1] if node else 0
        if node:
            return False
    return heads.count(0) == 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--checkpoints", required=True, type=pathlib.Path, nargs="+", help="their mean is taken")
    parser.add_argument("--out", required=True, type=pathlib.Path)
    options = parser.parse_args()
    sample = options.work / "sample"
    examples = Examples(options.work, sample)
    meta = examples.meta
    weights = mean_weights(options.checkpoints)
    network = Network(meta, weights["first.weight_hh_l0"].shape[1], examples.words)
    network.load_state_dict(weights)
    network.eval()
    labels = meta["nameLabels"]
    moves = legal_moves(labels)
    lines, number = [], 0
    for document in json.loads((sample / "forms.json").read_text()):
        lines.append("# document")
        for forms in document:
            batch = examples.batch([number])
            number += 1
            with torch.no_grad():
                out = network(batch["rows"], batch["bits"], keep)
                heads = out["arcs"].argmax(-1)
                relations = network.labels(out, heads)[0].argmax(-1)
            tree = is_tree(heads[0].tolist())
            names = best_path(out["names"][0].numpy(), labels, moves)
            for i, form in enumerate(forms):
                tag = meta["pairs"][int(out["tags"][0, i].argmax())]
                arc = [str(int(heads[0, i])), meta["relations"][int(relations[i])]] if tree else ["_", "_"]
                lines.append("\t".join([form, tag, *arc, labels[names[i]]]))
            lines.append("")
    options.out.write_text("\n".join(lines), encoding="utf-8")


main()

"""Quick figures while training: heads are taken one by one (no tree is forced), names by legal Viterbi."""

import numpy
import torch

from data import Examples
from model import Network


def keep(x, _):
    return x


def legal_moves(labels: list[str]) -> numpy.ndarray:
    """0 where the second label may follow the first, else a large negative number; see name-labels.ts."""
    moves = numpy.full((len(labels), len(labels)), -1e9)
    for i, before in enumerate(labels):
        for j, after in enumerate(labels):
            goes_on = after[0] in "IE"
            if before[0] in "BI":
                allowed = goes_on and before[2:] == after[2:]
            else:
                allowed = not goes_on
            if allowed:
                moves[i, j] = 0
    return moves


def best_path(scores: numpy.ndarray, labels: list[str], moves: numpy.ndarray) -> list[int]:
    start = numpy.array([-1e9 if label[0] in "IE" else 0 for label in labels])
    end = numpy.array([-1e9 if label[0] in "BI" else 0 for label in labels])
    best = scores[0] + start
    back = []
    for row in scores[1:]:
        total = best[:, None] + moves
        back.append(total.argmax(axis=0))
        best = total.max(axis=0) + row
    path = [int((best + end).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(path, labels: list[str]) -> set:
    found, start = set(), 0
    for i, number in enumerate(path):
        label = labels[int(number)]
        if label[0] in "BS":
            start = i
        if label[0] in "ES":
            found.add((start, i, label[2:]))
    return found


@torch.no_grad()
def measure(network: Network, examples: Examples, split: str) -> dict:
    """UPOS, UAS, LAS (punctuation left out) and exact F1 of names, in per cent."""
    network.eval()
    meta = examples.meta
    upos = torch.tensor(meta["uposOfPair"])
    punctuation = meta["upos"].index("PUNCT")
    labels = meta["nameLabels"]
    moves = legal_moves(labels)
    count = dict.fromkeys(["tokens", "upos", "xpos", "words", "uas", "las", "gold", "found", "right"], 0)
    for chosen in examples.batches(examples.split(split), 4000, None):
        batch = examples.batch(chosen)
        out = network(batch["rows"], batch["bits"], keep)
        guess = out["tags"].argmax(-1)
        count["tokens"] += guess.numel()
        count["upos"] += int((upos[guess] == batch["upos"]).sum())
        count["xpos"] += int((guess == batch["tags"]).sum())
        heads = out["arcs"].argmax(-1)
        attached = (heads == batch["heads"]) & (batch["upos"] != punctuation)
        relations = network.labels(out, heads).argmax(-1)
        count["words"] += int((batch["upos"] != punctuation).sum())
        count["uas"] += int(attached.sum())
        count["las"] += int((attached & (relations == batch["relations"])).sum())
        for scores, gold, weights in zip(out["names"].numpy(), batch["names"], batch["weights"]):
            if weights[2] == 0:
                continue
            wanted = spans(gold, labels)
            found = spans(best_path(scores, labels, moves), labels)
            count["gold"] += len(wanted)
            count["found"] += len(found)
            count["right"] += len(wanted & found)
    names = 2 * count["right"] / max(1, count["gold"] + count["found"])
    return {
        "upos": round(100 * count["upos"] / count["tokens"], 2),
        "xpos": round(100 * count["xpos"] / count["tokens"], 2),
        "uas": round(100 * count["uas"] / count["words"], 2),
        "las": round(100 * count["las"] / count["words"], 2),
        "names": round(100 * names, 2),
    }

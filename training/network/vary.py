"""Writes the training corpora again with other words in them, for the teacher to label.

    python vary.py --corpora FOLDER --words FOLDER --out FILE.jsonl.gz [--copies N] [--seed N]

About a third of the nouns, verbs, adjectives, adverbs, numbers and names of a document are swapped for words of the
same universal tag, ending, case and, where there are any, class of meaning that the corpora hold. All of a word's
places in a document change alike, so that what a document shows of a word stays true. Heads and names are kept.
"""

import argparse
import collections
import gzip
import json
import pathlib
import random

TRAIN = ("gum.train", "silver")  # silver holds the gold trees of ewt.train with a machine's names, too
SWAPPED = {"NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM"}
SHARE = 0.35  # of the words of a document
LIKE = 0.7  # how often a word of the same meaning is taken where there are some
ENDINGS = ("ing", "ed", "ly", "ies", "es", "s", "en", "er", "est")


def case_of(word: str) -> str:
    if word.islower():
        return "lower"
    if word.isupper():
        return "upper" if len(word) > 1 else "letter"
    return "title" if word[:1].isupper() and word[1:].islower() else "mixed"


def kind_of(word: str, tag: str) -> tuple:
    """What a word may be swapped within; machine trees have no Penn tags, so endings stand for them."""
    ending = next((e for e in ENDINGS if word.lower().endswith(e)), "")
    return tag, ending, case_of(word), word.isalpha()


class Words:
    """The words of the corpora by kind, and by kind and meaning, as often as they stand there."""

    def __init__(self, documents: list[dict], meaning: dict[str, int], dice: random.Random):
        self.meaning, self.dice = meaning, dice
        self.by_kind, self.by_meaning = collections.defaultdict(list), collections.defaultdict(list)
        for document in documents:
            for sentence in document["sents"]:
                for _, _, form, tag, *_ in sentence["toks"]:
                    if tag in SWAPPED:
                        kind = kind_of(form, tag)
                        self.by_kind[kind].append(form)
                        self.by_meaning[kind, meaning.get(form.lower())].append(form)

    def instead_of(self, form: str, tag: str) -> str:
        kind = kind_of(form, tag)
        same = self.by_meaning[kind, self.meaning.get(form.lower())]
        choices = same if len(set(same)) > 2 and self.dice.random() < LIKE else self.by_kind[kind]
        return self.dice.choice(choices) if self.dice.random() < SHARE else form


def vary(document: dict, words: Words) -> dict:
    """A document with other words, one blank between them; what has no place any more is left out."""
    swaps: dict[tuple, str] = {}
    text, sentences, places = [], [], {}
    position = 0
    for sentence in document["sents"]:
        start, row = position, []
        for s, e, form, tag, penn, lemma, head, relation in sentence["toks"]:
            word = form
            if tag in SWAPPED:
                key = (kind_of(form, tag), form)
                if key not in swaps:
                    swaps[key] = words.instead_of(form, tag)
                word = swaps[key]
            places[s], places[e] = position, position + len(word)
            row.append([position, position + len(word), word, tag, penn, lemma, head, relation])
            text.append(word)
            position += len(word) + 1
        unlabelled = {"nolab": 1} if sentence.get("nolab") else {}
        sentences.append({"s": start, "e": max(start, position - 1), **unlabelled, "toks": row})
    # A name's ends are ends of words; one that is not is left out.
    names = [[places[s], places[e], kind] for s, e, kind in document["ents"] if s in places and e in places]
    return {**document, "text": " ".join(text), "sents": sentences, "ents": names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", required=True, type=pathlib.Path)
    parser.add_argument("--words", required=True, type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--copies", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    listed = gzip.open(options.words / "words.txt.gz", "rt", encoding="utf-8").read().split("\n")
    classes = memoryview(gzip.open(options.words / "c1000.i32.gz").read()).cast("i")
    documents = [
        json.loads(line)
        for name in TRAIN
        for line in gzip.open(options.corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8")
    ]
    assert not any(document.get("nc") for document in documents), "texts that we may not train on"
    words = Words(documents, dict(zip(listed, classes)), random.Random(options.seed))
    with gzip.open(options.out, "wt", encoding="utf-8", compresslevel=1) as out:
        for copy in range(options.copies):
            for document in documents:
                varied = {**vary(document, words), "id": f"{document['id']}~{copy}"}
                out.write(json.dumps(varied, ensure_ascii=False) + "\n")
    print(f"{options.copies} copies of {len(documents)} documents")


main()

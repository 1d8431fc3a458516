"""Writes sentences of the treebanks once more as headlines, with their trees: no treebank of news marks its headlines.

    python headlines.py --corpora FOLDER --out FILE.jsonl.gz [--copies N] [--seed N]

"The rebels attacked an army base and killed six soldiers." becomes "Rebels attack army base and kill six soldiers",
"The city was shelled." "City shelled", "The Queen will visit Spain." "Queen to visit Spain". What goes: articles, the
full stop, "be" before participles and now and then before nouns and adjectives; the past is told in the present,
"will" is "to", now and then "and" a comma. A third stands In Title Case, a tenth IN CAPITALS. Only short statements with
a verb and a subject are taken; the trees are those of the sentence without the words that went.
"""

import argparse
import gzip
import json
import pathlib
import random

TRAIN = ("gum.train", "silver")  # of silver what has the gold trees of ewt.train
LONGEST, SHORTEST = 30, 4  # words of a sentence
SMALL = {"ADP", "CCONJ", "DET", "PART", "SCONJ", "AUX", "PRON"}  # tags that title case may leave small
START, END, FORM, TAG, PENN, LEMMA, HEAD, RELATION = range(8)
VOWELS = "aeiou"
CHATTY = {"i", "me", "my", "you", "your", "we", "us", "our", "u"}  # no headline speaks of itself or to its reader


def present(lemma: str, plural: bool) -> str:
    """The present tense of a verb, third person."""
    if lemma == "be":
        return "are" if plural else "is"
    if plural:
        return lemma
    if lemma == "have":
        return "has"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def is_statement(rows: list[list]) -> bool:
    root = next((at for at, row in enumerate(rows, 1) if row[HEAD] == 0), None)
    return (
        root is not None
        and SHORTEST <= len(rows) <= LONGEST
        and rows[-1][FORM] == "."
        and any(row[HEAD] == root and row[RELATION] in ("nsubj", "nsubj:pass") for row in rows)
        and rows[root - 1][LEMMA] != "_"
        and not any(row[FORM].lower() in CHATTY for row in rows)
    )


def is_plural(rows: list[list], verb: int) -> bool:
    """Whether the verb at place `verb`, counted from 1, or the verb it is joined to, has a subject of more than one."""
    for at, row in enumerate(rows, 1):
        if row[HEAD] == verb and row[RELATION] == "nsubj":
            joined = any(one[HEAD] == at and one[RELATION] == "conj" for one in rows)
            return joined or row[PENN] in ("NNS", "NNPS") or row[FORM].lower() in ("they", "these", "those")
    head = rows[verb - 1]
    return head[RELATION] == "conj" and is_plural(rows, head[HEAD])


def headline(rows: list[list], dice: random.Random) -> list[list] | None:
    """The sentence as a headline; nothing where it would leave words without a head."""
    rows = [list(row) for row in rows]
    gone: set[int] = {len(rows)}
    drops_copula = dice.random() < 0.4
    for at, row in enumerate(rows, 1):
        lemma, relation = row[LEMMA].lower(), row[RELATION]
        head = rows[row[HEAD] - 1] if row[HEAD] else None
        below = [one for one in rows if one[HEAD] == at]
        if relation == "det" and lemma in ("a", "an", "the"):
            gone.add(at)
        elif relation in ("aux:pass", "aux") and lemma == "be" and head[PENN] in ("VBN", "VBG") and row[PENN] in ("VBD", "VBZ", "VBP"):
            gone.add(at)
        elif relation == "cop" and drops_copula and row[PENN] in ("VBD", "VBZ", "VBP"):
            gone.add(at)
        elif relation == "aux" and lemma == "will" and row[FORM].lower() == "will" and head[PENN] == "VB":
            row[FORM], row[TAG], row[PENN], row[LEMMA], row[RELATION] = "to", "PART", "TO", "to", "mark"
        elif row[PENN] == "VBD" and row[TAG] == "VERB" and not any(one[RELATION].startswith("aux") for one in below):
            plural = is_plural(rows, at)
            row[FORM], row[PENN] = present(lemma, plural), "VBP" if plural else "VBZ"
        elif relation == "cc" and lemma == "and" and head[TAG] in ("NOUN", "PROPN") and dice.random() < 0.3:
            row[FORM], row[TAG], row[PENN], row[LEMMA], row[RELATION] = ",", "PUNCT", ",", ",", "punct"
    if len(gone) == 1 or any(row[HEAD] in gone for at, row in enumerate(rows, 1) if at not in gone):
        return None
    kept = [at for at in range(1, len(rows) + 1) if at not in gone]
    if len(kept) < 3:
        return None
    place = {at: i for i, at in enumerate(kept, 1)} | {0: 0}
    style = dice.random()
    told = []
    for at in kept:
        row = rows[at - 1]
        if style < 0.1:
            row[FORM] = row[FORM].upper()
        elif not told or (style < 0.4 and (row[TAG] not in SMALL or len(row[FORM]) > 4)):
            row[FORM] = row[FORM][:1].upper() + row[FORM][1:]
        row[HEAD] = place[row[HEAD]]
        told.append(row)
    return told


def headlined(document: dict, dice: random.Random) -> dict:
    """A document of headlines, one blank between words; names of a machine are left out."""
    sentences, words, places, position = [], [], {}, 0
    for sentence in document["sents"]:
        if not is_statement(sentence["toks"]):
            continue
        rows = headline(sentence["toks"], dice)
        if rows is None:
            continue
        start = position
        for row in rows:
            places[row[START]], places[row[END]] = position, position + len(row[FORM])
            row[START], row[END] = position, position + len(row[FORM])
            words.append(row[FORM])
            position += len(row[FORM]) + 1
        unlabelled = {"nolab": 1} if sentence.get("nolab") or document.get("silver") else {}
        sentences.append({"s": start, "e": position - 1, **unlabelled, "toks": rows})
    names = [[places[s], places[e], kind] for s, e, kind in document["ents"] if s in places and e in places]
    return {**document, "id": f"{document['id']}~headlines", "text": " ".join(words), "sents": sentences, "ents": names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", required=True, type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--copies", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    written = 0
    with gzip.open(options.out, "wt", encoding="utf-8", compresslevel=1) as out:
        for name in TRAIN:
            for line in gzip.open(options.corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8"):
                document = json.loads(line)
                assert not document.get("nc"), "texts that we may not train on"
                if document.get("silver") == "trees":
                    continue
                for _ in range(options.copies):
                    told = headlined(document, dice)
                    written += len(told["sents"])
                    if told["sents"]:
                        out.write(json.dumps(told, ensure_ascii=False) + "\n")
    print(f"{written} headlines")


main()

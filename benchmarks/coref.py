"""Which gold event mentions the build's likeness puts together, over many documents without dates.

python benchmarks/coref.py GOLD.jsonl --out PRED.jsonl [--alike 0.2] [--documents 0.18]

Of a line of GOLD "doc", "sentences" (lists of words) and "mentions" (sentence, tokens) are read; a line of PRED: {"doc", "mention",
"cluster"}. Documents are put together by the words they share, then the mentions inside each group by `merge.likeness`, as a
build does with those of one date.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from pathlib import Path
from typing import Any

from timeline.events.attaching.attach import Dated
from timeline.events.grammar.labels import VERBAL
from timeline.events.grammar.words import SAYING
from timeline.events.statement import acting, content_lemmas, words_told
from timeline.language import Sentence, load
from timeline.merge.likeness import Words, likeness, rarity, words_of
from timeline.merge.linkage import linked
from timeline.model import Expression, Span, Statement
from timeline.reading import NoDate
from timeline.settings import Settings

Row = Mapping[str, Any]
_NAME = 3  # words: so many a name counts as, as names tell one story from another of its kind
_NOTHING = Expression(0, 0, "", "", NoDate())


@dataclass(frozen=True, slots=True)
class Told:
    """A gold mention as a statement."""

    doc: str
    number: int
    statement: Statement


def main() -> None:
    """Read the arguments, group, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--alike", type=float, default=0.2)
    parser.add_argument("--documents", type=float, default=0.18)
    given = parser.parse_args()
    rows = [json.loads(line) for line in given.gold.read_text("utf-8").splitlines()]
    told = list(statements(rows))
    group = groups([_words(row) for row in rows], given.documents)
    of = {row["doc"]: number for row, number in zip(rows, group, strict=True)}
    weights = rarity(t.statement for t in told)
    compared = [words_of(t.statement, weights) for t in told]
    by_group: dict[int, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        by_group[of[one.doc]].append(number)
    lines = []
    for name, numbers in by_group.items():
        for index, cluster in enumerate(clustered(numbers, told, compared, given.alike)):
            lines += [
                {"doc": told[n].doc, "mention": told[n].number, "cluster": f"{name}-{index}"} for n in cluster
            ]
    given.out.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    print(f"{len(rows)} documents in {len(by_group)} groups, {len(told)} mentions")


def statements(rows: Sequence[Row]) -> Iterator[Told]:
    """Each mention with what its sentence says of it."""
    work = [(row, number, mention) for row in rows for number, mention in enumerate(row["mentions"])]
    texts = [" ".join(row["sentences"][mention["sentence"]]) for row, _, mention in work]
    parsed = load(Settings().model).parse(texts)
    for (row, number, mention), sentence in zip(work, parsed, strict=True):
        words = row["sentences"][mention["sentence"]]
        yield Told(row["doc"], number, statement(sentence, words, mention["tokens"]))


def statement(s: Sentence, words: Sequence[str], tokens: Sequence[int]) -> Statement:
    """A mention as a statement: its head is the word of it that hangs from another, or what its preposition governs ("in custody")."""
    start = sum(len(word) + 1 for word in words[: tokens[0]])
    end = sum(len(word) + 1 for word in words[: tokens[-1] + 1]) - 1
    inside = s.covering(start, end)
    indices = {t.index for t in inside}
    head = next((t for t in inside if t.head not in indices or t.head == t.index), inside[0])
    if head.pos == "ADP":
        head = s.child(head.index, "pobj") or head
    nominal = head.pos not in VERBAL
    what = Dated(head.index, nominal)
    told = words_told(s, what, frozenset()) | {head.index}
    return Statement(
        _NOTHING,
        Span(s.text, 0, len(s.text)),
        None,
        head.lemma.lower(),
        s.text,
        lemmas=content_lemmas(s, told),
        context=content_lemmas(s, set(range(len(s.tokens)))),
        subject=acting(s, what, frozenset()),
        saying=not nominal and head.lemma.lower() in SAYING,
        nominal=nominal,
    )


def clustered(numbers: list[int], told: list[Told], compared: list[Words], alike: float) -> list[list[int]]:
    """The mentions of a group of documents by average linkage, as the build links those of a date."""

    def likely(a: int, b: int) -> float:
        one, other = numbers[a], numbers[b]
        return likeness(told[one].statement, told[other].statement, compared[one], compared[other], dates=0.0)

    return [[numbers[n] for n in group] for group in linked(len(numbers), likely, alike)]


def groups(documents: Sequence[Counter[str]], alike: float) -> list[int]:
    """The number of its group for each document, by average linkage; a word of one document alone tells nothing of a group."""
    count: Counter[str] = Counter()
    for words in documents:
        count.update(words.keys())
    vectors = [
        _unit({w: (1 + log(n)) * log(len(documents) / count[w]) for w, n in d.items() if count[w] > 1})
        for d in documents
    ]
    likely = [[_cosine(one, other) for other in vectors] for one in vectors]
    found = linked(len(vectors), lambda a, b: likely[a][b], alike, best=0.0)
    of = {number: index for index, group in enumerate(found) for number in group}
    return [of[number] for number in range(len(vectors))]


def _words(row: Row) -> Counter[str]:
    """How often a document holds each word; one with a capital inside a sentence, most often a name, counts as several."""
    count: Counter[str] = Counter()
    for sentence in row["sentences"]:
        for place, word in enumerate(sentence):
            if word.isalpha() and len(word) > 2:
                count[word.lower()] += _NAME if place and word[0].isupper() else 1
    return count


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    length = sqrt(sum(w * w for w in weights.values())) or 1.0
    return {word: w / length for word, w in weights.items()}


def _cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(b) < len(a):
        a, b = b, a
    return sum(w * b[word] for word, w in a.items() if word in b)


if __name__ == "__main__":
    main()

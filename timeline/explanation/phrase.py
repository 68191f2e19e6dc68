"""Why a phrase means what it means, and which readings lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from timeline.chrono import Day, edtf, timex3
from timeline.chrono.value import Value, When
from timeline.dating import datestring
from timeline.errors import UsageError
from timeline.exporters.dates import grain_name
from timeline.reading import NoDate, Said, Tense, Tree, Unanchored, landed, tree
from timeline.rules import Match, Scan, book
from timeline.tagger import candidates

Data = dict[str, Any]
_LANGUAGE = "en"
_FROM_EVENT = "counted from the event named behind it: a date where the article tells when that was"


def explain(phrase: str, date: str | None, tense: str = "unknown") -> Data:
    """The reading of the first expression in a phrase, said on a day (as written, or None), and those that lost.

    Raises UsageError where the phrase holds no expression, or the date is none.
    """
    said = Said(_day(date), Tense(tense))
    rules = book(_LANGUAGE)
    found = next(
        (c for at in Scan(rules, phrase).starts() if (c := list(candidates(phrase, at, rules)))), None
    )
    if found is None:
        raise UsageError(f'no time expression in "{phrase}"; `timeline rules` lists what is known')
    best, *others = found
    return {
        "phrase": phrase,
        "said": None if said.day is None else str(said.day),
        **_told(phrase, best, said),
        "lost": [_told(phrase, other, said) for other in others],
    }


def _day(date: str | None) -> Day | None:
    if date is None:
        return None
    day = datestring.read(date)
    if day is None:
        raise UsageError(f'--date "{date}": not a date; write it like 2020-04-29')
    return day


def _told(phrase: str, match: Match, said: Said) -> Data:
    note, value = None, None
    if isinstance(match.reading, NoDate):
        note = "looks like a date and is none"
    else:
        try:
            value = match.reading.at(said)
            note = _FROM_EVENT if landed(match.reading) else None if value is not None else "no such date"
        except Unanchored:
            note = "needs the day it was said on: pass --date"
    return {
        "text": phrase[match.start : match.end],
        "rule": match.rule.name,
        "about": match.rule.summary,
        "confidence": round(match.confidence, 3),
        **_value(value),
        **({"note": note} if note else {}),
        "reading": tree(match.reading),
    }


def _value(value: Value | None) -> Data:
    if value is None:
        return {"type": None, "value": None}
    out: Data = {"type": timex3.type_of(value), "value": timex3.write(value)}
    if isinstance(value, When):
        first, last = value.interval.start, value.interval.last
        out |= {
            "edtf": edtf.write(value.interval),
            "start": None if first is None else str(first),
            "end": None if last is None else str(last),
            "precision": grain_name(value.interval.grain),
        }
    return out


def text(found: Data) -> str:
    """What `explain` gives, for people."""
    said = f"said on {found['said']}" if found["said"] else "said on an unknown day"
    return "\n".join((f"{found['text']}    ({said})", *_lines(found), *_lost(found["lost"]))) + "\n"


def _lines(told: Data) -> Iterator[str]:
    for name, key in (
        ("value", "value"),
        ("EDTF", "edtf"),
        ("first day", "start"),
        ("last day", "end"),
        ("precision", "precision"),
        ("note", "note"),
    ):
        if told.get(key) is not None:
            yield f"  {name:10} {told[key]}"
    yield f"  {'rule':10} {told['rule']}: {told['about']}"
    yield f"  {'confidence':10} {told['confidence']}"
    yield "  reading"
    yield from _branches(told["reading"], "    ")


def _branches(node: Tree, indent: str) -> Iterator[str]:
    yield f"{indent}{node['is']}"
    for name, part in node.items():
        if name == "is":
            continue
        if isinstance(part, dict):
            yield f"{indent}  {name}:"
            yield from _branches(part, indent + "    ")
        else:
            yield f"{indent}  {name}: {part}"


def _lost(others: Iterable[Data]) -> Iterator[str]:
    others = list(others)
    if others:
        yield "  lost to the longer match"
    for other in others:
        means = other["value"] or other.get("note", "")
        yield f"    {other['text']!r} as {means} by {other['rule']}"

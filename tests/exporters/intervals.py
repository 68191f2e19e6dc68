"""A timeline made by hand of articles that are dated only to an interval, or borrow a date; every sentence is ours."""

from __future__ import annotations

from dataclasses import replace

from tests.exporters.samples import LOCAL, article, day, event, source
from timeline.chrono import Interval, edtf
from timeline.model import (
    Anchor,
    Article,
    Certainty,
    DatedSection,
    Dating,
    Event,
    Section,
    Span,
    Timeline,
    in_order,
)

YEAR, WEEK, SINCE = edtf.read("2020"), edtf.read("2020-05-03/2020-05-09"), edtf.read("2020-05-04/..")
MILL = (
    "The mill at Oster burned down in April last year.\n"
    "It had been sold on 3 March 2019.\n"
    "\n"
    "The weir\n"
    "The weir was mended on Monday.\n"
    "\n"
    "The lock\n"
    "The lock gate broke the previous year."
)
LOCK = "Photo taken on 4 May 2020\nThe lock at Oster was opened again this month."
SLUICE = "A sluice at Oster broke, and nobody has said when."
FAIR = "The fair opened last Sunday.\n\nElsewhere\nA barge sank on Monday."

_AT = {name: MILL.index(name) for name in ("The weir", "The lock")}
_ELSEWHERE = FAIR.index("Elsewhere")
_FOUND = Dating(None, "same-event", 0.8, Span.of(MILL, 30, 48), YEAR)
_WEIR = Dating(day("2020-06-10"), "settings", 1.0)
_LOCK = Dating(None, "caption", 0.7, None, edtf.read("2018"))
_FAIR = Dating(day("2020-06-16"), "front-matter", 1.0)
_BORROWED = replace(_FAIR, confidence=0.5)


def _dated(name: str, text: str, dating: Dating, *sections: DatedSection) -> Article:
    made = article(name, text, None, title=name.partition(".")[0].capitalize(), publisher="The Oster Lamp")
    return replace(made, dating=dating, sections=sections)


ARTICLES = (
    _dated(
        "mill.txt", MILL, _FOUND,
        DatedSection(Section(_AT["The weir"], _AT["The lock"], "The weir"), _WEIR),
        DatedSection(Section(_AT["The lock"], len(MILL), "The lock"), _LOCK),
    ),
    _dated("lock.txt", LOCK, Dating(None, "caption", 0.9, Span.of(LOCK, 0, 26), WEEK)),
    _dated("sluice.txt", SLUICE, Dating(None, "caption", 0.9, None, SINCE)),
    _dated(
        "fair.txt", FAIR, _FAIR,
        DatedSection(Section(_ELSEWHERE, len(FAIR), "Elsewhere"), _BORROWED, inherited=True),
    ),
)  # fmt: skip
_TEXTS = {each.id: each.draft.text for each in ARTICLES}


def _event(name: str, said: str, value: Interval, verb: str, title: str, **more: object) -> Event:
    """An event of one passage, counted from what holds where it stands."""
    key, _, _ = name.partition(".")
    made = next(each for each in ARTICLES if each.id == name)
    found = source(name, said, value, verb, texts=_TEXTS)
    anchor = made.anchor(_TEXTS[name].index(said))
    told = replace(found, anchor=Anchor("none") if more.pop("alone", False) else anchor)
    return event(f"{key}{verb}"[:8], value, title, told, **more)


TIMELINE: Timeline = replace(
    LOCAL,
    title="Water at Oster",
    articles=ARTICLES,
    events=in_order([
        _event("mill.txt", "in April last year", edtf.read("2019-04"), "burned", "The mill burns down"),
        _event("mill.txt", "on 3 March 2019", edtf.read("2019-03-03"), "sold", "The mill is sold", alone=True),
        _event("mill.txt", "on Monday", edtf.read("2020-06-08"), "mended", "The weir is mended"),
        _event("mill.txt", "the previous year", edtf.read("2017"), "broke", "The lock gate breaks"),
        _event("lock.txt", "this month", edtf.read("2020-05"), "opened", "The lock opens again"),
        _event(
            "fair.txt", "on Monday", edtf.read("2020-06-15"), "sank", "A barge sinks",
            certainty=Certainty.UNCERTAIN, confidence=0.45,
        ),
    ]),
)  # fmt: skip

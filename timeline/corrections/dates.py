"""A date as somebody writes it into a correction: EDTF, a day in numbers or words, or a coarser time in English."""

from __future__ import annotations

from timeline.chrono import Interval, edtf
from timeline.chrono.value import When
from timeline.dating import datestring
from timeline.reading import NoDate, Said
from timeline.reading.traits import anchored
from timeline.rules import book
from timeline.tagger import tag

HOW = "write it like 2020-04-27, 2020-04, 2014/.. or 27 April 2020"


def read(text: str) -> Interval:
    """The days that a text names; ValueError, with the way out, where it names none or could name several.

    >>> str(read("April 2020"))
    '2020-04-01/2020-04-30'
    """
    text = " ".join(text.split())
    try:
        return edtf.read(text)
    except ValueError:
        pass
    if datestring.either_way(text):
        raise ValueError(f'"{text}" can be read day first and month first; {HOW}')
    day = datestring.read(text)
    if day is not None:
        return Interval.day(day)
    found = _complete(text)
    if found is None:
        raise ValueError(f'"{text}" is no date, or not a complete one; {HOW}')
    return found


def _complete(text: str) -> Interval | None:
    """What the words mean whenever they are said; None where that depends on the day, or they are more than a date."""
    for expression in tag(text, book("en")):
        whole = expression.outer or expression
        if (whole.start, whole.end) != (0, len(text)) or isinstance(whole.reading, NoDate):
            return None
        if anchored(whole.reading):
            return None
        meaning = whole.reading.at(Said(None))
        return meaning.interval if isinstance(meaning, When) else None
    return None

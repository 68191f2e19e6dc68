"""The publication dates of the articles of a build: what the user said, then what each says itself, then what the others say.

An article that the clues do not date surely enough keeps the interval that they leave, or is undated; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.chrono import Day
from timeline.dating.alike import Alike, Library, alike, same_news
from timeline.dating.clue import Clue, Retold
from timeline.dating.contradiction import contradictions, impossible
from timeline.dating.entries import entries
from timeline.dating.lags import Logs
from timeline.dating.measured import SAME_NEWS_SURELY
from timeline.dating.passed import passed
from timeline.dating.piece import Piece, pieces
from timeline.dating.posterior import SECONDED, weighed
from timeline.dating.retold import Retelling
from timeline.dating.told import Told, command_line, told
from timeline.dating.weekdays import weekdays
from timeline.dating.written import written_days, written_month_days
from timeline.errors import Problem, Severity
from timeline.model import UNDATED, Article, DatedSection, Dating, Draft, Expression
from timeline.settings import Settings

INHERITED = 0.5  # a section that borrows the article's date: not measured, and often older
_ANCHOR = 0.9  # how sure a date must be for others to be dated by it
_SAME_WEEK = 7  # days
_OTHERS_SURE = 0.95  # of an interval by what others tell: two that tell the same news confirm each other
_ROUNDS = 3  # what the first round dates may date others in the second


@dataclass(frozen=True, slots=True)
class _Case:
    """A piece with what is known of it before the others are asked."""

    piece: Piece
    said: Told
    clues: tuple[Clue, ...]


def date_articles(
    found: Sequence[tuple[Draft, tuple[Expression, ...]]], settings: Settings, *, today: Day | None = None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles with their dates and those of their sections, in the same order, and what there is to say of the clues.

    `found` are the articles of one build with their time expressions; `today` is the day of the build, after which nothing
    was published. UsageError where `settings.date` is needed and is no date.
    """
    cases = [_case(piece, today) for draft, expressions in found for piece in pieces(draft, expressions)]
    dated = zip(cases, _datings(cases, settings.date_threshold, today), strict=True)
    told_of = [
        _article(draft, [next(dated) for _ in range(1 + len(draft.sections))], settings, today)
        for draft, _ in found
    ]
    return tuple(article for article, _ in told_of), tuple(p for _, problems in told_of for p in problems)


def date_article(
    draft: Draft, settings: Settings, expressions: tuple[Expression, ...] = (), *, today: Day | None = None
) -> tuple[Article, tuple[Problem, ...]]:
    """The same for an article by itself."""
    (article,), problems = date_articles([(draft, expressions)], settings, today=today)
    return article, problems


def _case(piece: Piece, today: Day | None) -> _Case:
    said = told((piece.section or piece.draft).hints, piece.draft, today)
    if said.dating is not None:
        return _Case(piece, said, ())
    named = weekdays(piece)
    clues: list[Clue] = [*said.clues, *written_days(piece), *written_month_days(piece), *passed(piece)]
    return _Case(piece, said, (*clues, named) if named else tuple(clues))


def _datings(cases: Sequence[_Case], threshold: float, today: Day | None) -> list[Dating]:
    """What is known of each case in the end: a day that is sure enough, or what interval there is, or nothing."""
    own = [case.said.dating or _alone(case, today) for case in cases]
    if all(case.said.dating is not None for case in cases):
        return own
    retelling = Retelling([case.piece for case in cases])
    library = Library([case.piece.text for case in cases])
    for _ in range(_ROUNDS):
        known = retelling.known({n: d for n, d in enumerate(own) if d.day is None or d.confidence >= _ANCHOR})
        dated = {n: (d.day, d.confidence) for n, d in enumerate(own) if d.day and d.confidence >= _ANCHOR}
        open_ones = [n for n, case in enumerate(cases) if case.said.dating is None and n not in dated]
        found = list(own)
        for n in open_ones:
            likeness = library.likeness(n)
            retold = (*known.clues(n), *_same_news(likeness, own))
            found[n] = _with_others(cases[n], retold, alike(likeness, dated), threshold, today)
        if found == own:
            break
        own = found
    return [_sure_enough(case, dating, threshold) for case, dating in zip(cases, own, strict=True)]


def _sure_enough(case: _Case, dating: Dating, threshold: float) -> Dating:
    """What the user said holds, however it was written."""
    return dating if case.said.dating is not None or dating.confidence >= threshold else UNDATED


def _same_news(likeness: Logs, datings: Sequence[Dating]) -> Iterator[Retold]:
    """What the intervals of other articles that tell the same news say of the date of one."""
    for number in same_news(likeness):
        within = datings[number].within
        if within is not None and within.start is not None and within.end is not None:
            days = range(within.start.number - _SAME_WEEK, within.end.number + _SAME_WEEK)
            surely = SAME_NEWS_SURELY * datings[number].confidence
            yield Retold(frozenset(days), surely, None, name="same-news")


def _alone(case: _Case, today: Day | None) -> Dating:
    """What an article says of its own date, however sure that is."""
    found = weighed(case.clues, today=today)
    return (None if found is None else found.day()) or UNDATED


def _with_others(
    case: _Case, retold: Sequence[Clue], others: Alike | None, threshold: float, today: Day | None
) -> Dating:
    """The day, where the article and the others leave one that is sure enough; else the interval that its own words leave.

    That others are like it narrows no interval, nor do days that others tell: a report of last year is as like them as
    one of last week, and one day of a story is soon taken for another.
    """
    clues = (*case.clues, *retold)
    found = weighed(clues if others is None else (*clues, others), today=today)
    day = None if found is None else found.day()
    if day is not None and day.confidence >= threshold:
        return day
    left = weighed([c for c in clues if not (isinstance(c, Retold) and c.daily)], today=today)
    found_interval = (None if left is None else left.interval()) or UNDATED
    sure = _OTHERS_SURE if any(isinstance(clue, Retold) for clue in clues) else 1.0
    return replace(found_interval, confidence=min(found_interval.confidence, sure))


def _article(
    draft: Draft, own: Sequence[tuple[_Case, Dating]], settings: Settings, today: Day | None
) -> tuple[Article, tuple[Problem, ...]]:
    """An article with its sections, and what there is to say of their dates."""
    (case, dating), *parts = own
    problems = [problem for each, _ in own for problem in each.said.problems]
    if dating.day is None and (given := told(command_line(settings), draft, today).dating) is not None:
        dating = given
    if dating.day is None:
        problems.append(_open(draft, dating, case.clues))
    sections = tuple(_section(each, found, dating) for each, found in parts)
    for each, found in own:
        problems += impossible(each.piece, today) if each.said.dating is None else ()
        problems += contradictions(each.piece, found)
    return Article(draft, dating, sections or tuple(entries(draft, dating))), tuple(problems)


def _section(case: _Case, own: Dating, article: Dating) -> DatedSection:
    """A section with its own date, or the article's with less confidence."""
    assert case.piece.section is not None  # pieces after the first are sections
    if own.day is not None or own.within is not None:
        return DatedSection(case.piece.section, own)
    borrowed = replace(article, confidence=article.confidence * INHERITED)
    return DatedSection(case.piece.section, borrowed, inherited=True)


def _open(draft: Draft, dating: Dating, clues: Sequence[Clue]) -> Problem:
    """What an article lacks that has no day, and the way out."""
    place = f"{draft.place}:{draft.line}"
    lone = next((c.evidence for c in clues if c.name in SECONDED and c.evidence is not None), None)
    alone = f', as "{lone.exact}" may be the day of printing and nothing else bears it out' if lone else ""
    within = dating.within
    known = (
        "no publication date"
        if within is None
        else f"published between {within.start} and {within.last}, no nearer"
    )
    return Problem(place, f"{known}{alone}; {_way_out(draft)}", Severity.WARNING)


def _way_out(draft: Draft) -> str:
    """Where the user of such a file would write its date."""
    path = draft.path.lower()
    if path.endswith((".md", ".markdown")):
        return 'add "date:" to its front matter or pass --date'
    if ".json" in path or ".ndjson" in path:
        return 'add a "published" field or pass --date'
    return f'add published to [articles."{draft.path}"] in timeline.toml or pass --date'

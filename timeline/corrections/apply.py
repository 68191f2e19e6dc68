"""Corrections on the way from mentions to events: some join and part, and the others have the last word on the outcome."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.chrono import Interval, edtf
from timeline.corrections.entry import Correction, Reference
from timeline.corrections.find import Finder, Numbers
from timeline.corrections.groups import Groups
from timeline.errors import Problem, Severity
from timeline.merge import choose, distinct
from timeline.merge.cluster import clusters, key
from timeline.merge.dates import alternatives, supports
from timeline.merge.importance import Measure
from timeline.model import Certainty, Corrected, Event, Mention, in_order

_GONE = (
    "{}: no passage of this build tells of its event, {}; if the sentence stands there in other words, "
    'write it into "quote", else take the entry out'
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Events in order of time, how many are hidden, how many have no headline, and what there is to say of the corrections."""

    events: tuple[Event, ...]
    hidden: int = 0
    untold: int = 0
    problems: tuple[Problem, ...] = ()


def apply(mentions: Iterable[Mention], corrections: Sequence[Correction], before: Sequence[Event]) -> Outcome:
    """The events that these mentions tell of, once they are corrected; in the order of the corrections, the later wins.

    `before` are the events of an earlier build, whose ids corrections may name.
    """
    found = clusters(mentions)
    ordered = sorted((m for cluster, _ in found for m in cluster), key=key)
    at = {id(mention): number for number, mention in enumerate(ordered)}
    groups = Groups([([at[id(m)] for m in cluster], central) for cluster, central in found])
    problems: tuple[Problem, ...] = ()
    if corrections:
        work = _Work(groups, Finder(ordered, before))
        for correction in corrections:
            work.apply(correction)
        problems = tuple(work.problems)
    measure = Measure(ordered)
    hidden = {number for number, marks in groups.marks.items() if "hide" in marks}
    shown = [n for n in sorted(groups.members, key=lambda n: groups.members[n][0]) if n not in hidden]
    titled = [n for n in shown if any(ordered[m].statement.headline for m in groups.members[n])]
    events = distinct(_event(groups, number, ordered, measure) for number in titled)
    return Outcome(in_order(events), len(hidden), len(shown) - len(titled), problems)


class _Work:
    """The groups of a build while corrections are applied to them."""

    def __init__(self, groups: Groups, finder: Finder) -> None:
        self.groups, self.finder = groups, finder
        self.problems: list[Problem] = []

    def apply(self, correction: Correction) -> None:
        mentions = self._mentions(correction.about)
        group = self.groups.around(mentions)
        if group is None:
            self._gone(correction, correction.about)
            return
        if correction.action == "merge":
            self._merge(correction, group)
        elif correction.action == "split" and not self._split(correction, group):
            return
        members = self.groups.members[group]
        mention = next((m for m in mentions if m in members), members[0])
        for lost in self.groups.mark(group, mention, correction):
            self._contradicts(correction, lost.correction.place)

    def _merge(self, correction: Correction, group: int) -> None:
        for other in correction.others:
            exact = self.finder.by_passage(other)
            found = self._mentions(other)
            # An id alone stands for all that an earlier build held under it.
            near = [self.groups.around(found)] if exact or other.passage.quote else self.groups.mostly(found)
            if not found:
                self._gone(correction, other)
            for number in near:
                if number is not None and number != group:
                    self._join(correction, group, number)

    def _join(self, correction: Correction, group: int, other: int) -> None:
        if place := self.groups.parted.get(frozenset((group, other))):
            self._contradicts(correction, place)
        for lost in self.groups.join(group, other, correction.place):
            self._contradicts(correction, lost.correction.place)

    def _split(self, correction: Correction, group: int) -> bool:
        """Whether it could be done."""
        found = [self._passages(other, group) for other in correction.others]
        for other, mentions in zip(correction.others, found, strict=True):
            if not mentions:
                self._gone(correction, other)
        members = self.groups.members[group]
        leaving = [m for m in members if any(m in mentions for mentions in found)]
        if not leaving:
            return any(found)  # they are apart already
        if len(leaving) == len(members):
            message = "split: all passages of the event would leave it; name fewer in sources"
            self.problems.append(Problem(correction.place, message, Severity.WARNING))
            return False
        for place in {self.groups.joined[m] for m in leaving if m in self.groups.joined}:
            self._contradicts(correction, place)
        new = self.groups.part(group, leaving, correction.place)
        self.groups.mark(new, leaving[0], correction)
        return True

    def _mentions(self, wanted: Reference) -> Numbers:
        """The passage as it stands, of several the one with the id; else by the id, of several passages the reworded one."""
        exact, by_id = self.finder.by_passage(wanted), self.finder.by_id(wanted)
        group = self.groups.around(by_id)
        both = tuple(m for m in exact if self.groups.of[m] == group)
        if exact:
            return both or exact[:1]
        reworded = self.finder.reworded(wanted)
        return by_id if by_id and not set(reworded) <= set(by_id) else reworded or by_id

    def _passages(self, wanted: Reference, group: int) -> Numbers:
        """All mentions with a passage that are in a group, or else those that are elsewhere."""
        found = self.finder.by_passage(wanted) or self.finder.reworded(wanted)
        return tuple(m for m in found if self.groups.of[m] == group) or found

    def _gone(self, correction: Correction, wanted: Reference) -> None:
        message = _GONE.format(correction.action, wanted)
        self.problems.append(Problem(correction.place, message, Severity.WARNING))

    def _contradicts(self, correction: Correction, place: str) -> None:
        message = f"{correction.action}: contradicts the entry of {place}; the later one holds"
        self.problems.append(Problem(correction.place, message, Severity.NOTE))


def _event(groups: Groups, number: int, mentions: Sequence[Mention], measure: Measure) -> Event:
    """What a group comes to."""
    members, marks = groups.members[number], groups.marks[number]
    held = [mentions[m] for m in members]
    if "split" in marks:  # why they were put together no longer holds
        held = [replace(m, source=replace(m.source, joined=None)) for m in held]
    event = choose.event(held, [groups.central[m] for m in members], measure)
    for mark in sorted(marks.values(), key=lambda m: m.correction.action):
        event = _corrected(event, mark.correction, held, measure)
    return event


def _corrected(event: Event, correction: Correction, mentions: Sequence[Mention], measure: Measure) -> Event:
    was = ""
    if correction.date is not None:
        was = "" if correction.date == event.when else edtf.write(event.when)
        event = _redated(event, correction.date, mentions)
        event = replace(event, importance=measure.importance(mentions, correction.date))
    elif correction.title:
        was = "" if correction.title == event.title else event.title
        event = replace(event, title=correction.title)
    pinned = event.pinned or correction.action == "pin"
    return replace(event, pinned=pinned, corrected=(*event.corrected, Corrected(correction.action, was)))


def _redated(event: Event, when: Interval, mentions: Sequence[Mention]) -> Event:
    """With another date, each source that gives another one marked so, and those dates as alternatives."""
    return replace(
        event,
        when=when,
        certainty=Certainty.APPROXIMATE if when.approximate else Certainty.CERTAIN,
        confidence=1.0,
        sources=tuple(replace(s, supports=supports(s.value, when)) for s in event.sources),
        alternatives=alternatives(mentions, when),
    )

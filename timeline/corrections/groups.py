"""The mentions of a build in groups, one for each event, while corrections join them and part them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.chrono import Interval
from timeline.corrections.entry import Correction

Cluster = tuple[Sequence[int], Sequence[float]]  # mentions, and how like the others each is


@dataclass(frozen=True, slots=True)
class Mark:
    """A correction that holds for the event of a mention."""

    mention: int
    correction: Correction


class Groups:
    """Which mention is in which group, and the corrections that hold for each group, by their actions.

    Mentions and groups are numbers. `clusters` are groups of mentions with how like the others each is, from 0 to 1.
    """

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        self.members: dict[int, list[int]] = {}
        self.central: dict[int, float] = {}
        self.marks: dict[int, dict[str, Mark]] = {}
        self.joined: dict[int, str] = {}  # the place of the correction that brought a mention to its group
        self.parted: dict[frozenset[int], str] = {}  # and of the one that made two groups of one
        for number, (mentions, central) in enumerate(clusters):
            self.members[number] = list(mentions)
            self.central |= dict(zip(mentions, central, strict=True))
            self.marks[number] = {}
        self.next = len(clusters)
        self.of = {mention: number for number, held in self.members.items() for mention in held}

    def around(self, mentions: Iterable[int]) -> int | None:
        """The group that holds most of the mentions, of equals the first; None for no mentions."""
        counts = Counter(self.of[mention] for mention in mentions)
        return min(counts, key=lambda group: (-counts[group], group), default=None)

    def mostly(self, mentions: Sequence[int]) -> list[int]:
        """The groups at least half of which are among the mentions, or else the one that holds most of them."""
        counts = Counter(self.of[mention] for mention in mentions)
        found = [group for group in sorted(counts) if 2 * counts[group] >= len(self.members[group])]
        around = self.around(mentions)
        return found or ([] if around is None else [around])

    def join(self, group: int, other: int, place: str) -> list[Mark]:
        """Add a group to another; the marks of the first hold where the two have the same: the others are returned."""
        lost = [
            m for action, m in self.marks[other].items() if action in self.marks[group] or action == "hide"
        ]
        total = len(self.members[group]) + len(self.members[other])
        for number in (group, other):
            share = len(self.members[number]) / total
            self.central |= {m: share * self.central[m] for m in self.members[number]}
        for mention in self.members[other]:
            self.of[mention] = group
            self.joined[mention] = place
        self.members[group] = sorted(self.members[group] + self.members.pop(other))
        kept = {action: m for action, m in self.marks.pop(other).items() if action != "hide"}
        self.marks[group] = kept | self.marks[group]
        return [m for m in lost if m.correction.action in ("redate", "retitle", "hide")]

    def part(self, group: int, leaving: Sequence[int], place: str) -> int:
        """Make a new group of some mentions of a group; marks go with the mentions they were made on."""
        new = self.next
        self.next += 1
        self.members[group] = [m for m in self.members[group] if m not in leaving]
        self.members[new] = sorted(leaving)
        self.of |= dict.fromkeys(leaving, new)
        marks = self.marks[group]
        self.marks[new] = {action: m for action, m in marks.items() if m.mention in leaving}
        self.marks[group] = {action: m for action, m in marks.items() if m.mention not in leaving}
        self.parted[frozenset((group, new))] = place
        return new

    def mark(self, group: int, mention: int, correction: Correction) -> list[Mark]:
        """Let a correction hold for a group; those that it contradicts no longer do, and are returned."""
        marks = self.marks[group]
        rivals = {"hide": ("hide", "pin"), "pin": ("hide", "pin")}.get(
            correction.action, (correction.action,)
        )
        lost = [marks.pop(action) for action in rivals if action in marks]
        marks[correction.action] = Mark(mention, correction)
        return [m for m in lost if _says(m.correction) != _says(correction)]


def _says(correction: Correction) -> tuple[str, Interval | None, str]:
    """What it does, wherever it stands and whatever it was made on."""
    return correction.action, correction.date, correction.title

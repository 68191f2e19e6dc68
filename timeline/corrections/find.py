"""Finding the event that a correction was made on: by its passage, by its id, by what became of its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from timeline.corrections.entry import Reference
from timeline.evidence import Passage, pairs, reworded
from timeline.merge.naming import name
from timeline.model import Event, Mention

Numbers = tuple[int, ...]  # of mentions


class Finder:
    """The mentions of a build, by all that a correction may know of them; `before` are the events of an earlier build."""

    def __init__(self, mentions: Sequence[Mention], before: Sequence[Event]) -> None:
        self.passages = [Passage.of(mention.source) for mention in mentions]
        self.by_quote: dict[str, list[int]] = defaultdict(list)
        self.by_article: dict[str, list[int]] = defaultdict(list)
        self.by_name: dict[str, list[int]] = defaultdict(list)
        for number, passage in enumerate(self.passages):
            self.by_quote[passage.quote].append(number)
            self.by_article[passage.article].append(number)
            self.by_name[name(mentions[number])].append(number)
        self.known = self._known(before)

    def _known(self, before: Sequence[Event]) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """The mentions that were in each earlier event, by its id, and by those that it took over."""
        old = [(event, Passage.of(source)) for event in before for source in event.sources]
        ids, former = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
        for pair in pairs([passage for _, passage in old], self.passages):
            event = old[pair.old][0]
            ids[event.id].append(pair.new)
            for earlier in event.previous_ids:
                former[earlier].append(pair.new)
        return ids, former

    def by_passage(self, wanted: Reference) -> Numbers:
        """The mentions with exactly this passage, in its article, or where it is not there in any other."""
        passage = wanted.passage
        if not passage.quote:
            return ()
        found = [n for n in self.by_quote.get(passage.quote, ()) if _agrees(passage, self.passages[n])]
        found = [n for n in found if self.passages[n].article == passage.article] or found
        found.sort(key=lambda n: (self.passages[n].article, self.passages[n].start))
        meant = found[wanted.occurrence - 1 : wanted.occurrence] if wanted.occurrence else []
        return tuple(meant or found)

    def by_id(self, wanted: Reference) -> Numbers:
        """The mentions of the event with this id: that of the earlier build, one named in this, one taken over."""
        ids, former = self.known
        for known in (ids, self.by_name, former):
            if wanted.event in known:
                return tuple(sorted(known[wanted.event]))
        return ()

    def reworded(self, wanted: Reference) -> Numbers:
        """The one mention in the same article that is most likely the passage in other words."""
        near = self._in_article(wanted.passage.article) if wanted.passage.quote else ()
        sure = {n: reworded(wanted.passage, self.passages[n]) for n in near}
        best = max(sure, key=lambda n: (sure[n], -n), default=None)
        return () if best is None or not sure[best] else (best,)

    def _in_article(self, article: str) -> Sequence[int]:
        """The mentions in an article; where it is not in the build, in those of that file name in other folders."""
        if article in self.by_article:
            return self.by_article[article]
        file = article.rpartition("/")[2]
        return [n for name, held in self.by_article.items() if name.rpartition("/")[2] == file for n in held]


def _agrees(wanted: Passage, passage: Passage) -> bool:
    """Whether what the correction tells of expression and predicate is so."""
    return wanted.expression in ("", passage.expression) and wanted.predicate in ("", passage.predicate)

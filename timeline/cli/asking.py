"""Questions on a terminal: which of the dates that were found is to be stored."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from timeline.cli.messages import harmless

if TYPE_CHECKING:
    from timeline.accepted import Proposal
    from timeline.chrono import Day

_YES, _NO, _ALL, _QUIT = ("y", "yes"), ("", "n", "no"), ("a", "all"), ("q", "quit")


def possible() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty()


def accepted(proposals: Iterable[Proposal]) -> list[tuple[Proposal, Day]]:
    """The dates that the user accepts or types, in the order of the questions, which go to stderr.

    "a" accepts this one and all exact days that follow, "q" ends the questions; what was accepted before stays accepted.
    """
    out: list[tuple[Proposal, Day]] = []
    every = False
    for proposal in proposals:
        found = proposal.dating.day
        if every:
            answer: Day | str | None = found
        else:
            click.echo(_told(proposal), err=True)
            answer = _answer(found)
        if answer == "q":
            break
        if answer == "a":
            every, answer = True, found
        if answer is not None and not isinstance(answer, str):
            out.append((proposal, answer))
    return out


def _told(proposal: Proposal) -> str:
    """What is asked about: the article or its section, what was found, and why."""
    from timeline.explanation import said, words

    dating = proposal.dating
    name = f"{proposal.name} “{proposal.heading}”" if proposal.section is not None else proposal.name
    why = (
        f"  ({dating.clue}, {dating.confidence:.2f}) {words(dating.evidence)}"
        if dating.clue != "none"
        else ""
    )
    return harmless(f"{name}: {said(dating)}{why}".rstrip())


def _answer(found: Day | None) -> Day | str | None:
    """A day, "a", "q", or None for no; asked again where it is none of them."""
    from timeline.dating import datestring

    ways = "Accept? [y/N/a/q or type a date]" if found is not None else "Type a date [or N/a/q]"
    while True:
        typed = click.prompt(ways, default="", show_default=False, prompt_suffix=" ", err=True).strip()
        word = typed.lower()
        if word in _NO:
            return None
        if word in _YES and found is not None:
            return found
        for words in (_ALL, _QUIT):
            if word in words:
                return words[0]
        day = datestring.read(typed)
        if day is not None:
            if typed != str(day):
                click.echo(f"read as {day}", err=True)
            return day
        click.echo("not a date that can be read; write it like 29 April 2020", err=True)

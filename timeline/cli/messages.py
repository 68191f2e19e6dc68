"""What a command tells: messages and progress on stderr, data on stdout."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from timeline.errors import Problem, Severity

if TYPE_CHECKING:
    from timeline.model import Article
    from timeline.pipeline import Build, Progress

_SHOWN = 40  # problems told one by one; the rest are counted


def tell(problems: Iterable[Problem]) -> None:
    """Errors first; of many only the first are told, the others counted."""
    order = list(Severity)
    told = sorted(problems, key=lambda p: order.index(p.severity))
    for problem in told[:_SHOWN]:
        click.echo(f"{problem.severity.value}: {harmless(str(problem))}", err=True)
    if len(told) > _SHOWN:
        click.echo(f"… and {len(told) - _SHOWN} more like these", err=True)


def fail_for(problems: Iterable[Problem]) -> None:
    """End the command with exit code 1 where an article could not be read."""
    if any(p.severity is Severity.ERROR for p in problems):
        click.get_current_context().exit(1)


def harmless(text: str) -> str:
    """Without the control characters by which a file name could steer a terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def harmless_lines(text: str) -> str:
    """The same of a text of several lines."""
    return "\n".join(map(harmless, text.split("\n")))


def summary(built: Build, top: int | None, paths: Sequence[str] = ()) -> None:
    """What a build of these paths found; `top` is how many events were asked for at most."""
    counts = built.counts
    kept = f", the {top} most important kept" if top is not None and top < counts.events else ""
    dated = ", ".join(f"{number} {clue}" for clue, number in counts.dated)
    skipped = sum(p.severity is Severity.ERROR for p in built.problems)
    lines = (
        f"articles     {counts.articles} read ({dated or 'none'}), {skipped} skipped",
        *_without_day(built.timeline.articles, paths),
        f"expressions  {counts.expressions} found, {counts.resolved} resolved",
        f"events       {counts.events} from {counts.mentions} mentions{kept}"
        + (f", {counts.hidden} hidden" if counts.hidden else "")
        + (
            f"; {counts.untold} more without a clear headline (headline_threshold = 0 shows them)"
            if counts.untold
            else ""
        ),
    )
    click.echo("\n".join(lines), err=True)


def _without_day(articles: Sequence[Article], paths: Sequence[str]) -> Iterator[str]:
    """How many articles have no day, and how to give them one; how many sections have none of their own."""
    datings = [article.dating for article in articles if article.dating.day is None]
    within = sum(dating.within is not None for dating in datings)
    found = [f"{len(datings) - within} undated"] if len(datings) > within else []
    found += [f"{within} dated only to an interval"] if within else []
    if found:
        files = [path for path in paths if path != "-"]
        command = [harmless(shlex.join(["timeline", "date", *files, "--write"]))] if files else []
        ways = ", ".join([*command, "published in timeline.toml", "or --date"])
        yield f"dating       {', '.join(found)}; to date them: {ways}"
    borrowing = sum(
        s.inherited and (s.dating.day or s.dating.within) is not None for a in articles for s in a.sections
    )
    if borrowing:
        yield f"sections     {borrowing} without a date of {'its' if borrowing == 1 else 'their'} own, counted from the article's"


@contextmanager
def progress() -> Iterator[Progress | None]:
    """A bar on a terminal, silence otherwise."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("articles", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def as_json(data: object, indent: int | None = None) -> str:
    """Data as JSON, every character as it is but for those that could steer a terminal, which are escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)

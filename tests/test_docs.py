"""The pages agree with the code: settings, floors, links, commands, dates, reasons."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import click
import pytest

from docs import rules_table
from timeline import corrections, settings
from timeline.cli import cli
from timeline.corrections.entry import ACTIONS
from timeline.corrections.file import NEEDS, WHICH
from timeline.dating.lags import SAME_DAY, SAME_DAY_YEARLY
from timeline.dating.measured import DAY_SHARES, TOLD, YEARLY_SHARES
from timeline.explanation import explain
from timeline.exporters import FORMATS
from timeline.settings import ArticleSettings, SectionSettings, Settings

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def section(page: str, heading: str) -> str:
    """What stands under a heading of the second level."""
    found = re.search(rf"(?ms)^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", text(page))
    assert found is not None, heading
    return found[1]


def rows(table: str) -> list[list[str]]:
    """The rows of a table below its head, as their cells."""
    lines = [line for line in table.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def code(cell: str) -> str:
    return cell.strip("`")


def default_of(field: Any) -> str:
    if field.default is MISSING and field.default_factory is MISSING:
        return "required"
    if field.name == "articles" or field.default is None:
        return "—"
    return json.dumps(list(field.default) if isinstance(field.default, tuple) else field.default)


@pytest.mark.parametrize(
    ("heading", "of"),
    [
        ("Keys of the file", Settings),
        ('Keys of `[articles."NAME"]`', ArticleSettings),
        ("Keys of a section", SectionSettings),
    ],
)
def test_the_tables_of_settings(heading: str, of: Any) -> None:
    told = {code(row[0]): code(row[2]) for row in rows(section("docs/settings.md", heading))}
    defaults = {field.name: default_of(field) for field in fields(of)}
    assert told == {key: defaults[key] for key in settings._keys(of)}


def test_the_example_of_settings_can_be_loaded(tmp_path: Path) -> None:
    (example,) = re.findall(r"(?ms)^```toml\n(.*?)^```", text("docs/settings.md"))
    file = tmp_path / "timeline.toml"
    file.write_text(example, "utf-8")
    assert settings.load(file).articles


def test_the_example_of_corrections_can_be_read_and_the_tables_are_whole(tmp_path: Path) -> None:
    (example,) = re.findall(r"(?ms)^```toml\n(.*?)^```", text("docs/corrections.md"))
    (tmp_path / "corrections.toml").write_text(example, "utf-8")
    assert len(corrections.read(tmp_path / "corrections.toml")) == 3
    first = rows(text("docs/corrections.md").partition("## The file")[0])
    assert tuple(code(row[1]) for row in first if row[1]) == ACTIONS
    options = {option for parameter in cli.commands["correct"].params for option in parameter.opts}
    assert {code(row[0]).partition(" ")[0] for row in first} <= options
    told = {code(row[0]): code(row[1]) for row in rows(section("docs/corrections.md", "The file"))}
    needs = {key: action for action, keys in NEEDS.items() for key in keys}
    assert told == dict.fromkeys(("action", *WHICH), "every entry") | needs


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_to_files(page: Path) -> None:
    prose = re.sub(r"(?ms)^```.*?^```", "", page.read_text("utf-8"))
    targets = re.findall(r"!?\[[^\]]*\]\(([^)\s]+)\)", prose) + re.findall(r'(?:src|href)="([^"]+)"', prose)
    for target in targets:
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path) if path else page
        assert file.exists(), target
        if anchor and file.suffix == ".md":
            heads = re.findall(r"(?m)^#+ (.*)$", file.read_text("utf-8"))
            assert anchor in [re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads], (
                target
            )


def command_lines() -> list[tuple[str, str]]:
    """Every command of `timeline` in a block of shell, with its page."""
    found = []
    for page in PAGES:
        for block in re.findall(r"(?ms)^```sh\n(.*?)^```", page.read_text("utf-8")):
            lines = block.replace("\\\n", " ").splitlines()
            found += [(name(page), line.removeprefix("$ ")) for line in lines]
    return [(page, line) for page, line in found if line.startswith("timeline ")]


@pytest.mark.parametrize(("page", "line"), command_lines())
def test_commands_exist_with_their_options(page: str, line: str) -> None:
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    words = list(lexer)[1:]
    stop = next((at for at, word in enumerate(words) if set(word) <= set("|&;<>()")), len(words))
    words = [word for word in words[:stop] if word not in ("-h", "--help")]
    if words in ([], ["--version"]):
        return
    assert words[0] in cli.commands, words[0]
    command = cli.commands[words[0]]
    if len(words) > 1 or not command.params:
        command.make_context(words[0], words[1:], parent=click.Context(cli))


def test_the_floors() -> None:
    told = next(
        block for block in re.findall(r"(?ms)^```\n(.*?)^```", section("docs/architecture.md", "Floors"))
    )
    (floors,) = (c for c in PROJECT["tool"]["importlinter"]["contracts"] if c["name"] == "floors")
    assert [line.strip() for line in told.splitlines()] == floors["layers"]


def test_every_room_has_a_line() -> None:
    told = [code(row[0]) for row in rows(section("docs/architecture.md", "Floors"))]
    (floors,) = (c for c in PROJECT["tool"]["importlinter"]["contracts"] if c["name"] == "floors")
    assert sorted(told) == sorted(room for floor in floors["layers"] for room in floor.split(" | "))


def test_every_format_is_told() -> None:
    told = {
        code(row[0]): code(row[1]) for row in rows(text("docs/formats.md").partition("## timeline.json")[0])
    }
    assert told == {each.name: each.file for each in FORMATS.values()}


@pytest.mark.parametrize("row", rows(section("docs/formats.md", "Dates")), ids=lambda row: row[0])
def test_dates_are_read_as_told(row: list[str]) -> None:
    phrase, kind, value, edtf = row
    found = explain(phrase, "2020-04-29")
    assert found["text"] == phrase
    assert (found["type"], found["value"], found.get("edtf", "")) == (kind, code(value), code(edtf))


def test_the_page_of_rules_is_that_of_the_book() -> None:
    assert text("docs/rules.md") == rules_table.page(), "the rules have changed: run `make docs`"


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    pages = sorted(page.name for page in folder.glob("*.md") if page.name != "README.md")
    listed = re.findall(r"(?m)^\| \[(\d{4})\]\((\S+)\) \| (.+) \|$", text("docs/decisions/README.md"))
    assert [file for _, file, _ in listed] == pages
    for number, file, title in listed:
        assert file.startswith(f"{number}-")
        assert (folder / file).read_text("utf-8").startswith(f"# {int(number)}. {title}\n")


def test_every_requirement_has_a_reason() -> None:
    reasons = "\n".join(
        page.read_text("utf-8") for page in (ROOT / "docs" / "decisions").glob("*.md")
    ).lower()
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    names = {re.split(r"[<>=\[; ]", requirement)[0] for requirement in wanted}
    missing = sorted(each for each in names if not each.startswith("types-") and each not in reasons)
    assert missing == []


def test_the_table_of_clues() -> None:
    told = {
        code(row[0]): row[3] for row in rows(section("docs/dating.md", "Clues").split("\n\n| clue", 1)[0])
    }
    for form, right in told.items():
        name = form.removesuffix(" (of the year)")
        days, yearly = DAY_SHARES.get(name), YEARLY_SHARES.get(name)
        share = TOLD.get(name)
        if share is None and (days is None or form != name):
            assert yearly is not None, form
            share = yearly[SAME_DAY_YEARLY]
        elif share is None and days is not None:
            share = days[SAME_DAY]
        assert right == f"{100 * (share or 0):.0f} %", form
    assert set(TOLD) <= set(told)

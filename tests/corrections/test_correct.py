"""Corrections from the command line to every output, over builds, and when ids and words are lost."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from icalendar import Calendar

import timeline
from tests.commands import run

ARTICLES = {
    "timeline.toml": 'model = "none"\n',
    "gate.md": (
        "---\ntitle: The gate\ndate: 9 May 2024\n---\n\n"
        "Dockers blocked the harbour gate on Monday. The mayor of Brinkwell resigned in April 2023.\n"
    ),
    "quay.md": (
        "---\ntitle: The quay\ndate: 10 May 2024\n---\n\n"
        "Union dockers blocked the harbour gate on Monday. A storm sank two barges on Tuesday.\n"
    ),
    "mail.md": "---\ntitle: Mail\ndate: 10 May 2024\n---\n\nThe lighthouse keeper retired on Wednesday.\n",
}


class Newsroom:
    """A folder of articles, its site, and what a reporter does with them."""

    def __init__(self, folder: Path) -> None:
        self.articles, self.site = folder / "clippings", folder / "site"
        self.corrections = self.articles / "corrections.toml"
        self.articles.mkdir()
        for name, text in ARTICLES.items():
            (self.articles / name).write_text(text, "utf-8")
        self.build()

    def build(self) -> Result:
        done = run("build", self.articles, "-o", self.site)
        assert done.exit_code == 0, done.stderr
        return done

    def correct(self, event_id: str, *options: str) -> Result:
        done = run("correct", event_id, self.site / "timeline.json", *options)
        assert done.exit_code == 0, done.stderr
        return done

    def events(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads((self.site / "timeline.json").read_bytes())["events"]
        return found

    def event(self, word: str) -> dict[str, Any]:
        """The one event that a word stands in the quotes of."""
        (found,) = [e for e in self.events() if any(word in s["quote"]["exact"] for s in e["sources"])]
        return found

    def feed(self) -> dict[str, Any]:
        calendar = Calendar.from_ical((self.site / "timeline.ics").read_bytes())
        return {str(e["SUMMARY"]): e for e in calendar.walk("VEVENT")}

    def page(self) -> str:
        return (self.site / "index.html").read_text("utf-8")

    def rewrite(self, name: str, old: str, new: str) -> None:
        text = (self.articles / name).read_text("utf-8")
        assert old in text
        (self.articles / name).write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


def test_the_articles_tell_of_four_events(room: Newsroom) -> None:
    assert [(e["edtf"], len(e["sources"])) for e in room.events()] == [
        ("2023-04", 1),
        ("2024-05-06", 2),
        ("2024-05-07", 1),
        ("2024-05-08", 1),
    ]


def test_redate(room: Newsroom) -> None:
    was = room.event("gate")
    uid = room.feed()[was["title"]]["UID"]
    done = room.correct(was["id"], "--date", "5 May 2024")
    assert 'date = "2024-05-05"' in done.stdout
    assert "timeline build" in done.stderr
    room.build()
    event = room.event("gate")
    assert (event["id"], event["sequence"]) == (was["id"], was["sequence"] + 1)
    assert (event["edtf"], event["certainty"], event["confidence"]) == ("2024-05-05", "certain", 1.0)
    assert [s["supports"] for s in event["sources"]] == [False, False]
    assert event["alternatives"] == [{"edtf": "2024-05-06", "sources": 2}]
    assert event["x_corrected"] == [{"action": "redate", "was": "2024-05-06"}]
    entry = room.feed()[was["title"]]
    assert (entry["UID"], entry["SEQUENCE"], str(entry["DTSTART"].dt)) == (uid, 1, "2024-05-05")
    assert 'value="2024-05-05"' in room.page()
    assert "Date corrected by hand." in room.page()
    first = (room.site / "timeline.json").read_bytes()
    room.build()
    assert (room.site / "timeline.json").read_bytes() == first


def test_a_coarser_date_is_no_disagreement(room: Newsroom) -> None:
    room.correct(room.event("gate")["id"], "--date", "May 2024")
    room.build()
    event = room.event("gate")
    assert event["edtf"] == "2024-05"
    assert "alternatives" not in event
    assert not any("supports" in s for s in event["sources"])


def test_retitle_is_text_everywhere(room: Newsroom) -> None:
    title = 'Gate\nshut </script><b> & "all"'
    was = room.event("gate")
    room.correct(was["id"], "--title", title)
    room.build()
    plain = 'Gate shut </script><b> & "all"'
    event = room.event("gate")
    assert (event["id"], event["title"]) == (was["id"], plain)
    assert event["x_corrected"] == [{"action": "retitle", "was": was["title"]}]
    assert plain in room.feed()
    assert "</script><b>" not in room.page()
    assert "&lt;/script&gt;&lt;b&gt;" in room.page()


def test_merge_chooses_anew_and_remembers_the_other_id(room: Newsroom) -> None:
    storm, keeper = room.event("storm"), room.event("keeper")
    room.correct(storm["id"], "--merge", keeper["id"])
    room.build()
    both = room.event("storm")
    assert both == room.event("keeper")
    assert len(both["sources"]) == 2
    assert {both["id"], *both["previous_ids"]} == {storm["id"], keeper["id"]}
    assert [s["value"] for s in both["sources"] if not s.get("supports", True)] == [
        a["edtf"] for a in both["alternatives"]
    ]
    (other,) = both["previous_ids"]
    assert f'id="{other}"' in room.page()
    first = (room.site / "timeline.json").read_bytes()
    room.build()
    assert (room.site / "timeline.json").read_bytes() == first


def test_split(room: Newsroom) -> None:
    was = room.event("gate")
    names = [s["article"] for s in was["sources"]]
    room.correct(was["id"], "--split", "1")
    room.build()
    parts = [e for e in room.events() if e["edtf"] == "2024-05-06"]
    assert sorted(s["article"] for e in parts for s in e["sources"]) == sorted(names)
    assert len(parts) == 2
    assert was["id"] in {e["id"] for e in parts}
    assert len(room.events()) == 5


def test_a_sentence_that_stands_twice_can_be_parted(room: Newsroom) -> None:
    twice = "---\ndate: 10 May 2024\n---\n\nThe fair opened on Wednesday.\n\nAnother year.\n\nThe fair opened on Wednesday.\n"
    (room.articles / "mail.md").write_text(twice, "utf-8")
    room.build()
    room.correct(room.event("fair")["id"], "--split", "2")
    assert "warning" not in room.build().stderr
    parts = [e for e in room.events() if "fair" in e["title"]]
    assert sorted(len(e["sources"]) for e in parts) == [1, 1]
    first, second = sorted(parts, key=lambda e: int(e["sources"][0]["quote"]["start"]))
    room.correct(second["id"], "--date", "2023-05-10")
    room.build()
    assert {e["id"]: e["edtf"] for e in room.events() if "fair" in e["title"]} == {
        first["id"]: "2024-05-08",
        second["id"]: "2023-05-10",
    }


def test_hide_is_told_and_leaves_every_output(room: Newsroom) -> None:
    was = room.event("keeper")
    room.correct(was["id"], "--hide")
    done = room.build()
    assert "1 hidden" in done.stderr
    for name in ("timeline.json", "timeline.ics", "index.html"):
        assert was["id"] not in (room.site / name).read_text("utf-8")
        assert was["title"] not in (room.site / name).read_text("utf-8")


def test_pin(room: Newsroom) -> None:
    other_way_round = run("correct", room.site / "timeline.json", room.event("keeper")["id"], "--pin")
    assert other_way_round.exit_code == 0, other_way_round.stderr
    room.build()
    assert [e.get("x_pinned", False) for e in room.events()] == [False, False, False, True]


@pytest.mark.parametrize(
    "options",
    [["--date", "2024-05-01"], ["--title", "The gate is shut"], ["--hide"], ["--pin"], ["--split", "2"]],
)
def test_undo(room: Newsroom, options: list[str]) -> None:
    was = room.event("gate")
    room.correct(was["id"], *options)
    room.build()
    room.correct(was["id"], "--undo")
    assert "action" not in room.corrections.read_text("utf-8")
    room.build()
    event = room.event("gate")
    assert {k: event[k] for k in ("edtf", "title", "sources")} == {
        k: was[k] for k in ("edtf", "title", "sources")
    }
    done = run("correct", was["id"], room.site / "timeline.json", "--undo")
    assert done.exit_code == 2
    assert "no such correction" in done.stderr


@pytest.fixture
def corrected(room: Newsroom) -> Newsroom:
    """Every action, on an event of its own or on the outcome of another."""
    gate, storm, keeper, mayor = (room.event(w)["id"] for w in ("gate", "storm", "keeper", "mayor"))
    room.correct(gate, "--split", "2", "--title", "Dockers shut the gate")
    room.correct(keeper, "--date", "2024-05-07", "--pin")
    room.correct(storm, "--merge", keeper)
    room.correct(mayor, "--hide")
    room.build()
    return room


def outcome(room: Newsroom) -> list[Any]:
    """What corrections decide, but for ids."""
    found = [
        (
            e["edtf"],
            e["title"],
            len(e["sources"]),
            e.get("x_pinned"),
            [c["action"] for c in e.get("x_corrected", ())],
        )
        for e in room.events()
    ]
    return sorted(found, key=str)


def test_all_of_them_together(corrected: Newsroom) -> None:
    found = outcome(corrected)
    assert ("2024-05-06", "Dockers shut the gate", 1, None, ["retitle", "split"]) in found
    assert [(d, n, p, a) for d, _, n, p, a in found if "merge" in a] == [
        ("2024-05-07", 2, True, ["merge", "pin", "redate"])
    ]
    assert len(found) == 3


def test_they_find_their_events_without_the_earlier_build(corrected: Newsroom) -> None:
    before = outcome(corrected)
    shutil.rmtree(corrected.site)
    done = corrected.build()
    assert "corrections.toml" not in done.stderr
    assert outcome(corrected) == before


@pytest.mark.parametrize("gone", [False, True])
def test_they_find_their_events_when_words_have_changed(corrected: Newsroom, gone: bool) -> None:
    before = outcome(corrected)
    corrected.rewrite("gate.md", "Dockers blocked", "Angry dockers again blocked")
    corrected.rewrite(
        "quay.md", "Union dockers blocked the harbour", "Dockers of the union blocked Brinkwell harbour"
    )
    corrected.rewrite("quay.md", "A storm sank two barges", "Two barges were sunk by a heavy storm")
    corrected.rewrite(
        "mail.md", "The lighthouse keeper retired", "After all, the keeper of the lighthouse retired"
    )
    corrected.rewrite("gate.md", "The mayor of Brinkwell resigned", "In tears, the Brinkwell mayor resigned")
    if gone:
        shutil.rmtree(corrected.site)
    done = corrected.build()
    assert "corrections.toml" not in done.stderr
    after = outcome(corrected)
    assert sorted(str((d, n, p, a)) for d, _, n, p, a in after) == sorted(
        str((d, n, p, a)) for d, _, n, p, a in before
    )
    assert "Dockers shut the gate" in [title for _, title, *_ in after]


def test_one_whose_event_is_gone_is_reported_and_stays(room: Newsroom) -> None:
    room.correct(room.event("keeper")["id"], "--date", "2024-05-01")
    text = room.corrections.read_text("utf-8")
    (room.articles / "mail.md").unlink()
    done = room.build()
    assert re.search(
        r"warning: \S*corrections\.toml:1: redate: .*“The lighthouse keeper retired on Wednesday.” in mail\.md",
        done.stderr,
    )
    assert room.corrections.read_text("utf-8") == text
    (room.articles / "mail.md").write_text(ARTICLES["mail.md"], "utf-8")
    room.build()
    assert room.event("keeper")["edtf"] == "2024-05-01"


def test_they_hold_for_one_format_and_for_programs(corrected: Newsroom) -> None:
    printed = run("build", corrected.articles, "-f", "json", "-o", "-")
    titles = {e["title"] for e in corrected.events()}
    assert {e["title"] for e in json.loads(printed.stdout)["events"]} == titles
    assert "1 hidden" in printed.stderr
    assert {e.title for e in timeline.build(corrected.articles)} == titles


def test_why_says_what_was_corrected(corrected: Newsroom) -> None:
    event = corrected.event("storm")
    told = run("why", event["id"], corrected.site / "timeline.json").stdout
    assert "corrected by hand: redate" in told
    assert "corrected by hand: merge" in told
    assert "  2. " in told


def test_the_later_of_two_wins_with_a_note(room: Newsroom) -> None:
    gate = room.event("gate")["id"]
    room.corrections.write_text(
        f'[[correction]]\naction = "redate"\nevent = "{gate}"\ndate = 2024-05-01\n\n'
        f'[[correction]]\naction = "pin"\nevent = "{gate}"\n\n'
        f'[[correction]]\naction = "redate"\nevent = "{gate}"\ndate = "2 May 2024"\n',
        "utf-8",
    )
    done = room.build()
    assert "corrections.toml:10: redate: contradicts the entry of" in done.stderr
    assert room.event("gate")["edtf"] == "2024-05-02"
    assert room.event("gate")["x_pinned"] is True


def test_correct_replaces_its_own_entry_and_keeps_comments(room: Newsroom) -> None:
    gate, storm = room.event("gate")["id"], room.event("storm")["id"]
    room.correct(gate, "--date", "2024-05-01")
    mine = (
        "# asked the harbour office\n" + room.corrections.read_text("utf-8") + "\n# the storm: see the log\n"
    )
    room.corrections.write_bytes(mine.replace("\n", "\r\n").encode())
    room.correct(storm, "--hide")
    room.correct(gate, "--date", "2024-05-02")
    text = room.corrections.read_bytes()
    assert text.startswith(b"# asked the harbour office\r\n")
    assert b"# the storm: see the log\r\n" in text
    assert text.count(b'"redate"') == 1
    done = room.build()
    assert "contradicts" not in done.stderr
    assert room.event("gate")["edtf"] == "2024-05-02"


def test_it_asks_for_the_folder_where_it_cannot_find_it(room: Newsroom, tmp_path: Path) -> None:
    away = tmp_path / "far" / "away"
    away.mkdir(parents=True)
    shutil.move(room.articles, away)
    keeper = room.event("keeper")["id"]
    done = run("correct", keeper, room.site / "timeline.json", "--hide")
    assert done.exit_code == 2
    assert "--articles" in done.stderr
    done = run("correct", keeper, room.site / "timeline.json", "--hide", "--articles", away / "clippings")
    assert done.exit_code == 0
    assert "hide" in (away / "clippings/corrections.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--date", "last Monday"], "no date"),
        (["--date", "03/04/2020"], "can be read"),
        (["--title", " "], "--title: must have 1 to 200 characters"),
        (["--title", "x" * 201], "--title: must have 1 to 200 characters"),
        (["--merge", "e-nosuch0000"], "no event e-nosuch0000"),
        (["--split", "7"], "has the sources 1 to 2"),
        (["--split", "1", "--split", "2"], "name fewer"),
        (["--undo", "--date", "2020"], "--undo"),
        ([], "nothing to correct"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    room: Newsroom, options: list[str], message: str
) -> None:
    done = run("correct", room.event("gate")["id"], room.site / "timeline.json", *options)
    assert done.exit_code == 2
    assert message in done.stderr
    assert not room.corrections.exists()

"""Plain text, and from bytes to text."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.readers.helpers import both, one, put, wrong
from timeline.errors import InputError, Severity
from timeline.readers.encoding import declared_encoding, decode
from timeline.readers.titles import LONGEST, first_line

UNHURRIED = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # disks and first imports vary

STORY = "The café’s “Grande Île” closed on Monday.\r\n\r\n\tIts owner said so.\n"


def test_the_text_is_the_decoded_file_unchanged(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__txt=STORY))
    assert draft.text == STORY
    assert draft.sha256 == hashlib.sha256(STORY.encode()).hexdigest()
    assert (draft.id, draft.path, draft.place, draft.language) == (
        "a.txt",
        "a.txt",
        str(tmp_path / "a.txt"),
        "en",
    )
    assert draft.title == "The café’s “Grande Île” closed on Monday."
    assert draft.where(STORY.index("owner")) == f"{tmp_path / 'a.txt'}:3"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings(tmp_path: Path, encoding: str) -> None:
    assert one(put(tmp_path, a__txt=STORY.encode(encoding))).text == STORY


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_both_orders_of_utf_16(mark: bytes) -> None:
    name = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert decode(mark + STORY.encode(name)) == (STORY, None)


@UNHURRIED
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff")))
def test_utf_8_comes_back(text: str) -> None:
    assert decode(text.encode()) == (text, None)
    assert decode(text.encode("utf-8-sig")) == (text, None)


@UNHURRIED
@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"])))
def test_windows_1252_loses_nothing(text: str) -> None:
    data = text.encode("cp1252")
    assume(not data.startswith((b"\xfe\xff", b"\xff\xfe")))  # the two letters are a byte order mark
    found, complaint = decode(data)
    if complaint is not None and "Windows" in complaint:
        assert found == text
    else:
        assert found == data.decode("utf-8", "replace").removeprefix("\ufeff")


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_undeclared_latin_1_is_read_with_a_warning(tmp_path: Path, encoding: str) -> None:
    text = "Le café was closed on Monday, said Señor Núñez."
    drafts, problems = both(put(tmp_path, a__txt=text.encode(encoding)))
    assert drafts[0].text == text
    assert problems[0].severity is Severity.WARNING
    assert str(problems[0]).startswith(f"{tmp_path / 'a.txt'}: not UTF-8 at byte 6: read as Windows-1252")
    assert "save the file as UTF-8" in problems[0].message


def test_bytes_without_a_letter_in_windows_1252() -> None:
    text, complaint = decode(b"caf\xe9 \x81")
    assert text == "caf\xe9 \x81"
    assert complaint is not None


def test_damaged_utf_8_stays_utf_8() -> None:
    text, complaint = decode("Müller, Jürgen, Zoë".encode() + b" \xff end")
    assert text == "Müller, Jürgen, Zoë \ufffd end"
    assert complaint is not None
    assert "damaged UTF-8, first at byte 23: letters lost: 1" in complaint


def test_a_mark_that_promises_too_much(tmp_path: Path) -> None:
    problem = wrong(put(tmp_path, a__txt=b"\xff\xfeT\x00h"))
    assert problem.message.startswith("broken UTF-16 at byte ")
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        bytes(range(256)),
        b"%PDF-1.4\nsome text",
        b"{\\rtf1 some text}",
        b"PK\x03\x04docx",
        bytes(range(1, 32)) * 3,
        b"\x89PNG\r\n\x1a\nIHDR",
        b"\xff\xd8\xff\xe1Exif",
        b"GIF89a",
        b"\x1f\x8bpacked",
        b"\xef\xbb\xbf%PDF-1.7\n",
        b"\r\n%PDF-1.7\n",
    ],
)
def test_a_binary_file_is_no_text(tmp_path: Path, data: bytes) -> None:
    problem = wrong(put(tmp_path, a__txt=data))
    assert "looks like a binary file" in problem.message
    assert "save its text as UTF-8" in problem.message
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_a_file_without_text(tmp_path: Path, data: bytes) -> None:
    problem = wrong(put(tmp_path, a__txt=data))
    assert (problem.place, problem.message, problem.severity) == (
        str(tmp_path / "a.txt"),
        "no text",
        Severity.ERROR,
    )


@pytest.mark.parametrize(
    ("declared", "data", "text"),
    [
        ("iso-8859-1", b"\x93caf\xe9\x94", "“café”"),
        ("windows-1251", b"\xcf\xf0\xe8", "При"),
        ("shift_jis", b"\x93\xfa", "日"),
        ("no-such", "é".encode(), "é"),
        ("hex", b"6869", "6869"),
        ("utf-16", b"plain", "plain"),
        ("shift_jis", b"caf\xe9", "café"),
    ],
)
def test_declared_encodings(declared: str, data: bytes, text: str) -> None:
    assert decode(data, declared)[0] == text


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<meta charset="latin-1">', "latin-1"),
        (b"<META http-equiv=Content-Type content='text/html; charset=windows-1252'>", "windows-1252"),
        (b"<?xml version='1.0' encoding='iso-8859-15'?>", "iso-8859-15"),
        (b"<html>", None),
    ],
)
def test_how_pages_declare_them(head: bytes, name: str | None) -> None:
    assert declared_encoding(head) == name


def test_control_characters_in_wide_text_are_no_matter() -> None:
    with pytest.raises(InputError, match="binary"):
        decode("plain".encode("utf-16-le"))


@UNHURRIED
@given(st.text())
def test_a_title_is_one_short_line_of_the_text(text: str) -> None:
    title = first_line(text)
    assert len(title) <= LONGEST
    assert bool(title) == bool("".join(text.splitlines()).strip())
    assert "\n" not in title
    assert " ".join(text.split()).startswith(title.removesuffix("…")) or title == " ".join(title.split())


def test_a_long_title_ends_with_a_word() -> None:
    assert first_line("\n\n" + "harbour " * 40) == "harbour " * 24 + "harbour…"
    assert first_line("x" * 300) == "x" * 199 + "…"

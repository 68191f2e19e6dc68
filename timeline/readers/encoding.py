"""From bytes to text: no line end is changed, and a byte order mark is no part of the text."""

from __future__ import annotations

import codecs
import re

from timeline.errors import InputError

# UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How files begin that hold no plain text, however they are named.
_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "packed with gzip"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1b"))
_DECLARED = re.compile(
    rb"""<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes in which a page has to declare its encoding


def decode(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """The text, and what to say of it where its encoding had to be guessed.

    A byte order mark wins, then the declared encoding, then UTF-8, then Windows-1252 (Latin-1 with
    quotation marks), which gives every byte a letter. InputError for what is no text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name), None
    _refuse_binary(data)
    if declared is not None:
        text, message = _as_declared(data, declared)
        if text is not None:
            return text, message
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        return _guess(data, error.start)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that an HTML or XML page declares in its first lines."""
    found = _DECLARED.search(data, 0, _HEAD)
    return None if found is None else (found[1] or found[2]).decode("ascii")


def _strictly(data: bytes, encoding: str) -> str:
    """What a byte order mark announces is believed, or refused."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"broken {encoding.upper()} at byte {error.start}; save the file again, as UTF-8"
        ) from error


def _refuse_binary(data: bytes) -> None:
    head = data[:_HEAD].removeprefix(codecs.BOM_UTF8).lstrip()
    for start, name in _FORMATS:
        if head.startswith(start):
            raise InputError(f"looks like a binary file ({name}); save its text as UTF-8")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or (controls > 2 and controls > len(data) // 50):
        raise InputError("looks like a binary file; save its text as UTF-8")


def _as_declared(data: bytes, declared: str) -> tuple[str | None, str | None]:
    """The text under its declared encoding; None where that does not fit."""
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return None, None
    if name.startswith(("utf-8", "utf-16", "utf-32")):
        return None, None  # what can be read this far is no UTF-16; UTF-8 comes next anyway
    if name in ("iso8859-1", "ascii"):
        return _windows(data), None  # pages that declare Latin-1 mean Windows-1252, as browsers know
    try:
        return data.decode(name), None
    except (UnicodeDecodeError, LookupError):  # a codec such as "hex" is no encoding of text
        return None, None


def _guess(data: bytes, at: int) -> tuple[str, str]:
    """Damaged UTF-8 where most other letters are UTF-8; else Windows-1252."""
    text = data.decode("utf-8-sig", "replace")
    bad = text.count("\ufffd")
    if sum(char > "\x7f" for char in text) > 2 * bad:
        return (
            text,
            f"damaged UTF-8, first at byte {at}: letters lost: {bad}; save the file again, as UTF-8",
        )
    return _windows(data), f"not UTF-8 at byte {at}: read as Windows-1252 (Latin-1); save the file as UTF-8"


def _windows(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes have no letter there
        return data.decode("latin-1")

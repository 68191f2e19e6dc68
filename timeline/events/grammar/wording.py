"""Words of a sentence as the text of a headline."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from timeline.language import Sentence, Token
from timeline.model import LONGEST_HEADLINE

LIMIT = LONGEST_HEADLINE
EDGE = " ,;:–—-"
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
QUOTES = frozenset({'"', "“", "”", "``", "''"})
SPEECH_MARKS = frozenset("\"“”'‘’")  # single ones and apostrophes with them
_VOWEL = re.compile(r"[aeiou]|8|1[18](?!\d)", re.IGNORECASE)  # how a word, or a number, is spoken
_ZONE = re.compile(r"^(?:GMT|BST|UTC|EST|EDT|CET|CEST|PST|PDT) (?=[A-Z])")  # of a stamp before the first word
_PARTING = re.compile(r", (on|to|of|for|in|with|at|by|from) ")  # the only comma of a headline parts nothing
_MARKS = re.compile(r"^[^\w\"“‘'«$€£#(\[]+")  # bullets, bars and stars before the first word


def render(s: Sentence, words: Iterable[int], swap: Mapping[int, str] | None = None) -> str:
    """Words as text: the blanks as written, one where something was left out; `swap` tells a word in other words, or "" for none."""
    out, previous = "", -1
    article = False  # the last word was "a" or "an", and what followed it is gone
    for index in sorted(words):
        token = s.tokens[index]
        text = token.text if swap is None else swap.get(index, token.text)
        if token.pos == "SPACE" or not text:
            continue
        if article and index != previous + 1:
            out = re.sub(r"\b([Aa])n?$", r"\1n" if _VOWEL.match(text) else r"\1", out)
        if out and (index != previous + 1 or s.tokens[previous].space) and not re.match(r"[,.;:!?’']", text):
            out += " "
        out += text
        article, previous = text.lower() in ("a", "an"), index
    return out


def unquoted(s: Sentence, words: Collection[int]) -> set[int]:
    """The quotation marks around what is not told word for word."""
    marks = [t.index for t in s.tokens if t.text in QUOTES]
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return {
        mark for pair in pairs if not all(i in words for i in range(pair[0], pair[1] + 1)) for mark in pair
    }


def measure(text: str) -> int:
    """The length of a text without the quotation marks that have no partner, which `finish` takes away."""
    odd = text.count('"') % 2 + abs(text.count("“") - text.count("”"))
    return len(text) - odd


def is_common(token: Token) -> bool:
    """Whether a word takes no capital within a sentence."""
    return (
        token.pos != "PROPN"
        and token.entity in ("", "CARDINAL")
        and (not token.text.isupper() or token.text == "A")
    )


def possessive(name: str) -> str:
    """The name as an owner: "Okello’s"."""
    return name + ("’" if name.endswith("s") else "’s")


def finish(text: str) -> str:
    """Brackets and quotation marks in pairs or not at all, no punctuation at the ends, a capital, at most 90 characters."""
    text = _quotes(_spaced(text.replace("\\/", "/").replace("\\", " ")))
    text = _ZONE.sub("", _MARKS.sub("", text)).strip(EDGE + ".|*")
    if len(text) > LIMIT:
        text = text[: LIMIT - 1].rpartition(" ")[0].rstrip(EDGE) + "…"
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = _spaced(re.sub(r"\(\s*\)", "", text)).strip(EDGE)
    if len(_PARTING.findall(text)) == text.count(",") == 1:
        text = _PARTING.sub(r" \1 ", text)
    return text[:1].upper() + text[1:]


def _quotes(text: str) -> str:
    """Quotation marks close to what they quote: "` blood '", as some wires print it, is ‘blood’."""
    text = re.sub(r"``|''", '"', text)
    text = re.sub(r"` ?([^`']*?) ?'(?!\w)", r"‘\1’", text).replace("`", "").replace("‘’", "")
    text = re.sub(r"\s+”", "”", re.sub(r"“\s+", "“", re.sub(r'" *"|“ *”', "", text)))
    return re.sub(r'(^|[\s(])"\s*([^"]*?)\s*"', r'\1"\2"', text)


def _spaced(text: str) -> str:
    """One blank between words, none before a mark or a contraction."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r" ([,.;:!?])", r"\1", text)
    text = re.sub(r"(?<=\w) (['’](?:s|m|re|ve|ll|d)|n['’]t)\b", r"\1", text)
    return re.sub(r"(?:, ?)+,", ",", text)

"""Whether a text is in a language that there is a rule book for.

A declared language is believed. For an undeclared one the alphabet and the share of the commonest
words are enough: they tell a page of French from a page of English, and leave all doubt to English.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

READ = "en"  # the language of the one rule book
_NAMES: Mapping[str, str] = MappingProxyType({
    "ar": "Arabic", "de": "German", "el": "Greek", "es": "Spanish", "fa": "Persian", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "zh": "Chinese",
})  # fmt: skip


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ENGLISH = _set(
    "the of and to a in that is was for on with he it as his at by be had from have not are but which or "
    "they this were an she has who their been its said will would after than more"
)
_COMMON: Mapping[str, frozenset[str]] = MappingProxyType({
    "Dutch": _set("de het een van en dat niet zijn met voor op te er aan ook bij naar uit werd door"),
    "French": _set("le la les des et un une du en est que qui dans pour pas sur au par avec ce il ne"),
    "German": _set("der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es nach"),
    "Italian": _set("il di che la e un una per non sono con del della nel gli le si dei alla da più"),
    "Portuguese": _set("o a de que e do da em um uma para com não os no na se por dos as ao foi"),
    "Spanish": _set("el la de que y los las en un una por con para del se no su al lo como más fue"),
    "Turkish": _set("ve bir bu da de için ile olarak daha çok olan gibi kadar sonra ise en ancak yeni olduğu"),
})  # fmt: skip
_ALPHABETS = (
    ("a language in Cyrillic letters", "\u0400", "\u052f"),
    ("a language in Arabic letters", "\u0600", "\u06ff"),
    ("Greek", "\u0370", "\u03ff"),
    ("Hebrew", "\u0590", "\u05ff"),
    ("a language of India", "\u0900", "\u0d7f"),
    ("Thai", "\u0e00", "\u0e7f"),
    ("Japanese", "\u3040", "\u30ff"),
    ("Korean", "\uac00", "\ud7af"),
    ("Chinese", "\u4e00", "\u9fff"),
)
_SAMPLE = 4000  # characters
_WORDS = 40  # with fewer, the commonest words tell nothing
_TAG = re.compile(r"([A-Za-z]{2,3})([-_][A-Za-z0-9]{2,8})*")


def tag_of(declared: str) -> str:
    """A declared language as a BCP 47 tag, "en-GB"; "" where it is none."""
    text = declared.strip().split(",")[0].strip()
    found = _TAG.fullmatch(text)
    if found is None:
        return next((tag for tag, name in _NAMES.items() if name == text.title()), "")
    code, _, rest = text.replace("_", "-").partition("-")
    return code.lower() + (f"-{rest}" if rest else "")


def foreign(tag: str, text: str) -> str | None:
    """The language found, as words for a message, where it is one that cannot be read; None otherwise.

    `tag` is the declared language as `tag_of` gives it, "" for none.
    """
    if tag:
        code = tag.partition("-")[0]
        return None if code in (READ, "eng") else "in " + _NAMES.get(code, f'the language "{code}"')
    sample = text[:_SAMPLE]
    return _by_alphabet(sample) or _by_words(sample)


def _by_alphabet(text: str) -> str | None:
    letters = [char for char in text if char.isalpha()]
    for name, first, last in _ALPHABETS:
        if len(letters) >= _WORDS and 2 * sum(first <= char <= last for char in letters) > len(letters):
            return f"not in English (it looks like {name})"
    return None


def _by_words(text: str) -> str | None:
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    total = words.total()
    if total < _WORDS:
        return None
    english = sum(words[word] for word in _ENGLISH) / total
    share, name = max((sum(words[word] for word in common) / total, name) for name, common in _COMMON.items())
    # News in English is a third such words, in another language under a tenth; shared ones ("a", "in") make that.
    if english < 0.1 and share > 0.15 and share > 2 * english:
        return f"not in English (it looks like {name})"
    return "not in English" if total >= 2 * _WORDS and english < 0.02 else None

"""Captions of pictures: their present tense tells of the day when the picture was made."""

from __future__ import annotations

import re

from timeline.language import Sentence

_PLACE = r"(?:far |top |bottom |second from |third from )?(?:left|right|cent(?:re|er)|back|front|above|below)"
_MADE_BY = r"(?:\s(?:from|by|(?:provided|released|taken) by|obtained from)\s[^.,\d]{1,60})?"
_CUES = (
    rf"(?<=[^\W\d_]),\s{_PLACE},(?=\s)",
    rf"(?<=[^\W\d_])\s\((?:{_PLACE}|[LRC])\)",
    r"^FILE(?:\sPHOTO)?\s*[-–—:]\s",
    rf",?\sin (?:this|an?) (?:[a-z]+\s){{0,3}}(?:photo(?:graph)?|picture|image)\b{_MADE_BY}(?=[.,]?\s*$)",
)
_CUE = re.compile("|".join(_CUES))
BLANK = "\N{EM SPACE}"  # a blank that no text has in rows
_LABEL = re.compile(
    rf"^\W*(?:FILE|PHOTO|PICTURED?|IMAGE)\b|{BLANK}{{4}}|\(?\b(?:photo|picture|image)s?\s*:"
    r"|\bin this\b[^.]{0,60}\b(?:photo|photograph|picture|image)\b",
    re.IGNORECASE,
)


def without_cues(text: str) -> str:
    """A sentence, as long as before, in which blanks stand for what tells a caption's reader where to look (", left,")
    or where the picture is from ("FILE -", "in this handout picture").
    """
    return _CUE.sub(lambda found: BLANK * len(found[0]), text)


def is_caption(s: Sentence) -> bool:
    """Whether a sentence that went through `without_cues` tells what is seen in a picture."""
    return _LABEL.search(s.text) is not None

"""An article with its expressions marked, as TimeML (ISO 24617-1) writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from timeline.chrono import Grain, timex3
from timeline.chrono.value import When
from timeline.model import Article, Expression

# Characters that XML 1.0 has no place for; each becomes U+FFFD, so that offsets hold.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(article: Article, expressions: Iterable[Expression]) -> str:
    """A TimeML document: the article's text with TIMEX3 elements, the publication date as its creation time."""
    text = _FORBIDDEN.sub("\ufffd", article.draft.text)
    out, done = [], 0
    for number, expression in enumerate(expressions, 1):
        out.append(_escape(text[done : expression.start]))
        out.append(
            f"<TIMEX3 {_attributes(expression, number)}>{_escape(text[expression.start : expression.end])}</TIMEX3>"
        )
        done = expression.end
    out.append(_escape(text[done:]))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n'
        f"<DOCID>{escape(_FORBIDDEN.sub('', article.id))}</DOCID>\n"
        f"<DCT>{_creation(article)}</DCT>\n"
        f"<TEXT>{''.join(out)}</TEXT>\n</TimeML>\n"
    )


def _escape(text: str) -> str:
    """Markup and carriage returns escaped; a parser would read a bare "\\r\\n" as one character."""
    return escape(text, {"\r": "&#13;"})


def _attributes(expression: Expression, number: int) -> str:
    values = {"tid": f"t{number}", "type": expression.type, "value": expression.value or ""}
    if isinstance(expression.meaning, When) and expression.meaning.modifier is not None:
        values["mod"] = expression.meaning.modifier.value
    return " ".join(f"{name}={quoteattr(value)}" for name, value in values.items())


def _creation(article: Article) -> str:
    """The publication date; of an interval only a calendar unit, such as a year, has a TIMEX3 value."""
    day, within = article.dating.day, article.dating.within
    if day is not None:
        value = str(day)
    elif within is not None and within.grain is not Grain.SPAN:
        value = timex3.write(When(within))
    else:
        return ""
    return f'<TIMEX3 tid="t0" type="DATE" value="{value}" functionInDocument="CREATION_TIME">{value}</TIMEX3>'

"""Whether a finished headline reads as one: flaws that can be seen in its words alone."""

from __future__ import annotations

import re

_ELLIPSIS = re.compile(r"…$")
# "said: has rejected": what was said has lost its subject.
_SUBJECTLESS = re.compile(
    r": \W*(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|been|being)\b"
)
# Words in capitals run in from a heading; a body goes by fewer letters: "UNESCO".
_CAPITALS = re.compile(r"\b[A-Z]{7,} [A-Z][a-z]|\b[A-Z]{4,} [A-Z]{4,}")
_TWICE = re.compile(r"\b(\w+(?: \w+)+) \1\b|\b(?!had had\b)(\w{3,}) \2\b", re.IGNORECASE)
_POINTING = re.compile(
    r"^(?!(?:\w+ ){1,3}(?:image|photo|picture|photograph)\b)(?:this|these|that|those|others|here)\b",
    re.IGNORECASE,
)
# "One of them fell", "one man fled": which, was told before; "some men fled" and "one armed man fled" tell of whom.
_ONE = re.compile(
    r"^(?:(?:one|some) (?:of (?:th[eo]se|th?is|that|them|us|you|his|her|its|their|our|my|your|whom|which)|in|at|on|to|for|who|which|that|more|was|were|is|are|had|has|have|will|would|could|may|must|did|said|says)\b"
    r"|one [\w-]+ (?:was|is|had|has|will|would|could|may|must|did|said|says|got|\w+ed)\b)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"^(?:it|they) (?:(?:may|might|could|will|would) be|(?:was|were|is|are|had|has|did)? ?\w*)$",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"\b(?:as soon|as well|in part|thanks|(?<!is )(?<!are )(?<!was )(?<!were )due|according|such|the|an?|between|than|and|or|but|because|which|who|whose|that|its|their|no sign|upwards|as saying(?: by [\w'’ -]+)?|(?:most|some|many|all|none|one) of (?:them|it|us))$",
    re.IGNORECASE,
)
# A participle behind a comma, of which nothing more is told: "the latest case, confirmed".
_PARTICIPLE = re.compile(r", [a-z]{3,}ed$")
# What was said more of is gone; the clause before it stands.
_LOST = (
    "as well|as soon|(?:thanks )?in part|thanks|due|rather than|and|or|but|because",
    "from now|approx|circa|with a view",
    r"at \d{1,2}(?::\d\d|(?:[.:]\d\d)? ?[ap]\.?m\.?)",
    "(?:for|over|during|through|throughout) (?:the (?:whole|rest|remainder)|most|much|part)",
    "(?:on|over|amid) (?:concerns?|fears|hopes|worries|speculation|expectations|signs|reports)",
    "in (?:this|an?) (?:(?:file|undated|handout|recent) )*(?:photo|photograph|picture|image)",
    "(?:most|some|many|all|none|one) of (?:them|it|us)",
)
_HELD = ("is", "are", "was", "were", "be", "been", "not", "have", "has")  # "is due", "have some of it"
_LOOSE = re.compile(
    "".join(rf"(?<!\b{word})" for word in _HELD)
    + rf",? (?:{'|'.join(_LOST)})$|, an? (?:position|move|claim|stance|view|charge|figure)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\d{1,2} (?:to|and|in|of(?! the)|by|for|with) ")
# A word that took the date along: "an envoy to to meet", "by bus from to celebrate".
_DOUBLED = re.compile(
    r"\b(?:(?:to|from|of|at|in|for|with|by) to|in in|of of|at at|for for|say said|says said|said said|says says)\b",
    re.IGNORECASE,
)
# A caption or a heading run in: a bar, or the same names told twice.
_BAR = re.compile(r" \| ")
# A second sentence run in, told by the word that opens it: "said The boats lie", "Nils Lind Several skippers wept".
_OPENS = re.compile(
    r"(?<![:\"“‘(]) (?:The|A|An|Several|Many|Some|Both|These|Those|There|They|He|She|It|We|His|Her|Their) [a-z]"
)
# What was torn: "L declared", of a code in brackets, "a -out analysis".
_TORN = re.compile(r"^(?!I )[B-Z] [a-z]|\s-[a-z]")
_CHANGED = re.compile(r"^(?:Last )?[Uu]pdated (?:at|on)\b")
_NAMES_TWICE = re.compile(r"\b((?:[A-Z][\w’'-]*\d*(?: and)? ){1,3}[A-Z][\w’'-]+)\b.+\b\1\b")
# A preposition before "and" that lost what it governs: "shut from and again"; not "to and from", "for or against".
_UNGOVERNING = re.compile(
    r"\b(?:to|from|of|at|for|with|by) (?:and|or|but) (?!(?:to|from|of|at|for|with|by|in|out|on|off|against|near|beyond)\b)",
    re.IGNORECASE,
)
# "Was born Orm": the place without its preposition, as in a family tree.
_BORN = re.compile(
    r"\b(?:was|were) born (?!(?:in|on|at|to|into|with|as|and|or|but|near|of|from|outside|inside|here|there|a|an|the|by|under|out|without|just|while|when|during|around|between|above|below|behind|beside|aboard|among|across|before|after|not|next|only|[a-z]+ly|blind|deaf|dead|alive|free|poor|rich)\b)\w"
)
# "Was confirmed as the ninth": of what, is lost.
_ORDINAL = re.compile(
    r"\bas the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$",
    re.IGNORECASE,
)
# "Was the fastest": of which, is lost.
_SUPERLATIVE = re.compile(r"\b(?:am|is|are|was|were|been|be) the (?:[a-z]+est|worst|best|most|least)$")
_FLAWS = (
    _SUPERLATIVE,
    _BORN,
    _ORDINAL,
    _PARTICIPLE,
    _OPENS,
    _UNGOVERNING,
    _BAR,
    _TORN,
    _CHANGED,
    _NAMES_TWICE,
    _ELLIPSIS,
    _SUBJECTLESS,
    _CAPITALS,
    _TWICE,
    _POINTING,
    _ONE,
    _OPEN,
    _DANGLING,
    _NUMBERED,
    _DOUBLED,
)


def ended(headline: str) -> str:
    """A headline without the words at its end that lost what they belonged to.

    >>> ended("Thousands were displaced from their homes due")
    'Thousands were displaced from their homes'
    """
    while (shorter := _LOOSE.sub("", headline)) != headline:
        headline = shorter
    return headline


def flawed(headline: str) -> bool:
    """Whether a headline is cut, holds words run in from a heading, says something twice, or lacks a subject or an end.

    >>> flawed("Opposition leaders said: has rejected a road map")
    True
    >>> flawed("The rebels rejected a road map")
    False
    """
    return any(flaw.search(headline) for flaw in _FLAWS)

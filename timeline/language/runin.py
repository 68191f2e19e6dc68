"""Where a sentence begins behind what was run into it: headings, bylines, stamps, bullets and captions that lost their line breaks.

Texts taken from web pages often come as one line. Only what can hardly stand inside a sentence is cut.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

_CAPITALS = r"[A-Z][A-Z'’&/-]*(?: '?[A-Z0-9][A-Z0-9'’&/-]*\b[,?]?)"
# Words that can end neither a heading nor a caption, so that what follows belongs to them.
_OPEN = frozenset(
    """a after although an and as at because before but by called class entitled for from grade group hepatitis if in
    into like named nor of off on onto or over per said says since so than that the though titled to told type under
    until upon versus via vitamin vs when where whether which while who whose with within without wrote""".split()
)
# Words that stand before a noun, or before what somebody is: "fellow Conservative members", "became Chancellor".
_LEADING = frozenset(
    """the a an his her its their our my your this these those no any some all every each both either new old former then early late
    mid pre anti non de la le el al von van der bin or not about during against between among across near around outside inside towards
    toward through throughout beyond beside besides despite unlike is are was were be been being am has have had do does did will would
    can could may might shall should must saying tells tell calls named dubbed known another other same such only most more less many
    several few two three four five six seven eight nine ten first second third last next fellow senior top chief ex vice deputy
    acting become became becomes main weekly daily local elect elected""".split()
)
_DESCRIBING = ("al", "ar", "ary", "ent", "ful", "ic", "ible", "able", "ish", "ive", "ous", "ed", "ing")
_PRONOUN = r"(?:He|She|They|It|We|But|His|Her|Their|Its)"
_STARTER = (
    "(?:The|A|An|In|On|At|After|Before|When|While|As|If|Some|Several|Many|Both|This|That|These|Those|There|Since|During|For|With"
    "|Despite|One)"
)
_COUNT = "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|More|Nearly|Almost|Although|Because|However|Meanwhile|Once|Earlier|Later)"
_NEXT = r"(?: [a-z]{2,}| (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{4})\b)"
_JOB = r"(?:Staff|Correspondent|Editor|Reporter|Writer|Producer|Analyst)"
_AGENCIES = "CNN|Reuters|AP|AFP|UPI|DPA|dpa|TASS|Interfax|Xinhua|Kyodo|ANSA|EFE|Bloomberg|BBC|IRIN|AlertNet"
_AGENCY = r"(?:AP|AFP|EPA|PA|DPA|Reuters|Getty(?: Images)?|Corbis|Rex(?: Features)?|Alamy|Xinhua)"
_PATTERNS = (
    # "By the Wire Staff The ferry …", "By Ana Lind, Defence Correspondent For the moment"
    rf"\bBy (?:the )?(?:[A-Z][\w.'’-]*,? |of |in ){{1,8}}?{_JOB},? (?=[A-Z])",
    r"\bBy (?:[A-Z][\w.'’-]+ ){2,3}[A-Z]{2,5} News, [A-Z]\w+ (?=[A-Z])",
    # "From Ana Lind, CNN Ferries wait", "Salt and Stone 302pp, Orm & Lind, £20 Ana Lind first"
    rf"\b(?:By|From) (?:[A-Z][\w.'’-]*,? |and ){{2,9}}(?:{_AGENCIES}) (?=[A-Z][a-z]+ [a-z])",
    r"\b\d{2,4}pp, [^.#£$€]{3,40}, [#£$€]\d+(?:\.\d\d)?\)? (?=[A-Z])",
    # "Photograph: Ana Lind/AP Nine ferries", "At 15:45 3rd Aug 2012, lind wrote: Let us"
    rf"\b(?:Photograph|Photo|Picture|Image|Credit)s?: (?:[A-Z][\w.'’-]*\\?[ /]){{0,4}}?{_AGENCY} (?=[A-Z0-9])",
    r"\b(?:19|20)\d\d, [^\s,.]+ wrote: (?=[A-Z])",
    # "AGENCY/Ana Lind Nine ferries"
    rf"\b(?:{_AGENCY}|REUTERS)\\?/(?:[A-Z][\w.'’-]+ ){{2}}(?=[A-Z0-9])",
    # "OSLO (Agency) - The ferry"
    rf"\((?:{_AGENCIES})\)\s+[-–—]+\s+(?=[\"“‘']?\s?[A-Z])",
    # "OSLO, Norway, May 5 (Some Agency) - The ferry": behind another name in brackets a dash may stand in mid-sentence
    r"\b[A-Z][A-Z'’./\\-]{2,}(?:,? [A-Z][\w'’.-]*){0,4}(?: \d{1,2})? \([A-Z][\w .&/-]{1,30}\)\s+[-–—]+\s+(?=[\"“‘']?\s?[A-Z])",
    # "(Some Agency) - The ferry" where a paragraph opens
    r"(?:(?<=\n)|\A)\([A-Z][\w .&/-]{1,30}\)\s+[-–—]+\s+(?=[\"“‘']?\s?[A-Z])",
    # "Wednesday 19 October 2005 18.57 BST Former", "Ana Lind | 07:37 UK time, Friday, 29 May 2009 Ferries"
    r"\b\d{1,2}[:.]\d\d (?:UK time|[A-Z]{2,4}), [A-Z][a-z]+day, \d{1,2} [A-Z][a-z]+ \d{4} (?=[A-Z])",
    r"\b\d{1,4},? (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)? (?:[A-Z]{2,3}T|UK time)\b,? (?=[A-Z])",
    # "Last updated at 15:44 GMT Help Ferries", "Wed Jun 06 2012 23:03:00 Ferries"
    r"\bLast updated(?: at| on|:)? [\w:., ]{3,30}?\b[A-Z]{2,3}T (?:Help )?(?=[A-Z])",
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d (?=[A-Z])",
    # bullets: "\* Oil falls \* Gold", "NEW: "
    r"\s(?=(?:\\?\*|[•●▪■►])\s+[\"“]?[A-Z0-9])",
    r"(?<=\w)(?<!FILE)(?<!READ) (?=(?:NEW|UPDATE|UPDATED|BREAKING|MORE|WATCH|READ|LIVE|PHOTOS?|VIDEO): )",
    # "… goes inside the war 2009: Images of …"
    r"\b[a-z][\w'’-]* (?=(?:19|20)\d\d: [A-Z])",
    # a heading in capitals: "STRIKING A DEAL Okello could"
    rf"\b{_CAPITALS}{{2,}}(?<!,) (?=[A-Z][a-z]+ |A [a-z])",
    rf"(?<=[a-z]) (?={_CAPITALS}{{3,}} [A-Z][a-z])",
    # "images of the war He said", "starting from scratch The quick collapse"
    rf"(?<![A-Z])(?P<before>\b[\w'’]+) (?={_PRONOUN} [a-z’'])",
    rf"(?P<earlier>\b[a-z][\w'’-]+|\b(?:19|20)\d\d|\b[A-Z]{{3,}}) (?={_STARTER}{_NEXT})",
    # "divers wait at the pier Nine ferries left": behind a name it may be a part of that, "Radio Three was"
    rf"(?P<ended>\b[a-z][\w'’-]+) (?={_COUNT}{_NEXT})",
    # "harbour chief Nils Lind Several skippers wept",
    # "for Orm Productions This morning, Ana Lind is joined"
    r"(?P<then>[\w'’-]+) (?=(?:(?:An|Several|Hundreds|Thousands|Dozens|There|These|Those) [a-z]|(?:According to|At least|More than) |This (?:morning|afternoon|evening|week|month|year)\b))",
    # a name told twice: "the broadcaster Ana Lind Ana Lind sits in"
    r"\b(?P<name>(?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+) (?=(?P=name)\b)",
)
# A word with a capital and one without behind it, between what may end a sentence and what may go on with one: "in the harbour Ferries wait".
_CAPITAL = re.compile(
    r"(?<![^\s\"“(])(?P<before>[a-z][\w'’-]+|on [A-Z][a-z]+day) (?=(?P<word>[A-Z][a-z]{2,}) [a-z]{2,})"
)
_SMALL = re.compile(r"\b[a-z]{3,}\b")
_PAIR = re.compile(r"(?P<before>[\w'’-]+,?) (?=(?P<word>[A-Z][a-z]{2,})\b)")
_RUN_IN = tuple(re.compile(pattern) for pattern in _PATTERNS)
_SHORTEST = 12  # code points: of capitals fewer are an acronym or two


def cuts(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets in a sentence, in order, at which another begins."""
    found = {
        match.end() for pattern in _RUN_IN for match in pattern.finditer(text, start, end) if _closes(match)
    }
    found |= {match.end() for match in _CAPITAL.finditer(text, start, end) if _common(text, match)}
    yield from sorted(at for at in found if start < at < end)


def _common(text: str, match: re.Match[str]) -> bool:
    """Whether a word with a capital in mid-sentence opens another: elsewhere in the text it has none, and a noun may stand before it."""
    word, before = match["word"], match["before"]
    if before in _OPEN or before in _LEADING or before.endswith(_DESCRIBING):
        return False
    # Behind other words, too, it is a name for what it is: "told Parliament", "leave Parliament".
    return word.lower() in _small(text) and len(_before(text)[word]) == 1


@lru_cache(maxsize=2)
def _small(text: str) -> frozenset[str]:
    """The words of a text that stand in it without a capital; kept, as each of its sentences asks."""
    return frozenset(_SMALL.findall(text))


@lru_cache(maxsize=2)
def _before(text: str) -> Mapping[str, frozenset[str]]:
    """By word with a capital, the words right before it in a text; kept, as each of its sentences asks."""
    found = defaultdict[str, set[str]](set)
    for match in _PAIR.finditer(text):
        found[match["word"]].add(match["before"])
    return {word: frozenset(before) for word, before in found.items()}


def _closes(match: re.Match[str]) -> bool:
    groups = match.groupdict()
    word = groups.get("before") or groups.get("earlier") or groups.get("ended") or groups.get("then")
    if word is not None:
        return word.lower() not in _OPEN
    letters = match[0].replace(" ", "")
    return ")" in letters or not letters.isupper() or len(letters) >= _SHORTEST

"""Small timelines made by hand; every sentence in them is ours.

`SMALL` holds one event of each kind; `HOSTILE` one whose every text attacks its reader.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.chrono import Day, Grain, Interval, cycle, edtf
from timeline.model import (
    Alternative,
    Anchor,
    Article,
    Certainty,
    Corrected,
    DatedSection,
    Dating,
    Draft,
    Entity,
    Event,
    Section,
    Source,
    Span,
    Status,
    Timeline,
    in_order,
)

UPDATED = "2024-06-01T09:00:00Z"


def day(text: str) -> Day:
    return Day.parse(text)


def week(text: str) -> Interval:
    return cycle.WEEK.at(day(text))


def article(
    name: str, text: str, published: str | None, *, title: str, publisher: str | None, **more: object
) -> Article:
    draft = Draft(
        id=name, path=name, place=f"samples/{name}", text=text, title=title, publisher=publisher,
        url=f"https://example.org/{name}" if publisher else None, sha256="0" * 64,
    )  # fmt: skip
    dating = Dating(None) if published is None else Dating(day(published), "front matter", 0.99)
    return replace(Article(draft, dating), **more)  # type: ignore[arg-type]


BRIDGE = (
    "The old bridge at Harrow Ferry was closed on Monday after an engineer found cracks in a pier.\n"
    "The council had warned of the cracks in April last year.\n"
    "Lorries have been banned from it since 2014.\n"
    "Repairs are to begin next month, the mayor said today."
)
FERRY = (
    "Harrow Ferry closed its bridge on 6 May, and boats have carried commuters from 7 to 12 May.\n"
    "The mayor denied on Tuesday that the cracks had been known.\n"
    "In early June the first steel will arrive if the money is found.\n"
    "Some of the boats were built in the summer of 1998, others in the 1950s.\n"
    "Work on the quay went on from 4 March 2023 to 20 May 2024.\n"
    "Earlier this week a boat ran aground.\n"
    "\n"
    "From the archive\n"
    "A Roman crossing stood here until the flood of 15 March 44 BC, and the tolls ended last year."
)
LETTER = "A reader writes that the bridge was shut last week, or perhaps on 7 May 2024, and that it opened in 1931."

_SECTION = Section(FERRY.index("From the archive"), len(FERRY), "From the archive")
ARTICLES = (
    article("bridge.md", BRIDGE, "2024-05-07", title="Bridge shut after cracks found", publisher="The Harrow Courier"),
    article(
        "ferry.html", FERRY, "2024-05-14", title="Boats take the strain", publisher="River Post",
        sections=(DatedSection(_SECTION, Dating(day("2019-02-03"), "timeline.toml", 1.0)),),
    ),
    article("letter.txt", LETTER, None, title="A letter", publisher=None),
)  # fmt: skip
TEXTS = {each.id: each.draft.text for each in ARTICLES}


def source(
    name: str, expression: str, value: Interval, predicate: str, *, anchored: bool = True, supports: bool = True,
    rule: str = "weekday", texts: dict[str, str] = TEXTS, confidence: float = 0.95,
) -> Source:  # fmt: skip
    """A passage: the sentence of the article that holds the expression."""
    text = texts[name]
    start = text.index(expression)
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    quote = Span.of(text, begin, len(text) if end < 0 else end)
    verb = text.index(predicate, begin)
    known = next(
        (each.anchor(start) for each in ARTICLES if each.id == name),
        Anchor("published", day("2024-05-07"), 0.99),
    )
    return Source(
        article=name, quote=quote, value=value, rule=rule, confidence=confidence, supports=supports,
        anchor=known if anchored else Anchor("none"),
        expression=Span(expression, start, start + len(expression)),
        predicate=Span(predicate, verb, verb + len(predicate)),
    )  # fmt: skip


def event(name: str, when: Interval, title: str, *sources: Source, **more: object) -> Event:
    """An event with what the samples have in common."""
    plain = Event(
        id=f"e-{name:0<8}", when=when, title=title, description="", status=Status.OCCURRED, sources=sources,
        modified="2024-05-20T12:00:00Z", confidence=0.9, importance=0.5,
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def _day(text: str) -> Interval:
    return Interval.day(day(text))


_MAY_6 = _day("2024-05-06")
_EVENTS = (
    event(
        "closed", _MAY_6, "Harrow Ferry closes its old bridge",
        source("bridge.md", "on Monday", _MAY_6, "closed"),
        source("ferry.html", "on 6 May", _MAY_6, "closed", rule="month_day"),
        source("letter.txt", "on 7 May 2024", _day("2024-05-07"), "shut", anchored=False, supports=False, rule="full_date"),
        description="An engineer found cracks in a pier. Traffic was turned away the same afternoon.",
        entities=(Entity("Harrow Council", "ORG"), Entity("Ada Quill", "PERSON")), places=("Harrow Ferry",),
        alternatives=(Alternative(_day("2024-05-07"), 1),), importance=0.9, sequence=2, previous_ids=("e-0dclosed",),
    ),
    event(
        "warned", edtf.read("2023-04"), "Council warns of cracks",
        source("bridge.md", "in April last year", edtf.read("2023-04"), "warned", rule="month_of_shifted_year"),
        entities=(Entity("Harrow Council", "ORG"),), places=("Harrow Ferry",),
        pinned=True, corrected=(Corrected("pin"), Corrected("retitle", "Council warned of cracks")),
    ),
    event(
        "lorries", edtf.read("2014/.."), "Lorries are banned from the bridge",
        source("bridge.md", "since 2014", edtf.read("2014/.."), "banned", anchored=False, rule="since"),
        status=Status.ONGOING, places=("Harrow Ferry",),
    ),
    event(
        "repairs", edtf.read("2024-06"), "Repairs begin",
        source("bridge.md", "next month", edtf.read("2024-06"), "begin", rule="next_unit"),
        status=Status.PLANNED, entities=(Entity("Harrow Council", "ORG"),),
    ),
    event(
        "boats", edtf.read("2024-05-07/2024-05-12"), "Boats carry commuters",
        source("ferry.html", "from 7 to 12 May", edtf.read("2024-05-07/2024-05-12"), "carried", rule="day_range"),
        places=("Harrow Ferry", "Lower Quay"),
    ),
    event(
        "denial", _day("2024-05-14"), "Mayor denies that the cracks were known",
        source("ferry.html", "on Tuesday", _day("2024-05-14"), "denied", confidence=0.6),
        status=Status.DENIED, certainty=Certainty.UNCERTAIN, confidence=0.55, entities=(Entity("Ada Quill", "PERSON"),),
    ),
    event(
        "steel", edtf.read("2024-06").about(), "First steel arrives",
        source("ferry.html", "In early June", edtf.read("2024-06").about(), "arrive", rule="part_of"),
        status=Status.CONDITIONAL, certainty=Certainty.APPROXIMATE,
    ),
    event(
        "summer", edtf.read("1998-22"), "Some of the boats are built",
        source("ferry.html", "in the summer of 1998", edtf.read("1998-22"), "built", anchored=False, rule="season"),
    ),
    event(
        "fifties", edtf.read("195X"), "Other boats are built",
        source("ferry.html", "in the 1950s", edtf.read("195X"), "built", anchored=False, rule="decade"),
    ),
    event(
        "quay", edtf.read("2023-03-04/2024-05-20"), "Work on the quay",
        source("ferry.html", "from 4 March 2023 to 20 May 2024", edtf.read("2023-03-04/2024-05-20"), "went", anchored=False),
        places=("Lower Quay",),
    ),
    event(
        "aground", week("2024-05-13"), "A boat runs aground",
        source("ferry.html", "Earlier this week", week("2024-05-13"), "ran", rule="this_unit"),
    ),
    event(
        "flood", _day("-0043-03-15"), "Flood takes the Roman crossing",
        source("ferry.html", "15 March 44 BC", _day("-0043-03-15"), "stood", anchored=False, rule="full_date"),
    ),
    event(
        "tolls", edtf.read("2018"), "Tolls end",
        source("ferry.html", "last year", edtf.read("2018"), "ended", rule="last_unit"),
    ),
    event(
        "opened", edtf.read("1931"), "Bridge opens",
        source("letter.txt", "in 1931", edtf.read("1931"), "opened", anchored=False, rule="year"),
    ),
    event(
        "fair", Interval(day("2024-05-11"), day("2024-05-13"), Grain.WEEKEND), "River fair is held",
        Source(
            "ferry.html", Span.of(FERRY, 0, FERRY.index("\n")), Anchor("published", day("2024-05-14"), 0.99),
            Interval(day("2024-05-11"), day("2024-05-13"), Grain.WEEKEND), confidence=0.5,
        ),
        certainty=Certainty.UNCERTAIN,
    ),
)  # fmt: skip

SMALL = Timeline(
    id="https://example.org/harrow/", title="The bridge at Harrow Ferry", language="en", updated=UPDATED,
    version="0.0-test", description="How a town lost its bridge: what three reports say, day by day.",
    url="https://example.org/harrow/", articles=ARTICLES, events=in_order(_EVENTS),
)  # fmt: skip
LOCAL = replace(SMALL, id="urn:uuid:6c0e5d0a-3d0f-5d55-9f38-111111111111", url=None, description="")
EMPTY = replace(LOCAL, articles=(), events=())

ATTACKS = (
    "</script><script>document.title='owned'</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "{{7*7}} {% raw %} ${7*7}",
    "'\" onmouseover=alert(1) x='",
    "\u202egnihtemos\u2066",
    "a\x00b\x1bc\x7fd\ud800e\x85f",
    "=cmd() , ; \\ \\N \\n : |\r\nBEGIN:VEVENT\r\nSUMMARY:owned",
    "🜲🧨👩‍👩‍👧 e\u0301",
    "javascript:document.title='owned'",
    "]]> --> <!-- &amp; &#60;",
)


def _hostile() -> Timeline:
    """A timeline every text of which is an attack, one event for each; and one with very long words."""
    articles, events = [], []
    for number, attack in enumerate((*ATTACKS, "W" * 5000)):
        text = f"{attack} on Monday {attack}"
        name = f"hostile-{number}.txt"
        made = article(name, text, "2024-05-07", title=attack, publisher=attack)
        articles.append(
            replace(
                made, draft=replace(made.draft, authors=(attack,), url="javascript:document.title='owned'")
            )
        )
        events.append(
            event(
                f"hostile{number}", _MAY_6, attack,
                source(name, "on Monday", _MAY_6, "Monday", texts={name: text}),
                description=attack, entities=(Entity(attack, "PERSON"),), places=(attack,),
            )
        )  # fmt: skip
    return replace(
        LOCAL,
        title=ATTACKS[0],
        description=" ".join(ATTACKS),
        articles=tuple(articles),
        events=in_order(events),
    )


HOSTILE = _hostile()


def many(number: int) -> Timeline:
    """A timeline of that many events, over thirty years."""
    first = day("1994-01-01")
    events = []
    for index in range(number):
        when = Interval.day(first + index * 10950 // number)
        told = replace(source("bridge.md", "on Monday", when, "closed"), anchor=Anchor("published", first))
        events.append(
            event(
                f"many{index:05}", when, f"Bridge number {index} is closed", told, told,
                importance=index % 100 / 100, places=(f"Town {index % 40}",), entities=(Entity(f"Person {index % 300}", "PERSON"),),
            )
        )  # fmt: skip
    return replace(LOCAL, events=in_order(events))


def without_texts(timeline: Timeline) -> Timeline:
    """What is left of a timeline in its JSON."""
    bare = []
    for each in timeline.articles:
        sections = tuple(dated.section for dated in each.sections)
        bare.append(
            replace(each, draft=replace(each.draft, text="", place=each.draft.path, sections=sections))
        )
    return replace(timeline, articles=tuple(bare))

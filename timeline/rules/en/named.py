"""Names with a time in them: people, papers, wars and feasts, which name no date."""

from timeline.chrono import Cycle
from timeline.reading import NoDate, Reading, daily
from timeline.rules.en.context import written_small
from timeline.rules.rule import rule


@rule(
    "(theresa|teresa|brian|james|elaine|imelda|rollo|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sgt|sgt.|prime minister|lady|senator|judge|lord|sir|miss|sister|wife|daughter|mother|aunt|princess|queen|saint) {month}",
    examples={},
    rejects=["Theresa May said", "Mr. March", "Lord March"],
)
def surname(month: int) -> Reading:
    """A person whose name is a month's."""
    return NoDate()


@rule(
    "(long|salt|great|freedom|peace|hunger|protest|death|women's|women’s|miners'|miners’) {month}",
    examples={},
    rejects=["the Long March", "the Hunger March of the miners"],
)
def walk(month: int) -> Reading:
    """A walk that has a name."""
    return NoDate()


@rule(
    "(black|bloody|super|fat|giving) {weekday}",
    examples={},
    rejects=["Bloody Sunday", "Black Friday"],
)
def named_day(weekday: Cycle) -> Reading:
    """A feast or a name with a weekday in it; the feasts that can be dated have rules of their own."""
    return NoDate()


@rule(
    "(easter|christmas|new year) (island|islands|honours|honors|resolution|resolutions|tree|trees|egg|eggs|card|cards|market|markets|carol|carols|humphreys)",
    examples={},
    rejects=["Easter Island", "a Christmas tree"],
)
def feast_thing() -> Reading:
    """A thing named after a feast."""
    return NoDate()


@rule(
    "(father christmas|usa today|saturday night fever|saturday night live|sunday league|sunday school|mail on sunday|good friday agreement|"
    "the today programme|24 hours a day|24 hours to|24 hours in|a good day|sunday best|black september|red october)",
    examples={},
    rejects=["the Mail on Sunday", "the Good Friday Agreement"],
)
def title() -> Reading:
    """Names of papers and the like."""
    return NoDate()


@rule(
    "{weekday} (times|telegraph|express|mirror|herald|mail|post|tribune|star|world|sport|age|morning herald|business post|independent|"
    "evening post)",
    examples={},
    rejects=["the Sunday Times", "Saturday Evening Post"],
    unless=written_small,
)
def paper(weekday: Cycle) -> Reading:
    """A newspaper."""
    return NoDate()


@rule(
    "(daily|weekly) (mail|telegraph|express|mirror|herald|star|news|post|record|standard|worker|beast|times|nation|sketch|show)",
    examples={},
    rejects=["the Daily Mail", "the Weekly Standard"],
    unless=written_small,
)
def daily_paper() -> Reading:
    """A newspaper or a broadcast."""
    return NoDate()


@rule(
    "{time} (movement|movements|martyrs|museum|memorial|brigade|brigades|revolution|foundation|square|street|bridge|airport|university|"
    "prison|commission|youth)",
    examples={},
    rejects=["the April 6 Youth Movement", "the September 11 Museum", "the 17 November Prison"],
    unless=written_small,
)
def named_after_day(time: Reading) -> Reading | None:
    """A movement, a brigade or a place that bears a date as its name."""
    return NoDate() if daily(time) else None


@rule(
    "the (seven|thirty|hundred|six|ten|twelve|fourteen|three|eight|nine|five|four|two|one) (years|years'|day|days|days'|weeks|weeks'|months) "
    "(war|peace|campaign|offensive|government)",
    examples={},
    rejects=["the Seven Years' War", "the Six-Day War"],
    unless=written_small,
)
def named_length() -> Reading:
    """A war that bears its length as its name."""
    return NoDate()


@rule(
    "{number} {lengths} (war|peace)",
    examples={},
    rejects=["the Ten-Day War"],
    unless=written_small,
)
def named_lengths(number: int, lengths: str) -> Reading:
    """The same without its article."""
    return NoDate()

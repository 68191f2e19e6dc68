"""What looks like a date and is none: these rules claim their words and mean nothing."""

from timeline.chrono import Cycle
from timeline.reading import NoDate, Reading, daily
from timeline.rules.en.context import written_small
from timeline.rules.rule import rule


@rule(
    "(section|sections|article|articles|resolution|resolutions|scr|unscr|rule|chapter|page|room|flight|boeing|airbus|highway|"
    "route|no.|number|act|form|model|version|building|psalm) {count}",
    examples={},
    rejects=["section 1990 of the act", "Resolution 1970", "UN SCR 1441", "Flight 1941"],
)
def numbered(count: int) -> Reading:
    """A thing with a number that could be a year."""
    return NoDate()


@rule(
    "{count} (people|persons|men|women|children|troops|soldiers|fighters|refugees|migrants|homes|houses|jobs|workers|"
    "employees|cases|deaths|tests|beds|vehicles|dollars|euros|pounds|miles|metres|meters|feet|kilometres|kilometers|"
    "km|kg|tonnes|tons|points|shares|units|acres|hectares|barrels|mercenaries|rebels|civilians|others|members|"
    "students|votes|seats|staff|patients|prisoners|passengers|protesters|police|officers|residents|families|copies)",
    examples={},
    rejects=["some 2000 people", "1990 troops"],
)
def counted(count: int) -> Reading:
    """A number of things."""
    return NoDate()


@rule(
    "{opening} (i|we|you|he|she|it|they|be|have|not|also|well|never|still|only|on|to|the|a|an|in|against|for)",
    examples={},
    rejects=["May I ask", "March on Rome"],
)
def verb(opening: str) -> Reading:
    """The verbs "may" and "march" with a capital because they open a sentence."""
    return NoDate()


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
    "(the|a) second (half|time|round|term|wave|chance|place|leg|phase|one|man|woman)",
    examples={},
    rejects=["the second round"],
)
def second() -> Reading:
    """An ordinal that is no time."""
    return NoDate()


@rule(
    "(the|a) (fall|spring) (of|in|from|to|by|was|were|is|has|had|came|followed)",
    examples={},
    rejects=["the fall of the air base", "a fall in prices", "traders said the fall was due to a glut"],
)
def fall() -> Reading:
    """A fall or a spring that is no season."""
    return NoDate()


@rule(
    "[a|the] {number} (years|months|weeks|days|year|month|week|day) (old|olds)",
    examples={},
    rejects=["is 16 years old", "a six-year-old", "the 6-year-olds"],
)
def age(number: int) -> Reading:
    """Someone's age."""
    return NoDate()


@rule(
    "(a|one|two|three|nearly three|about three) (quarter|quarters) of",
    examples={},
    rejects=["a quarter of the houses", "three-quarters of a mile"],
)
def fraction() -> Reading:
    """A fourth part."""
    return NoDate()


@rule(
    "three quarters",
    examples={},
    rejects=["three-quarters full"],
    unless=lambda text, start, end: "-" not in text[start:end],
)
def three_fourths() -> Reading:
    """Three parts of four."""
    return NoDate()


@rule(
    "{amount} (quarters|quarter) of",
    examples={},
    rejects=["three quarters of the voters"],
)
def fractions(amount: int | str) -> Reading:
    """Fourth parts."""
    return NoDate()


@rule(
    "(a|the) (quarter final|quarter finals|quarter horse|quarterback|day care|day tripper|day labourer|night light|"
    "minute fragment)",
    examples={},
    rejects=["the quarter-final", "a day-care centre"],
)
def compound() -> Reading:
    """A thing whose name begins with a unit."""
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
    "{count} (chevrolet|ford|toyota|honda|nissan|bmw|mercedes|volkswagen|audi|fiat|renault|peugeot|dodge|chrysler|jeep|buick|"
    "cadillac|pontiac|hyundai|kia|mazda|subaru|volvo|saab|lexus|tesla|porsche|ferrari|jaguar)",
    examples={},
    rejects=["a 1987 Chevrolet"],
)
def model_year(count: int) -> Reading:
    """The model year of a car."""
    return NoDate()


@rule("high noon", examples={}, rejects=["High Noon"])
def high_noon() -> Reading:
    """A showdown, mostly."""
    return NoDate()


@rule("at {one} time", examples={}, rejects=["two at a time"])
def at_a_time(one: int) -> Reading:
    """A manner, not a time."""
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


@rule(
    "(resolution|resolutions|unscr|articles|sections) {count} and {last:count}",
    examples={},
    rejects=["Resolutions 1970 and 1973"],
)
def two_numbered(count: int, last: int) -> Reading:
    """Two things with numbers that could be years."""
    return NoDate()


@rule(
    "(windows|area|tel|tel.|phone|fax|extension|unscr|form|po box|box|apollo|office|class|series|page|pp|p.) {count}",
    examples={},
    rejects=["Windows 2000", "UNSCR 1973"],
)
def numbered_name(count: int) -> Reading:
    """A thing whose name ends with a number."""
    return NoDate()

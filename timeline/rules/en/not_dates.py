"""What looks like a date and is none: these rules claim their words and mean nothing."""

from timeline.chrono import Cycle
from timeline.reading import NoDate, Reading
from timeline.rules.rule import rule


@rule(
    "(section|sections|article|articles|resolution|resolutions|rule|chapter|page|room|flight|boeing|airbus|highway|"
    "route|no.|number|act|form|model|version|building|psalm) {count}",
    examples={},
    rejects=["section 1990 of the act", "Resolution 1970", "Flight 1941"],
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
    "(theresa|teresa|brian|james|elaine|imelda|rollo|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sgt|sgt.|prime minister|lady|senator|judge|sister|wife|daughter|mother|aunt|princess|queen|saint) {month}",
    examples={},
    rejects=["Theresa May said", "Mr. March"],
)
def surname(month: int) -> Reading:
    """A person whose name is a month's."""
    return NoDate()


@rule(
    "(black|bloody|super|fat|cyber|giving) {weekday}",
    examples={},
    rejects=["Bloody Sunday"],
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
    "(the|a) (fall|spring) (of|in|from)",
    examples={},
    rejects=["the fall of the air base", "a fall in prices"],
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
    "(father christmas|sunday times|usa today|saturday night fever|sunday league|sunday school)",
    examples={},
    rejects=["the Sunday Times"],
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

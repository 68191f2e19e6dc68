"""What looks like a date and is none: these rules claim their words and mean nothing."""

from timeline.reading import NoDate, Reading
from timeline.rules.rule import rule


@rule(
    "(section|sections|article|articles|resolution|resolutions|scr|unscr|rule|chapter|page|room|flight|boeing|airbus|highway|"
    "route|no.|number|act|form|model|version|building|psalm|windows|area|tel|tel.|phone|fax|extension|po box|box|apollo|office|class|series|"
    "pp|p.) {count}",
    examples={},
    rejects=[
        "section 1990 of the act",
        "Resolution 1970",
        "UN SCR 1441",
        "Flight 1941",
        "Windows 2000",
        "UNSCR 1973",
    ],
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
    "(resolution|resolutions|unscr|articles|sections) {count} and {last:count}",
    examples={},
    rejects=["Resolutions 1970 and 1973"],
)
def two_numbered(count: int, last: int) -> Reading:
    """Two things with numbers that could be years."""
    return NoDate()

"""The words that English dates are written with, as plain tables; `lexicon` makes slots of them."""

from __future__ import annotations

from timeline.chrono import Cycle, cycle
from timeline.chrono.holidays import Fast, FromEaster, Listed

# Words that a rule may need before an expression and that are no part of it.
LEADS = frozenset(
    [
        "in",
        "on",
        "about",
        "around",
        "circa",
        "roughly",
        "approximately",
        "by",
        "of",
        "for",
        "from",
        "ended",
        "ending",
        "since",
        "until",
        "till",
        "during",
        "throughout",
        "within",
        "before",
        "after",
        "between",
        "over",
        "take",
        "takes",
        "took",
        "taking",
        "spend",
        "spends",
        "spent",
        "spending",
        "lasted",
        "lasting",
    ]
)

MONTHS = {
    "january|jan|jan.": 1,
    "february|feb|feb.": 2,
    "march|mar|mar.": 3,
    "april|apr|apr.": 4,
    "may": 5,
    "june|jun|jun.": 6,
    "july|jul|jul.": 7,
    "august|aug|aug.": 8,
    "september|sept|sept.|sep|sep.": 9,
    "october|oct|oct.": 10,
    "november|nov|nov.": 11,
    "december|dec|dec.": 12,
}
WEEKDAYS = {
    "monday|mon|mon.": 0,
    "tuesday|tues|tues.|tue|tue.": 1,
    "wednesday|wed|wed.": 2,
    "thursday|thurs|thurs.|thu|thu.": 3,
    "friday|fri|fri.": 4,
    "saturday|sat|sat.": 5,
    "sunday|sun|sun.": 6,
}
# Other words too, or names: they count only with a capital.
PROPER = [
    "jan",
    "mar",
    "march",
    "may",
    "jun",
    "jul",
    "august",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "mon",
    "wed",
    "sat",
    "sun",
    "fri",
    "thu",
    "tue",
]
# Names as well, whatever their capital; they count beside a number or another day, and not alone.
NAMES = frozenset(["jan", "mar", "mon", "mon.", "sat", "sat.", "sun", "sun.", "wed", "wed."])

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS = (
    {word: number for number, word in enumerate(_ONES + _TEENS, 1)}
    | {word: number * 10 for number, word in enumerate(TENS, 2)}
    | {f"{ten} {one}": t * 10 + o for t, ten in enumerate(TENS, 2) for o, one in enumerate(_ONES, 1)}
    | {f"{one} hundred": 100 * n for n, one in enumerate(_ONES, 1)}
    | {f"{one} thousand": 1000 * n for n, one in enumerate(_ONES, 1)}
    | {"a dozen": 12, "a couple of": 2, "a couple": 2, "couple of": 2, "a hundred": 100, "a thousand": 1000}
)
VAGUE = dict.fromkeys(
    ["several", "a few", "few", "many", "some", "a number of", "numerous", "countless"], "X"
)
# Part of the expression, as TimeML has it; "about", "around", "some" and "roughly" are not.
ABOUT = [
    "nearly", "almost", "more than", "less than", "at least", "at most", "over", "under", "up to", "no more than",
    "just over", "just under", "fewer than", "at least another", "another",
]  # fmt: skip
# What a stretch of time was like: "two bloody weeks".
STRETCHES = [
    "straight", "consecutive", "successive", "full", "whole", "long", "short", "additional", "previous", "preceding",
    "following", "intervening", "calendar", "trading", "business", "working", "bloody", "brutal", "bitter", "solid", "tense",
    "turbulent", "difficult", "hard", "quiet", "peaceful", "relatively peaceful", "uninterrupted",
]  # fmt: skip
ZONES = [
    "est",
    "edt",
    "et",
    "pst",
    "pdt",
    "pt",
    "cst",
    "cdt",
    "gmt",
    "utc",
    "cet",
    "cest",
    "bst",
    "ist",
    "jst",
    "msk",
    "aest",
    "local time",
    "eastern time",
    "pacific time",
]
NOONS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
TWILIGHT = {
    "dawn|daybreak|sunrise|first light": "TMO",
    "dusk|sunset|sundown": "TEV",
    "nightfall": "TNI",
}


def _spelled_years() -> dict[str, int]:
    """ "nineteen ninety-six", "nineteen oh five", "two thousand", "two thousand and one"."""
    two = {word: 10 + n for n, word in enumerate(_TEENS)} | {word: 10 * n for n, word in enumerate(TENS, 2)}
    two |= {f"{ten} {one}": t * 10 + o for t, ten in enumerate(TENS, 2) for o, one in enumerate(_ONES, 1)}
    two |= {f"{oh} {one}": o for oh in ("oh", "hundred") for o, one in enumerate(_ONES, 1)} | {"hundred": 0}
    centuries = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19}
    years = {f"{c} {w}": n * 100 + m for c, n in centuries.items() for w, m in two.items()}
    years |= {f"twenty {word}": 2010 + n for n, word in enumerate(_TEENS)}
    return years | {"two thousand": 2000} | {
        f"two thousand{link} {word}": 2000 + n
        for link in ("", " and")
        for n, word in enumerate(_ONES + _TEENS, 1)
    }  # fmt: skip


SPELLED_YEARS = _spelled_years()
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
] + [
    f"{word}th"
    for word in ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
]
ORDINALS += ["twentieth", *(f"twenty {one}" for one in ORDINALS[:9]), "thirtieth", "thirty first"]

UNITS = {
    "day|days": cycle.DAY,
    "week|weeks": cycle.WEEK,
    "weekend|weekends": cycle.WEEKEND,
    "month|months": cycle.MONTH,
    "quarter|quarters": cycle.QUARTER,
    "year|years": cycle.YEAR,
    "decade|decades": cycle.DECADE,
    "century|centuries": cycle.CENTURY,
}
# ISO 8601 letters; decades and centuries as TimeML writes them.
LENGTHS = {
    "second|seconds": "T{}S",
    "minute|minutes": "T{}M",
    "hour|hours": "T{}H",
    "day|days": "{}D",
    "night|nights": "{}D",
    "week|weeks": "{}W",
    "fortnight|fortnights": "{}F",
    "month|months": "{}M",
    "quarter|quarters": "{}Q",
    "year|years": "{}Y",
    "decade|decades": "{}DE",
    "century|centuries": "{}CE",
}

FEASTS: dict[str, Cycle] = {
    "new year's day|new year": cycle.date(1, 1),
    "new year's eve": cycle.date(12, 31),
    "valentine's day": cycle.date(2, 14),
    "may day": cycle.date(5, 1),
    "halloween": cycle.date(10, 31),
    "christmas eve": cycle.date(12, 24),
    "christmas day": cycle.date(12, 25),
    "christmas": cycle.date(12, 25),
    "boxing day": cycle.date(12, 26),
    "bastille day": cycle.date(7, 14),
    "independence day|the fourth of july|fourth of july": cycle.date(7, 4),
    "veterans day": cycle.date(11, 11),
    "st patrick's day|saint patrick's day": cycle.date(3, 17),
    "all saints' day|all saints day": cycle.date(11, 1),
    "armistice day|remembrance day": cycle.date(11, 11),
    "juneteenth": cycle.date(6, 19),
    "guy fawkes night": cycle.date(11, 5),
    "epiphany": cycle.date(1, 6),
    "groundhog day": cycle.date(2, 2),
    "earth day": cycle.date(4, 22),
    "martin luther king day|martin luther king jr. day": cycle.NthWeekday(1, 3, 0),
    "presidents' day|presidents day|presidents’ day": cycle.NthWeekday(2, 3, 0),
    "mother's day": cycle.NthWeekday(5, 2, 6),
    "cyber monday": cycle.NthWeekday(11, 4, 3, 4),
    "election day": cycle.NthWeekday(11, 1, 0, 1),
    "remembrance sunday": cycle.NthWeekday(11, 2, 6),
    "august bank holiday": cycle.NthWeekday(8, -1, 0),
    "spring bank holiday": cycle.NthWeekday(5, -1, 0),
    "ve day|v-e day": cycle.date(5, 8),
    "anzac day": cycle.date(4, 25),
    "australia day": cycle.date(1, 26),
    "canada day": cycle.date(7, 1),
    "burns night": cycle.date(1, 25),
    "bonfire night": cycle.date(11, 5),
    "candlemas": cycle.date(2, 2),
    "michaelmas": cycle.date(9, 29),
    "midsummer's day": cycle.date(6, 24),
    "cinco de mayo": cycle.date(5, 5),
    "international women's day": cycle.date(3, 8),
    "world aids day": cycle.date(12, 1),
    "all souls' day|all souls day": cycle.date(11, 2),
    "st george's day|st. george's day": cycle.date(4, 23),
    "st andrew's day|st. andrew's day": cycle.date(11, 30),
    "st nicholas day|st. nicholas day": cycle.date(12, 6),
    "twelfth night": cycle.date(1, 5),
    "mothering sunday": FromEaster(-21),
    "trinity sunday": FromEaster(56),
    "orthodox easter": FromEaster(0, orthodox=True),
    "ramadan": Fast(Listed("AE", "Eid al-Fitr"), 30, "Ramadan"),
    "memorial day": cycle.NthWeekday(5, -1, 0),
    "father's day": cycle.NthWeekday(6, 3, 6),
    "labor day": cycle.NthWeekday(9, 1, 0),
    "columbus day": cycle.NthWeekday(10, 2, 0),
    "thanksgiving day|thanksgiving": cycle.NthWeekday(11, 4, 3),
    "shrove tuesday|mardi gras": FromEaster(-47),
    "ash wednesday": FromEaster(-46),
    "palm sunday": FromEaster(-7),
    "maundy thursday": FromEaster(-3),
    "good friday": FromEaster(-2),
    "holy saturday": FromEaster(-1),
    "easter sunday|easter day|easter": FromEaster(0),
    "easter monday": FromEaster(1),
    "ascension day": FromEaster(39),
    "pentecost|whit sunday": FromEaster(49),
    "whit monday|pentecost monday": FromEaster(50),
    "corpus christi": FromEaster(60),
    "eid al-fitr|eid ul-fitr|eid al fitr": Listed("AE", "Eid al-Fitr"),
    "eid al-adha|eid ul-adha|eid al adha|the feast of sacrifice": Listed("AE", "Eid al-Adha"),
    "islamic new year": Listed("AE", "Islamic New Year"),
    "ashura": Listed("PK", "Ashura"),
    "rosh hashanah|rosh hashana": Listed("IL", "Rosh Hashanah"),
    "yom kippur": Listed("IL", "Yom Kippur"),
    "passover|pesach": Listed("IL", "Pesach"),
    "sukkot": Listed("IL", "Sukkot"),
    "shavuot": Listed("IL", "Shavuot"),
    "hanukkah|chanukah": Listed("IL", "Hanukkah"),
    "purim": Listed("IL", "Purim"),
    "tisha b'av": Listed("IL", "Tisha B'Av"),
    "nowruz|norouz|newroz": Listed("IR", "Nowruz"),
    "mawlid|the prophet's birthday": Listed("PK", "Prophet's Birthday"),
    "diwali": Listed("IN", "Diwali"),
    "chinese new year|lunar new year": Listed("SG", "Chinese New Year"),
}

SEASONS = {
    "spring": cycle.season(3),
    "summer": cycle.season(6),
    "autumn": cycle.season(9),
    "fall": cycle.season(9),
    "winter": cycle.season(12),
    "midsummer": cycle.season(6),
    "midwinter": cycle.season(12),
}

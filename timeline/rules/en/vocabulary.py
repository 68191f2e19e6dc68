"""The words that English dates are written with, as plain tables; `lexicon` makes slots of them."""

from __future__ import annotations

from timeline.chrono import cycle

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
    "lunchtime|lunch time|teatime": "TAF",
    "breakfast time|rush hour": "TMO",
}
# The parts of a day, as TIMEX3 writes them.
CLOCKS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


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

SEASONS = {
    "spring": cycle.season(3),
    "summer": cycle.season(6),
    "autumn": cycle.season(9),
    "fall": cycle.season(9),
    "winter": cycle.season(12),
    "midsummer": cycle.season(6),
    "midwinter": cycle.season(12),
    # South of the equator they lie half a year apart.
    "southern spring|austral spring": cycle.season(9),
    "southern summer|austral summer": cycle.season(12),
    "southern autumn|austral autumn": cycle.season(3),
    "southern winter|austral winter": cycle.season(6),
}

"""What was measured on the development data: how often each form of date is that of publication, and how far it lies from it.

`python benchmarks/measure_dating.py` prints these tables; docs/dating.md says on what. Behind each form stands how
many were counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from timeline.dating.lags import LAGS, SAME_DAY

# fmt: off
# By the buckets of `lags.LAGS`.
DAY_SHARES: Mapping[str, tuple[float, ...]] = MappingProxyType({
    "stamp head": (0.000323, 4.27e-05, 3.96e-05, 3.9e-05, 3.88e-05, 3.87e-05, 0.00391, 0.994, 3.87e-05, 0.00101, 3.87e-05, 3.88e-05, 3.89e-05, 3.96e-05, 4.27e-05, 0.000323),  # 1031
    "again prose": (0.00766, 0.000253, 0.000235, 0.000232, 0.00597, 0.00023, 0.00597, 0.0117, 0.0232, 0.0174, 0.0232, 0.0174, 0.0289, 0.0921, 0.127, 0.639),  # 173
    "prose body": (0.0191, 0.0117, 0.00597, 0.0174, 0.00597, 0.0117, 0.0117, 0.0232, 0.0117, 0.00597, 0.0174, 0.0232, 0.0117, 0.0232, 0.0806, 0.719),  # 173
    "caption head": (0.00267, 0.000352, 0.000327, 0.000322, 0.00032, 0.0083, 0.00032, 0.272, 0.184, 0.112, 0.0802, 0.0642, 0.0562, 0.0402, 0.112, 0.0665),  # 124
    "series": (0.0214, 0.00956, 0.000374, 0.00952, 0.000367, 0.037, 0.165, 0.705, 0.000366, 0.000366, 0.000367, 0.000367, 0.0187, 0.00953, 0.00956, 0.0122),  # 108
    "prose head": (0.0208, 0.000687, 0.0162, 0.000628, 0.0162, 0.000623, 0.0162, 0.11, 0.0162, 0.0318, 0.0318, 0.0629, 0.0318, 0.0473, 0.0318, 0.566),  # 63
    "line head": (0.00643, 0.000848, 0.000786, 0.000775, 0.00077, 0.000769, 0.000769, 0.958, 0.000769, 0.000769, 0.00077, 0.000771, 0.000773, 0.000786, 0.000848, 0.0256),  # 49
    "stamp foot": (0.00831, 0.0011, 0.00102, 0.001, 0.000996, 0.000995, 0.0755, 0.896, 0.000994, 0.000995, 0.000996, 0.000997, 0.001, 0.00102, 0.0011, 0.00831),  # 39
    "caption body": (0.0101, 0.0314, 0.00123, 0.00121, 0.0614, 0.0012, 0.0012, 0.0313, 0.0614, 0.0313, 0.0313, 0.0313, 0.0614, 0.00123, 0.0314, 0.612),  # 32
    "prose foot": (0.203, 0.0334, 0.193, 0.00129, 0.00128, 0.0333, 0.00128, 0.00128, 0.0653, 0.0653, 0.0653, 0.00128, 0.0333, 0.00131, 0.0334, 0.267),  # 30
    "again strong": (0.101, 0.154, 0.0786, 0.0786, 0.00303, 0.0786, 0.0786, 0.0786, 0.0786, 0.00302, 0.0786, 0.00303, 0.00304, 0.00309, 0.00333, 0.176),  # 12
    "comment body": (0.0253, 0.00333, 0.00309, 0.0786, 0.00303, 0.154, 0.00302, 0.305, 0.0786, 0.0786, 0.00303, 0.00303, 0.0786, 0.00309, 0.00333, 0.176),  # 12
    "comment foot": (0.436, 0.0036, 0.00334, 0.085, 0.00327, 0.085, 0.167, 0.167, 0.00327, 0.00327, 0.00327, 0.00328, 0.00329, 0.00334, 0.0036, 0.0273),  # 11
    "label head": (0.0238, 0.00314, 0.00291, 0.00287, 0.00285, 0.00285, 0.00285, 0.63, 0.145, 0.00285, 0.00285, 0.0741, 0.00287, 0.00291, 0.00314, 0.0951),  # 11
    "caption foot": (0.0536, 0.00707, 0.00655, 0.00647, 0.00642, 0.00642, 0.167, 0.327, 0.00641, 0.00642, 0.167, 0.00643, 0.00645, 0.167, 0.00707, 0.0536),  # 5
    "stamp pair": (0.446, 0.00842, 0.00781, 0.0077, 0.00765, 0.00764, 0.00764, 0.389, 0.00764, 0.00764, 0.00765, 0.00765, 0.00768, 0.00781, 0.00842, 0.0638),  # 4
    "line body": (0.103, 0.0136, 0.0126, 0.0125, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0126, 0.322, 0.412),  # 2
    "line foot": (0.103, 0.0136, 0.0126, 0.321, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0126, 0.0136, 0.412),  # 2
    "meeting head": (0.0664, 0.00875, 0.00812, 0.008, 0.00795, 0.00794, 0.00794, 0.563, 0.00794, 0.206, 0.00795, 0.00796, 0.00798, 0.00812, 0.00875, 0.0664),  # 2
    "opening head": (0.0664, 0.00875, 0.00812, 0.008, 0.00795, 0.00794, 0.00794, 0.762, 0.00794, 0.00794, 0.00795, 0.00796, 0.00798, 0.00812, 0.00875, 0.0664),  # 2
    "stamp body": (0.103, 0.0136, 0.0126, 0.0125, 0.0124, 0.0124, 0.0124, 0.63, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0126, 0.0136, 0.103),  # 2
    "stamp list": (0.103, 0.0136, 0.321, 0.0125, 0.0124, 0.0124, 0.0124, 0.321, 0.0124, 0.0124, 0.0124, 0.0124, 0.0124, 0.0126, 0.0136, 0.103),  # 2
    "label body": (0.149, 0.0197, 0.0183, 0.018, 0.0179, 0.0179, 0.0179, 0.0179, 0.0179, 0.0179, 0.0179, 0.0179, 0.018, 0.0183, 0.0197, 0.596),  # 1
})

# Of a day of the year, by the buckets of `lags.YEARLY`.
YEARLY_SHARES: Mapping[str, tuple[float, ...]] = MappingProxyType({
    "prose body": (0.132, 0.113, 0.0604, 0.00556, 0.0202, 0.0202, 0.011, 0.0275, 0.0787, 0.135, 0.13, 0.157, 0.108),  # 546
    "again prose": (0.161, 0.0826, 0.0381, 0.00854, 0.0022, 0.0255, 0.0212, 0.0466, 0.0698, 0.0762, 0.125, 0.176, 0.167),  # 472
    "prose head": (0.115, 0.143, 0.079, 0.00513, 0.0445, 0.168, 0.0347, 0.0691, 0.0396, 0.104, 0.0889, 0.0843, 0.0256),  # 202
    "dateline head": (0.00279, 0.000703, 0.000448, 0.000392, 0.00983, 0.961, 0.0193, 0.000406, 0.000434, 0.000477, 0.000604, 0.00123, 0.00192),  # 103
    "caption body": (0.166, 0.163, 0.0594, 0.000609, 0.0153, 0.000609, 0.0153, 0.0153, 0.0741, 0.162, 0.0597, 0.178, 0.0911),  # 67
    "prose foot": (0.125, 0.228, 0.137, 0.0158, 0.0158, 0.0309, 0.046, 0.046, 0.0612, 0.031, 0.167, 0.0776, 0.0182),  # 65
    "caption head": (0.122, 0.116, 0.0583, 0.00118, 0.00118, 0.0297, 0.0866, 0.115, 0.0583, 0.144, 0.173, 0.0606, 0.0343),  # 34
    "opening head": (0.0118, 0.0832, 0.00191, 0.0418, 0.122, 0.676, 0.00167, 0.00173, 0.00185, 0.00203, 0.00257, 0.00522, 0.0483),  # 22
    "comment body": (0.142, 0.00462, 0.127, 0.0646, 0.00257, 0.561, 0.0646, 0.00267, 0.00285, 0.00313, 0.00397, 0.00806, 0.0126),  # 15
    "caption foot": (0.107, 0.419, 0.251, 0.00342, 0.00342, 0.00342, 0.0859, 0.00355, 0.0038, 0.00417, 0.00528, 0.0932, 0.0168),  # 11
    "stamp body": (0.159, 0.132, 0.00585, 0.00511, 0.00511, 0.251, 0.128, 0.0053, 0.00567, 0.00622, 0.254, 0.016, 0.0251),  # 7
    "label body": (0.0414, 0.0105, 0.147, 0.00583, 0.00583, 0.00583, 0.146, 0.00604, 0.00646, 0.148, 0.00899, 0.159, 0.309),  # 6
    "comment foot": (0.0482, 0.0122, 0.00776, 0.00678, 0.00678, 0.824, 0.00678, 0.00703, 0.00752, 0.00825, 0.0105, 0.0212, 0.0333),  # 5
    "stamp head": (0.0372, 0.00941, 0.006, 0.00524, 0.00524, 0.864, 0.00524, 0.00543, 0.00581, 0.00638, 0.00808, 0.0164, 0.0257),  # 5
    "label foot": (0.0576, 0.796, 0.00928, 0.00811, 0.00811, 0.00811, 0.00811, 0.0084, 0.00898, 0.00986, 0.0125, 0.0254, 0.0397),  # 4
    "again strong": (0.0716, 0.0181, 0.254, 0.0101, 0.0101, 0.0101, 0.0101, 0.253, 0.0112, 0.0123, 0.258, 0.0316, 0.0494),  # 3
    "line body": (0.0946, 0.0239, 0.0152, 0.0133, 0.0133, 0.0133, 0.334, 0.0138, 0.0147, 0.0162, 0.341, 0.0417, 0.0652),  # 2
    "dateline body": (0.139, 0.0351, 0.0224, 0.0196, 0.0196, 0.0196, 0.491, 0.0203, 0.0217, 0.0238, 0.0302, 0.0613, 0.096),  # 1
    "stamp foot": (0.139, 0.507, 0.0224, 0.0196, 0.0196, 0.0196, 0.0196, 0.0203, 0.0217, 0.0238, 0.0302, 0.0613, 0.096),  # 1
})
# fmt: on

# How often what is said of a date outside the text is right. The metadata of pages was measured (htmldate, fast
# search: 92 % of its answers); a dated name or address is mostly right and sometimes the day of a download.
TOLD: Mapping[str, float] = MappingProxyType({
    "html-metadata": 0.92,
    "byline": 0.9,
    "feed": 0.95,
    "url": 0.95,
    "file-name": 0.95,
    "either-way": 0.6,
})  # fmt: skip
UNMEASURED = 0.55  # a clue that is not in the tables
_NEXT = 0.15  # of what is wrong, how much is wrong by a day, on each side: time zones

# How much a trait of a day of the week speaks for its being that of publication, as a natural logarithm:
# multinomial logistic regression over the seven days.
WEEKDAY_SCORES: Mapping[str, float] = MappingProxyType({
    "ahead": 0.56,
    "ahead tomorrow": 0.58,
    "head": 1.26,
    "head before": 0.49,
    "last": 0.03,
    "last before": -0.6,
    "most": 0.57,
    "named": 0.84,
    "named before": 1.06,
    "named before, with yesterday": -0.34,
    "named, with today": -0.31,
    "named, with yesterday": -0.85,
    "said": 1.2,
    "said before": 0.91,
    "share": 0.3,
    "share before": 0.47,
    "weekend": -0.4,
})  # fmt: skip

# In which quarter of the unit that is running a text names a part of it, "earlier this month".
PASSED_SHARES: Mapping[str, tuple[float, ...]] = MappingProxyType({
    "earlier month": (0.0562, 0.112, 0.337, 0.494),
    "earlier week": (0.0588, 0.402, 0.5, 0.0392),
    "earlier year": (0.0909, 0.222, 0.394, 0.293),
    "later month": (0.423, 0.192, 0.269, 0.115),
    "later week": (0.371, 0.371, 0.2, 0.0571),
    "later year": (0.283, 0.5, 0.133, 0.0833),
})  # fmt: skip

# How often two sentences whose dates can be one tell one event, by their likeness: of a day, and of a month. Where there
# are few articles a sentence is hardly ever like another by chance (measured on builds of 6 and 25 articles).
SAME_EVENT = ((0.15, 0.01), (0.3, 0.02), (0.4, 0.06), (0.5, 0.2), (0.85, 0.3))
SAME_EVENT_MONTHLY = ((0.1, 0.15), (0.2, 0.4), (0.3, 0.62), (0.4, 0.72), (0.55, 0.85), (0.85, 0.85))
SAME_EVENT_FEW = ((0.1, 0.35), (0.15, 0.5), (0.25, 0.7), (0.4, 0.9), (0.85, 0.95))  # of a month
FEW = 50  # articles

SAME_NEWS_SURELY = 0.85  # articles with a cosine of a half and more are of one week


def day_shares(table: str) -> tuple[float, ...]:
    """How the day of publication lies behind a date of this form, by the buckets of `lags.LAGS`.

    A form of the text that was not measured is prose.
    """
    if " " in table:
        return DAY_SHARES.get(table) or DAY_SHARES["prose body"]
    return DAY_SHARES.get(table) or _told(TOLD.get(table, UNMEASURED))


def yearly_shares(table: str) -> tuple[float, ...]:
    """The same for a day of the year, by the buckets of `lags.YEARLY`; a form that was not measured is prose."""
    return YEARLY_SHARES.get(table) or YEARLY_SHARES["prose body"]


def passed_shares(table: str) -> tuple[float, ...]:
    """How likely each quarter of the unit is; even for what was not measured."""
    return PASSED_SHARES.get(table, (0.25, 0.25, 0.25, 0.25))


def weekday_scores(trait: str) -> float:
    return WEEKDAY_SCORES[trait]


def same_event(likeness: float, articles: int, *, monthly: bool) -> float:
    """How often two sentences as alike as that tell one event, from 0 to 1, in a build of so many articles."""
    of_months = SAME_EVENT_FEW if articles < FEW else SAME_EVENT_MONTHLY
    table = of_months if monthly else SAME_EVENT
    if likeness < table[0][0]:
        return 0.0
    for (low, a), (high, b) in pairwise(table):
        if likeness < high:
            return a + (b - a) * (likeness - low) / (high - low)
    return table[-1][1]


def _told(right: float) -> tuple[float, ...]:
    """The shares of a date that is right so often: the rest is wrong by a day, or by anything."""
    rest = 1 - right
    anything = 2 * rest * (1 - 2 * _NEXT)  # twice, as half of the lags come into question for any one article
    shares = [anything * (high - low) / (LAGS[-1] - LAGS[0]) for low, high in pairwise(LAGS)]
    shares[SAME_DAY] += right
    shares[SAME_DAY - 1] += rest * _NEXT
    shares[SAME_DAY + 1] += rest * _NEXT
    return tuple(shares)

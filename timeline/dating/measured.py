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
    "prose body": (0.0293, 0.0112, 0.00571, 0.0167, 0.00571, 0.0112, 0.0112, 0.0222, 0.0167, 0.00571, 0.0167, 0.0222, 0.0112, 0.0222, 0.0771, 0.715),  # 181
    "again prose": (0.00762, 0.000252, 0.000233, 0.00023, 0.00594, 0.000228, 0.00593, 0.0116, 0.0231, 0.0173, 0.0231, 0.0173, 0.0288, 0.0915, 0.126, 0.641),  # 174
    "caption head": (0.0105, 0.000347, 0.000321, 0.000317, 0.000315, 0.00817, 0.000314, 0.268, 0.181, 0.11, 0.0789, 0.0632, 0.0553, 0.0396, 0.11, 0.0734),  # 126
    "series": (0.0214, 0.00956, 0.000374, 0.00952, 0.000367, 0.037, 0.165, 0.705, 0.000366, 0.000366, 0.000367, 0.000367, 0.0187, 0.00953, 0.00956, 0.0122),  # 108
    "prose head": (0.0877, 0.0145, 0.0144, 0.000558, 0.0144, 0.000554, 0.0144, 0.0975, 0.0144, 0.0282, 0.0282, 0.0559, 0.0282, 0.0421, 0.0421, 0.517),  # 71
    "line head": (0.00643, 0.000848, 0.000786, 0.000775, 0.00077, 0.000769, 0.000769, 0.958, 0.000769, 0.000769, 0.00077, 0.000771, 0.000773, 0.000786, 0.000848, 0.0256),  # 49
    "stamp foot": (0.00831, 0.0011, 0.00102, 0.001, 0.000996, 0.000995, 0.0755, 0.896, 0.000994, 0.000995, 0.000996, 0.000997, 0.001, 0.00102, 0.0011, 0.00831),  # 39
    "prose foot": (0.197, 0.028, 0.189, 0.00108, 0.00108, 0.0279, 0.00107, 0.00107, 0.0548, 0.0548, 0.0548, 0.00108, 0.0279, 0.028, 0.028, 0.304),  # 36
    "caption body": (0.00977, 0.0305, 0.00119, 0.00118, 0.0596, 0.00117, 0.00117, 0.0304, 0.0596, 0.0304, 0.0304, 0.0304, 0.0596, 0.00119, 0.0305, 0.623),  # 33
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
    "prose body": (0.117, 0.113, 0.0637, 0.00553, 0.0183, 0.0146, 0.011, 0.0255, 0.0801, 0.146, 0.136, 0.16, 0.109),  # 549
    "again prose": (0.166, 0.0817, 0.0398, 0.00845, 0.00218, 0.0252, 0.021, 0.0461, 0.0691, 0.0817, 0.124, 0.176, 0.159),  # 477
    "prose head": (0.15, 0.144, 0.0875, 0.00455, 0.0395, 0.14, 0.0307, 0.0526, 0.0351, 0.105, 0.0963, 0.0966, 0.0183),  # 228
    "dateline head": (0.00246, 0.000621, 0.000396, 0.000346, 0.00868, 0.908, 0.0754, 0.000359, 0.000384, 0.000421, 0.000534, 0.00108, 0.0017),  # 117
    "prose foot": (0.141, 0.234, 0.137, 0.0142, 0.0142, 0.0279, 0.0416, 0.0416, 0.069, 0.0554, 0.151, 0.0565, 0.0165),  # 72
    "caption body": (0.173, 0.17, 0.0622, 0.000637, 0.016, 0.000637, 0.016, 0.016, 0.0775, 0.154, 0.0624, 0.171, 0.0799),  # 64
    "caption head": (0.132, 0.226, 0.051, 0.00103, 0.00103, 0.026, 0.0758, 0.101, 0.051, 0.126, 0.151, 0.0282, 0.03),  # 39
    "opening head": (0.0123, 0.0449, 0.00199, 0.0435, 0.127, 0.704, 0.00173, 0.0018, 0.00192, 0.00211, 0.00268, 0.00543, 0.0503),  # 21
    "comment body": (0.142, 0.00462, 0.127, 0.0646, 0.00257, 0.561, 0.0646, 0.00267, 0.00285, 0.00313, 0.00397, 0.00806, 0.0126),  # 15
    "caption foot": (0.0917, 0.501, 0.216, 0.00294, 0.00294, 0.00294, 0.0738, 0.00305, 0.00326, 0.00358, 0.00453, 0.08, 0.0144),  # 13
    "label body": (0.0363, 0.00917, 0.129, 0.00511, 0.00511, 0.00511, 0.128, 0.0053, 0.00567, 0.129, 0.00788, 0.139, 0.395),  # 7
    "stamp body": (0.159, 0.132, 0.00585, 0.00511, 0.00511, 0.251, 0.128, 0.0053, 0.00567, 0.00622, 0.254, 0.016, 0.0251),  # 7
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
    "either-way": 0.6,  # not measured: day first is the order of most of the world
})  # fmt: skip
UNMEASURED = 0.55  # a clue that is not in the tables
_NEXT = 0.15  # of what is wrong, how much is wrong by a day, on each side: time zones

# How much a trait of a day of the week speaks for its being that of publication, as a natural logarithm:
# multinomial logistic regression over the seven days.
WEEKDAY_SCORES: Mapping[str, float] = MappingProxyType({
    "ahead": 0.52,
    "ahead tomorrow": 0.59,
    "head": 1.29,
    "head before": 0.52,
    "last": 0.01,
    "last before": -0.68,
    "most": 0.57,
    "named": 0.82,
    "named before": 1.04,
    "named before, with yesterday": -0.37,
    "named, with today": -0.29,
    "named, with yesterday": -0.83,
    "said": 1.14,
    "said before": 0.87,
    "share": 0.26,
    "share before": 0.43,
    "weekend": -0.4,
})  # fmt: skip

# In which quarter of the unit that is running a text names a part of it, "earlier this month".
PASSED_SHARES: Mapping[str, tuple[float, ...]] = MappingProxyType({
    "earlier month": (0.0612, 0.102, 0.306, 0.531),
    "earlier week": (0.0556, 0.426, 0.481, 0.037),
    "earlier year": (0.0841, 0.206, 0.364, 0.346),
    "later month": (0.429, 0.214, 0.25, 0.107),
    "later week": (0.361, 0.389, 0.194, 0.0556),
    "later year": (0.274, 0.484, 0.129, 0.113),
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

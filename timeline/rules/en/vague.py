"""Expressions that point at no calendar date."""

from timeline.chrono.value import Ref
from timeline.reading import Fixed, Reading
from timeline.rules.en.context import not_behind
from timeline.rules.rule import rule


@rule(
    "(now|currently|at present|at the moment|nowadays|these days)",
    examples={"now": "PRESENT_REF", "currently": "PRESENT_REF"},
    confidence=0.99,
)
def present() -> Reading:
    """The time of writing, loosely."""
    return Fixed(Ref.PRESENT)


@rule("[more|most] recently", examples={"more recently": "PAST_REF"}, confidence=0.98)
def recently() -> Reading:
    """Not long before."""
    return Fixed(Ref.PAST)


@rule("the past", examples={}, rejects=["they buried the past"], confidence=0.8, unless=not_behind("in"))
def the_past() -> Reading:
    """ "In the past": some time before."""
    return Fixed(Ref.PAST)


@rule("in recent times", examples={"in recent times": "PAST_REF"}, confidence=0.8)
def past() -> Reading:
    """Some time before."""
    return Fixed(Ref.PAST)


@rule("the [near] future", examples={"the near future": "FUTURE_REF"}, confidence=0.8)
def future() -> Reading:
    """Some time after."""
    return Fixed(Ref.FUTURE)


@rule("former", examples={"former": "PAST_REF"}, confidence=0.98, kind="narrative")
def former() -> Reading:
    """What histories say of what is over; in news it only qualifies a title."""
    return Fixed(Ref.PAST)


@rule("(modern day|present day)", examples={"present-day": "PRESENT_REF"}, confidence=0.6)
def present_day() -> Reading:
    """The time of writing."""
    return Fixed(Ref.PRESENT)


@rule("the (near|short|long) term", examples={"the short term": "FUTURE_REF"}, confidence=0.6)
def term() -> Reading:
    """Some time on."""
    return Fixed(Ref.FUTURE)

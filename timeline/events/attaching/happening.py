"""What a noun that names an event needs to be a clause: "elections" were held, a raid took place."""

from __future__ import annotations

from collections.abc import Iterable

# The verb that news uses with such nouns. What is not listed has none that surely fits.
_VERBS = {
    "be held": """auction ballot ceremony concert conference congress election exercise exhibition festival funeral hearing
        inquest march meeting negotiation negotiations parade poll premiere press-conference protest demonstration rally
        referendum session sit-in summit talk talks tender tournament trial vigil vote voting wedding""",
    "be made": "announcement declaration breakthrough",
    "be reached": "accord agreement ceasefire compromise deal settlement truce verdict",
    "be concluded": "armistice memorandum pact treaty",
    "be imposed": "ban blockade curfew embargo lockdown sanction",
    "be adopted": "amendment constitution legislation resolution",
    "occur": """accident aftershock blast cyclone disaster earthquake eruption explosion famine flood flooding hurricane incident
        landslide outbreak quake stampede storm tremor tsunami typhoon wildfire crash""",
    "take place": """abduction airlift airstrike ambush assassination assault attack battle bloodshed bombardment bombing burial
        carnage clash clashes confrontation conquest coronation coup deployment derailment encounter evacuation execution exodus
        fire genocide handover hanging hijacking inauguration incursion intervention invasion job-cut kidnapping killing
        landing massacre merger murder mutiny operation ouster overthrow pogrom raid rampage rebellion
        retreat revolt revolution riot robbery search shelling shooting shutdown signing slaughter split
        strike strikes suicide takeover test theft tour transfer uprising vaccination visit withdrawal""",
    "break out": "brawl dispute feud quarrel row",
    "be under way": """boycott campaign conflict crackdown crisis drought epidemic fighting heatwave
        inquiry insurgency investigation occupation offensive pandemic rampage recession siege standoff turmoil unrest violence
        war""",
}
_VERB = {noun: verb for verb, nouns in _VERBS.items() for noun in nouns.split()}
# Nouns whose verb tells what was done: "the mayor's funeral was held", but not "the mayor's intervention took place".
SURE = frozenset(noun for noun, verb in _VERB.items() if verb not in ("be made", "take place"))
# Nouns of what nobody can plan.
BEFALLING = frozenset(noun for noun, verb in _VERB.items() if verb == "occur")
# Nouns of what lasts: it is no day.
GOING_ON = frozenset(noun for noun, verb in _VERB.items() if verb == "be under way")
_PAST = {"occur": "occurred", "take place": "took place", "break out": "broke out"}
_NO_DEED = frozenset({"cessation", "exception", "hesitation", "inception"})
_BOUND = ("tion", "sion", "ment", "fall")  # how nouns of doing end that take place where they have an object


def happening(nouns: Iterable[str], *, plural: bool, bound: bool) -> tuple[str, str] | None:
    """What makes a clause of a noun, once for what has happened and once for what is planned; None where no verb surely fits.

    `nouns` are the noun's lemma and its form as written, in lower case; the first that is known decides. `bound` tells
    whether it has its object behind "of", with which any noun of doing takes place.

    >>> happening(["election", "elections"], plural=True, bound=False)
    ('were held', 'are to be held')
    >>> happening(["raid"], plural=False, bound=False)
    ('took place', 'is to take place')
    """
    nouns = list(nouns)
    process = bound and not _NO_DEED.intersection(nouns) and any(noun.endswith(_BOUND) for noun in nouns)
    verb = next((_VERB[noun] for noun in nouns if noun in _VERB), "take place" if process else "")
    was, is_ = ("were", "are") if plural else ("was", "is")
    if not verb:
        return None
    if verb in ("occur", "break out", "be under way"):
        return _PAST.get(verb, f"{was} under way"), f"{is_} expected"
    return _PAST.get(verb) or f"{was}{verb.removeprefix('be')}", f"{is_} to {verb}"

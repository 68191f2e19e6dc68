"""What a noun that names an event needs to be a clause: "elections" were held, a raid took place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

# The verb that news uses with such nouns; what is not listed took place.
_VERBS = {
    "hold": """election vote voting poll ballot referendum talks talk meeting summit conference congress session hearing trial
        ceremony funeral wedding rally protest demonstration march parade festival concert tournament exercise
        negotiations negotiation tender auction inquest premiere press-conference""",
    "make": """suggestion offer promise statement announcement decision appeal claim call warning proposal demand request
        pledge declaration speech comment remark discovery arrest visit trip purchase attempt recommendation accusation allegation
        nomination appointment""",
    "reach": "agreement accord deal pact treaty truce ceasefire armistice memorandum compromise settlement verdict ruling",
    "impose": "ban embargo blockade curfew sanction",
    "adopt": "resolution amendment legislation constitution",
    "continue": """crisis war conflict fighting violence unrest drought famine recession epidemic pandemic siege
        boycott crackdown campaign standoff investigation inquiry heatwave insurgency occupation""",
}
_VERB = {noun: verb for verb, nouns in _VERBS.items() for noun in nouns.split()}
_DONE = {"hold": "held", "make": "made", "reach": "reached", "adopt": "adopted", "impose": "imposed"}


def happening(nouns: Iterable[str], *, plural: bool) -> tuple[str, str]:
    """What makes a clause of a noun, once for what has happened and once for what is planned.

    `nouns` are the noun's lemma and its form as written, in lower case; the first that is known decides.

    >>> happening(["election", "elections"], plural=True)
    ('were held', 'are to be held')
    >>> happening(["raid"], plural=False)
    ('took place', 'is to take place')
    """
    verb = next(_known(nouns), "")
    was, is_ = ("were", "are") if plural else ("was", "is")
    if verb == "continue":
        return f"{was} under way", f"{is_} expected"
    if verb:
        return f"{was} {_DONE[verb]}", f"{is_} to be {_DONE[verb]}"
    return "took place", f"{is_} to take place"


def _known(nouns: Iterable[str]) -> Iterator[str]:
    return (_VERB[noun] for noun in nouns if noun in _VERB)

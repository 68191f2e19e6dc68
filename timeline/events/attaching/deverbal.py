"""Nouns of doing told by their verb: "her resignation" is "she resigned", "the bombing of the depot" is "the depot was bombed"."""

from __future__ import annotations

from dataclasses import dataclass

# Nouns whose owner does it: the past, and the infinitive where it is not that without "-ed".
_DONE_BY_OWNER = """
    abdication:abdicated/abdicate appeal:appealed appearance:appeared arrival:arrived/arrive attempt:attempted birth:was+born/be+born
    call:called collapse:collapsed/collapse death:died/die decision:decided/decide defection:defected departure:departed
    disappearance:disappeared escape:escaped/escape offer:offered pledge:pledged/pledge promise:promised/promise
    bankruptcy:went+bankrupt/go+bankrupt refusal:refused/refuse resignation:resigned retirement:retired/retire
    retreat:retreated return:returned speech:spoke/speak surrender:surrendered visit:visited withdrawal:withdrew/withdraw
"""
# Nouns whose object is behind "of", or owns them: the participle, and the past where it is another form.
_DONE_TO = """
    abduction:abducted abolition:abolished appointment:appointed arrest:arrested assassination:assassinated burial:buried
    cancellation:cancelled closure:closed completion:completed coronation:crowned creation:created defeat:defeated
    demolition:demolished deportation:deported derailment:derailed destruction:destroyed detention:detained
    dissolution:dissolved evacuation:evacuated execution:executed expulsion:expelled extradition:extradited
    founding:founded hanging:hanged hijacking:hijacked imprisonment:imprisoned inauguration:inaugurated
    kidnapping:kidnapped killing:killed launch:launched murder:murdered nomination:nominated opening:opened
    ouster:ousted overthrow:overthrown/overthrew postponement:postponed publication:published release:released
    removal:removed rescue:rescued sentencing:sentenced suspension:suspended toppling:toppled
"""
# The same, but what owns them does it: "the company's takeover of a rival".
_DONE_TO_OTHERS = """
    acquisition:acquired adoption:adopted annexation:annexed bombardment:bombarded bombing:bombed conquest:conquered
    discovery:discovered handover:handed+over introduction:introduced invasion:invaded purchase:bought robbery:robbed
    sale:sold seizure:seized shelling:shelled shooting:shot signing:signed takeover:taken+over/took+over transfer:transferred
"""
# What says nothing without what was decided or offered.
_OPEN = frozenset("appeal attempt call decision offer pledge promise refusal speech visit".split())


@dataclass(frozen=True, slots=True)
class Deed:
    """The verb of a noun: its past, its participle where it has a passive, and its infinitive where it has none.

    `open` where it needs a complement; `direct` is the preposition that the noun has where the verb has none; `owned` whether
    the noun, where it has no object, is owned by what it is done to: "her arrest".
    """

    past: str
    participle: str = ""
    infinitive: str = ""
    open: bool = False
    direct: str = ""
    owned: bool = False


def deed(noun: str) -> Deed | None:
    """The verb of a noun in the singular and in lower case; None where it has none that says as much.

    >>> deed("death").past
    'died'
    >>> deed("overthrow").participle
    'overthrown'
    """
    return _DEEDS.get(noun)


def _table() -> dict[str, Deed]:
    out = dict[str, Deed]()
    for noun, first, second in _read(_DONE_BY_OWNER):
        base = second or first.removesuffix("ed")
        direct = "to" if noun == "visit" else ""
        out[noun] = Deed(first, infinitive=base, open=noun in _OPEN, direct=direct)
    for table, owned in ((_DONE_TO, True), (_DONE_TO_OTHERS, False)):
        for noun, first, second in _read(table):
            out[noun] = Deed(second or first, first, owned=owned)
    return out


def _read(table: str) -> list[tuple[str, str, str]]:
    """Each noun with its one or two forms."""
    out = []
    for entry in table.split():
        noun, _, forms = entry.partition(":")
        first, _, second = forms.replace("+", " ").partition("/")
        out.append((noun, first, second))
    return out


_DEEDS = _table()

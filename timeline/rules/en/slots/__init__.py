"""The slots that English rules are filled from, by subject: how each is written, and what is read from it."""

from timeline.rules.en.slots import amounts, clocks, days, landmarks, names, relations, years
from timeline.rules.lexicon import Slot

LEXICON: dict[str, Slot] = {
    **names.SLOTS,
    **amounts.SLOTS,
    **days.SLOTS,
    **years.SLOTS,
    **clocks.SLOTS,
    **relations.SLOTS,
    **landmarks.SLOTS,
}

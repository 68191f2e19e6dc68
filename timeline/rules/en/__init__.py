"""English."""

from timeline.rules.book import RuleBook
from timeline.rules.en import (
    ago,
    clocks,
    dates,
    days,
    durations,
    feasts,
    figures,
    four_figures,
    landmarks,
    later,
    months,
    named,
    nights,
    not_dates,
    parts,
    quarters,
    ranges,
    sets,
    told,
    units,
    vague,
    weekdays,
    years,
)
from timeline.rules.en.slots import LEXICON
from timeline.rules.en.vocabulary import LEADS

# On a tie the rule declared first wins: what is no date, then what is complete, then the rest.
BOOK = RuleBook(
    LEXICON,
    LEADS,
    not_dates,
    named,
    four_figures,
    dates,
    figures,
    ranges,
    days,
    weekdays,
    clocks,
    nights,
    months,
    quarters,
    years,
    feasts,
    units,
    told,
    ago,
    later,
    parts,
    landmarks,
    durations,
    sets,
    vague,
)

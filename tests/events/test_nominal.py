"""The clause that the noun of an event becomes, and nouns that make none."""

from __future__ import annotations

import pytest

from timeline.language import Parser

from . import told

# A sentence that holds one expression; the noun's clause once it has happened, "" where it makes none.
CLAUSES = [
    ("The 1998 fall of Castle Drumm is still sung about.", "The fall of Castle Drumm took place"),
    ("Critics of the 2003 invasion of Tarsk were jailed.", "Tarsk was invaded"),
    (
        "Critics of the Sabrian-led 2003 invasion of Tarsk were jailed.",
        "The Sabrian-led invasion of Tarsk took place",
    ),
    ("Nobody spoke after the death of the painter Ilse Brandt on Sunday.", "The painter Ilse Brandt died"),
    (
        "Nobody spoke after Ilse Brandt's death in a clinic in Doria on Sunday.",
        "Ilse Brandt died in a clinic in Doria",
    ),
    (
        "Prices rose after Norland's decision last month to close the strait.",
        "Norland decided to close the strait",
    ),
    ("Prices rose after the arrest of three brokers on Sunday.", "Three brokers were arrested"),
    ("Talks stalled after Mayor Quell's visit to Tolva on Sunday.", "Mayor Quell visited Tolva"),
    ("He was born after the 1951 earthquake in Sabria.", "The earthquake in Sabria occurred"),
    ("They met before a 1998 agreement with Norland.", "An agreement with Norland was reached"),
    ("They left after last year's crash in Doria.", "The crash in Doria occurred"),
    ("They left after the March ban on herring nets.", "The ban on herring nets was imposed"),
    # Notes leave articles out.
    (
        "Sessions from the piers, and 2019 session from Norland rockers.",
        "A session from Norland rockers was held",
    ),
    ("He recalled his famous 2019 visit to the Orm dam.", "A famous visit to the Orm dam took place"),
    # Nothing tells which one is meant.
    ("They left after the fighting on Sunday.", ""),
    ("They left after Sunday's emergency meeting.", ""),
    # No verb surely fits.
    ("He was sent off in Friday's appearance for the Reds.", ""),
    ("He spoke after the mayor's intervention on Sunday.", ""),
    # Words that were run into the sentence.
    ("As it happened: Last Friday's quake in Sabria.", ""),
    # One of a class, or one that leans on others.
    ("They left after one of the worst 2009 storms in Sabria.", ""),
    ("He spoke of another Sunday raid on the harbour.", ""),
    # Nothing has happened by what is called for, feared, cancelled or denied.
    ("The miners called for a strike in Doria in June.", ""),
    ("The miners spoke of their fear of June clashes in Doria.", ""),
    ("Rumours of an attack on Doria on Sunday were false.", ""),
    ("The mayor cancelled Sunday's concert in Doria.", ""),
]


@pytest.mark.parametrize(("text", "clause"), CLAUSES)
def test_the_clause_of_a_noun(text: str, clause: str, parser: Parser) -> None:
    found = [m.statement for m in told.mentions(text, parser) if m.statement.nominal]
    assert [s.happens[0] if s.happens else "" for s in found] == [clause]

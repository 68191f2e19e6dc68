"""Closed lists of English that events are told by."""

from __future__ import annotations

# Verbs of saying: what they date is the saying, and they rank below deeds.
SAYING = frozenset(
    """accuse acknowledge add admit agree allege announce argue ask assert assure believe blame call claim comment
    complain concede confirm condemn criticise criticize declare demand denounce deny describe disclose emphasise
    emphasize estimate explain express hail hint inform insist lambast mention note observe pledge praise predict
    promise propose protest quote recall recommend reiterate remark repeat report request respond reveal say signal
    state stress suggest tell testify tweet urge voice vow warn welcome write""".split()
)
# Verbs whose infinitive has not happened yet.
PLANNING = frozenset("aim expect hope intend plan prepare schedule set due slate".split())
# Verbs whose infinitive was still to come when they were said of the past: "decided to meet".
COMMITTING = PLANNING | frozenset(
    """agree allow ask call decide invite offer oblige order pledge promise propose request require seek summon
    suppose threaten urge vote confirm commit vow wait want""".split()
)
# Nouns that name something that happens. Nouns in -tion, -sion and -ment come on top, but for THINGS.
_EVENTS = frozenset(
    """accord agreement ambush appeal armistice arrest arrival assassination assault attack auction award ban battle
    birth blast blaze blockade bombardment bombing boycott breach breakthrough campaign ceasefire ceremony clash clashes
    closure collapse comeback concert conference conflict congress conquest coup crackdown crash crisis deal death debut
    decision declaration defeat departure deployment derailment disaster discovery drought earthquake election embargo
    epidemic eruption escape evacuation exercise exit exodus expansion explosion fall famine festival fight fighting fire
    flood flooding founding funeral genocide handover heatwave hearing hurricane inauguration incident inquest inquiry
    insurgency intervention invasion investigation job-cut killing landing landslide launch lockdown march massacre
    meeting memorandum merger murder mutiny negotiations nomination offensive offer opening operation ouster outbreak
    overthrow pact pandemic parade pogrom poll premiere protest purchase quake rally raid rebellion recession
    reconciliation referendum reform release removal rescue resignation resolution retreat return revolt revolution riot
    robbery rout ruling sale scandal search seizure sentencing session shooting shutdown siege signing sit-in slaughter
    speech spill split standoff stampede storm strike strikes summit surrender takeover talks tender test theft toppling
    tour tournament transfer treaty trial truce tsunami uprising vaccination verdict victory violence visit vote voting war
    warning wedding withdrawal wildfire""".split()
)
_THINGS = frozenset(
    """apartment basement cement compartment department document element environment equipment garment government
    instrument institution investment management ministration moment monument movement nation option parliament
    pavement position population proportion question regiment region religion section settlement situation station
    statement tradition version mansion pension television vision mission commission administration organisation
    organization corporation association population generation condition constitution information location
    opposition reputation attention intention emotion portion ration requirement treatment""".split()
)
_SUFFIXES = ("tion", "sion", "ment")
# Participles that tell when a thing was made, not what happened.
BARE = frozenset(
    "date publish release issue survey interview poll air broadcast quote post obtain see".split()
)
# Adverbs that tie a sentence to its neighbours and mean nothing in a headline.
LINKING = frozenset(
    """also however meanwhile moreover furthermore nevertheless nonetheless then thus therefore instead
    afterwards later earlier already again still too now once yet even just only""".split()
)
# Where something is said, which a headline does not tell.
MEDIA = frozenset(
    """statement interview tweet twitter facebook post speech address letter email e-mail briefing conference remark
    message telegram report note television tv radio agency reporter reporters journalist journalists""".split()
)
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})


def names_event(lemma: str, text: str) -> bool:
    """Whether a noun names something that happens: "truce", "negotiations", "bombardment"."""
    for word in (lemma.lower(), text.lower()):
        if word in _EVENTS or (word.endswith(_SUFFIXES) and word not in _THINGS):
            return True
    return False

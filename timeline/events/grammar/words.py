"""Closed lists of English that events are told by."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL
from timeline.language import Sentence, Token

# Verbs of saying: what they date is the saying, and they rank below deeds.
SAYING = frozenset(
    """accuse acknowledge add admit agree allege announce argue ask assert assure believe blame call claim comment
    complain concede confirm condemn criticise criticize declare demand denounce deny describe disclose emphasise
    emphasize estimate explain express hail hint inform insist lambast mention note observe pledge praise predict
    promise propose protest quote recall recommend reiterate remark repeat report request respond reveal say signal
    state stress suggest tell testify tweet urge caution contend counter insist reply retort voice vow warn welcome write""".split()
)
SPOKEN = SAYING | {"charge"}  # what stands before its speaker: "…, a deputy charged"
# Verbs that need an object: without one a past form is a participle ("a ceasefire agreed in May").
TRANSITIVE = frozenset(
    """abduct abolish agree approve arrest assassinate attempt ban build capture carry cause confirm create deliver destroy detain diagnose expel
    extradite free give hire impose injure introduce kidnap kill name pass produce publish put rate receive recount release
    rescue schedule send sign spend suspend take topple wound""".split()
)
# Verbs whose infinitive has not happened yet.
PLANNING = frozenset(
    "aim anticipate expect forecast hope intend plan predict prepare schedule set due slate".split()
)
# Verbs whose infinitive was still to come when they were said of the past: "decided to meet".
COMMITTING = PLANNING | frozenset(
    """agree allow ask call decide invite offer oblige order pledge promise propose request require seek summon
    suppose threaten urge vote confirm commit vow wait want""".split()
)
# Verbs that tell of what is still to come, though they are of the past themselves: "postponed Friday's vote".
ARRANGING = COMMITTING | frozenset(
    "announce ban cancel delay demand postpone prevent promote reschedule".split()
)
# Nouns that name something that happens. Nouns in -tion, -sion and -ment come on top, but for THINGS.
_EVENTS = frozenset(
    """abdication abduction accident accord advance aftershock agreement airlift airstrike ambush appeal appearance armistice arrest arrival assassination assault attack auction award ban bankruptcy battle
    birth blast blaze blockade bloodshed bombardment bombing boycott breach breakthrough burial campaign carnage ceasefire ceremony clash clashes
    closure collapse comeback concert conference conflict congress conquest coronation coup crackdown crash crisis criticism cyclone deal death debut
    decision declaration defeat departure deployment derailment disaster discovery dispute drought earthquake election embargo encounter
    epidemic eruption escape evacuation exercise exit execution exodus expansion explosion fall famine festival fight fighting fire
    flood flooding founding funeral genocide handover hanging heatwave hearing hijacking hurricane inauguration incident independence inquest inquiry
    insurgency intervention invasion investigation job-cut kidnapping killing landing landslide launch lockdown march massacre
    meeting memorandum merger murder mutiny mourning negotiations nomination offensive offer opening operation ouster outbreak outcry
    overthrow pact pandemic parade patrol pogrom poll premiere protest purchase quake quarrel rally raid rampage rebellion recession
    reconciliation referendum reform release removal rescue resignation resolution retreat return revolt revolution riot
    robbery rout row ruling sale scandal search seizure sentencing session shelling shooting shutdown siege signing sit-in slaughter
    speech spill split standoff stampede storm strike strikes suicide summit surrender takeover talks tender test theft toppling
    tour tournament transfer treaty tremor trial truce tsunami turmoil typhoon unrest uprising uproar vaccination verdict victory vigil violence visit vote voting war
    warning wedding withdrawal wildfire""".split()
)
_NO_EVENTS = frozenset(
    """apartment basement cement compartment department document element environment equipment garment government
    instrument institution investment management ministration moment monument movement nation option parliament
    pavement position precaution population proportion question regiment region religion section settlement situation station
    statement tradition version mansion pension television vision mission commission administration organisation
    organization corporation association population generation condition constitution information location
    opposition reputation attention intention emotion portion ration requirement treatment edition convention fiction
    fraction faction caption profession dimension direction function caution motion nation notion passion fashion
    ambition addition collection description definition expression impression instruction legislation occupation
    parchment pigment sentiment supplement testament torment comment argument segment fragment complement ornament
    federation foundation plantation station installation fashion tension extension pavilion recommendation
    accommodation civilisation civilization communication competition corruption conviction coalition allegation
    relation""".split()
)
_MADE = frozenset(
    "crossing building painting drawing clothing ceiling wing evening morning meaning feeling string king ring".split()
)
_SUFFIXES = ("tion", "sion", "ment")
# Participles that tell when a thing was made, not what happened.
BARE = frozenset(
    "date publish release issue survey interview poll air broadcast quote post obtain see".split()
)
# What is done with words, of which the verb of saying tells more: "in remarks made on Sunday he called".
UTTERED = frozenset("make give deliver write send".split())
# A participle that tells when a picture was made of, and what is a picture.
TAKEN = frozenset("take see picture photograph film show capture".split())
PICTURES = frozenset("image photo photograph picture footage video view wreck portrait".split())
# Participles that tell how things were, and are seldom dated: "forces supporting the king".
STANDING = frozenset(
    "support oppose include involve belong contain concern regard seek represent carry wear call total range".split()
)
# What a year is named in that is only foreseen or reckoned with.
FORECASTS = frozenset(
    "forecast outlook projection estimate target guidance budget earnings prediction".split()
)
FORESEEING = frozenset("expect forecast predict budget foresee project estimate earmark".split())
# Nouns behind which "of" opens the time itself: "in the course of 2019".
STRETCHES = frozenset(
    """start beginning end middle close course rest remainder part half third quarter most much all eve night evening
    morning afternoon day week month spring summer autumn fall winter hour dawn outset turn event season date time""".split()
)
DURATIONS = frozenset("second minute hour day night week month year decade".split())
# Times that no preposition governs, and what stands before them as a part of its verb: "sworn in next week".
UNGOVERNED = frozenset("overnight yesterday today tomorrow tonight last next".split())
PARTICLES = frozenset("in on up out off down".split())
# Verbs whose past tells how things were rather than what befell.
LASTING = frozenset(
    """be have do lie stand sit live keep hold belong own seem appear look want need love like hate fear hope believe
    expect contain consist include involve mean cost weigh measure remain stay continue wear depend deserve
    resemble lack matter exist prefer work serve face require allow feel follow show reflect represent provide suggest
    tend try seek await prove sound concern understand consider rely aim plan intend""".split()
)
# Verbs whose present with "today" tells of these times.
STATES = LASTING | frozenset("think know care".split())
# Verbs that think of something as those of saying speak of it.
THINKING = frozenset("speak talk think know remember hear read learn dream forget".split())
# Adverbs that tell where something is now: "is out", "came back".
WHITHER = frozenset("abroad ashore away back forward home online out over".split())
# Adverbs that tie a sentence to its neighbours and mean nothing in a headline.
LINKING = frozenset(
    """also however meanwhile moreover furthermore nevertheless nonetheless then thus therefore instead
    afterwards later earlier already again still too now once yet even just only""".split()
)
# Where something is said, which a headline does not tell.
MEDIA = frozenset(
    """statement comment interview tweet twitter facebook post speech address letter email e-mail briefing conference remark
    message telegram report note television tv radio agency reporter reporters journalist journalists""".split()
)
# Common nouns that stand for a name told before: of people, of bodies, of places.
ROLES = frozenset(
    """actor actress activist adviser ambassador analyst architect author banker bishop boss boy businessman captain chairman
    chairwoman chancellor chief coach colonel commander commissioner defendant dictator diplomat director doctor
    emperor envoy executive founder general girl governor head inspector journalist judge king lawmaker lawyer leader
    man mayor minister musician officer official physician player poet politician pope premier president priest prime prince
    princess prisoner professor prosecutor queen reporter scientist secretary senator singer soldier spokesman spokesperson
    spokeswoman star strongman student suspect teacher veteran victim woman writer""".split()
)
BODIES = frozenset(
    """academy agency airline alliance army association authority bank bloc board body broadcaster brotherhood bureau charity
    chamber club college commission committee company congress consortium corporation council court department
    federation firm foundation front fund government group institute league maker manufacturer militia ministry movement
    network newspaper organisation organization panel parliament party producer regulator retailer senate
    station team tribunal union university watchdog""".split()
)
PLACES = frozenset(
    "capital city country district emirate island kingdom nation port province region republic state town village".split()
)
# Things of which one is told of by what it is, and then by "the" alone.
SINGLES = frozenset(
    """aeroplane aircraft airport album boat book bridge building bus café camp car church clinic factory ferry film flight hall
    hospital hotel jet lorry mill mine mosque museum pipeline plane plant poll port prison programme refinery restaurant
    school ship shop song stadium study survey tanker theatre theater train truck vessel volcano warehouse yacht""".split()
)
# Of these, those that name no office: the one person, the one body told of last may be meant.
EPITHETS = frozenset(
    "boy businessman dictator girl leader man musician physician singer soldier star strongman suspect veteran woman".split()
)
COMPANIES = frozenset(
    """agency airline bank broadcaster charity club company corporation federation firm group maker manufacturer network newspaper
    organisation organization party producer retailer station team""".split()
)
# Nouns of the singular that "they" may mean.
COLLECTIVES = BODIES | frozenset(
    "audience class clergy couple crew crowd family generation pair police public staff troop".split()
)


def is_event(s: Sentence, noun: Token) -> bool:
    """Whether a noun tells what happens: by its name, or as a gerund with its object ("the handing over of the keys")."""
    if noun.pos not in NOMINAL:
        return False
    articles = (s.tokens[c].text.lower() for c in s.children[noun.index] if s.tokens[c].dep == "det")
    if noun.tag == "NNS" and any(a in ("a", "an") for a in articles):
        return True  # a verb that the tagger took for a noun: "a fighter gestures"
    gerund = noun.tag == "NN" and noun.text.endswith("ing") and noun.lemma.lower() not in _MADE
    compound = any(s.tokens[c].dep == "compound" for c in s.children[noun.index])
    if gerund and not compound and any(s.tokens[c].text == "of" for c in s.children[noun.index]):
        return True
    return names_event(noun.lemma, noun.text)


def is_activity(s: Sentence, noun: Token) -> bool:
    """Whether a noun is a gerund that names what is done, with nothing before it: "drilling began", but not "the drilling"."""
    gerund = noun.tag in ("NN", "VBG") and noun.text.endswith("ing") and not noun.text.endswith("thing")
    known = noun.lemma.lower() in _MADE - {"building", "painting", "crossing"}
    return gerund and not known and not any(c < noun.index for c in s.children[noun.index])


def names_event(lemma: str, text: str) -> bool:
    """Whether a noun names something that happens: "truce", "negotiations", "bombardment"."""
    for word in (lemma.lower(), text.lower()):
        if word in _EVENTS or (word.endswith(_SUFFIXES) and word not in _NO_EVENTS):
            return True
    return False

"""What tagger and parser contradict each other in, and that a sentence stays whole whatever is hung anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.language import Token, load
from timeline.language.rehung import rehung
from timeline.settings import Settings


def test_a_name_before_a_weekday_keeps_its_preposition_and_the_weekday_goes_to_the_verb() -> None:
    (parsed,) = load(Settings().model).parse(["Lind sent an envoy to New Zealand Monday to meet the clans."])
    name, day = (next(t for t in parsed.tokens if t.text == word) for word in ("Zealand", "Monday"))
    assert parsed.tokens[name.head].text == "to"
    assert parsed.tokens[day.head].text == "sent"
    assert {parsed.tokens[i].text for i in parsed.subtree(name.index)} == {"New", "Zealand"}


def test_the_name_of_a_day_stays_whole() -> None:
    (parsed,) = load(Settings().model).parse(["Lind sold the boat on Easter Monday."])
    easter, monday = (next(t for t in parsed.tokens if t.text == word) for word in ("Easter", "Monday"))
    assert easter.head == monday.index


def test_an_owner_is_tagged_as_one() -> None:
    (s,) = load(Settings().model).parse(["Sarah Orm will break her carefully managed media silence."])
    (her,) = (t for t in s.tokens if t.text == "her")
    assert (her.tag, her.dep) == ("PRP$", "poss")


def _head(text: str, word: str) -> str:
    (s,) = load(Settings().model).parse([text])
    token = next(t for t in s.tokens if t.text == word)
    return s.tokens[token.head].text


def test_a_verb_takes_the_place_of_its_prefix() -> None:
    (s,) = load(Settings().model).parse(["The talks resumed after the fighting had re-erupted."])
    verb = next(t for t in s.tokens if t.text == "erupted")
    assert {s.tokens[c].text for c in s.children[verb.index]} >= {"had", "re"}


def test_of_behind_a_weekday_goes_on_with_the_noun_before_it() -> None:
    assert _head("Nobody could say who had control Saturday of the mill town.", "of") == "control"


def test_two_nouns_behind_told_are_one() -> None:
    text = (
        "Captain Nils Varga told a Tolva Harbour Works Committee hearing on Thursday that a wall would hold."
    )
    assert _head(text, "Committee") == "hearing"


def test_what_was_said_does_not_tell_which_day() -> None:
    assert _head("The navy spokesman told AFP on Monday the ship had sunk.", "sunk") == "told"


def test_a_present_right_behind_a_name_that_nothing_governs_is_its_verb() -> None:
    words = [
        Token(0, "Lind", 0, "Lind", "PROPN", "NNP", "ROOT", 0),
        Token(1, "hopes", 5, "hope", "VERB", "VBZ", "dobj", 0),
        Token(2, "to", 11, "to", "PART", "TO", "aux", 3),
        Token(3, "sail", 14, "sail", "VERB", "VB", "xcomp", 1, space=False),
        Token(4, ".", 18, ".", "PUNCT", ".", "punct", 0),
    ]
    out = rehung(words)
    assert [(t.dep, t.head) for t in out] == [
        ("nsubj", 1),
        ("ROOT", 1),
        ("aux", 3),
        ("xcomp", 1),
        ("punct", 1),
    ]


def test_a_day_is_nothing_that_is_done() -> None:
    (s,) = load(Settings().model).parse(
        ["The Harriers leave Friday for Tolva, where they will meet the Owls."]
    )
    assert next(t for t in s.tokens if t.text == "Friday").dep == "npadvmod"


def test_a_clause_before_a_semicolon_is_not_what_the_next_one_says() -> None:
    (s,) = load(Settings().model).parse(["The guild met in Orm in 1958; Tolva joined it eight years later."])
    met = next(t for t in s.tokens if t.text == "met")
    assert met.head == met.index


def test_what_is_joined_to_a_participle_in_front_is_one() -> None:
    text = "Built in 1931 and bought in 1990 by the trust, the mill opened in March."
    (s,) = load(Settings().model).parse([text])
    assert next(t for t in s.tokens if t.text == "bought").tag == "VBN"


_WORDS = st.sampled_from(
    "re - elected Monday since fifth next year of up to 70 that Lind , told Reuters and : left ; bought".split()
)
_DEPS = st.sampled_from("nsubj dobj pobj prep acl relcl ccomp ROOT advcl compound punct intj".split())
_TAGS = st.sampled_from(
    [("NOUN", "NN"), ("VERB", "VBN"), ("VERB", "VBZ"), ("PROPN", "NNP"), ("NUM", "CD"), ("PUNCT", ",")]
)


@st.composite
def _sentences(draw: st.DrawFn) -> list[Token]:
    """Words that hang from one another in a tree, however unlikely."""
    count = draw(st.integers(1, 9))
    order = draw(st.permutations(range(count)))
    out = list[Token]()
    for index in range(count):
        at = order.index(index)
        head = order[draw(st.integers(0, at - 1))] if at else index
        pos, tag = draw(_TAGS)
        text = draw(_WORDS)
        out.append(
            Token(
                index,
                text,
                9 * index,
                text.lower(),
                pos,
                tag,
                draw(_DEPS),
                head,
                "",
                False,
                draw(st.booleans()),
            )
        )
    return out


@given(_sentences())
def test_no_word_is_lost_and_each_hangs_from_a_root(tokens: list[Token]) -> None:
    out = rehung(tokens)
    assert [(t.index, t.text) for t in out] == [(t.index, t.text) for t in tokens]
    for token in out:
        at, steps = token, 0
        while at.head != at.index:
            at, steps = out[at.head], steps + 1
            assert steps <= len(out)


def test_a_base_form_behind_which_describes_those_who_did_what_follows() -> None:
    (s,) = load(Settings().model).parse(
        ["The port owes its peace to a pact which rival Norland clans signed in the old town of Orm in May."]
    )
    signed, clans = (next(t for t in s.tokens if t.text == word) for word in ("signed", "clans"))
    assert (clans.dep, s.tokens[clans.head].text) == ("nsubj", "signed")
    assert (signed.dep, s.tokens[signed.head].text) == ("relcl", "pact")


def test_what_was_done_to_a_name_between_commas_describes_it() -> None:
    text = "The Wall faced a challenge from a new body, the Supreme Harbour Council, set up this week under a more senior judge."
    assert _head(text, "Council") == "body"
    assert _head(text, "set") == "Council"


def test_of_two_verbs_with_nothing_between_them_the_first_describes() -> None:
    text = "Orm wheat prices for grain shipped the next month rose about 9 percent from May 2 to May 6."
    assert _head(text, "shipped") == "grain"
    assert _head(text, "prices") == "rose"


def test_of_behind_a_time_goes_with_the_verb_that_needs_it() -> None:
    assert _head("The union accused the line at the weekend of hiding its losses.", "of") == "accused"


def test_a_time_behind_since_does_nothing() -> None:
    text = "Porters who had been camped outside the mill since Tuesday cheered."
    assert _head(text, "Porters") == "cheered"
    assert _head(text, "Tuesday") == "since"
    assert _head(text, "since") == "camped"


def test_a_share_before_a_time_is_no_kind_of_time() -> None:
    text = "The harbour's staff is to be cut by a fifth next year, and a decision has been put off."
    assert _head(text, "fifth") == "by"
    assert _head(text, "year") == "cut"


def test_a_past_goes_on_with_the_past_of_a_relative_clause() -> None:
    text = "The deal ends months of talks that began in November, collapsed in January and resumed in March."
    assert _head(text, "collapsed") == "began"
    assert _head("Ida Lund runs a mill that burned in May, and sells flour.", "sells") == "runs"

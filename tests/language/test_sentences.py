"""Where sentences end."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.language import sentences

_PIECES = [
    "Mr.",
    "U.S.",
    "The",
    "ferry",
    "stopped",
    ".",
    "!",
    "?",
    "…",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "”",
    '"',
    ")",
    "(AP) —",
    "no.",
    "5",
    "É",
    "😀",
    "İ",
    "\0",
]
texts = st.one_of(
    st.text(),
    st.lists(st.sampled_from(_PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join),
)


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@settings(max_examples=400, deadline=None)
@given(texts)
@example("ANKARA (AP) — . )))))))))) A")
def test_sentences_are_in_order_apart_trimmed_and_leave_no_word_out(text: str) -> None:
    spans = list(sentences(text))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    kept = "".join(text[start:end] for start, end in spans)
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", text)


@given(texts)
def test_an_empty_line_always_ends_a_sentence(text: str) -> None:
    assert not any(re.search(r"\n[^\S\n]*\n", sentence) for sentence in cut(text))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The ferry stopped.", "Nobody was hurt."),
        ("Who knew?", "No one did."),
        ("It burned!", "The crew fled."),
        ("They waited…", "Then they left."),
        ("He said: “We are done.”", "The line went dead."),
        ('"We are done."', '"So are we," she said.'),
        ("(They left.)", "(We stayed.)"),
        ("It rose by 3.5.", "20 people fled."),
        ("It happened in 2014.", "In 2015 it happened again."),
        ("They met in the U.S.", "The talks failed."),
        ("It began at 5 p.m.", "It was over at six."),
        ("The firm is Harbour Lines Inc.", "But nobody answers there."),
        ("The answer was no.", "Officials did not say why."),
        ("He sat.", "Nobody else did."),
        ("They ran from the sun.", "Nobody stayed."),
        ("Trade with the east fell.", "Şirin Hanım closed her shop."),
        ("The road is open.", "İzmir waits."),
        ("The mayor left.", "Élise Moreau took over."),
    ],
)
def test_two_sentences(first: str, second: str) -> None:
    assert cut(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Aydin met Dr. Perez and Gen. Brandt.",
        "The U.S. Navy and the U.N. Mission left.",
        "It was agreed on Dec. 7 and again on Jan. 3.",
        "J. R. Okafor and S. Lind spoke.",
        "St. Helena lies far off.",
        "He lives at No. 10, she at no. 12.",
        "It sank at 5 p.m. Friday off the coast.",
        "It cost $3.5 million.",
        "Prices rose by 1.25 points.",
        "“Stop!” he said.",
        "The firm “Go!” sank.",
        "See harbour.example.org for more.",
        "They wore hats, coats, etc. and left.",
        "The firm Orm Marine (ORM. L) declared a loss.",
        "The firm Orm Marine (ORM.\nL) declared a loss.",
    ],
)
def test_one_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "dateline", ["ANKARA, May 5 (Agency) —", "PORT STANLEY (AP) -", "ST. JOHN’S, N.L. (The Gull) –"]
)
def test_a_dateline_is_a_sentence_of_its_own(dateline: str) -> None:
    assert cut(f"{dateline} The ferry stopped. It sank.") == [dateline, "The ferry stopped.", "It sank."]
    assert cut(f"A heading\n\n{dateline} The ferry stopped.") == ["A heading", dateline, "The ferry stopped."]


@pytest.mark.parametrize(
    "dateline",
    [
        "By Ada Lind PORT LUNE, Norland, May 5 (The Gull) -",
        "* Mills close (adds quote) HARVIK (Agency) -",
        "Mills are to close Harvik, Norland (CNN) --",
    ],
)
def test_a_dateline_inside_a_line_ends_a_sentence(dateline: str) -> None:
    assert cut(f"{dateline} The ferry stopped. It sank.") == [dateline, "The ferry stopped.", "It sank."]


def test_an_agency_alone_in_front_of_a_paragraph_is_a_dateline() -> None:
    text = "(Harbour Markets) - Lind Foods on Wednesday raised its forecast.\n\n(Osk Press) — The ferry left."
    told = [text[start:end] for start, end in sentences(text)]
    assert told[1::2] == ["Lind Foods on Wednesday raised its forecast.", "The ferry left."]


def test_a_bank_in_brackets_is_no_agency() -> None:
    text = "The Bank of Norland (BoN) - Harvik's oldest - cut rates."
    assert cut(text) == [text]


def test_a_dash_behind_brackets_inside_a_line_is_no_dateline() -> None:
    text = "The union UNITED (the larger one) — with 300 members — agreed."
    assert cut(text) == [text]


def test_lines_of_unwrapped_text_are_sentences_of_their_own() -> None:
    assert cut("Ferry stopped\nBy our reporter\nThe ferry stopped on Monday. It sank.") == [
        "Ferry stopped",
        "By our reporter",
        "The ferry stopped on Monday.",
        "It sank.",
    ]


WRAPPED = """\
A storm in the strait

The ferry between the two islands stopped in the middle
of the strait on Monday, when the storm had broken both
of its masts. Nobody was hurt, said the harbour office,
which had sent two boats.
A second ferry left on Tuesday with all of those who had
not been able to board the first one."""


def test_text_wrapped_at_a_column_is_put_together() -> None:
    found = [" ".join(sentence.split()) for sentence in cut(WRAPPED)]
    assert found == [
        "A storm in the strait",
        "The ferry between the two islands stopped in the middle of the strait on Monday, when the storm had broken both of its masts.",
        "Nobody was hurt, said the harbour office, which had sent two boats.",
        "A second ferry left on Tuesday with all of those who had not been able to board the first one.",
    ]


def test_items_of_a_list_are_not_put_together() -> None:
    items = [
        "- Some eight thousand people took part in the march, its organisers say",
        "- Mayor Ida Lund says that she will stay until the elections in May",
    ]
    wrapped = "The ferry between the two islands stopped in the middle\nof the strait when the storm had broken both its masts."
    assert cut("\n".join([*items, "", wrapped, "", *items]))[:2] == items


@pytest.mark.parametrize(
    "line", ["PORT LUNE, 5 May 2024 -", "PORT LUNE, Norland, May 5, 2024 —", "HARVIK, May 5 -"]
)
def test_a_dateline_without_an_agency_is_a_sentence_of_its_own(line: str) -> None:
    assert cut(f"{line} Orm Steel today bought a mill.") == [line, "Orm Steel today bought a mill."]


def test_windows_line_breaks_make_no_difference() -> None:
    assert [" ".join(s.split()) for s in cut(WRAPPED.replace("\n", "\r\n"))] == [
        " ".join(s.split()) for s in cut(WRAPPED)
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t \r\n"])
def test_nothing_but_white_space_has_no_sentence(text: str) -> None:
    assert cut(text) == []

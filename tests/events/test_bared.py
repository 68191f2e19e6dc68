"""A sentence without its time words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.trust.bared import bared
from timeline.language import Parser, Sentence, Token


def _drop(s: Sentence, words: str) -> set[int]:
    start = s.text.index(words)
    return {t.index for t in s.covering(start, start + len(words))}


@pytest.mark.parametrize(
    ("text", "time", "left"),
    [
        ("The envoy charged on Friday that the port was shelled.", "Friday", "The envoy charged that the port was shelled."),
        ("On Monday, Okello left Tolva.", "Monday", "Okello left Tolva."),
        ("A dam burst at about 5.40am near the village of Orm.", "5.40am", "A dam burst near the village of Orm."),
        ("Guards could reach the port as early as Thursday.", "Thursday", "Guards could reach the port."),
        ("The dam gave way shortly before dawn on Monday.", "dawn on Monday", "The dam gave way."),
        ("Lind lost last year's vote in Tolva.", "last year", "Lind lost the vote in Tolva."),
        ("Okello, who on Tuesday left Tolva, is 54.", "Tuesday", "Okello, who left Tolva, is 54."),
        ("Lind opened an exhibition starting on Sunday.", "Sunday", "Lind opened an exhibition."),
        ("The trawler was last heard of on 4 May.", "4 May", "The trawler was last heard of."),
        ("The council met on Monday, Lind said.", "Monday", "The council met, Lind said."),
    ],
)  # fmt: skip
def test_what_is_left(text: str, time: str, left: str, parser: Parser) -> None:
    (s,) = parser.parse([text])
    found = bared(s, _drop(s, time), -1)
    assert found is not None
    assert found.text == left


def test_words_are_found_again(parser: Parser) -> None:
    (s,) = parser.parse(["On Monday, Okello left Tolva (Doria) in May."])
    found = bared(s, _drop(s, "Monday") | _drop(s, "May"), -1)
    assert found is not None
    for index, start in found.starts.items():
        assert found.text.startswith(s.tokens[index].text, start)


def test_the_word_that_is_told_stays(parser: Parser) -> None:
    (s,) = parser.parse(["The march on Monday ended."])
    march = _drop(s, "march")
    assert bared(s, march, next(iter(march))) is None
    assert bared(s, set(), 1) is None


@given(
    st.lists(st.sampled_from([",", ".", "on", "Monday", "Okello", "left", "(", "\u201c"]), max_size=9),
    st.data(),
)
def test_any_words_may_go(words: list[str], data: st.DataObject) -> None:
    tokens, start = list[Token](), 0
    for index, word in enumerate(words):
        tokens.append(Token(index, word, start, word, "NOUN", "NN", "dep", 0))
        start += len(word) + 1
    s = Sentence(" ".join(words), tuple(tokens), tuple(() for _ in words))
    gone = data.draw(st.sets(st.integers(0, max(len(words) - 1, 0))))
    found = bared(s, gone, -1)
    if found is not None:
        assert all(found.text.startswith(words[i], at) for i, at in found.starts.items())
        assert not gone & found.starts.keys()

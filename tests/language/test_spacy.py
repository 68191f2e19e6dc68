"""The adapters behind the port: spaCy, and the one that needs no model."""

import pytest

from timeline.errors import UsageError
from timeline.language import NO_MODEL, Sentence, load
from timeline.settings import Settings

TEXT = "Marta Lind, who runs the harbour, closed it in Norway on Tuesday."


@pytest.fixture(scope="module")
def parsed() -> Sentence:
    (sentence,) = load(Settings().model).parse([TEXT])
    return sentence


def test_words_stand_where_they_say(parsed: Sentence) -> None:
    assert parsed.text == TEXT
    for number, token in enumerate(parsed.tokens):
        assert token.index == number
        assert TEXT[token.start : token.end] == token.text
        assert TEXT[token.end : token.end + 1].isspace() == token.space


def test_the_verb_governs_its_subject_and_its_time(parsed: Sentence) -> None:
    verb = next(t for t in parsed.tokens if t.text == "closed")
    assert (verb.lemma, verb.pos, verb.tag, verb.dep) == ("close", "VERB", "VBD", "ROOT")
    subject = parsed.child(verb.index, "nsubj")
    assert subject is not None
    assert subject.text == "Lind"
    (tuesday,) = parsed.covering(TEXT.index("Tuesday"), TEXT.index("Tuesday") + 7)
    assert verb in list(parsed.ancestors(tuesday.index))


def test_a_subtree_holds_the_relative_clause(parsed: Sentence) -> None:
    subject = next(t for t in parsed.tokens if t.text == "Lind")
    words = {parsed.tokens[i].text for i in parsed.subtree(subject.index)}
    assert {"Marta", "Lind", "who", "runs", "harbour"} <= words
    assert not {"closed", "Norway", "Tuesday"} & words


def test_names_are_labelled_from_where_they_begin(parsed: Sentence) -> None:
    labelled = {t.text: (t.entity, t.begins) for t in parsed.tokens if t.entity}
    assert labelled["Marta"] == ("PERSON", True)
    assert labelled["Lind"] == ("PERSON", False)
    assert labelled["Norway"] == ("GPE", True)


def test_one_sentence_for_each_text_in_order() -> None:
    texts = ["It closed. It opened.", "", "  It closed.", "İt closed 😀 today."]
    assert [s.text for s in load(Settings().model).parse(texts)] == texts
    assert load(Settings().model).parse([]) == []


def test_an_unknown_model_is_a_usage_error_that_names_it() -> None:
    with pytest.raises(UsageError, match='no spaCy pipeline "en_core_web_none"'):
        load("en_core_web_none")


def test_without_a_model_sentences_have_no_words() -> None:
    (sentence,) = load(NO_MODEL).parse([TEXT])
    assert (sentence.text, sentence.tokens) == (TEXT, ())
    assert sentence.covering(0, 10) == []

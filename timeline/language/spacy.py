"""The adapter to spaCy."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.errors import UsageError
from timeline.language.port import Sentence, Token, sentence
from timeline.language.rehung import rehung

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_BATCH = 128  # sentences; 64 to 256 were equally fast


class SpacyParser:
    """Parses with an English pipeline; raises UsageError where it is not installed."""

    def __init__(self, model: str, *, names: bool = True) -> None:
        self._nlp = _load(model)
        if not names:
            self._nlp.disable_pipe("ner")

    def parse(self, texts: Iterable[str]) -> list[Sentence]:
        """One sentence for each text; what the pipeline cuts further stays one, with several roots."""
        with self._nlp.memory_zone():  # left only when all is read: a zone may not stay open
            return [_sentence(doc) for doc in self._nlp.pipe(texts, batch_size=_BATCH)]


def _load(model: str) -> Language:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # on short sentences, threads cost more than they give
    import spacy

    try:
        nlp = spacy.load(model)
    except OSError as error:
        raise UsageError(
            f'no spaCy pipeline "{model}": install it with pip, or leave out --model for the one that comes along'
        ) from error
    missing = {"parser", "ner"} - set(nlp.pipe_names)
    if missing:
        raise UsageError(
            f'the spaCy pipeline "{model}" has no {" and no ".join(sorted(missing))}; name another'
        )
    return nlp


def _sentence(doc: Doc) -> Sentence:
    return sentence(
        doc.text,
        rehung(
            [
                Token(
                    t.i,
                    t.text,
                    t.idx,
                    t.lemma_,
                    t.pos_,
                    t.tag_,
                    t.dep_,
                    t.head.i,
                    t.ent_type_,
                    t.ent_iob == 3,
                    bool(t.whitespace_),
                )
                for t in doc
            ]
        ),
    )

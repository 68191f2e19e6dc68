"""Sentences, and what a parser makes of them."""

from timeline.language.cues import direction, tense
from timeline.language.entries import Stamp, clocks, stamps
from timeline.language.plain import PlainParser
from timeline.language.port import Parser, Sentence, Token
from timeline.language.sentences import sentences

NO_MODEL = "none"

__all__ = [
    "NO_MODEL",
    "Parser",
    "Sentence",
    "Stamp",
    "Token",
    "clocks",
    "direction",
    "load",
    "sentences",
    "stamps",
    "tense",
]


def load(model: str, *, names: bool = True) -> Parser:
    """The parser of that name: a spaCy pipeline, or "none"; raises UsageError where it is not installed.

    Without `names` it does not look for entities, and is faster.
    """
    if model == NO_MODEL:
        return PlainParser()
    from timeline.language.spacy import SpacyParser

    return SpacyParser(model, names=names)

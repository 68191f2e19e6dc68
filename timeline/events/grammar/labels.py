"""Closed sets of the labels that a parser gives words: tags, parts of speech, dependencies, kinds of name.

Those of spaCy's English pipelines, as in `timeline.language.port`.
"""

from __future__ import annotations

RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})
# Whatever stands as the subject of a verb, and of these what is no clause and no "there".
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
NOUN_SUBJECTS = ("nsubj", "nsubjpass")
# What is one with its verb, and of these what bears its tense.
HELPERS = frozenset({"aux", "auxpass", "neg"})
AUXILIARIES = frozenset({"aux", "auxpass"})
# What stands before its noun and tells of what kind it is, and with it whose and how many.
DESCRIBING = frozenset({"amod", "compound", "nmod"})
BEFORE_NOUN = DESCRIBING | {"poss", "nummod"}
# Kinds of name: of whatever has one, of a place, of a place or those who live there.
NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
PLACE_NAMES = frozenset({"GPE", "LOC", "FAC"})
PLACES_AND_PEOPLES = PLACE_NAMES | {"NORP"}

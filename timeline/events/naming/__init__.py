"""Who or what is meant: the name for a pronoun, or for "the" and a common noun."""

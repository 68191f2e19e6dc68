"""A clause by its words: its verb, its subject, what it needs, what it may lose, and how it presents its event."""

"""A clause, or the noun of an event, as a headline."""

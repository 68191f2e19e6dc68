"""Which word of a sentence an expression dates, if any."""

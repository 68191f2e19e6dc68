"""What is known of English before any sentence is read: labels, closed lists of words, names, noun phrases, and how words become text."""

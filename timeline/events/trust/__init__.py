"""How far a headline is to be trusted, read once more by itself."""

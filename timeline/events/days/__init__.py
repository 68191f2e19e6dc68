"""What expressions mean in the order of a text, and how a statement becomes a mention with its date."""

"""What is set apart in a sentence by brackets or dashes, and told only where the date stands in it."""

from __future__ import annotations

from timeline.language import Sentence

_DASHES = frozenset({"-", "--", "–", "—"})


def bracketed(s: Sentence) -> set[int]:
    """What stands in brackets, with them."""
    inside, out = 0, set[int]()
    for token in s.tokens:
        inside += token.text in ("(", "[")
        if inside > 0:
            out.add(token.index)
        inside -= token.text in (")", "]") and inside > 0
    return set() if inside else out


def dashed(s: Sentence) -> set[int]:
    """What stands between two dashes, or behind the only one, with them."""
    marks = [t.index for t in s.tokens[1:-1] if t.text in _DASHES and _parts(s, t.index)]
    if not 0 < len(marks) < 3:
        return set()
    return set(range(marks[0], (marks[1] + 1) if len(marks) > 1 else len(s.tokens)))


def _parts(s: Sentence, dash: int) -> bool:
    """Whether a dash parts words, and is no hyphen and no range of numbers."""
    before, at, after = s.tokens[dash - 1 : dash + 2]
    apart = at.text != "-" or (at.space and before.space)
    return apart and not (before.text[-1:].isdigit() and after.text[:1] in "$€£0123456789")

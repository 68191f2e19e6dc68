"""The values that travel from a file to a timeline, in the order of their appearance.

All are frozen. Offsets are code points into the article's text, from 0, the end exclusive.
"""

from __future__ import annotations

from timeline.model.anchor import Anchor, AnchorType
from timeline.model.article import (
    MONTH_FIRST,
    UNDATED,
    Article,
    DatedSection,
    Dating,
    Draft,
    Hint,
    Kind,
    Section,
    Span,
)
from timeline.model.expression import (
    Expression,
    Outer,
)
from timeline.model.landmark import Landmark
from timeline.model.mention import (
    LONGEST_HEADLINE,
    Entity,
    Joined,
    Mention,
    Source,
    Statement,
    Status,
)
from timeline.model.timeline import (
    LONGEST_TITLE,
    Alternative,
    Certainty,
    Corrected,
    Event,
    Timeline,
    in_order,
)
from timeline.model.top import top

__all__ = [
    "LONGEST_HEADLINE",
    "LONGEST_TITLE",
    "MONTH_FIRST",
    "UNDATED",
    "Alternative",
    "Anchor",
    "AnchorType",
    "Article",
    "Certainty",
    "Corrected",
    "DatedSection",
    "Dating",
    "Draft",
    "Entity",
    "Event",
    "Expression",
    "Hint",
    "Joined",
    "Kind",
    "Landmark",
    "Mention",
    "Outer",
    "Section",
    "Source",
    "Span",
    "Statement",
    "Status",
    "Timeline",
    "in_order",
    "top",
]

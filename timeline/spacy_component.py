"""The tagger as a component of a spaCy pipeline: `nlp.add_pipe("timeline")`."""

# No "from __future__ import annotations": spaCy checks a component's settings by the types themselves.
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from timeline.api import tag
from timeline.model import Kind

KEY = "timeline"
_EXTENSIONS = ("timex_value", "edtf", "rule")


@dataclass(frozen=True, slots=True)
class Component:
    """Sets `doc.spans["timeline"]`; a document's own `user_data["published"]` goes before `published`."""

    published: str | None
    kind: Kind

    def __call__(self, doc: Doc) -> Doc:
        """The document with a span for each time expression; of two in the same tokens, the first."""
        spans: dict[tuple[int, int], Span] = {}
        published = doc.user_data.get("published", self.published)
        for e in tag(doc.text, published=published, kind=self.kind):
            span = doc.char_span(e.start, e.end, label=e.type, alignment_mode="expand")
            if span is not None and (span.start, span.end) not in spans:
                spans[span.start, span.end] = span
                for name, told in zip(_EXTENSIONS, (e.value, e.edtf, e.rule), strict=True):
                    span._.set(name, told)
        doc.spans[KEY] = list(spans.values())
        return doc


@Language.factory("timeline", default_config={"published": None, "kind": "news"}, assigns=["doc.spans"])
def create(nlp: Language, name: str, published: str | None, kind: Kind) -> Component:  # noqa: ARG001  # spaCy gives them
    """The component; `published` is the day the texts were said on, as ISO 8601; see `timeline.tag`."""
    for extension in _EXTENSIONS:
        if not Span.has_extension(extension):
            Span.set_extension(extension, default=None)
    return Component(published, kind)

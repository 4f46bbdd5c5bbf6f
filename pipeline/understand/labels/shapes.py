"""Values that are known by their shape when their label was not read or is worded as nobody foresaw."""

from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.nlp import RuleSpan
from pipeline.understand.normalise.identifiers import parse_insurance, parse_national_id
from pipeline.understand.page_tokens import PageTokens, join_tokens

_PARSERS = {
    "NATIONAL_ID": ("national_id", parse_national_id),
    "INSURANCE": ("insurance_number", parse_insurance),
}
_FOREIGN = {"contact_phone", "contact_name", "patient_code", "archive_number", "admission_number"}
"""Labels whose own number may have the same shape."""


def _owner(span: RuleSpan, anchors: tuple[Anchor, ...]) -> str:
    before = [anchor for anchor in anchors if anchor.row == span.row and anchor.end <= span.start]
    return before[-1].field if before else ""


def find_shapes(
    page: PageTokens, spans: tuple[RuleSpan, ...], anchors: tuple[Anchor, ...]
) -> tuple[Candidate, ...]:
    """Return candidates for identifiers that stand anywhere on the page, unless another label owns them."""
    found = []
    for span in spans:
        field, parse = _PARSERS.get(span.label, ("", None))
        if parse is None or _owner(span, anchors) in _FOREIGN:
            continue
        raw = join_tokens(span.tokens)
        value = parse(raw)
        if value is None:
            continue
        found.append(
            Candidate(
                field=field,
                page=page.number,
                raw=raw,
                value=value,
                box=Box.hull(token.box for token in span.tokens),
                source="shape",
                anchor_likeness=0.5,
                words=words_of(span.tokens),
                handwritten=any(token.handwritten for token in span.tokens),
            )
        )
    return tuple(found)

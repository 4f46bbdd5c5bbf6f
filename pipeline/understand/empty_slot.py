"""A slot of the form in which nothing stands."""

from models.forms.definition import Kind
from pipeline.understand.candidate import Candidate
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens


def empty_slot(page: PageTokens, anchor: Anchor) -> list[Candidate]:
    """Return the fields of a label behind which nothing stands, without values."""
    fields = {
        "address": ("address_line", "address_ward", "address_district", "address_province"),
        "insurance_valid": ("insurance_valid_to",),
    }.get(anchor.field, (anchor.field,))
    return [
        Candidate(
            field=field,
            page=page.number,
            raw=None,
            value=None,
            box=None,
            source="label",
            anchor_likeness=anchor.likeness,
            slot=anchor.box,
            findings=("no_mark_seen",) if anchor.label.kind in {Kind.CHOICE, Kind.SEX} else (),
        )
        for field in fields
    ]

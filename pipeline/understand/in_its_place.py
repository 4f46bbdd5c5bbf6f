"""Whether a value stands where its field may stand: the letterhead's telephone and address are the house's own."""

from collections.abc import Sequence

from models.forms.definition import Kind
from pipeline.understand.candidate import Candidate
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens
from pipeline.understand.papers.classify_page import PageForm


def in_its_place(candidate: Candidate, page: PageTokens, form: PageForm, anchors: Sequence[Anchor]) -> bool:
    """Return False for a facility outside of the header, and for a telephone or address that is the hospital's.

    The hospital's stand above the title, or above the first label that asks for a person.
    """
    if candidate.field == "facility_name":
        return False
    if not candidate.field.startswith(("contact_", "address")) or candidate.box is None:
        return True
    title = page.rows[form.title_row].box.bottom if form.title_row is not None else 0.0
    named = [
        anchor.box.top
        for anchor in anchors
        if anchor.label.kind is Kind.PERSON
        or (anchor.label.kind is Kind.CONTACT and anchor.box.top > title > 0)
    ]
    head = min((top for top in named if top < 0.5 * page.height), default=0.0)
    return candidate.box.top > title and candidate.box.bottom > head

"""What a person is asked for although nothing was read: where the form always has a value, where words gave none."""

from collections.abc import Mapping, Sequence

from models.digitized import FieldValue
from models.forms.load import load_forms
from models.geometry import Box
from models.vocabulary import FieldStatus
from pipeline.judge.bbox_on_scan import bbox_on_scan
from pipeline.judge.fuse import Fused
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.documents import Paper

_SURE = 0.05
"""Probability that nothing is right where the form always has something."""


def ask_for(paper: Paper, fused: Sequence[Fused], found: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """Return the fields with every question in its place: a page and a box, as the contract wants of each.

    An expected field that is empty or was not met becomes `review` with the finding `not_found`: at its label where
    that was read, else on all that is printed on the paper's first titled page.
    """
    slots = {one.field: one.chosen.slot for one in fused}
    asked = {field: _asked(found.get(field)) for field in _expected(paper, found)}
    return {field: _placed(value, paper, slots.get(field)) for field, value in (dict(found) | asked).items()}


def _expected(paper: Paper, found: Mapping[str, FieldValue]) -> tuple[str, ...]:
    """Fields that the form always has; a page without its title may be a back side that has none.

    An address always has its province.
    """
    definition = load_forms().get(paper.form)
    titled = any(page.form.titled for page in paper.pages)
    expected = definition.expected if definition is not None and titled else ()
    addressed = any(field.startswith("address") and one.value is not None for field, one in found.items())
    return (*expected, "address_province") if addressed else expected


def _asked(found: FieldValue | None) -> FieldValue:
    """The field as it is where something was read; a question where nothing was."""
    if found is not None and found.status is not FieldStatus.ABSENT:
        return found
    return FieldValue(
        value=None,
        raw=None,
        confidence=_SURE,
        status=FieldStatus.REVIEW,
        page=found.page if found is not None else None,
        bbox=None,
        findings=(*(found.findings if found is not None else ()), "not_found"),
    )


def _placed(value: FieldValue, paper: Paper, slot: Box | None) -> FieldValue:
    """The field with page and box where a question has none."""
    if value.status is not FieldStatus.REVIEW or value.bbox is not None:
        return value
    titled = next((page for page in paper.pages if page.form.titled), paper.pages[0])
    page = next((page for page in paper.pages if page.number == value.page), titled)
    box = slot if slot is not None and value.page is not None else _print_of(page)
    return value.model_copy(update={"page": page.number, "bbox": bbox_on_scan(box, page)})


def _print_of(page: PageFacts) -> Box:
    """All that is printed on a page; the whole page where nothing is."""
    lines = [line.box for line in page.text.lines if line.words]
    whole = Box(left=0, top=0, right=page.text.width, bottom=page.text.height)
    return Box.hull(lines) if lines else whole

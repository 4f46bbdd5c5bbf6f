"""What a person is asked for although nothing was read: where the form always has a value, where words gave none."""

from collections.abc import Mapping, Sequence

from models.digitized import FieldValue
from models.forms.load import load_forms
from models.geometry import Box
from models.vocabulary import FieldStatus, Form
from pipeline.judge.bbox_on_scan import bbox_on_scan
from pipeline.judge.fuse import Fused
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.documents import Paper

_SURE = 0.05
"""Probability that nothing is right where the form always has something."""
_ADDRESS = ("address_province", "address_district", "address_ward", "address_line")
"""Its parts: all its words end up in one of them when they cannot be told apart."""
_MISREAD = 0.5
"""Probability below which an address may well have been taken apart in the wrong places."""
_ENOUGH = 3
"""Expected fields that a form must have before their absence says that its paper can hardly be read."""


def ask_for(paper: Paper, fused: Sequence[Fused], found: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """Return the fields with every question in its place: a page and a box, as the contract wants of each.

    An expected field that is empty or was not met becomes `review` with the finding `not_found`: at its label where
    that was read, else on all that is printed on the paper's first titled page.
    """
    slots = {one.field: one.chosen.slot for one in fused}
    asked = {field: _asked(found.get(field)) for field in _expected(paper, found)} | _hidden(found)
    return {field: _placed(value, paper, slots.get(field)) for field, value in (dict(found) | asked).items()}


def _expected(paper: Paper, found: Mapping[str, FieldValue]) -> tuple[str, ...]:
    """Fields that must have a value; a page without its title may be a back side that has none.

    What not every print has is asked about only where its label was met: the contract wants no word on the rest.
    """
    definition = load_forms().get(paper.form)
    titled = paper.form is Form.OTHER or any(page.form.titled for page in paper.pages)
    if definition is None or not titled:
        return ()
    expected = definition.expected
    unread = [field for field in expected if field not in found or found[field].value is None]
    vanished = len(expected) >= _ENOUGH and 2 * len(unread) > len(expected)
    usual = definition.usual if vanished else ()
    return (*expected, *usual, *(field for field in definition.filled if field in found))


def _hidden(found: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """Ask for the province where words of the address are in doubt: they were seen, and may hold it.

    Where they were hardly read, they may hold the other parts as well. An address that was read for sure and prints
    no province has none, and an empty slot is empty.
    """
    parts = (found.get(field) for field in reversed(_ADDRESS))
    doubtful = [one for one in parts if one and one.value is not None and one.status is FieldStatus.REVIEW]
    if not doubtful:
        return {}
    seen = doubtful[0]
    misread = any(one.confidence < _MISREAD for one in doubtful)
    place = {"page": seen.page, "bbox": seen.bbox}
    missing = [field for field in _ADDRESS[: None if misread else 1] if field not in found]
    return {field: _asked(None).model_copy(update=place) for field in missing}


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

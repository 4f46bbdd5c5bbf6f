"""The places of a known print that are read again, and what a reading of one means."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.forms.definition import Kind, Label, Zone
from models.forms.prints import PlacedLabel
from models.geometry import Box
from models.scan import Pixels
from models.text import Reading
from pipeline.understand.interpret import Fields, interpret, interpret_repaired
from pipeline.understand.marks.box_values import plausible_text
from pipeline.zones.frame import Frame
from pipeline.zones.places import cell_strip, line_picture

_CHOICES = frozenset({Kind.CHOICE, Kind.SEX})


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One place to read."""

    label: Label
    zone: Zone
    pictures: tuple[Pixels, ...]
    """As the first voice reads them."""
    bare: tuple[Pixels, ...] = ()
    """As other voices do, where that is not the same."""
    count: int
    """Filled cells; 0 for lines."""
    box: Box
    """In the frame."""


def looks(laid: Frame, place: PlacedLabel) -> Iterator[Look]:
    """Yield the line and the cells of a place; a diagnosis has both, its code stands in the cells."""
    zone, label = place.zone, place.label
    if zone.at and (not zone.cells or label.kind is Kind.DIAGNOSIS):
        lines = tuple(picture for at in zone.at if (picture := line_picture(laid, at)) is not None)
        yield Look(
            label=label,
            zone=zone,
            pictures=tuple(line.ruled for line in lines),
            bare=tuple(line.bare for line in lines),
            count=0,
            box=Box.hull(map(laid.box, zone.at)),
        )
    if zone.cells:
        strip, count = cell_strip(laid, zone.cells)
        if label.kind is Kind.DIAGNOSIS:
            label = label.model_copy(update={"kind": Kind.ICD, "field": f"{label.field}_icd"})
        pictures = () if strip is None else (strip,)
        yield Look(
            label=label, zone=zone, pictures=pictures, count=count, box=Box.hull(map(laid.box, zone.cells))
        )


def meaning(look: Look, reading: Reading) -> Fields:
    """Return the fields that a reading of a place fills; none where it cannot be one."""
    if not look.count:
        return interpret_repaired(reading.text, look.label)[0]
    text = plausible_text(look.label.kind, reading.text, look.count)
    if len(text.replace(".", "")) != look.count:
        return []
    if look.label.kind in _CHOICES:
        return [
            (look.label.field, text, choice.value)
            for choice in look.label.choices
            if str(choice.number) == text
        ]
    return interpret(text, look.label)

"""What is wrong or doubtful in the zones of a print."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable

from models.forms.definition import FormDefinition, Label, Shares, Zone
from models.forms.load import load_forms
from models.forms.prints import wanted_label
from pipeline.understand.fold import fold

ZoneFault = tuple[str, str, bool]
"""Kind, what, serious."""


def zone_faults(known: FormDefinition, source: Traversable) -> Iterator[ZoneFault]:
    """Yield zones that no label, no picture or no choice goes with, and places outside of the print."""
    if not known.zones:
        return
    if not known.picture or not source.parent.joinpath(known.picture).is_file():  # type: ignore[attr-defined]
        yield "picture", known.picture or "picture", True
    forms = load_forms()
    labels = (*known.labels, *(forms[known.form].labels if known.form in forms else ()))
    for zone in known.zones:
        if any(not _inside(at) for at in (*zone.at, *zone.cells, *(option.at for option in zone.options))):
            yield "zone_place", zone.label, True
        yield from _of_label(zone, wanted_label(zone, labels))


def _of_label(zone: Zone, label: Label | None) -> Iterator[ZoneFault]:
    if label is None:
        yield "zone_label", zone.label, True
        return
    if not label.field:
        yield "zone_unused", zone.label, False
        return
    texts = {fold(text) for choice in label.choices for text in choice.text}
    for option in zone.options:
        if fold(option.text).lstrip("0123456789") not in texts:
            yield "zone_option", f"{zone.label}: {option.text}", True
    if zone.cells and label.choices and all(choice.number is None for choice in label.choices):
        yield "zone_option", f"{zone.label}: 1, 2 …", True


def _inside(at: Shares) -> bool:
    left, top, right, bottom = at
    return 0 <= left < right <= 1 and 0 <= top < bottom <= 1

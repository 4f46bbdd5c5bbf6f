"""A printed label in its place on a page."""

from dataclasses import dataclass

from models.forms.definition import Kind, Label
from models.geometry import Box


@dataclass(frozen=True)
class Anchor:
    """A label found on a row: tokens `start`–`end` (exclusive), with a likeness 0–1."""

    label: Label
    row: int
    start: int
    end: int
    likeness: float
    box: Box
    wording: str
    joined: tuple[Label, ...] = ()
    """Further labels right behind it whose values share its cell ("Ngày sinh; giới tính")."""

    @property
    def field(self) -> str:
        """The field whose value stands after the label; "" for labels that only separate."""
        return self.label.field


def is_separator(anchor: Anchor) -> bool:
    """Return True for anchors that carry no value."""
    return anchor.label.kind in {Kind.NONE, Kind.HEADING}

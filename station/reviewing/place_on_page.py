"""Where a value lies on its upright page, as shares of the page's width and height."""

from dataclasses import dataclass

from station.door.visit import Visit
from station.scans.crop import upright_box
from storage.review.review import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOnPage:
    """An upright page and the box on it; lengths in pixels of the scan."""

    width: int
    height: int
    left: int
    top: int
    right: int
    bottom: int
    turn: int
    """Degrees clockwise that the picture of the page has to be turned."""


def place_on_page(visit: Visit, asked: Question) -> PlaceOnPage | None:
    """Return where the question's ink is; None where nobody knows."""
    if asked.page is None or asked.box is None:
        return None
    facts = visit.desk.gallery.facts(visit.desk.kept.stores.custody.scan(asked.scan_id), asked.page)
    if facts is None:
        return None
    size = (facts.width, facts.height)
    left, top, right, bottom = upright_box(asked.box, size, facts.rotation)
    width, height = size if facts.rotation in {0, 180} else size[::-1]
    return PlaceOnPage(
        width=width, height=height, left=left, top=top, right=right, bottom=bottom, turn=facts.rotation
    )

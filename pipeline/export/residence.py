"""Where the patient lives: the address of a chart, looked up on the chart's day."""

from dataclasses import dataclass
from datetime import date

from models.stay import Paper, Stay
from pipeline.places.place import Place, Places
from pipeline.places.written import Written, split_address

_PARTS = ("address_line", "address_ward", "address_district", "address_province")


@dataclass(frozen=True, slots=True, kw_only=True)
class Residence:
    """An address as written, and its units."""

    text: str
    """The parts as printed, from small to large; empty where no paper says any."""
    place: Place


def residence(stay: Stay, places: Places) -> Residence:
    """Return the address of the first paper that names a unit; parts of different papers are never joined."""
    on = chart_day(stay)
    for paper in stay.ranked():
        parts = [paper.text(name) for name in _PARTS]
        if any(parts[1:]):
            line, ward, district, province = parts
            written = Written(line=line, ward=ward, district=district, province=province)
            return Residence(
                text=", ".join(part for part in parts if part), place=places.find(written, on=on)
            )
    for paper in stay.ranked():
        line = paper.text("address_line")
        if line:
            return Residence(text=line, place=places.find(split_address(line), on=on))
    return Residence(text="", place=Place(written=Written(), then=(), today=()))


def chart_day(stay: Stay) -> date | None:
    """Return the day that chooses lists and units: of discharge, else transfer, admission, signature."""
    for name in ("discharged_at", "transferred_at", "admitted_at", "signed_on"):
        said = stay.text(name)
        if said:
            return date.fromisoformat(said[:10])
    return None


def paper_day(paper: Paper) -> str | None:
    """Return the day or time that a paper bears: the date above its signature, else transfer, discharge."""
    for name in ("signed_on", "transferred_at", "discharged_at", "admitted_at"):
        said = paper.text(name)
        if said:
            return said
    return None

"""A place for people."""

from pipeline.places.place import Place
from pipeline.places.unit import Area
from sohoa.console import show_list
from sohoa.messages import say


def show_place(place: Place) -> None:
    """Print the areas on the day of the paper and today's, the likeliest first."""
    rows = [(say("places.then"), area.text, _code(area)) for area in place.then]
    rows += [(say("places.today"), area.text, _code(area)) for area in place.today]
    show_list("places", ("when", "unit", "code"), rows)


def _code(area: Area) -> str:
    units = (area.province, area.district, area.ward)
    return " ".join(unit.code for unit in units if unit is not None and unit.code)

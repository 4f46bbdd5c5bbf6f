"""Do the papers of a chart speak of one person and one stay?"""

from collections.abc import Callable
from itertools import combinations

from models.codes.folded import folded
from models.stay import Stay
from pipeline.export.outcome import Note, NoteCode


def disagreements(stay: Stay) -> tuple[Note, ...]:
    """Return one note for each field of identity or stay in which two papers contradict each other.

    A year agrees with a day in it, ten digits with the card that ends in them, a time with its day.
    """
    return tuple(
        Note(field=name, code=NoteCode.PAPERS_DIFFER)
        for name, agree in _SAME.items()
        if not all(agree(one, other) for one, other in combinations(_said(stay, name), 2))
    )


def _said(stay: Stay, name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for paper in stay.papers if (value := paper.text(name)) is not None))


def _name(one: str, other: str) -> bool:
    return folded(one) == folded(other)


def _equal(one: str, other: str) -> bool:
    return one == other


def _begins(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _same_day(one: str, other: str) -> bool:
    """Papers of one stay differ by minutes; they do not by days."""
    return one[:10] == other[:10]


def _ends(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _document(one: str, other: str) -> bool:
    """Nine and twelve digits are two numbers of one person: only numbers of one length can differ."""
    return one == other or len(one) != len(other)


_SAME: dict[str, Callable[[str, str], bool]] = {
    "patient_name": _name,
    "date_of_birth": _begins,
    "sex": _equal,
    "national_id": _document,
    "insurance_number": _ends,
    "admitted_at": _same_day,
    "discharged_at": _same_day,
}

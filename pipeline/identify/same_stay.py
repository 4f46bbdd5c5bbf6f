"""Whether two records of one person belong to one stay in hospital."""

from datetime import timedelta

from models.identity import Identity

_ADMISSION = timedelta(days=1)
"""Papers of one stay differ by a day: the ward writes another time than the reception."""


def same_stay(left: Identity, right: Identity) -> bool:
    """Tell whether both are about one stay: the same house, and number, time of admission or overlap."""
    if left.facility != right.facility:
        return False
    if left.admission_number and right.admission_number:
        return left.admission_number == right.admission_number
    if left.admitted_at and right.admitted_at:
        return abs(left.admitted_at - right.admitted_at) <= _ADMISSION
    return _inside(left, right) or _inside(right, left)


def _inside(paper: Identity, stay: Identity) -> bool:
    """Tell whether a paper with one time only lies between admission and discharge of the other."""
    moment = paper.admitted_at or paper.discharged_at
    if moment is None or stay.admitted_at is None or stay.discharged_at is None:
        return False
    return stay.admitted_at <= moment <= stay.discharged_at + _ADMISSION

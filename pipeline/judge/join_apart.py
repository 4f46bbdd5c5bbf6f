"""What a zone says beside what the page says: two reads of one ink. Nothing is lost, what differs goes to a person."""

import dataclasses
from collections.abc import Sequence

from pipeline.judge.fuse import Fused
from pipeline.judge.join_address_line import join_address_line
from pipeline.understand.candidate import APART, Candidate
from pipeline.understand.papers.documents import Paper

AGREED, ALONE, DIFFERS = 1.0, 0.5, -1.0
"""The trait "zone" of a chosen candidate; without it nobody looked."""


def join_apart(paper: Paper, fused: tuple[Fused, ...]) -> tuple[Fused, ...]:
    """Return the fields of the page's reading with what zones and the trained recogniser say of them.

    A guess of the recogniser counts only where nothing else found a value, and never against one.
    """
    apart: dict[str, list[Candidate]] = {}
    for candidate in (one for page in paper.pages for one in page.candidates if one.source in APART):
        apart.setdefault(candidate.field, []).append(candidate)
    join_address_line(apart)
    known = {one.field for one in fused}
    joined = [_field(one, apart.get(one.field, [])) for one in fused]
    new = [
        _new(field, found)
        for field, found in apart.items()
        if field not in known and not field.startswith("_")
    ]
    return (*joined, *(one for one in new if one is not None))


def _field(fused: Fused, apart: Sequence[Candidate]) -> Fused:
    zones = [one for one in apart if one.source == "zone"]
    guesses = [one for one in apart if one.source == "ner"]
    if zones:
        fused = _joined(fused, next((one for one in zones if one.value is not None), zones[0]))
    if fused.chosen.value is None and guesses and not fused.chosen.findings:
        return _with(fused, guesses[0], fused.chosen, *guesses[1:])
    return _with(fused, fused.chosen, *guesses)


def _new(field: str, apart: Sequence[Candidate]) -> Fused | None:
    """A field that only a zone or the recogniser knows of."""
    found = [one for one in apart if one.value is not None or one.source == "zone"]
    if not found:
        return None
    chosen = max(found, key=lambda one: (one.value is not None, one.source == "zone"))
    if chosen.source == "zone" and chosen.value is not None:
        chosen = _found(chosen, ALONE, "zone_only")
    others = tuple(one for one in apart if one is not chosen)
    return Fused(field=field, chosen=chosen, supporters=0, opponents=0, others=others)


def _joined(fused: Fused, zone: Candidate) -> Fused:
    page = fused.chosen
    if zone.value is None and page.value is None:
        return _with(fused, zone, page) if zone.findings else _with(fused, page, zone)
    if zone.value == page.value:
        return _with(_counted(fused, zone), _agreed(page, zone), zone)
    if page.value is None:
        return _with(fused, _found(zone, ALONE, "zone_only"), page)
    if _is_nearer(zone, page):
        return _with(_counted(fused, zone), _found(zone, DIFFERS, "zone_disagrees"), page)
    return _with(_counted(fused, zone), _found(page, DIFFERS, "zone_disagrees"), zone)


def _agreed(page: Candidate, zone: Candidate) -> Candidate:
    """The page's candidate, confirmed; what it doubted about its own reading of digits is settled by the second."""
    settled = tuple(
        one for one in page.findings if one != "digits_repaired" or "digits_repaired" in zone.findings
    )
    return dataclasses.replace(
        page, second_read=True, findings=settled, traits={**page.traits, "zone": AGREED}
    )


def _is_nearer(zone: Candidate, page: Candidate) -> bool:
    """Whether the zone is chosen where the two differ: marks and boxes are seen better where the print is known."""
    if zone.value is None:
        return False
    if zone.mark_certainty is not None:
        return True
    return zone.traits.get("cells_fit", 0.0) > page.traits.get("cells_fit", 0.0)


def _found(candidate: Candidate, zone: float, finding: str) -> Candidate:
    return dataclasses.replace(
        candidate, findings=(*candidate.findings, finding), traits={**candidate.traits, "zone": zone}
    )


def _counted(fused: Fused, zone: Candidate) -> Fused:
    """The field with the zone's voice among those that agree or differ."""
    same = zone.value == fused.chosen.value
    return dataclasses.replace(
        fused,
        supporters=fused.supporters + same,
        opponents=fused.opponents + (not same and zone.value is not None),
    )


def _with(fused: Fused, chosen: Candidate, *others: Candidate) -> Fused:
    kept = (one for one in (*others, *fused.others) if one is not chosen)
    return dataclasses.replace(fused, chosen=chosen, others=tuple(kept))

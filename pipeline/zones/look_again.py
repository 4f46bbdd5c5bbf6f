"""A second look at a page of a known print: every field read again in its place."""

import dataclasses
import hashlib
from collections.abc import Iterator, Sequence

from models.clean_page import CleanPage
from models.forms.definition import Kind, Label, Zone
from models.forms.load import load_forms
from models.forms.prints import KnownPrint, PlacedLabel
from models.geometry import Box
from models.scan import Pixels
from models.text import Reading, Word
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate
from pipeline.understand.fold import fold
from pipeline.understand.interpret import Fields, interpret, interpret_repaired
from pipeline.understand.marks.box_values import plausible_text
from pipeline.understand.page_facts import PageFacts
from pipeline.zones.frame import Frame
from pipeline.zones.lay import lay
from pipeline.zones.marks import read_marks
from pipeline.zones.places import cell_strip, line_picture
from pipeline.zones.without_print import without_print

_DIGITS = frozenset({Kind.NATIONAL_ID, Kind.INTEGER, Kind.PHONE, Kind.BIRTH, Kind.DATE})
"""Kinds that the second voice reads with digits only; the first reads without, so that a letter shows."""
_CHARACTERS = "0123456789./-"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """One place to read."""

    label: Label
    zone: Zone
    pictures: tuple[Pixels, ...]
    count: int
    """Filled cells; 0 for lines."""
    box: Box
    """In the frame."""


def look_again(clean: CleanPage, facts: PageFacts, *, engines: tuple[LineReader, ...]) -> PageFacts:
    """Return the facts with candidates of the zones (`source` "zone") where the page is a known print.

    A page that fits none of the prints of its form stays as it is; without prints nothing is done.

    Raises:
        MissingDependencyError: an engine is not installed.
    """
    laid = lay(clean, facts.form.form)
    if laid is None:
        return facts
    best, known = laid
    facts = without_print(facts, best, load_forms()[known.form])
    return dataclasses.replace(
        facts, candidates=(*facts.candidates, *_candidates(best, known, facts, engines))
    )


def _candidates(
    laid: Frame, known: KnownPrint, facts: PageFacts, engines: Sequence[LineReader]
) -> Iterator[Candidate]:
    chosen = [place for place in known.places if place.zone.options]
    for place in chosen:
        yield _marked(laid, known, place, facts)
    looks = [look for place in known.places if not place.zone.options for look in _looks(laid, place)]
    for look in looks:
        if not look.pictures:
            yield from (_told(laid, known, look, facts, name) for name in _fields_of(look.label))
    filled = [look for look in looks if look.pictures]
    for look, readings in zip(filled, _read(filled, facts, engines), strict=True):
        yield from _understood(laid, known, look, facts, readings)


def _looks(laid: Frame, place: PlacedLabel) -> Iterator[_Look]:
    """The line and the cells of a place; a diagnosis has both, its code stands in the cells."""
    zone, label = place.zone, place.label
    if zone.at and (not zone.cells or label.kind is Kind.DIAGNOSIS):
        lines = tuple(picture for at in zone.at if (picture := line_picture(laid, at)) is not None)
        yield _Look(label=label, zone=zone, pictures=lines, count=0, box=Box.hull(map(laid.box, zone.at)))
    if zone.cells:
        strip, count = cell_strip(laid, zone.cells)
        if label.kind is Kind.DIAGNOSIS:
            label = label.model_copy(update={"kind": Kind.ICD, "field": f"{label.field}_icd"})
        pictures = () if strip is None else (strip,)
        yield _Look(
            label=label, zone=zone, pictures=pictures, count=count, box=Box.hull(map(laid.box, zone.cells))
        )


def _read(looks: Sequence[_Look], facts: PageFacts, engines: Sequence[LineReader]) -> list[list[Reading]]:
    """What each voice reads; the second is asked where the first does not say what the page said."""
    if not engines:
        return [[] for _ in looks]
    told = _asked(engines[0], looks, None)
    found = [[reading] if reading is not None else [] for reading in told]
    open_ = [
        index
        for index, (look, readings) in enumerate(zip(looks, found, strict=True))
        if not _agrees(look, readings, facts)
    ]
    for second in engines[1:]:
        for digits in (True, False):
            mine = [index for index in open_ if (looks[index].label.kind in _DIGITS) is digits]
            again = _asked(second, [looks[index] for index in mine], _CHARACTERS if digits else None)
            for index, reading in zip(mine, again, strict=True):
                found[index] += [reading] if reading is not None else []
    return found


def _asked(engine: LineReader, looks: Sequence[_Look], characters: str | None) -> list[Reading | None]:
    """One reading a place: its lines joined."""
    readings = iter(
        engine.read_lines([line for look in looks for line in look.pictures], characters=characters)
    )
    return [_joined([next(readings) for _ in look.pictures]) for look in looks]


def _joined(lines: Sequence[Reading]) -> Reading | None:
    seen = [line for line in lines if line.text]
    if not seen:
        return None
    sure = min(line.confidence for line in seen)
    return Reading(engine=seen[0].engine, text=" ".join(line.text for line in seen), confidence=sure)


def _fields(look: _Look, reading: Reading) -> Fields:
    if look.count:
        text = plausible_text(look.label.kind, reading.text, look.count)
        return interpret(text, look.label) if len(text.replace(".", "")) == look.count else []
    return interpret_repaired(reading.text, look.label)[0]


def _agrees(look: _Look, readings: Sequence[Reading], facts: PageFacts) -> bool:
    said = {(one.field, one.value) for one in facts.candidates if one.value is not None}
    return any(
        bool(fields) and all((field, value) in said for field, _raw, value in fields)
        for fields in (_fields(look, reading) for reading in readings)
    )


def _understood(
    laid: Frame, known: KnownPrint, look: _Look, facts: PageFacts, readings: Sequence[Reading]
) -> Iterator[Candidate]:
    """The reading that the page agrees with, else the surest that is understood."""
    ranked = sorted(readings, key=lambda reading: -reading.confidence)
    agreed = [reading for reading in ranked if _agrees(look, [reading], facts)]
    meant = [
        reading for reading in ranked if any(value is not None for _, _, value in _fields(look, reading))
    ]
    best = next(iter((*agreed, *meant)), None)
    if best is None:
        return
    words = (
        Word(
            text=best.text, box=_on_page(laid, look.box), confidence=best.confidence, readings=tuple(ranked)
        ),
    )
    for field, raw, value in _fields(look, best):
        told = _told(laid, known, look, facts, field)
        yield dataclasses.replace(
            told, raw=raw, value=value, words=words, handwritten=_by_hand(facts, told.box)
        )


def _told(laid: Frame, known: KnownPrint, look: _Look, facts: PageFacts, field: str) -> Candidate:
    """An empty candidate of a place."""
    return Candidate(
        field=field,
        page=facts.number,
        raw=None,
        value=None,
        box=_on_page(laid, look.box),
        source="zone",
        rule=_rule(known, look.zone),
        traits={"cells_fit": float(look.count > 0)},
    )


def _marked(laid: Frame, known: KnownPrint, place: PlacedLabel, facts: PageFacts) -> Candidate:
    mark = read_marks(laid, place.zone)
    value = next(
        (
            c.value
            for c in place.label.choices
            if mark.text and any(_same(mark.text, text) for text in c.text)
        ),
        None,
    )
    area = mark.box or Box.hull(laid.box(option.at) for option in place.zone.options)
    return Candidate(
        field=place.label.field,
        page=facts.number,
        raw=mark.text,
        value=value,
        box=_on_page(laid, area),
        source="zone",
        rule=_rule(known, place.zone),
        mark_certainty=mark.certainty,
        findings=(mark.uncertain,) if mark.uncertain else (),
    )


def _same(printed: str, text: str) -> bool:
    return fold(printed).lstrip("0123456789") == fold(text)


def _fields_of(label: Label) -> tuple[str, ...]:
    """The fields that an empty place leaves empty."""
    if label.kind is Kind.ADDRESS:
        return ("address_line", "address_ward", "address_province")
    return (label.field,)


def _on_page(laid: Frame, box: Box) -> Box:
    return box.transformed(laid.to_page)


def _by_hand(facts: PageFacts, box: Box | None) -> bool:
    words = (word for line in facts.text.lines for word in line.words if word.handwritten)
    return box is not None and any(word.box.overlap(box) > 0.5 * word.box.area for word in words)


def _rule(known: KnownPrint, zone: Zone) -> str:
    """The print and a hash of the zone: what would read elsewhere has another."""
    return f"{known.name}/{hashlib.sha256(zone.model_dump_json().encode()).hexdigest()[:12]}"

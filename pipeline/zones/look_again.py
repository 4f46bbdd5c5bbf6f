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
from pipeline.understand.page_facts import PageFacts
from pipeline.zones.frame import Frame
from pipeline.zones.lay import lay
from pipeline.zones.looks import Look, looks, meaning
from pipeline.zones.marks import read_marks
from pipeline.zones.seen_again import seen_again
from pipeline.zones.without_print import without_print

_DIGITS = frozenset(
    {Kind.NATIONAL_ID, Kind.INTEGER, Kind.PHONE, Kind.BIRTH, Kind.DATE, Kind.CHOICE, Kind.SEX}
)
"""Kinds that the second voice reads with digits only; the first reads without, so that a letter shows."""
_CHARACTERS = "0123456789./-"
_LETTERS = frozenset(
    {
        Kind.PERSON,
        Kind.STAFF,
        Kind.WORDS,
        Kind.ADDRESS,
        Kind.ADDRESS_PART,
        Kind.DIAGNOSIS,
        Kind.TEXT,
        Kind.DEPARTMENT,
    }
)
"""Kinds in which a wrong mark on a letter makes another word, which nothing else shows."""


def look_again(clean: CleanPage, facts: PageFacts, *, engines: tuple[LineReader, ...]) -> PageFacts:
    """Return the facts with candidates of the zones (`source` "zone") where the page is a known print.

    The page's own candidates that a zone reads alike are told so by the traits of `read_again`, which looks
    at them no more. A page that fits none of the prints of its form stays as it is; without prints
    nothing is done.

    Raises:
        MissingDependencyError: an engine is not installed.
    """
    laid = lay(clean, facts.form.form)
    if laid is None:
        return facts
    best, known = laid
    facts = without_print(facts, best, load_forms()[known.form])
    places = [look for place in known.places if not place.zone.options for look in looks(best, place)]
    filled = [look for look in places if look.pictures]
    read = list(zip(filled, _read(filled, facts, engines), strict=True))
    marked = [_marked(best, known, place, facts) for place in known.places if place.zone.options]
    empty = [
        _told(best, known, look, facts, name)
        for look in places
        if not look.pictures
        for name in _fields_of(look.label)
    ]
    found = [one for look, readings in read for one in _understood(best, known, look, facts, readings)]
    seen = seen_again(facts.candidates, read, marked, engines)
    return dataclasses.replace(facts, candidates=(*seen, *marked, *empty, *found))


def _read(places: Sequence[Look], facts: PageFacts, engines: Sequence[LineReader]) -> list[list[Reading]]:
    """What each voice reads.

    The page's words are mostly the first voice's, which repeats its errors: the second is asked for all of
    them, and for other places where the first does not say what the page said.
    """
    if not engines:
        return [[] for _ in places]
    told = _asked(engines[0], [look.pictures for look in places])
    found = [[reading] if reading is not None else [] for reading in told]
    open_ = [
        index
        for index, (look, readings) in enumerate(zip(places, found, strict=True))
        if look.label.kind in _LETTERS or not _agrees(look, readings, facts)
    ]
    for second in engines[1:]:
        for digits in (True, False):
            mine = [index for index in open_ if (places[index].label.kind in _DIGITS) is digits]
            pictures = [places[index].bare or places[index].pictures for index in mine]
            again = _asked(second, pictures, _CHARACTERS if digits else None)
            for index, reading in zip(mine, again, strict=True):
                found[index] += [reading] if reading is not None else []
    return found


def _asked(
    engine: LineReader, pictures: Sequence[tuple[Pixels, ...]], characters: str | None = None
) -> list[Reading | None]:
    """One reading a place: its lines joined."""
    readings = iter(engine.read_lines([line for lines in pictures for line in lines], characters=characters))
    return [_joined([next(readings) for _ in lines]) for lines in pictures]


def _joined(lines: Sequence[Reading]) -> Reading | None:
    seen = [line for line in lines if line.text]
    if not seen:
        return None
    sure = min(line.confidence for line in seen)
    return Reading(engine=seen[0].engine, text=" ".join(line.text for line in seen), confidence=sure)


def _agrees(look: Look, readings: Sequence[Reading], facts: PageFacts) -> bool:
    said = {(one.field, one.value) for one in facts.candidates if one.value is not None}
    return any(
        bool(fields) and all((field, value) in said for field, _raw, value in fields)
        for fields in (meaning(look, reading) for reading in readings)
    )


def _understood(
    laid: Frame, known: KnownPrint, look: Look, facts: PageFacts, readings: Sequence[Reading]
) -> Iterator[Candidate]:
    """The reading that the page agrees with, else the surest that is understood."""
    ranked = sorted(readings, key=lambda reading: -reading.confidence)
    agreed = [reading for reading in ranked if _agrees(look, [reading], facts)]
    meant = [
        reading for reading in ranked if any(value is not None for _, _, value in meaning(look, reading))
    ]
    best = next(iter((*agreed, *meant)), None)
    if best is None:
        return
    words = (
        Word(
            text=best.text, box=_on_page(laid, look.box), confidence=best.confidence, readings=tuple(ranked)
        ),
    )
    for field, raw, value in meaning(look, best):
        told = _told(laid, known, look, facts, field)
        yield dataclasses.replace(
            told, raw=raw, value=value, words=words, handwritten=_by_hand(facts, told.box)
        )


def _told(laid: Frame, known: KnownPrint, look: Look, facts: PageFacts, field: str) -> Candidate:
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

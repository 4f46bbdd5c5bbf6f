"""One question as the template needs it."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.review.mode import Mode
from models.review.value_kind import CELLS, CHOICES, ValueKind, family, table_of, value_kind
from station.door.visit import Visit
from station.reviewing.shown import shown, typed
from storage.review.review import Question, Reading

_PATTERNS = {
    ValueKind.DATE: r"\s*(\d{1,2}[\/.\- ]\d{1,2}[\/.\- ]\d{4}|\d{8})\s*",
    ValueKind.BIRTH: r"\s*(\d{1,2}[\/.\- ]\d{1,2}[\/.\- ]\d{4}|\d{8}|\d{4})\s*",
    ValueKind.NUMBER: r"\s*\d{1,4}\s*",
    ValueKind.ICD: r"\s*[A-Za-z]\d{2}(\.?\d{1,3})?([;,\s]+[A-Za-z]\d{2}(\.?\d{1,3})?)*\s*",
}
_PATTERNS_OF = {
    "national_id": r"\s*(\d[\s.\-]*){9}((\d[\s.\-]*){3})?",
    "insurance_number": r"\s*([A-Za-z0-9]\s*){10}(([A-Za-z0-9]\s*){5})?",
}
"""What the browser holds a typed value against at once; the server decides."""
_DIGITS_PICK = frozenset({ValueKind.NAME, ValueKind.WORDS})
"""Kinds that hardly begin with a digit: there 1 to 9 pick a reading as long as nothing was typed."""
_BEGIN_WITH_DIGITS = frozenset({"address_line", "advice", "bed", "treatment_method", "clinical_signs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something that one key picks."""

    value: str
    """As it is typed (for choices: the contract's word)."""
    words: str
    source: str
    """Key of the words that say where it comes from; empty for choices."""
    cells: tuple[str, ...] = ()
    """Of a row, in the order of its inputs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One input."""

    name: str
    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """What the template shows."""

    asked: Question
    title: str
    paper: str
    kind: str
    hint: str
    """Key of the words under the input; empty for none."""
    pattern: str
    value: str
    """In the input when the question appears; empty in blind mode."""
    options: tuple[Option, ...]
    digits_pick: bool
    cells: tuple[Cell, ...]
    doubts: tuple[str, ...]


def panel_of(asked: Question, visit: Visit) -> Panel:
    """Return a question with its words in the person's language."""
    field = asked.field
    kind = value_kind(field) if field else None
    name = family(field) if field else None
    numbered = field is not None and table_of(field) is not None
    key = f"field.{name}"
    title = visit.say(key) if name else visit.say("review.page_title", page=asked.page or 1)
    hint = kind.value if kind else "page"
    return Panel(
        asked=asked,
        title=f"{title} · {(field or '').partition('[')[2].rstrip(']')}" if numbered else title,
        paper=visit.say(f"paper.{asked.form}") if asked.form else "",
        kind=kind.value if kind else "page",
        hint=f"review.hint.{field}" if field in _PATTERNS_OF else f"review.hint.{hint}",
        pattern=_PATTERNS_OF.get(field or "", _PATTERNS.get(kind, "") if kind else ""),
        value=_in_input(asked),
        options=_options(asked, visit),
        digits_pick=kind is ValueKind.CHOICE or (kind in _DIGITS_PICK and field not in _BEGIN_WITH_DIGITS),
        cells=_cells(asked, visit) if numbered else (),
        doubts=tuple(dict.fromkeys(_doubt(code, visit) for code in asked.findings)),
    )


def _in_input(asked: Question) -> str:
    """Return what stands there at first; who decides begins with nothing: Enter alone decides nothing."""
    if asked.mode is Mode.DECIDE or not isinstance(asked.value, str | int):
        return ""
    return typed(asked.field, asked.value)


def _options(asked: Question, visit: Visit) -> tuple[Option, ...]:
    if asked.field in CHOICES:
        return tuple(
            Option(value=one, words=visit.say(f"choice.{one}"), source="") for one in CHOICES[asked.field]
        )
    if asked.mode in {Mode.BLIND, Mode.PAGE}:
        return ()
    first = () if asked.value is None else (Reading(value=asked.value, source="machine"),)
    return tuple(_option(one, asked, visit) for one in (*first, *asked.readings))


def _option(one: Reading, asked: Question, visit: Visit) -> Option:
    words = shown(asked.field, one.value, visit.say)
    value = typed(asked.field, one.value) if isinstance(one.value, str | int) else words
    source = f"review.source.{one.source}"
    if one.value is None or isinstance(one.value, str | int):
        return Option(value=value, words=words, source=source)
    held = one.value
    cells = tuple(held.get(column) or "" for column in CELLS[table_of(asked.field or "") or ""])
    return Option(value=value, words=words, source=source, cells=cells)


def _cells(asked: Question, visit: Visit) -> tuple[Cell, ...]:
    shows = asked.mode is Mode.CONFIRM and isinstance(asked.value, Mapping)
    held = asked.value if shows and isinstance(asked.value, Mapping) else {}
    columns = CELLS[table_of(asked.field or "") or ""]
    return tuple(
        Cell(name=column, label=visit.say(f"cell.{column}"), value=held.get(column) or "")
        for column in columns
    )


def _doubt(code: str, visit: Visit) -> str:
    key = f"doubt.{code}"
    return visit.say(key) if visit.knows(key) else visit.say("doubt.unclear")

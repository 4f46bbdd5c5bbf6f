"""Draw a sheet of results as its print says."""

from dataclasses import dataclass, field, replace
from functools import partial

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import Run
from samples.sets.ledger.hands import Machine, sheet_of, struck
from samples.sets.ledger.probes import Probe, Signs, probes
from samples.sets.ledger.tops import inked, patient, top
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.paper import A4
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case

DARK = (38, 66, 104)
Signers = tuple[tuple[str, str], ...]
"""Titles and slots of who signs; "" for nobody's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One print of results."""

    top: str
    titles: tuple[str, ...]
    patient: str
    columns: str
    """What the columns hold, see `_cell`."""
    heads: tuple[Row, ...]
    look: Ledger
    tests: tuple[str, ...]
    """Rows of `probes`, one text a block side by side; `# words` is a heading, `+ words` a test of several."""
    signs: Signs = field(default_factory=Signs)
    marks: tuple[str, str, str] = ("H", "L", "")
    """What stands beside results that are high, low, or another word."""
    around: str = "{0}"
    """What stands around a reference."""
    bold_out: bool = False
    done: float = 1.0
    gap: float = 0.0
    """Ems between blocks."""
    is_dark: bool = False
    small: str = ""
    before: tuple[str, ...] = ()
    """Lines above the table."""
    after: tuple[str, ...] = ()
    signers: Signers = (("Trưởng khoa xét nghiệm", "department_head"),)
    day: str = "words"
    size: tuple[int, int] = A4
    machine: Machine = "printer"


def sheet(**parts: object) -> partial[None]:
    """Return the drawing function of a print."""
    return partial(draw_sheet, Sheet(**parts))  # type: ignore[arg-type]


def draw_sheet(spec: Sheet, desk: Desk, case: Case) -> None:
    """Draw the page."""
    column = sheet_of(desk, spec.size, spec.machine)
    top(column, case, spec.top, spec.titles, spec.small)
    patient(desk, column, case, spec.patient)
    for words in spec.before:
        column.words(words)
    column.leap(0.3)
    blocks = column.split(*([1.0] * len(spec.tests)), gap=spec.gap)
    first = 0
    for block, tests in zip(blocks, spec.tests, strict=True):
        first = _block(spec, desk, block, tests, case=case, first=first)
    column.join(*blocks)
    column.leap(0.3)
    for words in spec.after:
        column.words(words, scale=0.85)
    column.leap(0.3)
    sign_off(
        desk, column, *signers(spec.signers, case), day=case.stay.admitted.date(), style=spec.day, high=2.6
    )
    if spec.machine == "needles":
        struck(desk.sheet)


def signers(titles: Signers, case: Case) -> list[Block]:
    """Return who signs, from left to right."""
    stay = case.stay
    names = {"doctor_name": stay.doctor, "department_head": stay.head, "director_name": stay.director}
    made = [
        Block(
            titles=(title,),
            slot=slot or None,
            name=names.get(slot),
            honour=stay.doctor_title if slot else "",
        )
        for title, slot in titles
    ]
    # One who signs alone does so at the right.
    return made if len(made) > 1 else [Block(titles=(), signed=False), *made]


def _block(spec: Sheet, desk: Desk, column: Column, tests: str, *, case: Case, first: int) -> int:
    """Draw one table; return the number of its last test."""
    parts, body, kept = spec.columns.split(), list[Row](), list[Probe | None]()
    for line in tests.strip().splitlines():
        sign, words = line.strip()[:2], line.strip()[2:]
        if sign == "# ":
            body.append(group(words, len(parts)))
            kept.append(None)
            continue
        if sign == "+ ":
            body.append(_parent(parts, words))
            kept.append(None)
            continue
        (probe,) = probes(line, desk.rng, case.person, spec.signs, done=spec.done)
        first += 1
        body.append(tuple(_cell(part, probe, spec, first) for part in parts))
        kept.append(probe)
    if spec.is_dark:
        _dark(column, spec)
    found = ledger(column, spec.look, () if spec.is_dark else spec.heads, body)
    _untick(column)
    for one, runs in zip(kept, found, strict=True):
        if one and one.value:
            _keep(spec, desk, one, [run for run in runs if run.text != "X"])
    return first


def _parent(parts: list[str], words: str) -> Row:
    """Return the row of a test that has parts of its own, past the number's column."""
    if parts[0] != "no":
        return (Cell(words, len(parts)),)
    return ("", Cell(words, len(parts) - 1, align="l"))


def _dark(column: Column, spec: Sheet) -> None:
    """Print the heads in white on a dark band."""
    lines = max(cell.text.count("\n") if isinstance(cell, Cell) else 0 for cell in spec.heads[0]) + 1
    step = column.sheet.style.line_height * column.em * spec.look.scale
    high = step * (lines + spec.look.high - 1) + 0.1 * column.em
    column.sheet.draw.rectangle((column.x, column.y, column.x + column.width, column.y + high), fill=DARK)
    with inked(column, (255, 255, 255)):
        ledger(column, replace(spec.look, rules="none", zebra=False), spec.heads, ())


def _untick(column: Column) -> None:
    """Take crosses out of the text: a mark is none."""
    for line in column.sheet.lines:
        line[:] = [run for run in line if run.text != "X"]


def _cell(part: str, probe: Probe, spec: Sheet, place: int) -> Cell | str:
    """Return what stands in a column."""
    text = _named(probe, spec) | _found(probe, spec) | {"no": str(place), "in": "", "extra": probe.extra}
    is_bold = part.startswith("value") and probe.flag and spec.bold_out
    return Cell(text[part], bold=True) if is_bold else text[part]


def _named(probe: Probe, spec: Sheet) -> dict[str, str]:
    """Return what is known of a test before it is done, by column."""
    name, unit = probe.test.replace(" // ", "\n"), probe.unit
    usual = spec.around.format(probe.reference) if probe.reference else ""
    return {
        "test": name,
        "test+unit": f"{name}\n({unit})" if unit else name,
        "test+ref": f"{name}\n{usual}" if usual else name,
        "unit": unit,
        "ref": usual,
        "ref+unit": f"{usual} {unit}".strip(),
        "unit+ref": f"{unit} {usual}".strip(),
        "low": probe.low,
        "high": probe.high,
        "men": probe.men,
        "women": probe.women,
    }


def _found(probe: Probe, spec: Sheet) -> dict[str, str]:
    """Return what was found, by column."""
    value = probe.value
    mark = dict(zip("HLA", spec.marks, strict=True)).get(probe.flag, "")
    return {
        "value": value,
        "value+unit": f"{value} {probe.unit}".strip() if value else "",
        "value+mark": f"{value} {mark}".strip(),
        "mark+value": f"{mark} {value}".strip(),
        "mark": mark,
        "before": probe.before,
        "tick": "X" if value else "",
    }


def _keep(spec: Sheet, desk: Desk, probe: Probe, runs: list[Run]) -> None:
    """Record the truth about one test."""
    parts = {piece for part in spec.columns.split() for piece in part.split("+")}
    told = {
        "test": probe.test.replace(" // ", " "),
        "value": probe.value,
        "unit": (probe.unit or None) if "unit" in parts else None,
        "reference": probe.told if parts & {"ref", "low", "men"} else None,
    }
    desk.sheet.rows.setdefault("lab_results", []).append((told, runs))


def one(*titles: str) -> tuple[Row, ...]:
    """Return heads of one row."""
    return (tuple(head(title) for title in titles),)

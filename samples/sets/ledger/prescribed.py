"""Draw a prescription that is a table."""

from dataclasses import dataclass
from functools import partial

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import Run
from samples.sets.ledger.cures import DAY, Cure, cures
from samples.sets.ledger.hands import Machine, sheet_of
from samples.sets.ledger.laboratory import Signers, signers
from samples.sets.ledger.tops import patient, top
from samples.sets.parts.labels import rows
from samples.sets.parts.ledger import Row, group, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.paper import A4
from samples.sets.parts.signing import sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a prescription of any kind has around its drugs."""

    top: str
    titles: tuple[str, ...]
    patient: str
    small: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    total: str = ""
    """How the number of drugs is told below them, if at all."""
    has_advice: bool = True
    signers: Signers = (("Bác sĩ khám bệnh", "doctor_name"),)
    day: str = "words"
    size: tuple[int, int] = A4
    machine: Machine = "printer"
    leader: str = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One print of a prescription that is a table."""

    frame: Frame
    columns: str
    heads: tuple[Row, ...]
    look: Ledger
    pools: tuple[tuple[str, str, int], ...]
    """A heading (or ""), drugs of `pools` and how many of them; one a part."""
    is_padded: bool = False
    is_capital: bool = False
    """Whether units begin with a capital letter."""
    blocks: int = 1
    gap: float = 0.0


def chart(**parts: object) -> partial[None]:
    """Return the drawing function of a print."""
    return partial(draw_chart, Chart(**parts))  # type: ignore[arg-type]


def draw_chart(spec: Chart, desk: Desk, case: Case) -> None:
    """Draw the page."""
    column = begin(spec.frame, desk, case)
    count = 0
    for title, pool, most in spec.pools:
        found = cures(pool, desk.rng, most)
        if spec.blocks == 1:
            _table(spec, desk, column, found, title=title, first=count)
        else:
            _beside(spec, desk, column, found)
        count += len(found)
    end(spec.frame, desk, column, case, count)


def begin(frame: Frame, desk: Desk, case: Case) -> Column:
    """Draw what stands above the drugs."""
    column = sheet_of(desk, frame.size, frame.machine, frame.leader)
    top(column, case, frame.top, frame.titles, frame.small)
    patient(desk, column, case, frame.patient)
    for words in frame.before:
        column.words(words, bold=True)
    column.leap(0.2)
    return column


def end(frame: Frame, desk: Desk, column: Column, case: Case, count: int) -> None:
    """Draw what stands below the drugs."""
    column.leap(0.4)
    if frame.total:
        column.words(frame.total.format(f"{count:02d}"), bold=True)
    for words in frame.after:
        column.words(words)
    if frame.has_advice:
        rows(column, ("Lời dặn:", Values(case, desk.rng).own("advice")))
    column.leap(0.3)
    day = case.stay.discharged.date()
    sign_off(desk, column, *signers(frame.signers, case), day=day, style=frame.day, high=2.6)


def _beside(spec: Chart, desk: Desk, column: Column, found: list[Cure]) -> None:
    """Draw the drugs in blocks side by side."""
    each = -(-len(found) // spec.blocks)
    blocks = column.split(*([1.0] * spec.blocks), gap=spec.gap)
    for place, block in enumerate(blocks):
        _table(spec, desk, block, found[place * each : (place + 1) * each], first=place * each)
    column.join(*blocks)


def _table(
    spec: Chart, desk: Desk, column: Column, found: list[Cure], *, title: str = "", first: int = 0
) -> None:
    parts = spec.columns.split()
    body: list[Row] = [group(title, len(parts))] if title else []
    for place, cure in enumerate(found, start=first + 1):
        body.append(tuple(_cell(part, cure, spec, place) for part in parts))
    heads = () if first and spec.blocks == 1 else spec.heads
    drawn = ledger(column, spec.look, heads, body)
    for cure, runs in zip(found, drawn[bool(title) :], strict=True):
        drug, unit, how = _told(spec, cure, parts)
        keep(desk, cure, runs, drug=drug, unit=unit, how=how)


def _told(spec: Chart, cure: Cure, parts: list[str]) -> tuple[str, str, str | None]:
    """Return drug, unit and directions as the print has them."""
    how = cure.how if "how" in parts else cure.times if DAY[0] in parts else None
    drug = f"{cure.drug} ({cure.brand})" if "brand" in spec.columns and cure.brand else cure.drug
    return drug, cure.unit.capitalize() if spec.is_capital else cure.unit, how


def _cell(part: str, cure: Cure, spec: Chart, place: int) -> Cell | str:
    unit = cure.unit.capitalize() if spec.is_capital else cure.unit
    quantity = f"{cure.quantity:02d}" if spec.is_padded else str(cure.quantity)
    brand = f"\n({cure.brand})" if cure.brand else ""
    if part in DAY:
        return str(cure.doses[DAY.index(part)] or "")
    texts = {
        "no": str(place),
        "name": f"{cure.drug} {cure.strength}".strip(),
        "name+brand": f"{cure.drug}{brand} {cure.strength}",
        "drug": cure.drug,
        "strength": cure.strength,
        "unit": unit,
        "quantity": quantity,
        "quantity+unit": f"{quantity} {unit}",
        "days": str(cure.days),
        "how": cure.how,
    }
    return texts[part]


def keep(desk: Desk, cure: Cure, runs: list[Run], *, drug: str, unit: str, how: str | None) -> None:
    """Record the truth about one drug."""
    told = {
        "drug": drug,
        "strength": cure.strength or None,
        "quantity": str(cure.quantity),
        "unit": unit,
        "directions": how,
    }
    desk.sheet.rows.setdefault("prescription_items", []).append((told, runs))

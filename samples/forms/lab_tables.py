"""Tables of lab reports and the truth about their rows."""

from dataclasses import dataclass

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.people import Person
from samples.results import Result, canonical_range, make_results, range_text
from samples.stays import Case
from samples.tables.labs import Assay

GROUP_TITLES = {
    "chemistry": "HÓA SINH",
    "blood": "HUYẾT HỌC",
    "clotting": "ĐÔNG MÁU",
    "urine": "NƯỚC TIỂU",
    "immune": "MIỄN DỊCH",
}
HEADS = {
    "test": (("Tên xét nghiệm", "TÊN XÉT NGHIỆM", "Xét nghiệm", "Yêu cầu xét nghiệm"), 2.4),
    "value": (("Kết quả", "KẾT QUẢ"), 1.0),
    "unit": (("Đơn vị", "ĐƠN VỊ", "Đơn vị đo"), 0.9),
    "reference": (("Trị số bình thường", "CSBT", "Giá trị tham chiếu", "Trị số tham chiếu"), 1.3),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a sheet writes its ranges."""

    comma: bool
    dash: str
    signs: tuple[str, str]

    def range(self, test: Assay, person: Person | None = None) -> str:
        """Write a test's range."""
        return range_text(test, comma=self.comma, dash=self.dash, signs=self.signs, person=person)


def _signs(desk: Desk) -> tuple[str, str]:
    return desk.rng.choice((("≤", "≥"), ("≤ ", "≥ "), ("< ", "> ")))


def block_table(
    desk: Desk, column: Column, results: tuple[Result, ...], *, comma: bool, unit_in_range: bool
) -> None:
    """Draw two blocks side by side; the left block's rows come first in the truth."""
    notation = Notation(comma=comma, dash=desk.rng.choice((" - ", "–", "-")), signs=_signs(desk))
    half = (len(results) + 1) // 2
    parts = column.split(1, 1, gap=0.0)
    for part, block in zip(parts, (results[:half], results[half:]), strict=True):
        _block(desk, part, block, notation, unit_in_range=unit_in_range)
    column.join(*parts)


def _block(
    desk: Desk, part: Column, block: tuple[Result, ...], notation: Notation, *, unit_in_range: bool
) -> None:
    heads = [
        Head(title="Tên xét nghiệm", share=1.45, printed=True),
        Head(title="Trị số bình thường" if unit_in_range else "Bình thường", share=1.6, printed=True),
        Head(title="Kết quả", share=0.8, align="centre"),
    ]
    if not unit_in_range:
        heads.insert(2, Head(title="Đơn vị", share=0.8, printed=True))
    rows = []
    for result in block:
        printed, unit = _block_range(result.test, notation), result.test.unit
        middle = (f"{printed} {unit}".strip(),) if unit_in_range else (printed, unit)
        rows.append((result.test.name, *middle, result.value or ""))
    found = table(part, tuple(heads), rows, look=TableLook(scale=0.88, pad=0.2))
    for result, runs in zip(block, found, strict=True):
        _note(desk, result, runs, _canonical(_block_range(result.test, notation)))


def _block_range(test: Assay, notation: Notation) -> str:
    if test.by_sex:
        low, high, low_female, high_female = (f"{value:g}" for value in test.by_sex)
        dash = notation.dash
        return f"Nam: {low}{dash}{high} Nữ: {low_female}{dash}{high_female}"
    return notation.range(test)


def _canonical(printed: str) -> str | None:
    if printed.startswith("Nam:"):
        first, _, second = printed.removeprefix("Nam: ").partition(" Nữ: ")
        return f"Nam: {canonical_range(first)} Nữ: {canonical_range(second)}"
    return canonical_range(printed)


def _note(desk: Desk, result: Result, runs: list[Run], reference: str | None) -> None:
    """Record a row of the truth; a row without a result is none."""
    rows = desk.sheet.rows.setdefault("lab_results", [])
    if result.value is not None:
        unit = result.test.unit or None
        cells = {"test": result.test.name, "value": result.value, "unit": unit, "reference": reference}
        rows.append((cells, runs))


def lis_table(
    desk: Desk,
    column: Column,
    case: Case,
    groups: list[tuple[str, tuple[Assay, ...]]],
    *,
    ruled: str,
    order: tuple[str, ...],
    numbered: bool,
) -> None:
    """Draw one table with a column each for test, result, unit and reference in the given order."""
    rng = desk.rng
    dash = rng.choice((" - ", "-", " – "))
    notation = Notation(comma=rng.random() < 0.35, dash=dash, signs=_signs(desk))
    flags = rng.random() < 0.35
    rows: list[tuple[str, ...]] = []
    results: list[Result | None] = []
    for name, tests in groups:
        if len(groups) > 1:
            rows.append((GROUP_TITLES[name],))
            results.append(None)
        for result in make_results(tests, rng, comma=notation.comma, measured=0.94):
            results.append(result)
            place = str(sum(one is not None for one in results))
            cells = _cells(result, notation, case.person)
            middle = tuple(cells[part] for part in order)
            rows.append((*((place,) if numbered else ()), *middle, *((result.flag,) if flags else ())))
    found = table(column, _heads(desk, order, numbered, flags), rows, look=TableLook(rules=ruled, scale=0.92))
    for known, runs in zip(results, found, strict=True):
        if known is not None:
            _note(desk, known, runs, canonical_range(notation.range(known.test, case.person)))


def _cells(result: Result, notation: Notation, person: Person) -> dict[str, str]:
    test = result.test
    reference = notation.range(test, person)
    return {"test": test.name, "value": result.value or "", "unit": test.unit, "reference": reference}


def _heads(desk: Desk, order: tuple[str, ...], numbered: bool, flags: bool) -> tuple[Head, ...]:  # noqa: FBT001
    rng = desk.rng
    heads = [
        Head(
            title=rng.choice(HEADS[name][0]),
            share=HEADS[name][1],
            align="centre" if name == "value" else "left",
        )
        for name in order
    ]
    first = (Head(title="STT", share=0.4, align="centre"),) if numbered else ()
    last = (
        (Head(title=rng.choice(("Bất thường", "Cờ", "Ghi chú")), share=0.6, align="centre"),) if flags else ()
    )
    return (*first, *heads, *last)

"""PHIẾU XÉT NGHIỆM of the wards: two slips on a sheet, a form of dotted lines, ticked quick tests."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.kit.sheet import Run
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.ledger import head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import assays, heads
from samples.sets.stranger.told import Told, carbon
from samples.stays import Case
from samples.tables.labs import Assay


def _chosen(desk: Desk, tests: tuple[Assay, ...], count: int) -> tuple[Assay, ...]:
    return assays.some(tests, count, [desk.rng.random() for _ in tests])


def draw_two_slips(desk: Desk, case: Case) -> None:
    """Draw one sheet with two slips, blood count above and chemistry below a line to cut along."""
    column, v, stay, rng = paper(desk, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    way = Way(comma=True, dash=" – ", signs=("≤ ", "≥ "))
    day = (stay.admitted + timedelta(days=1)).date()
    slips = (
        ("PHIẾU XÉT NGHIỆM HUYẾT HỌC", _chosen(desk, assays.COUNT, 8)),
        ("PHIẾU XÉT NGHIỆM SINH HÓA MÁU", _chosen(desk, assays.SERUM, 8)),
    )
    for place, (title, tests) in enumerate(slips):
        if place:
            heads.cut_line(column)
        left, right = column.split(1, 1.25)
        if place:
            left.words(stay.facility.superior, scale=0.8, align="centre")
            left.words(stay.facility.name.upper(), scale=0.85, bold=True, align="centre")
        else:
            heads.plain(left, case, scale=0.85)
        right.words(title, scale=1.15, bold=True, align="centre")
        right.words(f"Số: {rng.randint(10, 999)}", scale=0.85, align="centre")
        column.join(left, right)
        _who(column, case, v, again=bool(place))
        column.leap(0.2)
        _pairs(desk, column, lines(tests, case, rng, way, measured=0.9))
        column.leap(0.2)
        sign_off(
            desk,
            column,
            Block(
                titles=("BÁC SĨ ĐIỀU TRỊ",),
                slot=None if place else "doctor_name",
                name=stay.doctor,
                honour="BS",
            ),
            Block(titles=("NGƯỜI LÀM XÉT NGHIỆM",)),
            day=day,
            high=1.5,
        )


def _who(column: Column, case: Case, v: Told, *, again: bool) -> None:
    """Print who the slip is about; the second slip of a sheet says it `again`."""
    person, stay = case.person, case.stay
    sex = "Nam" if person.sex == "male" else "Nữ"
    known = age(case, column.sheet.rng)
    if again:
        rows(
            column,
            (
                "Họ tên:",
                Fill(person.name.upper()),
                "Tuổi:",
                Fill(known.text, stretch=0.2),
                "Giới:",
                Fill(sex, stretch=0.2),
            ),
            (
                "Khoa:",
                Fill(stay.department),
                "Giường:",
                Fill(stay.bed, stretch=0.3),
                "Chẩn đoán:",
                Fill(stay.ward[0]),
            ),
        )
        return
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", known, "Giới:", v.sex()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", 1, stretch=0.3), "Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip


def _pairs(desk: Desk, column: Column, found: list[Line]) -> None:
    """Set tests in two ruled blocks side by side, the left one first."""
    look = Ledger(shares=(2, 1, 1.6), aligns="lcc", printed="0 2", scale=0.86, pad=0.2)
    half = (len(found) + 1) // 2
    parts = column.split(1, 1, gap=0.3)
    for part, block in zip(parts, (found[:half], found[half:]), strict=True):
        body = [(line.test, line.value or "", f"{line.reference} {line.unit}".strip()) for line in block]
        made = ledger(part, look, ((head("Xét nghiệm"), head("Kết quả"), head("Bình thường")),), body)
        for line, runs in zip(block, made, strict=True):
            keep_line(desk, line, runs)
    column.join(*parts)


def draw_dotted(desk: Desk, case: Case) -> None:
    """Draw an old form of dotted lines in two columns, filled by a typewriter or a pen."""
    carbon(desk)
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    heads.blanks(left, case)
    rows(
        right,
        ("MS: 33/BV-01",),
        ("Số:", v.number(100, 4000)),
        (Tick(True), "Thường", Gap(1), Tick(), "Cấp cứu"),
    )
    column.join(left, right)
    column.words("PHIẾU XÉT NGHIỆM HÓA SINH MÁU", scale=1.4, bold=True, align="centre")
    rows(
        column,
        ("- Họ và tên người bệnh:", v.name(), "Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "strike", 0.3)),
        ("- Địa chỉ:", v.where()),
        ("- Số thẻ BHYT:", v.card("groups"), "Buồng:", Fill(stay.room, stretch=0.2), "Giường:", v.own("bed", 1, stretch=0.2)),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.4)
    found = lines(assays.SERUM, case, rng, Way(comma=True, around="({0})"), measured=0.62)
    half = (len(found) + 1) // 2
    parts = column.split(1, 1, gap=1.2)
    for part, block in zip(parts, (found[:half], found[half:]), strict=True):
        for line in block:
            runs = _seen(
                part, (line.test, Fill(line.value, ems=2.4), line.unit, Say(line.reference, scale=0.85))
            )
            keep_line(desk, line, runs)
    column.join(*parts)
    column.row("Nhận xét:", Fill(None), cut=False)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Y, BÁC SĨ CHỈ ĐỊNH",), signed=False),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=(stay.admitted + timedelta(days=1)).date(),
        style="words",
    )


def _seen(column: Column, pieces: tuple[Piece | str, ...]) -> list[Run]:
    """Set a row; return its runs."""
    sheet = column.sheet
    sheet.seen = []
    column.row(*pieces, cut=False)
    found, sheet.seen = sheet.seen, None
    return found


def draw_quick(desk: Desk, case: Case) -> None:
    """Draw a standing A5 slip of quick tests with both answers to be ticked."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    heads.one_line(column, case)
    column.words("PHIẾU KẾT QUẢ XÉT NGHIỆM NHANH", scale=1.25, bold=True, align="centre")
    column.leap(0.2)
    rows(
        column,
        ("Họ tên:", v.name()),
        ("Năm sinh:", v.year(), "Giới tính:", v.sex(), "Mã BN:", v.own("patient_code")),
        ("Khoa/phòng:", v.own("department"), "Chẩn đoán:", v.dx("admission_diagnosis")),
        ("Bệnh phẩm:", *_specimens(rng.random() < 0.8)),
    )
    column.leap(0.3)
    found = lines(_chosen(desk, assays.QUICK, 7), case, rng, Way(), measured=0.8)
    for place, line in enumerate(found, start=1):
        answers: list[Piece | str] = []
        for word in ("Âm tính", "Dương tính"):
            answers += [Tick(line.value == word), word, Gap(0.6)]
        runs = _seen(column, (f"{place}.", line.test, Gap(0.3, 1), *answers))
        told = [run for run in runs if run.text in {line.test, line.value}]
        if line.value:
            keep_line(desk, _plain(line), told)
    column.leap(0.3)
    column.row(Lean("Kết quả chỉ có giá trị tại thời điểm lấy mẫu."), cut=False)
    sign_off(
        desk,
        column,
        Block(titles=("Người nhận",), signed=False),
        Block(titles=("Kỹ thuật viên",), note="(ký tên)"),
        day=stay.admitted.date(),
        style="slash",
        high=2,
    )


def _plain(line: Line) -> Line:
    """Return the line without a range, which such a slip does not print."""
    return Line(
        test=line.test, value=line.value, unit="", reference="", told=None, mark="", earlier=""
    )  # fmt: skip


def _specimens(is_blood: bool) -> list[Piece | str]:  # noqa: FBT001
    return [Tick(is_blood), "Máu", Gap(0.5), Tick(not is_blood), "Khác", Gap(1, 1)]

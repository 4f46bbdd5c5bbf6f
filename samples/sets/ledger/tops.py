"""What stands above a table: who issues the paper, its title, whose it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from models.vocabulary import Form
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece
from samples.sets.parts.labels import Tab, above, rows
from samples.sets.parts.letterheads import barcode, head, logo
from samples.sets.parts.values import Values
from samples.stays import Case

Colour = tuple[int, int, int]


@contextmanager
def inked(column: Column, ink: Colour) -> Iterator[None]:
    """Print in another ink."""
    kept = column.sheet.style
    column.sheet.style = replace(kept, print_ink=ink)
    yield
    column.sheet.style = kept


def top(column: Column, case: Case, how: str, titles: tuple[str, ...], small: str = "") -> None:
    """Print the house and the title: `beside` the house, `below` it, with a `logo`, `centre`, or with a `code`."""
    kind, _, place = how.partition("-")
    if place == "logo":
        head(logo(column, 170), case, kind, align="left")
        column.leap(4.6)
    elif place in {"beside", "code"}:
        left, right = column.split(1.1, 1.4)
        head(left, case, kind, scale=0.9)
        if place == "code":
            barcode(right)
            right.words(f"SID: {column.sheet.rng.randint(10**8, 10**9)}", scale=0.75, align="right")
        else:
            _titles(right, titles, small)
        column.join(left, right)
    else:
        head(column, case, kind, align="left" if place == "below" else "centre")
    column.leap(0.3)
    if place != "beside":
        _titles(column, titles, small)
    column.leap(0.3)


def _titles(column: Column, titles: tuple[str, ...], small: str) -> None:
    for scale, title in zip((1.45, 1.1), titles, strict=False):
        column.words(title, scale=scale, bold=True, align="centre")
    if small:
        column.words(small, scale=0.8, align="centre")


def patient(desk: Desk, column: Column, case: Case, how: str) -> None:
    """Print whose paper it is, in one of the ways of `BLOCKS`."""
    slot = "discharge_diagnosis" if desk.form == Form.PRESCRIPTION else "admission_diagnosis"
    BLOCKS[how](column, Values(case, desk.rng), slot)
    column.leap(0.4)


def _short(column: Column, v: Values, slot: str) -> None:
    rows(
        column,
        ("Họ và tên:", v.name(), "Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Khoa:", v.own("department"), "Số vào viện:", v.own("admission_number")),
        ("Chẩn đoán:", v.dx(slot)),
    )


def _tabs(column: Column, v: Values, slot: str) -> None:
    pairs: tuple[tuple[Piece | str, ...], ...] = (
        (Tab("Mã bệnh nhân", 7.5), v.own("patient_code"), Tab("Ngày sinh", 5.5), v.born()),
        (Tab("Tên bệnh nhân", 7.5), v.name(), Tab("Giới", 5.5), v.sex()),
        (Tab("Chẩn đoán", 7.5), v.dx(slot, "{1} - {0}")),
    )
    rows(column, *pairs)


def _half(column: Column, v: Values, slot: str) -> None:
    rows(
        column,
        ("Họ tên người bệnh:", v.name(upper=False), "Năm sinh:", v.year()),
        ("Phái:", v.sex(), "Số thẻ BHYT:", v.card("whole")),
        ("Nơi ở:", v.where()),
        ("Chẩn đoán:", v.dx(slot)),
    )


def _bold(column: Column, v: Values, slot: str) -> None:
    rows(
        column,
        ("Bệnh nhân:", v.name(), "Năm sinh:", v.year(), "Giới tính:", v.sex()),
        ("Mã BN:", v.own("patient_code"), "Số CCCD:", v.own("national_id")),
        ("Chẩn đoán:", v.dx(slot, "{0} ({1})")),
        bold=True,
    )


def _over(column: Column, v: Values, slot: str) -> None:
    above(
        column,
        (2.2, "Họ và tên / Full name", v.name()),
        (1.1, "Ngày sinh / DOB", v.born("dash")),
        (0.9, "Giới tính / Sex", v.sex()),
        (1.1, "Mã BN / PID", v.own("patient_code")),
    )
    rows(column, ("Chẩn đoán:", v.dx(slot)))


def _ward(column: Column, v: Values, slot: str) -> None:
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("- Địa chỉ:", v.where()),
        (
            "- Khoa:",
            v.own("department"),
            "Buồng:",
            Fill(v.case.stay.room, stretch=0.2),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
        ("- Chẩn đoán:", v.dx(slot)),
    )


def _card(column: Column, v: Values, slot: str) -> None:
    rows(
        column,
        ("Họ tên:", v.name(), "Ngày sinh:", v.born(), "Giới:", v.sex()),
        ("Mã thẻ BHYT:", v.card("groups"), "Giá trị:", v.valid()),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx(slot), Gap(0.3), "Mã ICD:", v.code(slot)),
    )


BLOCKS: dict[str, Callable[[Column, Values, str], None]] = {
    "short": _short,
    "tabs": _tabs,
    "half": _half,
    "bold": _bold,
    "over": _over,
    "ward": _ward,
    "card": _card,
}

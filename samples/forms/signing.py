"""Signature blocks: date, title, signature, stamp, printed name."""

from dataclasses import dataclass
from datetime import date

from samples.forms.common import day_pieces
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Span
from samples.kit.stamp import signature, stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs; a name of None leaves only a signature."""

    title: str
    slot: str | None
    name: str | None
    prefix: str = ""
    """Printed before the name ("Họ và tên:"); empty when the name stands alone under the signature."""
    title_of_name: str = ""
    """BS., ThS. … before the name, not part of the value."""
    note: str = ""
    sealed: bool = False
    day: date | None = None
    dated: bool = False
    """True where a date line stands above."""
    place: str = ""


def sign(desk: Desk, column: Column, *signers: Signer) -> None:
    """Set the signature blocks side by side, with signatures and a stamp."""
    if any(signer.dated and signer.day for signer in signers):
        # The date above the last signature counts.
        column.sheet.slots.pop("signed_on", None)
    columns = column.split(*([1.0] * len(signers)))
    last = max((place for place, signer in enumerate(signers) if signer.dated), default=-1)
    for place, (part, signer) in enumerate(zip(columns, signers, strict=True)):
        _sign_one(desk, part, signer, "signed_on" if place == last else None)
    column.join(*columns)


def _sign_one(desk: Desk, part: Column, signer: Signer, slot: str | None) -> None:
    rng, sheet = desk.rng, part.sheet
    if signer.dated:
        first = f"{signer.place}, ngày" if signer.place else "Ngày"
        part.row(*day_pieces(signer.day, slot, words=(first, "tháng", "năm")), cut=False)
    else:
        part.leap(desk.style.line_height)
    part.words(signer.title, bold=True, align="centre")
    if signer.note:
        part.words(signer.note, scale=0.85, align="centre")
    top = part.y
    part.leap(rng.uniform(3.2, 4.6))
    middle = part.x + part.width / 2
    if signer.title.strip() and rng.random() < 0.85:
        signature(sheet, middle + rng.uniform(-60, 60), (top + part.y) / 2 + 10)
    shown = f"{signer.title_of_name} {signer.name}".strip() if signer.name else None
    if signer.prefix:
        fill = _name_fill(shown, signer)
        part.row(signer.prefix, fill, cut=False)
    elif signer.slot:
        _name_alone(part, shown, signer)
    if signer.sealed and rng.random() < 0.8:
        words = rng.choice(
            ("SỞ Y TẾ THÁI NGUYÊN - CỘNG HÒA XHCN VIỆT NAM", "BỘ Y TẾ - CỘNG HÒA XHCN VIỆT NAM")
        )
        core = rng.choice(("BỆNH VIỆN\nĐA KHOA", "TRUNG TÂM\nY TẾ", "BỆNH VIỆN"))
        stamp(sheet, middle - rng.uniform(60, 220), (top + part.y) / 2, words=words, core=core)


def _name_fill(shown: str | None, signer: Signer) -> Fill:
    if not shown or not signer.name or not signer.slot:
        return Fill(shown, signer.slot, None)
    start = len(shown) - len(signer.name)
    return Fill(shown, spans=(Span(start, len(shown), signer.slot, signer.name),))


def _name_alone(part: Column, shown: str | None, signer: Signer) -> None:
    part.sheet.put(signer.slot or "", None)
    if not shown:
        return
    size = part.sheet.style.value_size
    width = part.sheet.value_width(shown, size)
    fill = _name_fill(shown, signer)
    inner = Column(part.sheet, part.x + max(0.0, (part.width - width) / 2 - 10), width + 40, part.y)
    inner.row(Fill(shown, leader="none", spans=fill.spans), cut=False)
    part.y = inner.y

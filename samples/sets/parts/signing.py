"""Who signs a paper, and when."""

from dataclasses import dataclass
from datetime import date

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say, Span
from samples.kit.stamp import signature, stamp
from samples.sets.parts.written import day_as


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One person who signs."""

    titles: tuple[str, ...]
    slot: str | None = None
    name: str | None = None
    honour: str = ""
    prefix: str = ""
    """Words before the name, on a leader; else the name stands alone."""
    note: str = ""
    sealed: bool = False
    signed: bool = True


def sign_off(
    desk: Desk,
    column: Column,
    *blocks: Block,
    day: date | None,
    style: str = "words",
    lead: str = "Ngày",
    over: str = "last",
    high: float = 3.4,
) -> None:
    """Set blocks side by side. The date stands `over` the last one, or on a row of its own (`top`)."""
    column.sheet.slots.pop("signed_on", None)
    if over == "top":
        column.row(Gap(4, 1), *_dated(day, style, lead), cut=False)
    parts = column.split(*([1.0] * len(blocks)))
    for place, (part, block) in enumerate(zip(parts, blocks, strict=True)):
        if over == "last" and place == len(blocks) - 1:
            part.row(*_dated(day, style, lead), align="centre", cut=False)
        elif over == "last":
            part.leap(desk.style.line_height)
        _block(desk, part, block, high)
    column.join(*parts)


def _dated(day: date | None, style: str, lead: str) -> list[Piece | str]:
    value = day.isoformat() if day else None
    if style == "words":
        parts = (f"{day.day:02d}", f"{day.month:02d}", str(day.year)) if day else (None, None, None)
        glue = "signed_on" if day else None
        return [
            lead,
            Fill(parts[0], "signed_on", value, 0.0, 1.7, "none" if day else None),
            Say("tháng", slot=glue),
            Fill(parts[1], "signed_on", None, 0.0, 1.7, "none" if day else None),
            Say("năm", slot=glue),
            Fill(parts[2], "signed_on", None, 0.0, 2.7, "none" if day else None),
        ]
    shown = day_as(day, style) if day else None
    return [lead, Fill(shown, "signed_on", value, 0.0, 4.0, "none" if day else None)]


def _block(desk: Desk, part: Column, block: Block, high: float) -> None:
    rng, sheet = desk.rng, part.sheet
    for title in block.titles:
        part.words(title, bold=True, align="centre")
    if block.note:
        part.words(block.note, scale=0.82, align="centre")
    top = part.y
    part.leap(rng.uniform(high, high + 1))
    middle = part.x + part.width / 2
    if block.signed and rng.random() < 0.85:
        signature(sheet, middle + rng.uniform(-50, 50), (top + part.y) / 2 + 8, width=280)
    _named(part, block)
    if block.sealed and rng.random() < 0.75:
        words = rng.choice(("SỞ Y TẾ THÁI NGUYÊN * BỆNH VIỆN", "BỘ Y TẾ * CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"))
        stamp(sheet, middle - rng.uniform(80, 200), (top + part.y) / 2, words=words, core="BỆNH VIỆN")


def _named(part: Column, block: Block) -> None:
    sheet = part.sheet
    if not block.slot:
        return
    sheet.put(block.slot, None)
    shown = f"{block.honour} {block.name}".strip() if block.name else None
    spans: tuple[Span, ...] = ()
    if shown and block.name:
        spans = (Span(len(shown) - len(block.name), len(shown), block.slot, block.name),)
    if block.prefix:
        part.row(block.prefix, Fill(shown, spans=spans), cut=False)
    elif shown:
        part.row(Fill(shown, stretch=0.0, leader="none", spans=spans), align="centre", cut=False)

"""More pieces that several forms share: motto, insurance numbers, title lines."""

from random import Random

from samples.kit.column import Column
from samples.kit.pieces import Fill
from samples.writing import card_text


def motto(column: Column, *, scale: float = 1.0) -> None:
    """Print the national motto, underlined."""
    column.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=scale * 0.95, bold=True, align="centre")
    column.words("Độc lập - Tự do - Hạnh phúc", scale=scale, bold=True, align="centre")
    middle, y = column.x + column.width / 2, column.y + 4
    column.sheet.draw.line((middle - 4 * column.em, y, middle + 4 * column.em, y), fill=(0, 0, 0), width=3)
    column.leap(0.2)


def card_fill(card: str | None, rng: Random, *, short: bool = False) -> Fill:
    """Write an insurance number, now and then (with `short`) only its ten digits."""
    if card is None:
        return Fill(None, "insurance_number")
    if short and rng.random() < 0.35:
        return Fill(card[5:], "insurance_number", card[5:])
    return Fill(card_text(card, rng), "insurance_number", card)

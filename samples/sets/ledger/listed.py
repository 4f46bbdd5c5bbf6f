"""Draw a prescription that is a list: a line or two for each drug."""

from dataclasses import dataclass
from functools import partial

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.sets.ledger.cures import Cure, cures, in_words
from samples.sets.ledger.prescribed import Frame, begin, end, keep
from samples.sets.parts.labels import LONG
from samples.stays import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One print of a list; `lines` say what stands on each line of a drug, see `_pieces`."""

    frame: Frame
    lines: tuple[str, ...]
    pools: tuple[tuple[str, str, int], ...]
    number: str = "{0}."
    label: str = ""
    """What stands before the quantity."""
    lead: str = ""
    """What stands before the directions."""
    leader: str = "dots"
    how: str = "how"
    """`how`, `lines` or `brief`."""
    is_padded: bool = False
    has_brand: bool = False
    between: float = 0.15


def slip(**parts: object) -> partial[None]:
    """Return the drawing function of a print."""
    return partial(draw_slip, Slip(**parts))  # type: ignore[arg-type]


def draw_slip(spec: Slip, desk: Desk, case: Case) -> None:
    """Draw the page."""
    column, count = begin(spec.frame, desk, case), 0
    for title, pool, most in spec.pools:
        if title:
            column.words(title, bold=True)
        for cure in cures(pool, desk.rng, most):
            count += 1
            _drug(spec, desk, column, cure, count)
            column.leap(spec.between)
    end(spec.frame, desk, column, case, count)


def _drug(spec: Slip, desk: Desk, column: Column, cure: Cure, place: int) -> None:
    sheet = column.sheet
    sheet.seen = []
    for line in spec.lines:
        pieces = [piece for part in line.split() for piece in _pieces(part, spec, cure, place)]
        last = pieces[-1]
        column.row(*pieces, cut=isinstance(last, Fill) and len(last.text or "") > LONG)
    runs, sheet.seen = sheet.seen, None
    how = {"how": cure.how, "lines": " ".join(cure.lines).strip(), "brief": cure.brief}[spec.how]
    keep(desk, cure, runs, drug=_named(spec, cure), unit=cure.unit, how=how)


def _named(spec: Slip, cure: Cure) -> str:
    return f"{cure.drug} ({cure.brand})" if spec.has_brand and cure.brand else cure.drug


def _pieces(part: str, spec: Slip, cure: Cure, place: int) -> list[Piece | str]:
    quantity = f"{cure.quantity:02d}" if spec.is_padded else str(cure.quantity)
    label: list[Piece | str] = [Say(spec.label)] if spec.label else []
    lead: list[Piece | str] = [Say(spec.lead)] if spec.lead else []
    name = f"{_named(spec, cure)} {cure.strength}"
    made: dict[str, list[Piece | str]] = {
        "no": [Say(spec.number.format(place))],
        "in": [Gap(1.6)],
        "gap": [Gap(1, 1)],
        "name": [_text(name)],
        "NAME": [Say(name, bold=True)],
        "dots": [Fill(None, leader=spec.leader)],
        "quantity": [*label, _text(f"{quantity} {cure.unit}")],
        "words": [*label, _text(f"{quantity} ({in_words(cure.quantity)}) {cure.unit}")],
        "how": [*lead, Fill(cure.how, leader="none")],
        "brief": [*lead, Fill(cure.brief, leader="none")],
        "first": [*lead, Fill(cure.lines[0], leader="none")],
        "second": [Fill(cure.lines[1], leader="none")],
    }
    return made[part]


def _text(words: str) -> Fill:
    return Fill(words, stretch=0.0, leader="none")

"""The desk: one document of one or more pages on its way to `DrawnPage`s."""

from dataclasses import dataclass, field
from random import Random
from unicodedata import normalize

from models.geometry import Box
from models.vocabulary import Form
from samples.drawn import DrawnField, DrawnLine, DrawnPage, DrawnRow, Group
from samples.kit.column import Column
from samples.kit.sheet import DPI, HEIGHT, WIDTH, Run, Sheet, Slot
from samples.kit.style import Style


@dataclass(slots=True, kw_only=True)
class Desk:
    """Draws the pages of one document; `sheet` is the page on top."""

    form: Form
    layout: str
    group: Group
    style: Style
    rng: Random
    sheets: list[Sheet] = field(default_factory=list)

    @property
    def sheet(self) -> Sheet:
        """The page being drawn."""
        return self.sheets[-1]

    def page(self) -> Column:
        """Take a fresh page; return the column inside its margins."""
        self.sheets.append(Sheet(style=self.style, rng=self.rng))
        style = self.style
        width = WIDTH - style.margin_left - style.margin_right
        return Column(self.sheet, style.margin_left, width, style.margin_top)

    def low(self) -> float:
        """Lowest pixel that text may reach."""
        return HEIGHT - 110

    def finish(self, *, patient_id: str, document_id: str) -> tuple[DrawnPage, ...]:
        """Freeze all pages; every field stands on one page only (the first with a value; dates: the last)."""
        owners = _owners(self.sheets)
        return tuple(
            DrawnPage(
                image=sheet.image,
                dpi=DPI,
                form=self.form,
                layout=self.layout,
                layout_group=self.group,
                patient_id=patient_id,
                document_id=document_id,
                lines=tuple(_line(line) for line in sheet.lines if line),
                fields={
                    name: _field(slot, self.style.hand)
                    for name, slot in sheet.slots.items()
                    if owners[name] == place
                },
                tables={
                    name: tuple(_row(cells, runs, self.style.hand) for cells, runs in rows)
                    for name, rows in sheet.rows.items()
                },
            )
            for place, sheet in enumerate(self.sheets)
        )


def _owners(sheets: list[Sheet]) -> dict[str, int]:
    """Index of the page that keeps each field."""
    owners: dict[str, int] = {}
    filled: set[str] = set()
    for place, sheet in enumerate(sheets):
        for name, slot in sheet.slots.items():
            late = name == "signed_on" and slot.value is not None
            if name not in owners or late or (name not in filled and slot.value is not None):
                owners[name] = place
            if slot.value is not None:
                filled.add(name)
    return owners


def _joined(runs: list[Run]) -> str:
    """Words of the runs with one space between them, none around the slashes of a printed date."""
    text = ""
    for before, run in zip((None, *runs), runs, strict=False):
        close = before is None or "/" in (run.text, before.text)
        text += run.text if close else f" {run.text}"
    return " ".join(normalize("NFC", text).split())


def _line(runs: list[Run]) -> DrawnLine:
    return DrawnLine(
        text=_joined(runs),
        box=Box.hull(run.box for run in runs),
        handwritten=any(run.handwritten for run in runs),
    )


def _field(slot: Slot, hand: str) -> DrawnField:
    runs = slot.marks or slot.runs
    if slot.value is None:
        return DrawnField(value=None, hand=hand)  # type: ignore[arg-type]
    value = normalize("NFC", slot.value) if isinstance(slot.value, str) else slot.value
    raw = _joined(runs)
    return DrawnField(value=value, raw=raw, box=Box.hull(run.box for run in runs), hand=hand)  # type: ignore[arg-type]


def _row(cells: dict[str, str | None], runs: list[Run], hand: str) -> DrawnRow:
    raw = _joined(runs)
    return DrawnRow(cells=cells, raw=raw, box=Box.hull(run.box for run in runs), hand=hand)  # type: ignore[arg-type]

"""A drawn paper form and the truth about it: what a clean page holds before any damage."""

from dataclasses import dataclass, field

from PIL import Image

BBox = tuple[float, float, float, float]
"""left, top, right, bottom in pixels of the clean page (A4 at 300 dpi), right and bottom exclusive."""

WIDTH, HEIGHT, DPI = 2480, 3508, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class InkRun:
    """A piece of text drawn in one go: a printed label, or a value."""

    text: str
    bbox: BBox
    handwritten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InkLine:
    """One line as a person reads it; leaders, box walls and marks are not text."""

    runs: tuple[InkRun, ...]

    @property
    def text(self) -> str:
        """The runs joined by one space."""
        return " ".join(run.text for run in self.runs)

    @property
    def handwritten(self) -> bool:
        """True where any run of the line is handwriting."""
        return any(run.handwritten for run in self.runs)

    @property
    def bbox(self) -> BBox:
        """The hull of the runs."""
        return hull(tuple(run.bbox for run in self.runs))


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueField:
    """A slot of the form; `value` is canonical (contract, section 1), None where the slot is empty."""

    value: str | int | None
    raw: str | None
    bbox: BBox | None
    page: int
    """Index into `Paper.pages`, from 0."""
    handwritten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueRow:
    """A table row; `cells` carries the contract's column names in canonical form."""

    cells: dict[str, str | None]
    raw: str
    bbox: BBox
    page: int
    """Index into `Paper.pages`, from 0."""
    handwritten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPage:
    """One drawn side of a paper, upright and clean."""

    image: Image.Image
    """RGB, WIDTH × HEIGHT."""
    lines: tuple[InkLine, ...]
    """In reading order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One document: the pages of one form about one patient."""

    form: str
    """A word of models.vocabulary.Form."""
    layout: str
    """Name of the layout, unique in the project, such as `discharge_certificate/bv99`."""
    layout_group: str
    """train, tune or test."""
    hand: str
    """How values were written: typed, typewriter or handwriting."""
    pages: tuple[PaperPage, ...]
    fields: dict[str, TrueField] = field(default_factory=dict)
    tables: dict[str, tuple[TrueRow, ...]] = field(default_factory=dict)
    """lab_results or prescription_items, where the form has that table."""


def hull(boxes: tuple[BBox, ...]) -> BBox:
    """Return the smallest box around all `boxes`."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)

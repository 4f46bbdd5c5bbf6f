"""Was each page told for what it is: form, blank, turned, of another patient, twice, written by hand?"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from benchmarks.metrics.handwritten_lines import handwritten_lines
from benchmarks.metrics.precision_recall import PrecisionRecall, compared
from benchmarks.metrics.ratio import Ratio, counted
from benchmarks.paired import Json, PairedPage

SKEW_TOLERANCE = 0.5
"""Degrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScore:
    """Counts over pages."""

    forms: dict[str, Ratio]
    """Right page forms by level and of `all`, printed pages only."""
    confused: dict[str, int]
    """`true → said` of wrong page forms."""
    rotation: Ratio
    """Printed pages whose rotation is exactly right."""
    skew: Ratio
    """Upright-told pages whose skew is right within half a degree."""
    flags: dict[str, PrecisionRecall]
    """blank, turned, other_patient, duplicate_page; handwritten_line counts lines."""


def score_pages(pages: Sequence[PairedPage]) -> PageScore:
    """Return the counts over all pages."""
    printed = [page for page in pages if not page.true["blank"]]
    levels = dict.fromkeys(page.level for page in printed)
    forms = {level: _forms([page for page in printed if page.level == level]) for level in levels}
    standing = [page for page in printed if _rotation(page.said) == page.true["rotation"]]
    return PageScore(
        forms=forms | {"all": _forms(printed)},
        confused=dict(Counter(_slip(page) for page in printed if not _is_form_right(page)).most_common()),
        rotation=Ratio(part=len(standing), whole=len(printed)),
        skew=counted(abs(page.said["skew"] - page.true["skew"]) <= SKEW_TOLERANCE for page in standing),
        flags=_flags(pages, printed),
    )


def _flags(pages: Sequence[PairedPage], printed: Sequence[PairedPage]) -> dict[str, PrecisionRecall]:
    lines = (handwritten_lines(page.true["lines"], page.said.get("lines", ())) for page in pages)
    return {
        "blank": _compared(pages, lambda page: bool(page.get("blank"))),
        "turned": _compared(printed, lambda page: bool(_rotation(page))),
        "other_patient": _compared(pages, lambda page: "other_patient" in page.get("findings", ())),
        "duplicate_page": _compared(pages, lambda page: "duplicate_page" in page.get("findings", ())),
        "handwritten_line": reduce(add, lines, PrecisionRecall()),
    }


def _compared(pages: Sequence[PairedPage], is_so: Callable[[Json], bool]) -> PrecisionRecall:
    return compared((is_so(page.true), is_so(page.said)) for page in pages)


def _rotation(page: Json) -> int | None:
    found: int | None = page.get("rotation")
    return found


def _forms(pages: Sequence[PairedPage]) -> Ratio:
    return counted(_is_form_right(page) for page in pages)


def _is_form_right(page: PairedPage) -> bool:
    return bool(page.said.get("form") == page.true["form"])


def _slip(page: PairedPage) -> str:
    return f"{page.true['form']} → {page.said.get('form')}"

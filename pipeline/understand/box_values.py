"""Values in digit boxes: both readers look at the cleaned strip, each apart from the page reading."""

import re
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.forms.definition import Kind
from models.text import Reading, Word
from pipeline.ports import LineReader
from pipeline.understand.anchors import Anchor
from pipeline.understand.boxes import BoxRow, box_row_after, strip_of
from pipeline.understand.candidate import Candidate
from pipeline.understand.interpret import interpret
from pipeline.understand.page_tokens import PageTokens

_DIGITS = "0123456789"
_LEAST_CELLS = {
    Kind.BIRTH: 2, Kind.AGE: 1, Kind.NATIONAL_ID: 9, Kind.INSURANCE: 4, Kind.INTEGER: 1, Kind.CODE: 3,
    Kind.DIAGNOSIS: 3, Kind.PHONE: 9, Kind.ICD: 3, Kind.DATE: 4,
}  # fmt: skip
_TO_DIGIT = str.maketrans(
    {
        "O": "0",
        "o": "0",
        "D": "0",
        "Q": "0",
        "I": "1",
        "l": "1",
        "|": "1",
        "i": "1",
        "S": "5",
        "s": "5",
        "B": "8",
        "Z": "2",
        "z": "2",
        "G": "6",
        "q": "9",
        "g": "9",
    }
)
_TO_LETTER = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "6": "G"})


@dataclass(frozen=True)
class _Slot:
    anchor: Anchor
    row: BoxRow


def _slots(clean: CleanPage, page: PageTokens, anchors: tuple[Anchor, ...]) -> list[_Slot]:
    slots = []
    for index, anchor in enumerate(anchors):
        least = _LEAST_CELLS.get(anchor.label.kind)
        if least is None or not anchor.field or anchor.field.startswith("_signature"):
            continue
        following = anchors[index + 1] if index + 1 < len(anchors) else None
        right = (
            following.box.left if following is not None and following.row == anchor.row else float(page.width)
        )
        row = box_row_after(clean, anchor.box, right, page.em)
        if row is not None and len(row.cells) >= least:
            slots.append(_Slot(anchor, row))
    return slots


def _plausible(kind: Kind, text: str, count: int) -> str:
    """Read letters as digits (or back) where the slot's shape allows only one of them."""
    compact = re.sub(r"[^0-9A-Za-zĐđ.]", "", text)
    if kind in {Kind.DIAGNOSIS, Kind.ICD}:
        compact = compact.replace(".", "").upper()
        return compact[:1].translate(_TO_LETTER) + compact[1:].translate(_TO_DIGIT)
    if kind is Kind.INSURANCE and count > 10:
        return compact[:2].upper().translate(_TO_LETTER) + compact[2:].translate(_TO_DIGIT)
    if kind is Kind.CODE:
        return compact
    return compact.translate(_TO_DIGIT)


def _laid_out(slot: _Slot, text: str) -> str:
    """Put blanks back where cells are empty, so that a lone year is not taken for day and month."""
    if slot.anchor.label.kind is Kind.BIRTH and slot.row.count == 4 and len(text) == 4:
        return text
    return text


def _candidate(page: PageTokens, slot: _Slot, reads: tuple[Reading, ...]) -> list[Candidate]:
    kind, row = slot.anchor.label.kind, slot.row
    texts = [_laid_out(slot, _plausible(kind, read.text, row.count)) for read in reads]
    fitting = [i for i, text in enumerate(texts) if len(text.replace(".", "")) == row.count]
    best = fitting[0] if fitting else max(range(len(texts)), key=lambda i: reads[i].confidence)
    agree = len(reads) > 1 and len(set(texts)) == 1
    label = slot.anchor.label
    if kind is Kind.DIAGNOSIS:
        label = label.model_copy(update={"kind": Kind.ICD, "field": f"{label.field}_icd"})
    found = []
    for field, raw, value in interpret(texts[best], label):
        word = Word(text=texts[best], box=row.box, confidence=reads[best].confidence, readings=reads)
        found.append(
            Candidate(
                field=field,
                page=page.number,
                raw=raw or texts[best] or None,
                value=value,
                box=row.box,
                source="cells",
                anchor_likeness=slot.anchor.likeness,
                words=(word,),
                second_read=agree,
                traits={"cells_fit": float(bool(fitting))},
            )
        )
    return found


def _empty(page: PageTokens, slot: _Slot) -> Candidate:
    field = slot.anchor.field
    if slot.anchor.label.kind is Kind.DIAGNOSIS:
        field += "_icd"
    return Candidate(field=field, page=page.number, raw=None, value=None, box=slot.row.box, source="cells")


def find_box_values(
    clean: CleanPage, page: PageTokens, anchors: tuple[Anchor, ...], engines: tuple[LineReader, ...]
) -> tuple[Candidate, ...]:
    """Read every row of digit boxes that a label owns; all strips of the page in one call an engine."""
    slots = _slots(clean, page, anchors)
    filled = [slot for slot in slots if slot.row.count]
    found = [_empty(page, slot) for slot in slots if not slot.row.count]
    if filled:
        strips = [strip_of(clean, slot.row) for slot in filled]
        reads = [engine.read_lines(strips, characters=None) for engine in engines]
        for index, slot in enumerate(filled):
            found.extend(_candidate(page, slot, tuple(engine_reads[index] for engine_reads in reads)))
    return tuple(found)

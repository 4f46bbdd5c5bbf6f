"""Values in digit boxes: both readers look at the cleaned strip, each apart from the page reading."""

import dataclasses
import re
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.forms.definition import Kind
from models.text import Reading, Word
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate
from pipeline.understand.interpret import Fields, interpret
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.marks.boxes import BoxRow, box_row_after, box_row_below, strip_of
from pipeline.understand.page_tokens import PageTokens

_DIGITS = "0123456789"
BOXED = {
    Kind.BIRTH: 2, Kind.AGE: 1, Kind.NATIONAL_ID: 9, Kind.INSURANCE: 4, Kind.INTEGER: 1, Kind.CODE: 3,
    Kind.DIAGNOSIS: 3, Kind.PHONE: 9, Kind.ICD: 3, Kind.DATE: 4,
}  # fmt: skip
"""Kinds of value that forms ask for in boxes, and how many cells make it such a slot."""
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
_CODE = re.compile(r"[A-Z]\d{2,3}")
_TO_LETTER = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "6": "G"})


@dataclass(frozen=True)
class _Slot:
    anchor: Anchor
    row: BoxRow


def _slots(clean: CleanPage, page: PageTokens, anchors: tuple[Anchor, ...]) -> list[_Slot]:
    slots = []
    for index, anchor in enumerate(anchors):
        least = BOXED.get(anchor.label.kind)
        if least is None or not anchor.field or anchor.field.startswith("_signature"):
            continue
        following = anchors[index + 1] if index + 1 < len(anchors) else None
        right = (
            following.box.left if following is not None and following.row == anchor.row else float(page.width)
        )
        row = box_row_after(clean, anchor.box, right, page.em)
        if row is None and anchor.label.kind is Kind.AGE:
            row = box_row_below(clean, anchor.box, page.em)
        if row is not None and len(row.cells) >= least:
            slots.append(_Slot(anchor, row))
    return slots


def plausible_text(kind: Kind, text: str, count: int) -> str:
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


def _page_text(page: PageTokens, row: BoxRow) -> Reading | None:
    """What the reading of the whole page saw in these boxes."""
    area = row.box.grown(0.3 * page.em)
    inside = [
        token
        for line in page.rows
        for token in line.tokens
        if area.overlap(token.box) > 0.6 * token.box.area and re.search(r"[^\W_]", token.text)
    ]
    if not inside:
        return None
    confidence = min(token.word.confidence for token in inside)
    return Reading(engine="page", text=" ".join(token.text for token in inside), confidence=confidence)


@dataclass(frozen=True)
class _Vote:
    text: str
    fields: Fields
    fits: bool
    """As many characters as cells are filled."""
    confidence: float

    @property
    def understood(self) -> bool:
        return any(value is not None for _, _, value in self.fields)


def _votes(slot: _Slot, reads: tuple[Reading, ...]) -> list[_Vote]:
    kind = slot.anchor.label.kind
    label = slot.anchor.label
    if kind is Kind.DIAGNOSIS:
        label = label.model_copy(update={"kind": Kind.ICD, "field": f"{label.field}_icd"})
    votes = []
    for read in reads:
        text = plausible_text(kind, read.text, slot.row.count)
        if text:
            fits = len(text.replace(".", "")) == slot.row.count
            votes.append(_Vote(text, interpret(text, label), fits, read.confidence))
    return votes


def _candidate(page: PageTokens, slot: _Slot, reads: tuple[Reading, ...]) -> list[Candidate]:
    seen = _page_text(page, slot.row)
    votes = _votes(slot, (*reads, *((seen,) if seen else ())))
    if not votes:
        return [_unread(page, slot)]
    texts = [vote.text for vote in votes]
    best = max(votes, key=lambda vote: (vote.understood, vote.fits, texts.count(vote.text), vote.confidence))
    agree = texts.count(best.text) > 1
    found = []
    for field, raw, value in best.fields:
        word = Word(text=best.text, box=slot.row.box, confidence=best.confidence, readings=reads)
        found.append(
            Candidate(
                field=field,
                page=page.number,
                raw=raw or best.text,
                value=value,
                box=slot.row.box,
                source="cells",
                anchor_likeness=slot.anchor.likeness,
                words=(word,),
                second_read=agree,
                traits={"cells_fit": float(best.fits), "votes": texts.count(best.text) / 3},
            )
        )
    return found


def _is_typed_code(page: PageTokens, slot: _Slot) -> bool:
    """Whether the page's reading saw a code in boxes whose ink is too faint for the eye: walls read as no such."""
    seen = _page_text(page, slot.row) if slot.anchor.label.kind in {Kind.DIAGNOSIS, Kind.ICD} else None
    return seen is not None and _CODE.fullmatch(re.sub(r"[\s.|]", "", seen.text)) is not None


def _unread(page: PageTokens, slot: _Slot) -> Candidate:
    empty = _empty(page, slot)
    return dataclasses.replace(empty, raw="", findings=("unreadable",))


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
    filled = [slot for slot in slots if slot.row.count or _is_typed_code(page, slot)]
    found = [_empty(page, slot) for slot in slots if slot not in filled]
    if filled:
        strips = [strip_of(clean, slot.row) for slot in filled]
        reads = [engine.read_lines(strips, characters=None) for engine in engines]
        for index, slot in enumerate(filled):
            found.extend(_candidate(page, slot, tuple(engine_reads[index] for engine_reads in reads)))
    return tuple(found)

"""Boxes to read pieces: the first voice reads all of them, the second judges where it pays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.geometry import Box
from models.text import Word
from pipeline.read.find_boxes import Found
from pipeline.read.hand_threshold import ALONE, hand_threshold
from pipeline.read.merge import merge
from pipeline.read.merged import MergedWord
from pipeline.read.noise import noise
from pipeline.read.piece import Piece
from pipeline.read.readers import Readers
from pipeline.read.seen import SeenLine, SeenWord
from pipeline.read.single_cells import single_cells
from pipeline.read.tidy import tidy

_SURE = 0.9
"""A line whose least sure word reaches this is not read twice: its accents are right as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """The pieces of a page, and how much each voice saw."""

    pieces: tuple[Piece, ...]
    amounts: tuple[int, int]
    """Letters that the first and the second voice saw in the boxes that both read."""


def read_pieces(found: Found, clean: CleanPage, *, readers: Readers) -> Reads:
    """Read each box; pieces without text are left out."""
    boxes = (*found.boxes, *found.second_tries)
    lines, by_hand = _first_reading(found, clean, readers)
    doubtful = [index for index, line in enumerate(lines) if _needs_judge(line.words)]
    second: dict[int, SeenLine] = {}
    if readers.second is not None and doubtful:
        judged = readers.second.read_boxes(clean.unruled, [boxes[index] for index in doubtful])
        second = dict(zip(doubtful, judged, strict=True))
    names = _names(readers)
    read = (merge(line, second.get(index), engines=names) for index, line in enumerate(lines))
    ticks = single_cells(clean.layout)
    placed = (
        (box, tidy([_placed(word, box, by_hand) for word in words], ticks))
        for box, words in zip(boxes, read, strict=True)
    )
    return Reads(
        pieces=tuple(Piece(box=box, words=words) for box, words in placed if words),
        amounts=(_letters(lines[index] for index in second), _letters(second.values())),
    )


def _first_reading(found: Found, clean: CleanPage, readers: Readers) -> tuple[list[SeenLine], float]:
    """Return what the first voice saw in each box, and from which probability on a word is handwritten."""
    boxes = (*found.boxes, *found.second_tries)
    seen = readers.first.read_boxes(clean.grey, boxes)
    words = [line.words for line in seen]
    by_hand = hand_threshold([word for line in words for word in line])
    noisy = noise(boxes, words, clean.grey, certain=len(found.boxes), written_on=by_hand < ALONE)
    return [SeenLine(words=()) if bad else line for line, bad in zip(seen, noisy, strict=True)], by_hand


def _needs_judge(words: Sequence[SeenWord]) -> bool:
    return bool(words) and min(word.confidence for word in words) < _SURE


def _letters(lines: Iterable[SeenLine]) -> int:
    return sum(len(word.text) for line in lines for word in line.words)


def _names(readers: Readers) -> tuple[str, str]:
    second = readers.second.name if readers.second is not None else ""
    return readers.first.name.partition("/")[0], second.partition("/")[0]


def _placed(word: MergedWord, box: Box, by_hand: float) -> Word:
    return Word(
        text=word.text,
        box=Box(left=box.left + word.left, top=box.top, right=box.left + word.right, bottom=box.bottom),
        confidence=word.confidence,
        readings=word.readings,
        handwritten=word.hand > by_hand,
    )

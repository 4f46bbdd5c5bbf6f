"""Boxes to read pieces: the first voice reads all of them, the second judges where it pays."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.geometry import Box
from models.text import Word
from pipeline.read.agree.close_dashes import close_dashes
from pipeline.read.agree.dashes import dashes
from pipeline.read.agree.doubtful import doubtful, part_of
from pipeline.read.agree.figures import figures
from pipeline.read.agree.lost_signs import lost_signs
from pipeline.read.agree.mend_labels import mend_labels
from pipeline.read.agree.merge import merge_part
from pipeline.read.agree.merged import MergedWord
from pipeline.read.agree.tidy import tidy
from pipeline.read.find.find_boxes import Found
from pipeline.read.find.noise import noise
from pipeline.read.find.single_cells import single_cells
from pipeline.read.hand.hand_by_ink import Stretch
from pipeline.read.hand.hand_threshold import ALONE, hand_threshold, is_by_hand
from pipeline.read.hand.hands_on_page import hands_on_page, is_within
from pipeline.read.piece import Piece
from pipeline.read.readers import Readers
from pipeline.read.seen import SeenLine, SeenWord, shifted


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """The pieces of a page, and how much each voice saw."""

    pieces: tuple[Piece, ...]
    amounts: tuple[int, int]
    """Letters that the first and the second voice saw in the boxes that both read."""


def read_pieces(found: Found, clean: CleanPage, *, readers: Readers) -> Reads:
    """Read each box; pieces without text are left out."""
    boxes = (*found.boxes, *found.second_tries)
    lines, refused, by_hand = _first_reading(found, clean, readers)
    hands = hands_on_page(clean, boxes, lines, threshold=by_hand)
    chosen = {index: part for index, line in enumerate(lines) if (part := doubtful(line.words)) is not None}
    second = _second_reading(boxes, lines, chosen | dict.fromkeys(refused, slice(0)), clean, readers)
    names = _names(readers)
    ticks = single_cells(clean.layout)
    pieces = []
    for index, (box, line) in enumerate(zip(boxes, lines, strict=True)):
        merged = merge_part(line, second.get(index), chosen.get(index), engines=names)
        spelled = mend_labels(merged, line.letters, engine=names[0])
        counted = figures(spelled, line.letters, engine=names[0])
        signed = lost_signs(counted, line.letters, clean.whitened, box, engine=names[0])
        closed = close_dashes(signed, clean.whitened, box, engine=names[0])
        dashed = dashes(closed, clean.whitened, box, engine=names[0])
        words = tidy([_placed(word, box, hands.threshold, hands.stretches[index]) for word in dashed], ticks)
        if words:
            pieces.append(Piece(box=box, words=words))
    both = [index for index in second if index in chosen]
    amounts = (
        _letters(lines[index].words[chosen[index]] for index in both),
        _letters(second[index].words for index in both),
    )
    return Reads(pieces=tuple(pieces), amounts=amounts)


def _first_reading(
    found: Found, clean: CleanPage, readers: Readers
) -> tuple[list[SeenLine], tuple[int, ...], float]:
    """Return what the first voice saw, the boxes where it is not believed, and when a word is by hand."""
    boxes = (*found.boxes, *found.second_tries)
    seen = readers.first.read_boxes(clean.grey, boxes)
    words = [line.words for line in seen]
    by_hand = hand_threshold([word for line in words for word in line])
    noisy = noise(boxes, words, clean.grey, certain=len(found.boxes), written_on=by_hand < ALONE)
    lines = [SeenLine(words=()) if bad else line for line, bad in zip(seen, noisy, strict=True)]
    return lines, tuple(index for index in range(len(found.boxes)) if noisy[index]), by_hand


def _second_reading(
    boxes: Sequence[Box],
    lines: Sequence[SeenLine],
    chosen: Mapping[int, slice],
    clean: CleanPage,
    readers: Readers,
) -> dict[int, SeenLine]:
    """Return what the judge saw of the chosen words, edges in pixels from the left of each line's box."""
    if readers.second is None or not chosen:
        return {}
    parts = {index: part_of(boxes[index], lines[index].words, part) for index, part in chosen.items()}
    judged = readers.second.read_boxes(clean.unruled, tuple(parts.values()))
    return {
        index: shifted(line, parts[index].left - boxes[index].left)
        for index, line in zip(parts, judged, strict=True)
    }


def _letters(lines: Iterable[Sequence[SeenWord]]) -> int:
    return sum(len(word.text) for words in lines for word in words)


def _names(readers: Readers) -> tuple[str, str]:
    second = readers.second.name if readers.second is not None else ""
    return readers.first.name.partition("/")[0], second.partition("/")[0]


def _placed(word: MergedWord, box: Box, by_hand: float, pens: Sequence[Stretch]) -> Word:
    middle = (word.left + word.right) / 2
    return Word(
        text=word.text,
        box=Box(left=box.left + word.left, top=box.top, right=box.left + word.right, bottom=box.bottom),
        confidence=word.confidence,
        readings=word.readings,
        handwritten=is_by_hand(word.text, word.hand, by_hand) or is_within(middle, pens),
    )

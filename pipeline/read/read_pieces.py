"""Boxes to read pieces: the first voice reads all of them, the second judges where it pays."""

from collections.abc import Sequence

from models.clean_page import CleanPage
from models.geometry import Box
from models.text import Reading, Word
from pipeline.read.crops import cut
from pipeline.read.merge import merge
from pipeline.read.merged import MergedWord
from pipeline.read.piece import Piece
from pipeline.read.readers import Readers
from pipeline.read.seen import SeenWord

_SURE = 0.93
"""A line whose least sure word reaches this is not read twice: its accents are right as well."""
_MARGIN = 0.12
"""Share of the line height added around a crop for the second voice."""


def read_pieces(boxes: Sequence[Box], clean: CleanPage, *, readers: Readers) -> tuple[Piece, ...]:
    """Read each box; pieces without text are left out."""
    found = readers.first.read_words([cut(clean.grey, box)[0] for box in boxes])
    doubtful = [index for index, words in enumerate(found) if _needs_judge(words)]
    second = dict(zip(doubtful, _judged([boxes[i] for i in doubtful], clean, readers), strict=True))
    names = _names(readers)
    pieces = []
    for index, (box, words) in enumerate(zip(boxes, found, strict=True)):
        merged = merge(words, second.get(index, ()), engines=names)
        if merged:
            pieces.append(Piece(box=box, words=tuple(_placed(word, box) for word in merged)))
    return tuple(pieces)


def _needs_judge(words: Sequence[SeenWord]) -> bool:
    return not words or min(word.confidence for word in words) < _SURE


def _judged(boxes: Sequence[Box], clean: CleanPage, readers: Readers) -> tuple[tuple[SeenWord, ...], ...]:
    """What the second voice reads in the boxes, edges from the left of each box."""
    if readers.second is None or not boxes:
        return ((),) * len(boxes)
    crops = [cut(clean.unruled, box, margin=_MARGIN * box.height) for box in boxes]
    read = readers.second.read_words([crop for crop, _, _ in crops])
    return tuple(
        tuple(_shifted(word, left - box.left) for word in words)
        for words, (_, left, _), box in zip(read, crops, boxes, strict=True)
    )


def _shifted(word: SeenWord, by: float) -> SeenWord:
    return SeenWord(text=word.text, left=word.left + by, right=word.right + by, confidence=word.confidence)


def _names(readers: Readers) -> tuple[str, str]:
    second = readers.second.name if readers.second is not None else ""
    return readers.first.name.partition("/")[0], second.partition("/")[0]


def _placed(word: MergedWord, box: Box) -> Word:
    readings: tuple[Reading, ...] = word.readings
    return Word(
        text=word.text,
        box=Box(left=box.left + word.left, top=box.top, right=box.left + word.right, bottom=box.bottom),
        confidence=word.confidence,
        readings=readings,
    )

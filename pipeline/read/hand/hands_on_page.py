"""What was written by hand on a page: the line network, the ink and the shapes of letters, together."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.read.hand.face_runs import face_runs
from pipeline.read.hand.hand_by_face import hand_by_face, is_in_print
from pipeline.read.hand.hand_by_ink import Stretch, hand_by_ink
from pipeline.read.hand.hand_threshold import is_by_hand
from pipeline.read.seen import SeenLine, SeenWord

_NEVER = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """How to mark the words of a page."""

    threshold: float
    """From which probability of the line network on a word was written; 1 where none was."""
    stretches: tuple[tuple[Stretch, ...], ...]
    """Per box, where words stand that were written whatever the network says."""


def hands_on_page(
    clean: CleanPage, boxes: Sequence[Box], lines: Sequence[SeenLine], *, threshold: float
) -> Hands:
    """Weigh all signs of a page; `threshold` is the page's own for the line network (`hand_threshold`).

    Marks of words that all have the shapes of print are taken back: print jumps and is damaged as well.
    """
    pens = hand_by_ink(clean, boxes, [line.words for line in lines])
    runs = face_runs(boxes, lines)
    written = hand_by_face(runs)
    marked = [run for run in runs if any(_is_marked(word, pens[run.at], threshold) for word in run.words)]
    if not written and is_in_print(marked):
        return Hands(threshold=_NEVER, stretches=((),) * len(boxes))
    shapes: list[list[Stretch]] = [list(pen) for pen in pens]
    for run in written:
        shapes[run.at] += [(word.left, word.right) for word in run.words]
    return Hands(threshold=threshold, stretches=tuple(map(tuple, shapes)))


def is_within(middle: float, stretches: Sequence[Stretch]) -> bool:
    """Tell whether a word whose middle stands there lies in one of the stretches."""
    return any(left <= middle <= right for left, right in stretches)


def _is_marked(word: SeenWord, pens: Sequence[Stretch], threshold: float) -> bool:
    middle = (word.left + word.right) / 2
    return is_by_hand(word.text, word.hand, threshold) or is_within(middle, pens)

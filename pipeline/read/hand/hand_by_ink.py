"""Hands as neat as print, told by their ink: what the line network sees letter by letter is not all."""

import functools
import json
import math
from collections.abc import Sequence
from statistics import fmean, median

from models.clean_page import CleanPage
from models.errors import MissingDependencyError
from models.geometry import Box
from pipeline.read.hand.ink_runs import InkRun, ink_runs
from pipeline.read.hand.page_ink import PageInk, is_two_coloured, is_wandering, page_ink
from pipeline.read.hand.typed_pitch import is_typed
from pipeline.read.seen import SeenWord
from pipeline.read.voices.line_network import FOLDER

Stretch = tuple[float, float]
"""Left and right of written words, pixels from the left edge of a box."""
FEATURES = (
    *("wander", "wander_known", "stroke", "height", "thickness", "behind_label", "labelled"),
    *("wander_unlabelled", "figures", "capitals", "light", "words"),
)
_READS = 0.95
_SURE = 0.7
_BLUEST = -0.8
"""What is half as blue as this is no print, be there bluer ink or not."""
_LONG = 6


def hand_by_ink(
    clean: CleanPage, boxes: Sequence[Box], lines: Sequence[Sequence[SeenWord]]
) -> tuple[tuple[Stretch, ...], ...]:
    """Return, for every box, where words stand that a pen wrote.

    Pens are told by a second colour on the page, or by words that wander off their baseline; see ADR 23.
    """
    found: list[list[Stretch]] = [[] for _ in boxes]
    runs = ink_runs(clean, boxes, lines)
    page = page_ink(runs)
    if page is not None and (is_two_coloured(page) or _wanders(page, lines)):
        for place, run in enumerate(runs):
            found[run.at] += [
                (word.left, word.right)
                for word, blue in zip(run.words, page.blue[place], strict=True)
                if _is_written(word, blue, place, run, page)
            ]
    return tuple(map(tuple, found))


def _wanders(page: PageInk, lines: Sequence[Sequence[SeenWord]]) -> bool:
    """Typewriters wander too, but they keep their pitch; damaged print does, but it reads badly."""
    return is_wandering(page) and _reads(lines) and not is_typed(lines)


def _reads(lines: Sequence[Sequence[SeenWord]]) -> bool:
    return median(word.confidence for words in lines for word in words) > _READS


def _is_written(word: SeenWord, blue: float, place: int, run: InkRun, page: PageInk) -> bool:
    if is_two_coloured(page):
        return blue < max(page.bluest, _BLUEST) / 2
    weights, bias = _weights()
    values = features(word, place, run, page)
    score = bias + sum(weight * value for weight, value in zip(weights, values, strict=True))
    return score > math.log(_SURE / (1 - _SURE))


def features(word: SeenWord, place: int, run: InkRun, page: PageInk) -> tuple[float, ...]:
    """Return the values of `FEATURES` for a word of the page's run number `place`."""
    inks, steps = run.measured, page.wander[place]
    stroke = median([ink.stroke for ink in inks] or [page.stroke])
    height = median([ink.height for ink in inks] or [page.height])
    light = fmean([ink.light for ink in inks] or [page.light])
    return (
        fmean(steps or page.steps),
        float(bool(steps)),
        math.log(stroke / page.stroke),
        math.log(height / page.height),
        stroke / height,
        float(run.behind_label),
        float(run.labelled),
        float(not run.labelled) * (fmean(steps) if steps else 0.0),
        float(any(map(str.isdigit, word.text))),
        float(word.text.isupper()),
        light - page.light,
        float(min(_LONG, len(run.words))),
    )


@functools.cache
def _weights() -> tuple[tuple[float, ...], float]:
    try:
        learned = json.loads((FOLDER / "hand.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingDependencyError("the weights of hand_by_ink are missing from models/readers") from error
    return tuple(learned["weights"]), float(learned["bias"])

"""A damaged strip becomes training lines: boxes as the product finds them, letters as they were drawn."""
# ruff: noqa: INP001, PLR2004 - a recipe: shares are what they are

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from models.geometry import Box
from models.readers.recipe.damage import bend, damage
from models.readers.recipe.face_sets import Faces
from models.readers.recipe.face_strip import FaceStrip
from models.readers.recipe.strip import Letter, Strip
from models.readers.recipe.strip_rows import fill
from models.readers.recipe.texts import Texts
from models.scan import Pixels
from pipeline.read.find.trueocr_detector import TrueocrDetector
from pipeline.read.voices.line_ink import line_ink

Line = tuple[Pixels, str, list[tuple[float, float, bool]]]
"""Ink map, text, and per letter its left and right edge in the map and whether it is handwritten."""

_PAGE = 3508
"""Height of an A4 page at 300 dpi: the detector sees letters at the size they have on a whole page."""


def lines_of(
    seed: int, texts: Texts, detector: TrueocrDetector, faces: Faces | None = None
) -> Iterator[Line]:
    """Yield the training lines of one strip, in many faces where `faces` are given."""
    strip = Strip(seed) if faces is None else FaceStrip(seed, faces)
    chance = np.random.default_rng(seed)
    fill(strip, texts)
    severity = float(chance.choice((0.05, 0.3, 0.3, 0.6, 1.0)))
    bent, moved = bend(strip.pixels(), chance, severity)
    pixels, scale = damage(bent, chance, severity)
    letters = [_moved(letter, moved, scale) for letter in strip.letters]
    page = round(_PAGE * scale / chance.uniform(0.9, 1.25))
    padded = cv2.copyMakeBorder(
        pixels,
        0,
        max(0, page - pixels.shape[0]),
        0,
        0,
        cv2.BORDER_CONSTANT,
        value=(float(np.median(pixels)),),
    )
    for found in detector.detect(padded.astype(np.uint8)):
        box = _shaken(found, chance)
        inside = _inside(letters, box, empty=chance.random() < 0.6)
        if box.height < 8 or box.width < 6 or box.top > pixels.shape[0] or inside is None:
            continue
        ink, text = line_ink(pixels, box), _text(inside)
        if 3 * len(text) <= ink.shape[1] <= 1700:
            pitch = ink.shape[1] / (box.width + 0.6 * box.height)
            start = box.left - 0.3 * box.height
            yield (
                ink,
                text,
                [((one.left - start) * pitch, (one.right - start) * pitch, one.hand) for one in inside],
            )


def _moved(letter: Letter, moved: np.ndarray, scale: float) -> Letter:
    middle = min(len(moved) - 1, max(0, int((letter.left + letter.right) / 2)))
    y = letter.y - 0.33 * letter.size + float(moved[middle])
    edges = (letter.left * scale, letter.right * scale)
    return Letter(letter.text, *edges, y * scale, letter.size * scale, letter.hand)


def _shaken(box: Box, chance: np.random.Generator) -> Box:
    """The box a little off, now and then with something of its neighbours."""
    high = box.height
    off = chance.normal(0, 0.03, 4) * high
    more = [high * chance.uniform(0, 0.5) if chance.random() < 0.06 else 0.0 for _ in range(2)]
    return Box(
        left=box.left + off[0] - more[0],
        right=box.right + off[1] + more[1],
        top=box.top + off[2],
        bottom=box.bottom + off[3],
    )


def _inside(letters: Sequence[Letter], box: Box, *, empty: bool) -> list[Letter] | None:
    """Letters in the box, left to right; None where the box is no teacher: two rows, or half letters."""
    high = box.height
    near = [one for one in letters if box.left < one.right and one.left < box.right and one.text != " "]
    near = [one for one in near if box.top - 0.3 * high < one.y < box.bottom + 0.3 * high]
    if not near:
        return [] if empty else None
    inside = []
    for one in near:
        part = (min(one.right, box.right) - max(one.left, box.left)) / max(1.0, one.right - one.left)
        if 0.2 < part < 0.75:
            return None
        if part >= 0.75 and box.top + 0.1 * high < one.y < box.bottom - 0.1 * high:
            inside.append(one)
    levels = [one.y for one in inside]
    sizes = [one.size for one in inside]
    if not inside or max(levels) - min(levels) > 0.35 * high:
        return None
    if not high / 1.9 < float(np.median(sizes)) < 2.2 * high:
        return None
    return sorted(inside, key=lambda one: one.left)


def _text(letters: Sequence[Letter]) -> str:
    text = ""
    for at, letter in enumerate(letters):
        if at and letter.left - letters[at - 1].right > 0.12 * letter.size:
            text += " "
        text += letter.text
    return text

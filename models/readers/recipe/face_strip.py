"""A strip of a form in many faces: every value in one of its own, print and hands alike neat or shaken."""
# ruff: noqa: INP001, PLR2004 - a recipe: chance is seeded, shares are what they are

import unicodedata
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageDraw

from models.readers.recipe.accents import STROKED, draw_accents
from models.readers.recipe.face_sets import Faces
from models.readers.recipe.fonts import Name, font, glyphs
from models.readers.recipe.strip import Letter, Strip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How the words of one text are drawn."""

    face: Name
    size: int
    hand: bool
    shaken: bool
    """Words off the line and of uneven ink: hands, typewriters, and some print."""
    lean: float
    turned: bool = False
    bold: bool = False


class FaceStrip(Strip):
    """White paper to write on in all faces of a set."""

    def __init__(self, seed: int, faces: Faces) -> None:
        super().__init__(seed)
        self.faces, chance = faces, self.chance
        self.hand = chance.random() < 0.62
        self.print = self.label = chance.choice(faces.prints)
        self.value = chance.choice(faces.hands) if self.hand else self.print
        self.own_accents = chance.random() < 0.85
        """False: no face draws accents, all have ours; a face without them must not be told by ours."""

    def say(
        self, x: float, y: float, text: str, *, size: int = 0, bold: bool = False, italic: bool = False
    ) -> float:
        """Print text in the face of the labels, which changes now and then; return where it ends."""
        del italic
        chance = self.chance
        if chance.random() < 0.5:
            self.label = chance.choice(self.faces.prints)
        grow = min(1.4, max(0.8, _x_height(self.print) / _x_height(self.label)))
        look = _Look(
            face=self.label,
            size=max(14, round((size or self.size) * grow)),
            hand=False,
            shaken=chance.random() < 0.1,
            lean=0.2 if chance.random() < 0.04 else 0.0,
            bold=bold,
        )
        for word in text.split():
            x = self._draw(x, y, word, look) + font(look.face, look.size).getlength(" ")
        return x

    def write(self, x: float, y: float, text: str, end: float) -> float:
        """Put a value on a leader or in a cell, as far as it fits."""
        look, chance = self._value_look(), self.chance
        size = look.size
        while size > 18 and x + font(look.face, size).getlength(text) > end:
            text, size = (text.rpartition(" ")[0], size) if " " in text else (text, int(0.8 * size))
        look = _Look(
            face=look.face,
            size=size,
            hand=look.hand,
            shaken=look.shaken,
            lean=look.lean,
            turned=look.turned,
            bold=look.bold,
        )
        y -= chance.choice((0, 0, 0, 2, 5, 8))
        for word in text.split():
            gap = font(look.face, size).getlength(" ") * (chance.uniform(0.9, 1.4) if look.hand else 1)
            x = self._draw(x, y, word, look) + gap
        return x

    def _value_look(self) -> _Look:
        chance = self.chance
        hand = self.hand and chance.random() < 0.8
        face = chance.choice(self.faces.hands if hand else self.faces.prints)
        size = self.size * (chance.uniform(0.95, 1.4) if hand else chance.uniform(0.85, 1.1))
        grow = min(1.8 if hand else 1.2, max(0.85, _x_height(self.print) / _x_height(face)))
        lean = chance.uniform(-0.2, 0.3) if chance.random() < 0.35 else 0.0
        return _Look(
            face=face,
            size=max(16, round(size * grow)),
            hand=hand,
            shaken=chance.random() < (0.5 if hand else 0.3),
            lean=lean if hand else 0.2 * (chance.random() < 0.04),
            turned=hand and chance.random() < 0.4,
            bold=not hand and chance.random() < 0.1,
        )

    def _draw(self, x: float, y: float, word: str, look: _Look) -> float:
        """Draw a word; return where it ends."""
        chance, face = self.chance, font(look.face, look.size)
        pairs = [(sign, base) for sign in word if (base := self._base(sign, look.face))]
        if not pairs:
            return x
        text = "".join(base for _, base in pairs)
        edges = [face.getlength(text[:at]) for at in range(len(text) + 1)]
        ink = self.value_ink if look.hand else self.ink
        if look.shaken:
            y += chance.uniform(-0.07, 0.07) * look.size
            ink = max(0, min(230, ink + chance.randint(-20, 20)))
        pad, base_line = look.size, round(1.7 * look.size)
        patch = Image.new("L", (int(edges[-1] + 2 * pad), int(2.7 * look.size)), 255)
        brush = ImageDraw.Draw(patch)
        brush.text((pad, base_line), text, font=face, fill=ink, anchor="ls", stroke_width=int(look.bold))
        wide = max(1, round(chance.uniform(0.045, 0.08) * look.size))
        for at, (sign, base) in enumerate(pairs):
            if sign != base:
                top = base_line + face.getbbox(base, anchor="ls")[1]
                place = (pad + edges[at], pad + edges[at + 1], top, base_line)
                draw_accents(brush, sign, place, size=look.size, wide=wide, ink=ink)
        scale = chance.uniform(0.92, 1.08) if look.turned else 1.0
        moved = _moved(np.asarray(patch), look, scale, chance.gauss(0, 1.5) if look.turned else 0.0)
        self._paste(moved, (int(x - pad), int(y - base_line)), hand=look.hand)
        for at, (sign, _) in enumerate(pairs):
            left, right = x + scale * edges[at], x + scale * edges[at + 1]
            self.letters.append(Letter(sign, left, right, y, look.size, look.hand))
        return x + scale * edges[-1]

    def _base(self, sign: str, face: Name) -> str:
        """What the face draws of a sign, the accents apart where it has none; empty where it has nothing."""
        known = glyphs(face)
        if ord(sign) in known and (self.own_accents or sign.isascii()):
            return sign
        base = unicodedata.normalize("NFD", STROKED.get(sign, sign))[0]
        return base if ord(base) in known else ""

    def _paste(self, patch: np.ndarray, corner: tuple[int, int], *, hand: bool) -> None:
        target = self.layer if hand else self.image
        under = target.crop((*corner, corner[0] + patch.shape[1], corner[1] + patch.shape[0]))
        target.paste(Image.fromarray(np.minimum(patch, np.asarray(under))), corner)


def _moved(patch: np.ndarray, look: _Look, scale: float, angle: float) -> np.ndarray:
    """Lean, turn and scale a word about the left end of its baseline."""
    if not (look.lean or angle or scale != 1):
        return patch
    pad, low = float(look.size), float(round(1.7 * look.size))
    turn = cv2.getRotationMatrix2D((pad, low), angle, 1.0)
    lean = np.array(
        [
            [scale, -look.lean * scale, pad * (1 - scale) + look.lean * scale * low],
            [0, scale, low * (1 - scale)],
            [0, 0, 1],
        ]
    )
    high, wide = patch.shape
    return cv2.warpAffine(patch, (np.vstack([turn, [0, 0, 1]]) @ lean)[:2], (wide, high), borderValue=255)


def _x_height(face: Name) -> float:
    return max(20.0, -font(face, 200).getbbox("x", anchor="ls")[1])

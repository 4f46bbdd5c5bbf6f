"""A strip of a form: ink whose every letter is known."""
# ruff: noqa: INP001, S311, PLR2004 - a recipe: chance is seeded, shares are what they are

import math
import random
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageDraw

from models.readers.recipe.damage import field
from models.readers.recipe.fonts import Name, font, glyphs, names
from models.scan import Pixels


@dataclass(frozen=True, slots=True)
class Letter:
    """One drawn letter; `y` is the baseline."""

    text: str
    left: float
    right: float
    y: float
    size: float
    hand: bool


class Strip:
    """White paper to write on in one printed and one value font."""

    def __init__(self, seed: int) -> None:
        self.chance = chance = random.Random(seed)
        self.width, self.height = chance.choice((1100, 1500, 1900, 2300)), chance.choice((700, 900, 1100))
        self.image, self.layer = (Image.new("L", (self.width, self.height), 255) for _ in range(2))
        self.draw = ImageDraw.Draw(self.image)
        self.letters: list[Letter] = []
        kinds = ("print_serif", "print_sans", "typewriter")
        self.print = chance.choice(names(chance.choices(kinds, (60, 30, 10))[0]))
        hand = chance.random() < 0.25
        kind = "handwriting" if hand else chance.choice(kinds)
        self.value: Name = self.print if not hand and chance.random() < 0.5 else chance.choice(names(kind))
        self.hand = hand
        self.size = chance.randint(30, 58)
        self.value_size = round(self.size * (chance.uniform(1, 1.5) if hand else chance.uniform(0.85, 1.1)))
        self.ink = chance.choice((0, 0, 20, 50, 90))
        self.value_ink = self.ink if chance.random() < 0.5 else chance.choice((0, 40, 80, 120))
        self.leading = chance.uniform(1.25, 1.9)
        self.slant = chance.uniform(-0.25, 0.3) if chance.random() < 0.6 else 0.0
        self.wild = chance.random() < 0.6
        self.wave = chance.uniform(0.5, 3.5) if chance.random() < 0.7 else 0.0

    def say(
        self, x: float, y: float, text: str, *, size: int = 0, bold: bool = False, italic: bool = False
    ) -> float:
        """Print text with its baseline at y; return where it ends."""
        face = font(self.print, size or self.size, bold=bold, italic=italic)
        known = "".join(sign for sign in text if ord(sign) in glyphs(self.print) or sign == " ")
        self.draw.text((x, y), known, font=face, fill=self.ink, anchor="ls")
        edges = [x + face.getlength(known[:at]) for at in range(len(known) + 1)]
        self._keep(known, edges, y, size or self.size, hand=False)
        return edges[-1]

    def write(self, x: float, y: float, text: str, end: float) -> float:
        """Put a value on a leader or in a cell, as far as it fits."""
        size = self.value_size
        while size > 18 and x + font(self.value, size).getlength(text) > end:
            text, size = (text.rpartition(" ")[0], size) if " " in text else (text, int(0.8 * size))
        known = "".join(sign for sign in text if ord(sign) in glyphs(self.value) or sign == " ")
        y -= self.chance.choice((0, 0, 0, 2, 5, 8))
        for word in known.split():
            x = (self._scribble if self.hand else self._type)(x, y, word, size)
            x += font(self.value, size).getlength(" ") * (self.chance.uniform(0.8, 1.6) if self.hand else 1)
        return x

    def _type(self, x: float, y: float, word: str, size: int) -> float:
        face = font(self.value, size)
        self.draw.text((x, y), word, font=face, fill=self.value_ink, anchor="ls")
        edges = [x + face.getlength(word[:at]) for at in range(len(word) + 1)]
        self._keep(word, edges, y, size, hand=False)
        return edges[-1]

    def _scribble(self, x: float, y: float, word: str, size: int) -> float:
        """One word by an unsteady hand: tilted, slanted, larger or smaller, off the line."""
        chance, face = self.chance, font(self.value, size)
        y += chance.uniform(-0.08, 0.08) * size
        scale = chance.uniform(0.9, 1.1) if self.wild else 1.0
        wide, base = face.getlength(word), 1.6 * size
        patch = Image.new("L", (int(wide + 2 * size), int(2.6 * size)), 255)
        ink = max(0, min(230, self.value_ink + chance.randint(-20, 20)))
        ImageDraw.Draw(patch).text((size, base), word, font=face, fill=ink, anchor="ls")
        turn = cv2.getRotationMatrix2D((float(size), base), chance.gauss(0, 1.8) if self.wild else 0.0, 1.0)
        lean = np.array(
            [
                [scale, -self.slant * scale, size * (1 - scale) + self.slant * scale * base],
                [0, scale, base * (1 - scale)],
                [0, 0, 1],
            ]
        )
        moved = cv2.warpAffine(
            np.asarray(patch), (np.vstack([turn, [0, 0, 1]]) @ lean)[:2], patch.size, borderValue=255
        )
        corner = (int(x - size), int(y - base))
        under = self.layer.crop((*corner, corner[0] + patch.width, corner[1] + patch.height))
        self.layer.paste(Image.fromarray(np.minimum(moved, np.asarray(under))), corner)
        edges = [x + scale * face.getlength(word[:at]) for at in range(len(word) + 1)]
        self._keep(word, edges, y, size, hand=True)
        return edges[-1]

    def _keep(self, text: str, edges: list[float], y: float, size: float, *, hand: bool) -> None:
        for sign, left, right in zip(text, edges, edges[1:], strict=False):
            self.letters.append(Letter(sign, left, right, y, size, hand))

    def leader(self, x: float, y: float, end: float, kind: str) -> None:
        """Draw a leader up to `end`."""
        chance, size = self.chance, self.size
        y += chance.choice((0, 0, 2, 4, 6))
        if end - x < size / 2 or kind == "none":
            return
        if kind == "line":
            self.draw.line((x, y + 4, end, y + 4), fill=self.ink, width=chance.choice((1, 2, 3)))
        elif kind == "dashes":
            for start in np.arange(x, end, 0.4 * size):
                self.draw.line((start, y, min(end, start + 0.22 * size), y), fill=self.ink, width=2)
        elif chance.random() < 0.3:
            face = font(self.print, size)
            self.draw.text(
                (x, y), "." * int((end - x) / face.getlength(".")), font=face, fill=self.ink, anchor="ls"
            )
        else:
            radius, pitch = size * chance.uniform(0.035, 0.06), size * chance.uniform(0.15, 0.3)
            for start in np.arange(x, end, pitch):
                self.draw.ellipse((start, y - 2 * radius, start + 2 * radius, y), fill=self.ink)

    def sign(self, x: float, y: float) -> None:
        """Scribble a signature: coils and waves that must be read as nothing."""
        chance = self.chance
        wide, high = chance.uniform(2, 7) * self.size, chance.uniform(0.5, 1.6) * self.size
        turns, phase, count = 6.28 * chance.uniform(2, 9), chance.uniform(0, 6.28), chance.randint(60, 200)
        coil, second = chance.uniform(0.3, 1.1) * self.size, chance.uniform(0.3, 3)
        steps = [at / count for at in range(count)]
        if chance.random() < 0.5:
            path = [
                (
                    x + t * wide + coil * math.cos(turns * t + phase),
                    y + high * (0.6 * math.sin(turns * t + phase) - 0.4),
                )
                for t in steps
            ]
        else:
            path = [
                (
                    x + t * wide + coil * math.sin(second * turns * t),
                    y + high * (0.5 * math.sin(turns * t + phase) - 0.4),
                )
                for t in steps
            ]
        ink = chance.choice((0, 40, 90, 130))
        self.draw.line(path, fill=ink, width=chance.choice((2, 3, 4, 5)), joint="curve")
        if chance.random() < 0.6:
            self.draw.line((x, y + 0.3 * high, x + wide, y - 0.2 * high), fill=ink, width=2)

    def pixels(self) -> Pixels:
        """Print and handwriting together, the handwriting bent a little."""
        hand = np.asarray(self.layer)
        if self.wave and (hand < 255).any():
            chance = np.random.default_rng(self.chance.randrange(1 << 30))
            cells = int(self.width / self.chance.uniform(25, 70))
            shift = [2 * self.wave * (field(chance, hand.shape, cells) - 0.5) for _ in range(2)]
            across, down = np.meshgrid(
                np.arange(self.width, dtype=np.float32), np.arange(self.height, dtype=np.float32)
            )
            hand = cv2.remap(hand, across + shift[0], down + shift[1], cv2.INTER_LINEAR, borderValue=255)
        return np.asarray(np.minimum(np.asarray(self.image), hand), dtype=np.uint8)

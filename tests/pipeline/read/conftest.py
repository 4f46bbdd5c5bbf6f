"""Pages to read: drawn with a Debian font, so that no download is needed."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from models.clean_page import CleanPage, Layout
from models.geometry import Box
from models.scan import Pixels
from models.text import Word
from pipeline.read.piece import Piece
from pipeline.read.readers import Readers, open_readers

FONTS = ("FreeSerif.ttf", "DejaVuSerif.ttf")


def font(size: int) -> ImageFont.FreeTypeFont:
    for name in FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    pytest.skip("no font with Vietnamese letters: apt-get install fonts-freefont-ttf")


@pytest.fixture(scope="session")
def readers() -> Readers:
    return open_readers()


@pytest.fixture(scope="session")
def draw() -> Callable[..., Pixels]:
    """Draw texts at (x, baseline) on a white page of 300 dpi."""

    def drawn(
        *texts: tuple[float, float, str], size: int = 46, shape: tuple[int, int] = (1200, 1800)
    ) -> Pixels:
        image = Image.new("L", (shape[1], shape[0]), 255)
        pen = ImageDraw.Draw(image)
        for x, y, text in texts:
            pen.text((x, y), text, font=font(size), fill=20, anchor="ls")
        return np.array(image)

    return drawn


@pytest.fixture(scope="session")
def clean_page() -> Callable[..., CleanPage]:
    """A page that needed no cleaning."""

    def made(grey: Pixels, *, layout: Layout | None = None, blank: bool = False) -> CleanPage:
        return CleanPage(
            number=1,
            colour=np.dstack([grey] * 3),
            grey=grey,
            whitened=grey,
            unruled=grey,
            layout=layout or Layout(),
            to_scan=np.eye(3),
            dpi=300.0,
            blank=blank,
        )

    return made


@pytest.fixture(scope="session")
def piece() -> Callable[..., Piece]:
    """A piece of text whose words share its width evenly; (x, y) is its top left corner."""

    def made(x: float, y: float, text: str, *, width: float | None = None, height: float = 40) -> Piece:
        words = text.split()
        wide = width if width is not None else 20.0 * len(text)
        step = wide / len(words)
        return Piece(
            box=Box(left=x, top=y, right=x + wide, bottom=y + height),
            words=tuple(
                Word(
                    text=word,
                    confidence=0.9,
                    box=Box(left=x + step * at, top=y, right=x + step * (at + 0.9), bottom=y + height),
                )
                for at, word in enumerate(words)
            ),
        )

    return made

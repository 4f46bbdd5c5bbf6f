"""Blank sides that are hard to tell from written ones, and written ones hard to tell from blank ones."""

from collections.abc import Callable, Iterator
from random import Random

import numpy as np
from PIL import Image

from models.scan import Page
from samples.degrade import LEVELS, degrade
from samples.draw import draw
from samples.kit.sheet import Sheet
from samples.kit.stamp import signature, stamp
from samples.kit.style import make_style
from samples.kit.typeface import paint
from samples.registry import LAYOUTS
from samples.stays import make_case

DPI = 200.0
"""What most offices scan at; pages are drawn at 300 and brought to it."""
FAINT = 0.3
"""Share of its darkness that faded print keeps."""

Drawn = tuple[str, Image.Image, Image.Image | None]
"""What stands on a side, its picture, and the picture of its back."""


def blank_sides(rng: Random, count: int) -> Iterator[tuple[str, Page]]:
    """Yield blank sides of all levels: empty sheets, and backs of printed ones, which shine through."""
    backs = _printed(rng)
    for place in range(count):
        back = next(backs) if place % 3 else None
        empty = Image.new("RGB", (2480, 3508), "white")
        yield _scanned("back of print" if back else "empty sheet", empty, back, place, rng)


def sparse_sides(rng: Random, count: int) -> Iterator[tuple[str, Page]]:
    """Yield sides on which little or pale things stand."""
    backs = _printed(rng)
    kinds: tuple[tuple[str, Callable[[Sheet, Random], None]], ...] = (
        ("stamp only", _stamp),
        ("signature only", _signature),
        ("one line", _line),
        ("note by hand", _note),
    )
    for place in range(count):
        if place % (len(kinds) + 1) == len(kinds):
            pale = next(backs).point(lambda grey: round(255 - FAINT * (255 - grey)))
            # Clean and office: old fades it more. Of two tones nothing may be left: no page then.
            name, page = _scanned("faded print", pale, None, place % 2, rng)
            if page.pixels.min() < page.pixels.max():
                yield name, page
            continue
        name, fill = kinds[place % (len(kinds) + 1)]
        hand = "handwritten" if fill is _note else "typed"
        sheet = Sheet(style=make_style(group="test", hand=hand, rng=rng), rng=rng)
        fill(sheet, rng)
        yield _scanned(name, sheet.image, None, place // (len(kinds) + 1), rng)


def _scanned(
    name: str, front: Image.Image, back: Image.Image | None, place: int, rng: Random
) -> tuple[str, Page]:
    level = LEVELS[place % len(LEVELS)]
    chance = np.random.default_rng(rng.getrandbits(32))
    behind = None if back is None else _at_dpi(back)
    scan, _ = degrade(_at_dpi(front), level=level, rng=chance, group="test", dpi=DPI, back=behind)
    return f"{name}, {level}", Page(number=1, pixels=np.asarray(scan), dpi=float(scan.info["dpi"][0]))


def _at_dpi(drawn: Image.Image) -> Image.Image:
    share = DPI / 300
    return drawn.resize((round(drawn.width * share), round(drawn.height * share)), Image.Resampling.LANCZOS)


def _printed(rng: Random) -> Iterator[Image.Image]:
    while True:
        layout = rng.choice([layout for layout in LAYOUTS if layout.group == "test"])
        case = make_case(rng, case_id="back")
        for page in draw(layout, case, hand="typed", rng=rng, document_id="back"):
            if page.image.width < page.image.height:
                yield page.image


def _stamp(sheet: Sheet, rng: Random) -> None:
    stamp(
        sheet, rng.randint(500, 2000), rng.randint(500, 3000), words="Bệnh viện đa khoa", core="ĐÃ THU TIỀN"
    )


def _signature(sheet: Sheet, rng: Random) -> None:
    signature(sheet, rng.randint(600, 1900), rng.randint(600, 3000))


def _line(sheet: Sheet, rng: Random) -> None:
    _write(
        sheet, rng, rng.choice(("Trang này để trống", "(Tiếp theo tờ số 2)", "Kính gửi: Khoa Nội tổng hợp"))
    )


def _note(sheet: Sheet, rng: Random) -> None:
    _write(sheet, rng, rng.choice(("Đã giao hồ sơ 12/5", "Hẹn tái khám", "BN xin về, có cam kết")))


def _write(sheet: Sheet, rng: Random, text: str) -> None:
    style = sheet.style
    at = rng.randint(300, 1300), rng.randint(400, 3100)
    size, ink = style.value_size, style.value_ink
    paint(sheet.draw, at, text, family=style.value_family, size=size, bold=False, ink=ink)

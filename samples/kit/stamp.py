"""Round red stamps and pen signatures, drawn over what is there."""

from math import cos, pi, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw

from samples.kit.sheet import Sheet
from samples.kit.typeface import typeface


def stamp(sheet: Sheet, x: float, y: float, *, words: str, core: str) -> None:
    """Press a round stamp centred at (x, y): `words` around the rim, `core` in the middle; no truth."""
    rng = sheet.rng
    side = rng.randint(400, 470)
    ink = (rng.randint(190, 220), rng.randint(25, 60), rng.randint(35, 70))
    disc = Image.new("RGB", (side, side), (255, 255, 255))
    pen, middle = ImageDraw.Draw(disc), side / 2
    for inset, width in ((6, 7), (16, 3), (round(side * 0.2), 3)):
        pen.ellipse((inset, inset, side - inset, side - inset), outline=ink, width=width)
    _around(disc, words.upper(), sheet.style.print_family, ink, middle * 0.83)
    _core(pen, core, sheet.style.print_family, ink, middle)
    disc = disc.rotate(rng.uniform(-18, 18), fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC)
    disc = _worn(disc, rng)
    left, top = round(x - middle), round(y - middle)
    area = (left, top, left + side, top + side)
    sheet.image.paste(ImageChops.multiply(sheet.image.crop(area), disc), (left, top))


def _around(disc: Image.Image, words: str, family: str, ink: tuple[int, int, int], radius: float) -> None:
    font = typeface(family, round(radius * 0.155), True)
    middle, span = disc.width / 2, min(330, 9 * len(words))
    for place, letter in enumerate(words):
        angle = radians(-90 - span / 2 + span * (place + 0.5) / len(words))
        tile = Image.new("RGB", (60, 60), (255, 255, 255))
        ImageDraw.Draw(tile).text((30, 44), letter, font=font, fill=ink, anchor="ms")
        turned = tile.rotate(
            -(angle + pi / 2) * 180 / pi, fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC
        )
        at = (round(middle + radius * cos(angle) - 30), round(middle + radius * sin(angle) - 30))
        area = (*at, at[0] + 60, at[1] + 60)
        disc.paste(ImageChops.multiply(disc.crop(area), turned), at)


def _core(pen: ImageDraw.ImageDraw, core: str, family: str, ink: tuple[int, int, int], middle: float) -> None:
    lines = core.upper().split("\n")
    font = typeface(family, round(middle * 0.17), True)
    for place, line in enumerate(lines):
        y = middle + (place - (len(lines) - 1) / 2) * middle * 0.22 + middle * 0.06
        pen.text((middle, y), line, font=font, fill=ink, anchor="ms")


def _worn(disc: Image.Image, rng: Random) -> Image.Image:
    """Lighten the print unevenly, as a stamp pressed by hand."""
    small = Image.new("L", (9, 9))
    small.putdata([rng.randint(0, 130) for _ in range(81)])
    veil = small.resize(disc.size, Image.Resampling.BICUBIC)
    return Image.composite(Image.new("RGB", disc.size, (255, 255, 255)), disc, veil)


def signature(sheet: Sheet, x: float, y: float, *, width: float = 330) -> None:
    """Scribble a signature centred at (x, y) in blue or black ink."""
    rng = sheet.rng
    ink = rng.choice(((22, 45, 150), (30, 60, 170), (25, 25, 40)))
    loops, phase = rng.uniform(3, 6), rng.uniform(0, 2 * pi)
    points = []
    for step in range(120):
        t = step / 119
        sway = sin(2 * pi * loops * t + phase) * (1 - 0.5 * t)
        px = x - width / 2 + width * t + 0.09 * width * cos(2 * pi * loops * t + phase)
        points.append((px, y + 52 * sway + rng.uniform(-1.5, 1.5) - 30 * t))
    sheet.draw.line(points, fill=ink, width=rng.randint(4, 6), joint="curve")
    tail = (
        points[-1],
        (x - width * rng.uniform(0.1, 0.5), y + rng.uniform(30, 60)),
        (x + width * 0.4, y + 30),
    )
    sheet.draw.line(tail, fill=ink, width=3, joint="curve")

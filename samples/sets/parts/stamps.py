"""Oblong office stamps."""

from PIL import Image, ImageChops, ImageDraw

from samples.kit.sheet import Sheet
from samples.kit.typeface import typeface


def oblong(sheet: Sheet, x: float, y: float, words: str, *, degrees: float = 0.0) -> None:
    """Press an oblong office stamp with its left top corner near (x, y); no truth."""
    rng = sheet.rng
    ink = rng.choice(((196, 40, 50), (60, 60, 170), (150, 40, 110)))
    font = typeface(sheet.style.print_family, 40, True)
    lines = words.split("\n")
    width = round(max(font.getlength(line) for line in lines)) + 60
    high = 58 * len(lines) + 34
    tile = Image.new("RGB", (width + 60, high + 120), (255, 255, 255))
    pen = ImageDraw.Draw(tile)
    pen.rectangle((30, 60, width + 30, high + 60), outline=ink, width=6)
    for place, line in enumerate(lines):
        pen.text((30 + width / 2, 60 + 50 + 58 * place), line, font=font, fill=ink, anchor="ms")
    tile = tile.rotate(
        degrees or rng.uniform(-6, 6), fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC
    )
    veil = Image.new("L", tile.size, rng.randint(90, 150))
    tile = Image.composite(Image.new("RGB", tile.size, (255, 255, 255)), tile, veil)
    left, top = round(x), round(y)
    area = (left, top, left + tile.width, top + tile.height)
    sheet.image.paste(ImageChops.multiply(sheet.image.crop(area), tile), (left, top))

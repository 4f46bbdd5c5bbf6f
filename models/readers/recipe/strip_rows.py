"""What stands on a strip of a form, row by row."""
# ruff: noqa: INP001, PLR2004 - a recipe: shares are what they are

from collections.abc import Callable
from itertools import pairwise

from models.readers.recipe.fonts import font
from models.readers.recipe.strip import Strip
from models.readers.recipe.texts import Texts

_LEADERS = ("dots", "dots", "dots", "dashes", "line", "none", "none")


def fill(strip: Strip, texts: Texts) -> None:
    """Fill a strip from top to bottom."""
    chance, y = strip.chance, 1.5 * strip.size
    while y < strip.height - 0.6 * strip.size:
        kinds: tuple[Callable[[Strip, Texts, float], None], ...]
        kinds = (_paragraph, _labels, _table, _boxes, _heading, _scattered, _bare)
        chance.choices(kinds, (22, 33, 17, 10, 8, 6, 4))[0](strip, texts, y)
        y += strip.size * strip.leading * chance.choice((1, 1, 1, 1, 1.5))
    for _ in range(chance.choice((0, 0, 1, 2))):
        strip.sign(chance.uniform(0, 0.8 * strip.width), chance.uniform(0, strip.height))


def _fitting(strip: Strip, text: str, width: float) -> str:
    while text and font(strip.print, strip.size).getlength(text) > width:
        text = text.rpartition(" ")[0]
    return text


def _margins(strip: Strip) -> tuple[float, float]:
    return strip.chance.randint(10, 90), strip.width - strip.chance.randint(10, 80)


def _paragraph(strip: Strip, texts: Texts, y: float) -> None:
    left, right = _margins(strip)
    if strip.hand and strip.chance.random() < 0.4:
        strip.write(left, y, texts.paragraph(), right)
        return
    look = strip.chance.choice(({}, {}, {}, {"bold": True}, {"italic": True}))
    strip.say(left, y, _fitting(strip, texts.paragraph(), 0.95 * (right - left)), **look)


def _labels(strip: Strip, texts: Texts, y: float) -> None:
    """Labels, each with a value on a leader."""
    chance, (left, right) = strip.chance, _margins(strip)
    count, kind = chance.choice((1, 1, 2, 2, 3, 4)), chance.choice(_LEADERS)
    step = (right - left) / count
    for at in range(count):
        x = left + at * step
        end = x + step - strip.size * chance.uniform(0.1, 0.6)
        x = strip.say(x, y, _fitting(strip, texts.label(), 0.7 * step), bold=chance.random() < 0.15)
        x += strip.size * chance.uniform(0.05, 0.4)
        strip.leader(x, y, end, kind)
        if chance.random() < 0.85:
            strip.write(x + strip.size * chance.uniform(0, 1.2), y, texts.value(), end)


def _table(strip: Strip, texts: Texts, y: float) -> None:
    """A row of cells, with or without rules."""
    chance, (left, right) = strip.chance, _margins(strip)
    cuts = sorted(chance.uniform(left, right) for _ in range(chance.randint(1, 5)))
    high, ruled = strip.size * strip.leading, chance.random() < 0.6
    for start, end in pairwise((left, *cuts, right)):
        if end - start < 60:
            continue
        if ruled:
            strip.draw.line((start, y - 0.75 * high, start, y + 0.3 * high), fill=strip.ink, width=2)
        pad = chance.uniform(4, 24)
        if chance.random() < 0.5:
            strip.write(start + pad, y, texts.value(), end - 6)
        elif chance.random() < 0.9:
            strip.say(start + pad, y, _fitting(strip, texts.label(), end - start - pad - 6))
    if ruled or chance.random() < 0.3:
        for level in (y - 0.72 * high, y + 0.28 * high):
            strip.draw.line((left, level, right, level), fill=strip.ink, width=2)


def _boxes(strip: Strip, texts: Texts, y: float) -> None:
    """A label and rows of boxes with a digit or letter each; their walls are no text."""
    chance, (left, right) = strip.chance, _margins(strip)
    x = strip.say(left, y, " ".join(texts.label().split()[:3])) + 0.4 * strip.size
    for _ in range(chance.choice((1, 1, 2, 3))):
        side, gap = strip.size * chance.uniform(0.8, 1.25), chance.choice((0, 0, 0, 0.1)) * strip.size
        high, signs = side * chance.uniform(1, 1.3), chance.choice(("0123456789", "0123456789ABDGHKNSTX", ""))
        for _ in range(chance.randint(1, 15)):
            if x + side > right:
                return
            top = y - 0.85 * high
            strip.draw.rectangle((x, top, x + side, top + high), outline=strip.ink, width=2)
            if signs:
                _boxed(strip, x, y, side, chance.choice(signs))
            x += side + gap
        x += strip.size * chance.uniform(0.5, 2)


def _boxed(strip: Strip, x: float, y: float, side: float, sign: str) -> None:
    """One sign in its box. Its letter is as wide as the box: signs of a row of boxes are one word."""
    before = len(strip.letters)
    wide = font(strip.value, strip.value_size).getlength(sign)
    strip.write(x + (side - wide) / 2, y, sign, x + 2 * side)
    for at in range(before, len(strip.letters)):
        letter = strip.letters[at]
        strip.letters[at] = type(letter)(letter.text, x, x + side, letter.y, letter.size, letter.hand)


def _heading(strip: Strip, texts: Texts, y: float) -> None:
    text = texts.tidy(texts.words(strip.chance.randint(2, 6)).upper())
    size = round(strip.size * strip.chance.uniform(0.9, 1.4))
    text = _fitting(strip, text, 0.6 * strip.width)
    strip.say(0.2 * strip.width, y, text, size=size, bold=True)


def _scattered(strip: Strip, texts: Texts, y: float) -> None:
    x = float(strip.chance.randint(10, 200))
    for _ in range(strip.chance.randint(1, 4)):
        text = _fitting(strip, " ".join(texts.value().split()[:4]), strip.width - x - 40)
        x = strip.say(x, y, text) + strip.size * strip.chance.uniform(2, 8)


def _bare(strip: Strip, texts: Texts, y: float) -> None:
    """A leader or a signature with nothing on it."""
    del texts
    left, right = _margins(strip)
    if strip.chance.random() < 0.4:
        strip.leader(left, y, right, strip.chance.choice(("dots", "dashes")))
    else:
        strip.sign(strip.chance.uniform(left, 0.8 * right), y)

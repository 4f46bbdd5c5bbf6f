"""The four levels: which effects, how strong, how often. Shares are judged by eye, not counted anywhere."""

from collections.abc import Callable

import numpy as np

from models.scan import Pixels
from samples.degrade import ink, paper, phone, reserved, scanner, sensor
from samples.degrade.shot import Shot
from samples.drawn import Group

Chance = np.random.Generator


def clean(shot: Shot, rng: Chance, group: Group, back: Pixels | None) -> Shot:
    """Return a faultless raster, half the time with a trace of noise."""
    del group, back
    if rng.random() < 0.5:
        return shot
    return shot.painted(scanner.grained(shot.pixels, rng, sigma=rng.uniform(0.5, 2)))


def office(shot: Shot, rng: Chance, group: Group, back: Pixels | None) -> Shot:
    """Scan with an ordinary office machine of 200–300 dpi, tilted by at most 1.5°."""
    if back is not None and rng.random() < 0.3:
        shot = shot.painted(ink.bled_through(shot.pixels, back, strength=rng.uniform(0.02, 0.08)))
    tilt = float(np.clip(rng.normal(0, 0.6), -1.5, 1.5))
    shot = scanner.skewed(shot, rng, degrees=tilt, shift=0.06)
    shot = shot.painted(sensor.blurred(shot.pixels, sigma=rng.uniform(0, 0.8)))
    shot = sensor.resampled(shot, dpi=float(rng.choice((200, 200, 240, 300, 300))))
    pixels = scanner.greyed(shot.pixels, rng, paper=int(rng.integers(232, 254)), ink=int(rng.integers(0, 45)))
    if rng.random() < 0.4:
        pixels = scanner.unevenly_lit(pixels, rng, strength=rng.uniform(0.02, 0.08))
    if group == "test" and rng.random() < 0.35:
        pixels = reserved.streaked(pixels, rng)
    shot = shot.painted(scanner.grained(pixels, rng, sigma=rng.uniform(1, 4)))
    return _delivered(shot, rng, bilevel=0.15, quality=(75, 90))


def old(shot: Shot, rng: Chance, group: Group, back: Pixels | None) -> Shot:
    """Scan a paper that has lain in the archive: yellow, pale, stained, folded, tilted by up to 3°."""
    shot = shot.painted(_aged(shot.pixels, rng, shot.dpi, back))
    tilt = float(np.clip(rng.normal(0, 1.2), -3, 3))
    dark = rng.random() < 0.35
    shot = scanner.skewed(
        shot, rng, degrees=tilt, shift=0.12, paper=int(rng.integers(5, 40)) if dark else 250
    )
    if rng.random() < 0.3:
        shot = scanner.edged(shot, rng, depth=0.18)
    shot = shot.painted(sensor.blurred(shot.pixels, sigma=rng.uniform(0.3, 1.1)))
    shot = sensor.resampled(shot, dpi=float(rng.choice((200, 200, 240, 300))))
    pixels = scanner.unevenly_lit(shot.pixels, rng, strength=rng.uniform(0.05, 0.2))
    if group == "test" and rng.random() < 0.35:
        pixels = reserved.streaked(pixels, rng)
    shot = shot.painted(scanner.grained(pixels, rng, sigma=rng.uniform(2, 6)))
    return _delivered(shot, rng, bilevel=0.08, quality=(65, 88))


_AGES: tuple[tuple[float, Callable[[Pixels, Chance, float], Pixels]], ...] = (
    (0.4, lambda pixels, rng, _: ink.worn(pixels, rng, share=rng.uniform(0.03, 0.15))),
    (0.7, lambda pixels, rng, _: ink.faded(pixels, rng, strength=rng.uniform(0.15, 0.5))),
    (0.3, lambda pixels, rng, dpi: scanner.speckled(pixels, rng, per_inch=rng.uniform(1, 12), dpi=dpi)),
    (0.8, lambda pixels, rng, _: paper.yellowed(pixels, rng, strength=rng.uniform(0.2, 0.9))),
    (0.5, lambda pixels, rng, dpi: paper.stained(pixels, rng, count=int(rng.integers(1, 4)), dpi=dpi)),
    (0.5, lambda pixels, rng, dpi: paper.folded(pixels, rng, count=int(rng.integers(1, 3)), dpi=dpi)),
    (0.4, lambda pixels, rng, dpi: paper.punched(pixels, rng, dpi=dpi, behind=int(rng.choice((15, 250))))),
    (0.25, lambda pixels, rng, dpi: paper.stapled(pixels, rng, dpi=dpi)),
    (0.08, lambda pixels, rng, dpi: paper.cornered(pixels, rng, dpi=dpi, behind=int(rng.choice((20, 225))))),
)
"""Share of old papers that an effect is seen on, and the effect; ink first, then what lies over it."""


def _aged(pixels: Pixels, rng: Chance, dpi: float, back: Pixels | None) -> Pixels:
    if back is not None and rng.random() < 0.6:
        pixels = ink.bled_through(pixels, back, strength=rng.uniform(0.06, 0.22))
    for share, effect in _AGES:
        if rng.random() < share:
            pixels = effect(pixels, rng, dpi)
    return pixels


def bad(shot: Shot, rng: Chance, group: Group, back: Pixels | None) -> Shot:
    """Return a telephone's picture, a fax-like copy or a small, hard-pressed scan."""
    kind = (_phone, _fax, _pressed)[int(rng.choice(3, p=(0.5, 0.2, 0.3)))]
    if rng.random() < 0.3:
        shot = shot.painted(_aged(shot.pixels, rng, shot.dpi, back))
    shot = kind(shot, rng)
    if group == "test" and not shot.bilevel and rng.random() < 0.3:
        return reserved.app_binarised(shot, rng)
    return shot


def _phone(shot: Shot, rng: Chance) -> Shot:
    shot = phone.curled(shot, rng, height=rng.uniform(0, 0.02))
    tilt = float(np.clip(rng.normal(0, 1), -2.5, 2.5))
    shot = scanner.skewed(shot, rng, degrees=tilt, shift=0)
    shot = phone.photographed(shot, rng, tilt=rng.uniform(0.005, 0.035), margin=rng.uniform(0.01, 0.06))
    shot = sensor.resampled(shot, dpi=rng.uniform(160, 240))
    pixels = phone.shadowed(shot.pixels, rng, strength=rng.uniform(0.1, 0.5))
    pixels = phone.white_balanced(pixels, rng, strength=0.2)
    pixels = sensor.blurred(pixels, sigma=rng.uniform(0.4, 1.1))
    if rng.random() < 0.25:
        pixels = sensor.shaken(pixels, rng, reach=int(rng.integers(1, 4)))
    shot = shot.painted(scanner.grained(pixels, rng, sigma=rng.uniform(2, 7)))
    return sensor.compressed(shot, quality=int(rng.integers(40, 75)))


def _fax(shot: Shot, rng: Chance) -> Shot:
    shot = scanner.skewed(shot, rng, degrees=float(np.clip(rng.normal(0, 1), -3, 3)), shift=0.1)
    shot = sensor.resampled(shot, dpi=200.0)
    pixels = scanner.speckled(shot.pixels, rng, per_inch=rng.uniform(2, 20), dpi=300.0)
    pixels = sensor.blurred(pixels, sigma=rng.uniform(0.4, 0.9))
    shot = shot.painted(scanner.grained(pixels, rng, sigma=rng.uniform(8, 30)))
    return sensor.bilevel(shot, threshold=int(rng.integers(110, 200)))


def _pressed(shot: Shot, rng: Chance) -> Shot:
    shot = scanner.skewed(shot, rng, degrees=float(np.clip(rng.normal(0, 1), -3, 3)), shift=0.1)
    dpi = rng.uniform(130, 170)
    shot = sensor.resampled(shot, dpi=dpi) if rng.random() < 0.6 else sensor.softened(shot, dpi=dpi)
    low = int(rng.integers(60, 130))
    pixels = scanner.greyed(shot.pixels, rng, paper=int(rng.integers(low + 70, 240)), ink=low)
    shot = shot.painted(scanner.grained(pixels, rng, sigma=rng.uniform(2, 6)))
    return sensor.compressed(shot, quality=int(rng.integers(25, 55)))


def _delivered(shot: Shot, rng: Chance, *, bilevel: float, quality: tuple[int, int]) -> Shot:
    """Save in black and white (as often as `bilevel` says), grey, or colour."""
    if rng.random() < bilevel:
        return sensor.bilevel(shot, threshold=int(rng.integers(140, 190)))
    if rng.random() < 0.3:
        shot = shot.painted(sensor.monochrome(shot.pixels))
    return sensor.compressed(shot, quality=int(rng.integers(*quality)))

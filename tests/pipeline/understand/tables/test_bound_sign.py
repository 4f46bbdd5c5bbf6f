import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from models.geometry import Box
from pipeline.understand.tables.bound_sign import bound_sign

FONT = "/usr/share/fonts/truetype/freefont/FreeSerif.ttf"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("<37", ("<", False)),
        ("≤37", ("≤", False)),
        ("> 0,9", (">", True)),
        ("≥ 0,9", ("≥", True)),
        ("37", None),
        ("4,3", None),
    ],
)
def test_signs_are_told_apart(printed, expected):
    try:
        font = ImageFont.truetype(FONT, 42)
    except OSError:
        pytest.skip("fonts-freefont-ttf is not installed")
    image = Image.new("L", (400, 120), 255)
    ImageDraw.Draw(image).text((120, 30), printed, font=font, fill=0)
    ink = np.argwhere(np.asarray(image) < 150)
    (top, left), (bottom, right) = ink.min(axis=0), ink.max(axis=0) + 1
    seen = bound_sign(np.asarray(image), Box.of((left, top, right, bottom)), 40.0)
    assert (seen and (seen.sign, seen.spaced)) == expected

"""The reading engines, tried on a drawn number: a model that loads but reads nonsense is a fault too."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from models.errors import ExitCode, SohoaError
from models.scan import Pixels
from pipeline.ports import LineReader
from pipeline.read.readers import open_readers
from sohoa.checks.check import Check

_NUMBER = "20261123"


def readers() -> tuple[Check, ...]:
    """Let every engine read the same drawn number."""
    engines = open_readers()
    return tuple(_read(reader) for reader in (engines.first, engines.second) if reader is not None)


def _read(reader: LineReader) -> Check:
    try:
        (reading,) = reader.read_lines([_drawn()])
    except SohoaError as error:
        return Check(name="reader", found=str(error), fault="reader", code=ExitCode.MISSING_DEPENDENCY)
    found = f"{reader.name}: {reading.text}"
    if reading.text.replace(" ", "") == _NUMBER:
        return Check(name="reader", found=found)
    return Check(name="reader", found=found, fault="reader", code=ExitCode.MISSING_DEPENDENCY)


def _drawn() -> Pixels:
    """A line as a scanner at 300 dpi gives it (grey, 64 × 360)."""
    line = Image.new("L", (360, 64), 255)
    ImageDraw.Draw(line).text((24, 8), _NUMBER, fill=0, font=ImageFont.load_default(44))
    return np.asarray(line)

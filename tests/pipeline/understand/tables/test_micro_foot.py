"""A micro sign hangs below its line; a u does not."""

import cv2
import numpy as np
import pytest

from models.geometry import Box
from models.text import Word
from pipeline.understand.tables.micro_foot import micro_foot
from pipeline.understand.tables.table_row import TableRow


@pytest.mark.parametrize(("foot", "unit"), [(0, "umol/L"), (14, "µmol/L")])
def test_the_foot_tells_micro_from_u(foot, unit):
    page = np.full((200, 400), 255, np.uint8)
    for place in range(6):
        left = 100 + 30 * place
        cv2.rectangle(page, (left, 80), (left + 20, 110 + (foot if place == 0 else 0)), 0, -1)
    box = Box(left=98, top=70, right=280, bottom=116)
    row = TableRow(
        table="lab_results",
        page=1,
        cells={"test": "Creatinin", "value": "88", "unit": "µmol/L", "reference": None},
        raw="Creatinin 88 µmol/L",
        box=box,
        words=(Word(text="µmol/L", box=box, confidence=0.9),),
    )
    assert micro_foot((row,), page)[0].cells["unit"] == unit

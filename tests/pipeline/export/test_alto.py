from xml.etree import ElementTree as ET

import numpy as np

from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.export.alto import NAMESPACE, alto

HALF = np.diag([0.5, 0.5, 1.0])


def page(*texts: str) -> PageText:
    words = tuple(
        Word(text=text, box=Box(left=100 * n, top=20, right=100 * n + 80, bottom=60), confidence=0.9)
        for n, text in enumerate(texts)
    )
    lines = (Line(words=words, box=Box(left=0, top=20, right=100 * len(texts), bottom=60)),) if texts else ()
    return PageText(number=3, width=800, height=600, lines=lines, engines=("tesseract/5.3",))


def written(text: PageText) -> ET.Element:
    raw = alto(text, scan_name="hồ sơ <1>.pdf", to_scan=HALF, width=400, height=300)
    return ET.fromstring(raw)


def test_words_stand_in_pixels_of_the_scan():
    words = list(written(page("NGUYỄN", "THỊ", "HƯƠNG")).iter(f"{{{NAMESPACE}}}String"))
    assert [word.get("CONTENT") for word in words] == ["NGUYỄN", "THỊ", "HƯƠNG"]
    assert [words[1].get(name) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT")] == ["50", "10", "40", "20"]
    assert words[1].get("WC") == "0.900"


def test_ids_are_unique():
    ids = [element.get("ID") for element in written(page("a", "b")).iter() if element.get("ID")]
    assert len(ids) == len(set(ids))


def test_an_empty_page_has_no_block():
    root = written(page())
    assert root.find(f".//{{{NAMESPACE}}}TextBlock") is None
    assert root.find(f".//{{{NAMESPACE}}}Page").get("PHYSICAL_IMG_NR") == "3"


def test_control_characters_are_left_out():
    assert next(written(page("a\0b")).iter(f"{{{NAMESPACE}}}String")).get("CONTENT") == "ab"

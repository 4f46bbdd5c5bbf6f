"""A long file whose reading is broken off goes on where it was stopped, and ends as if nothing had been."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from models.fonts.font_path import font_path
from models.geometry import Box
from models.scan import Pixels
from pipeline.ports import Detector
from pipeline.read.readers import Readers, open_readers
from pipeline.run import digitise_file

PAGES = 12
PRINTED = (2, 7, 11)


class BreaksOff:
    """A detector that dies at a page of print, and counts how often it is asked."""

    def __init__(self, detector: Detector, *, at: int | None) -> None:
        self.asked = 0
        self._detector = detector
        self._at = at

    def detect(self, pixels: Pixels) -> tuple[Box, ...]:
        self.asked += 1
        if self.asked == self._at:
            raise MemoryError
        return self._detector.detect(pixels)


@pytest.fixture
def chart(tmp_path: Path) -> Path:
    font = ImageFont.truetype(font_path("Regular"), 34)
    sheets = []
    for number in range(1, PAGES + 1):
        sheet = Image.new("L", (1240, 1754), 255)
        if number in PRINTED:
            ImageDraw.Draw(sheet).text(
                (150, 200), f"GIẤY RA VIỆN\nSố vào viện: {number}00{number}", font=font, fill=0
            )
        sheets.append(sheet)
    path = tmp_path / "chart.pdf"
    sheets[0].save(path, save_all=True, append_images=sheets[1:], resolution=150)
    return path


def test_a_broken_off_file_is_taken_up_at_the_page_where_it_stopped(chart: Path, tmp_path: Path) -> None:
    work, progress = tmp_path / "work", tmp_path / "progress"
    work.mkdir()
    engines = open_readers()

    def read(pdf: str, *, at: int | None, kept: Path | None) -> tuple[Callable[[], int], str]:
        breaks = BreaksOff(engines.detector, at=at)
        readers: Readers = replace(engines, detector=breaks, second=None)
        done = digitise_file(chart, readers=readers, work=work, pdf=tmp_path / pdf, progress=kept)
        return (lambda: breaks.asked), done.to_json()

    asked, whole = read("whole.pdf", at=None, kept=None)
    pages_of_print = asked()
    with pytest.raises(MemoryError):
        read("half.pdf", at=pages_of_print, kept=progress)
    assert len(list(progress.glob("*.json"))) == PRINTED[-1] - 1
    asked, resumed = read("resumed.pdf", at=None, kept=progress)
    assert asked() < pages_of_print
    assert resumed == whole
    assert (tmp_path / "resumed.pdf").read_bytes() == (tmp_path / "whole.pdf").read_bytes()
    assert not (tmp_path / "half.pdf").exists()
    spoilt = sorted(progress.glob("*.json"))[3]
    spoilt.write_text('{"seen": ', encoding="utf-8")
    assert read("again.pdf", at=None, kept=progress)[1] == whole


def test_short_files_and_files_without_a_place_keep_nothing(tmp_path: Path) -> None:
    path, work = tmp_path / "short.png", tmp_path / "work"
    work.mkdir()
    Image.new("L", (400, 500), 255).save(path)
    digitise_file(path, readers=open_readers(), work=work, progress=tmp_path / "progress")
    assert not (tmp_path / "progress").exists()

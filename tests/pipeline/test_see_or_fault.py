from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from models.errors import MissingDependencyError, UnreadableScanError
from models.fonts.font_path import font_path
from models.geometry import Box
from models.scan import Pixels, Reason
from models.vocabulary import FileStatus, PageState
from pipeline.ports import Detector
from pipeline.read.readers import Readers, open_readers
from pipeline.run import digitise_file


class Stumbles:
    """A detector that fails on the first pages that it is asked for."""

    def __init__(self, detector: Detector, error: Exception, *, times: int) -> None:
        self._detector, self._error, self._left = detector, error, times

    def detect(self, pixels: Pixels) -> tuple[Box, ...]:
        self._left -= 1
        if self._left >= 0:
            raise self._error
        return self._detector.detect(pixels)


@pytest.fixture
def chart(tmp_path: Path) -> Path:
    font = ImageFont.truetype(font_path("Regular"), 34)
    sheets = [Image.new("L", (900, 600), 255) for _ in range(2)]
    for sheet in sheets:
        ImageDraw.Draw(sheet).text((90, 120), "GIẤY RA VIỆN\nHọ tên: TRẦN VĂN AN", font=font, fill=0)
    sheets[0].save(tmp_path / "chart.pdf", save_all=True, append_images=sheets[1:], resolution=150)
    (tmp_path / "work").mkdir()
    return tmp_path / "chart.pdf"


def stumbling(error: Exception, *, times: int) -> Readers:
    engines = open_readers()
    return replace(engines, detector=Stumbles(engines.detector, error, times=times), second=None)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (RuntimeError("NGUYỄN THỊ HƯƠNG"), Reason.DECODER_CRASH),
        (UnreadableScanError(Reason.TIMEOUT), Reason.TIMEOUT),
    ],
)
def test_one_page_does_not_take_the_others_with_it(
    chart: Path, tmp_path: Path, error: Exception, reason: Reason
):
    readers = stumbling(error, times=1)
    done = digitise_file(chart, readers=readers, work=tmp_path / "work", pdf=tmp_path / "out.pdf")
    assert [(page.state, page.reason) for page in done.pages] == [
        (PageState.QUARANTINED, reason),
        (PageState.READ, None),
    ]
    assert done.status is FileStatus.REVIEW
    assert "HƯƠNG" not in done.to_json()
    assert (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    ("error", "times"), [(RuntimeError(), 2), (MemoryError(), 1), (MissingDependencyError("tesseract"), 1)]
)
def test_what_would_meet_every_page_is_raised(chart: Path, tmp_path: Path, error: Exception, times: int):
    with pytest.raises(type(error)):
        digitise_file(chart, readers=stumbling(error, times=times), work=tmp_path / "work")


def test_an_engine_that_gives_up_on_every_page_leaves_reasons(chart: Path, tmp_path: Path):
    readers = stumbling(UnreadableScanError(Reason.TIMEOUT), times=2)
    done = digitise_file(chart, readers=readers, work=tmp_path / "work")
    assert (done.status, done.reason, len(done.pages)) == (FileStatus.QUARANTINED, Reason.TIMEOUT, 2)

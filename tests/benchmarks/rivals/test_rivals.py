from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from benchmarks.rivals.page_images import page_images
from benchmarks.rivals.tesseract import run_tesseract, tesseract_version
from samples.fonts import font_path

VERSION = tesseract_version()


def drawn(folder: Path) -> Path:
    """A two-page PDF at 150 dpi."""
    font = ImageFont.truetype(str(font_path("FreeSans")), 40)
    pages = [Image.new("L", (600, 200), "white") for _ in range(2)]
    for page, text in zip(pages, ("Bệnh viện", "Điều trị"), strict=True):
        ImageDraw.Draw(page).text((60, 60), text, font=font, fill=0)
    path = folder / "a.pdf"
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=150)
    return path


def test_page_images_have_the_size_of_the_truth(tmp_path: Path):
    true = [{"number": number, "width": 600, "height": 200, "dpi": 150.0} for number in (1, 2)]
    images = page_images(drawn(tmp_path), true, tmp_path)

    assert [path.name for path in images] == ["a-01.png", "a-02.png"]
    assert [Image.open(path).size for path in images] == [(600, 200)] * 2


@pytest.mark.skipif(VERSION is None, reason="tesseract with Vietnamese is not installed")
def test_tesseract_reads_every_page(tmp_path: Path):
    true = [{"number": number, "width": 600, "height": 200, "dpi": 150.0} for number in (1, 2)]
    images = {"a": page_images(drawn(tmp_path), true, tmp_path)}

    run = run_tesseract(images, tmp_path, reader=VERSION or "")

    assert {page: text.split()[0] for page, text in run.texts.items()} == {("a", 1): "Bệnh", ("a", 2): "Điều"}
    assert run.usage.cpu_seconds > 0
    assert run.usage.failures == 0

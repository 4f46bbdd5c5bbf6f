import subprocess
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest

from models.geometry import Box
from models.scan import PageFault, Pixels, Reason
from models.text import Line, Word
from pipeline.export.pdf_page import PdfPage
from pipeline.export.searchable_pdf import Bookmark, write_searchable_pdf
from tests.pipeline.export.pdfa_rules import broken_rules

NAME = "NGUYỄN THỊ HƯƠNG"
SHA = "ab" * 32


def drawn(pixels: Pixels, text: str, left: int, baseline: int, size: int = 48) -> Line:
    words = []
    for word in text.split():
        end, _ = cv2.putText(pixels, f"{word} ", (left, baseline), (20,), cv2.FontFace("uni"), size)
        box = Box(left=left, top=baseline - size, right=end[0] - size / 4, bottom=baseline + size / 4)
        words.append(Word(text=word, box=box, confidence=0.9))
        left = end[0]
    return Line(words=tuple(words), box=Box.hull(word.box for word in words))


def paper(*texts: str, number: int = 1, ink: int = 20) -> PdfPage:
    pixels = np.full((1754, 1240), 255, np.uint8)
    lines = tuple(drawn(pixels, text, 100, 200 + 90 * row, 36) for row, text in enumerate(texts))
    toned = np.where(pixels < 128, ink, 250).astype(np.uint8)
    return PdfPage(number=number, pixels=toned, dpi=150.0, lines=lines)


def copied(path: Path, *options: str) -> str:
    return subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, check=True).stdout.decode()


def write(path: Path, *pages: PdfPage | PageFault) -> Path:
    write_searchable_pdf(path, pages, title="hồ sơ <1>.pdf", identifier=SHA)
    return path


def test_a_copied_name_is_exactly_the_name(tmp_path: Path):
    path = write(tmp_path / "a.pdf", paper(NAME))
    assert copied(path).strip() == NAME


@pytest.mark.parametrize(
    "text",
    [
        "Họ và tên (In hoa): NGUYỄN THỊ HƯƠNG",
        "ỶỹỮữ Ặặ ỢợỖỗ Đđ",
        "Chẩn đoán: Tăng huyết áp độ II (I10); ĐTĐ típ 2 - E11.9",
        "HbA1c 7,2 % < 6,5 & (x) \\ / [y]",
        "ngày 03 tháng 9 năm 2024",
    ],
)
def test_whole_lines_are_copied_with_their_spaces(tmp_path: Path, text: str):
    assert copied(write(tmp_path / "a.pdf", paper(text)), "-layout").strip() == text


def test_words_whose_boxes_overlap_stay_apart(tmp_path: Path):
    boxes = [Box(left=left, top=100, right=left + 100, bottom=140) for left in (100, 190)]
    words = tuple(
        Word(text=text, box=box, confidence=0.5) for text, box in zip(("Lê", "Văn"), boxes, strict=True)
    )
    line = Line(words=words, box=Box.hull(boxes))
    page = PdfPage(number=1, pixels=paper().pixels, dpi=150.0, lines=(line,))
    assert copied(write(tmp_path / "a.pdf", page)).split() == ["Lê", "Văn"]


def test_words_lie_where_they_are_drawn(tmp_path: Path):
    page = paper("Họ và tên: " + NAME)
    document = pypdfium2.PdfDocument(write(tmp_path / "a.pdf", page))
    text = document[0].get_textpage()
    start = text.get_text_range().index("HƯƠNG")
    boxes = [text.get_charbox(at, loose=True) for at in range(start, start + 5)]
    scale, height = 150 / 72, 1754
    word = page.lines[0].words[-1].box
    assert min(box[0] for box in boxes) * scale == pytest.approx(word.left, abs=2)
    assert max(box[2] for box in boxes) * scale == pytest.approx(word.right, abs=2)
    assert height - max(box[3] for box in boxes) * scale == pytest.approx(word.top, abs=3)
    assert height - min(box[1] for box in boxes) * scale == pytest.approx(word.bottom, abs=3)


def test_characters_that_no_font_code_can_name_do_no_harm(tmp_path: Path):
    box = Box(left=100, top=100, right=200, bottom=140)
    line = Line(words=(Word(text="a\0\ud800\U0001f600b\n", box=box, confidence=0.5),), box=box)
    page = PdfPage(number=1, pixels=paper().pixels, dpi=150.0, lines=(line,))
    path = write(tmp_path / "a.pdf", page)
    assert broken_rules(path) == []
    assert copied(path).strip() == "a\ufffdb"


def test_the_file_keeps_the_rules_of_pdfa(tmp_path: Path):
    two_tone = paper(NAME, number=3, ink=0)
    colour = np.dstack([paper(NAME).pixels, np.full((1754, 1240, 2), 200, np.uint8)])
    path = write(
        tmp_path / "a.pdf",
        paper(NAME),
        PageFault(number=2, reason=Reason.TIMEOUT),
        two_tone,
        PdfPage(number=4, pixels=np.ascontiguousarray(colour), dpi=150.0),
        PdfPage(number=5, pixels=paper().pixels, dpi=150.0, blank=True),
    )
    assert broken_rules(path) == []


@pytest.mark.parametrize("side", [(1, 1), (1, 5000), (20000, 2)])
def test_odd_page_sizes_stay_within_pdfa(tmp_path: Path, side: tuple[int, int]):
    page = PdfPage(number=1, pixels=np.full(side, 255, np.uint8), dpi=72.0)
    rules = broken_rules(write(tmp_path / "a.pdf", page))
    assert rules == [] or max(side) / min(side) > 14400 / 3


def test_the_same_pages_give_the_same_bytes(tmp_path: Path):
    first, second = (write(tmp_path / name, paper(NAME)).read_bytes() for name in ("a.pdf", "b.pdf"))
    assert first == second


@pytest.mark.parametrize("ink", [0, 60])
def test_the_picture_is_the_page(tmp_path: Path, ink: int):
    page = paper(NAME, "Bệnh viện", ink=ink)
    white = PdfPage(number=1, pixels=np.where(page.pixels < 128, ink, 255).astype(np.uint8), dpi=150.0)
    document = pypdfium2.PdfDocument(write(tmp_path / "a.pdf", white))
    shown = document[0].render(scale=150 / 72, grayscale=True).to_numpy().squeeze()
    difference = np.abs(shown[:1754, :1240].astype(int) - white.pixels)
    assert difference.mean() < 2


def test_every_reason_has_its_words_in_vietnamese(tmp_path: Path):
    faults = [PageFault(number=number, reason=reason) for number, reason in enumerate(Reason, 1)]
    path = write(tmp_path / "a.pdf", *faults)
    text = copied(path)
    assert all(reason.value in text for reason in Reason)
    assert "Trang 8 đang được cách ly." in text


def test_bookmarks_lead_to_their_pages(tmp_path: Path):
    path = tmp_path / "a.pdf"
    marks = (Bookmark(title="Bệnh án", page=1), Bookmark(title="Giấy ra viện", page=3))
    pages = (paper(NAME, number=number) for number in (1, 2, 3))
    write_searchable_pdf(path, pages, title="a", identifier=SHA, bookmarks=marks)
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        assert [mark.title for mark in outline.root] == ["Bệnh án", "Giấy ra viện"]
        targets = [pikepdf.Page(mark.destination[0]).index for mark in outline.root]
    assert targets == [0, 2]
    assert broken_rules(path) == []


def test_pages_do_not_pile_up(tmp_path: Path):
    def pages() -> Iterator[PdfPage]:
        for number in range(1, 41):
            yield paper(NAME, number=number)

    tracemalloc.start()
    write_searchable_pdf(tmp_path / "a.pdf", pages(), title="a", identifier=SHA)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12 * 1240 * 1754

"""The page that stands in the PDF for a page in quarantine, so that page numbers agree with the source."""

import cv2
import numpy as np

from models.geometry import Box
from models.scan import PageFault, Pixels, Reason
from models.text import Line, Word
from pipeline.export.pdf_page import PdfPage

_DPI = 100.0
_WIDTH, _HEIGHT = 827, 1169
"""A4."""
_LEFT, _TOP, _STEP = 80, 200, 45
_SIZE = 24
"""Pixels of the letters and, with `_STEP`, between baselines."""
_ASCENT, _DESCENT = 24, 7
_FONT = "uni"
"""The built-in font of OpenCV that has every Vietnamese letter."""
_WHY = {
    Reason.ENCRYPTED: "tệp có mật khẩu",
    Reason.DAMAGED: "trang bị hỏng, không giải mã được",
    Reason.EMPTY: "trang trống rỗng, không có dữ liệu",
    Reason.UNSUPPORTED_TYPE: "loại dữ liệu không được hỗ trợ",
    Reason.TOO_LARGE: "kích thước vượt giới hạn",
    Reason.TOO_MANY_PAGES: "số trang vượt giới hạn",
    Reason.TIMEOUT: "quá thời gian xử lý cho phép",
    Reason.DECODER_CRASH: "bộ giải mã dừng đột ngột",
}


def placeholder(fault: PageFault) -> PdfPage:
    """Draw an A4 page that says in Vietnamese which page is missing here, why, and what to do."""
    told = (
        f"Trang {fault.number} đang được cách ly.",
        f"Lý do: {_WHY[fault.reason]} ({fault.reason.value}).",
        "Bản gốc được giữ nguyên. Hãy quét lại trang giấy này.",
    )
    pixels = np.full((_HEIGHT, _WIDTH), 255, np.uint8)
    lines = tuple(_written(pixels, text, _TOP + _STEP * row) for row, text in enumerate(told))
    return PdfPage(number=fault.number, pixels=pixels, dpi=_DPI, lines=lines)


def _written(pixels: Pixels, text: str, baseline: int) -> Line:
    """Draw one line onto `pixels` and return it with a box around each word."""
    font = cv2.FontFace(_FONT)
    words: list[Word] = []
    left = _LEFT
    for word in text.split():
        end, _ = cv2.putText(pixels, f"{word} ", (left, baseline), (0,), font, _SIZE)
        right = end[0]
        box = Box(left=left, top=baseline - _ASCENT, right=right - _SIZE // 4, bottom=baseline + _DESCENT)
        words.append(Word(text=word, box=box, confidence=1.0))
        left = right
    return Line(words=tuple(words), box=Box.hull(word.box for word in words))

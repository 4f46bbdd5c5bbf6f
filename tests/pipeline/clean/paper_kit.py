"""Draws small pages for the tests: words, rules, boxes, leaders, and what scanners do to them."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from models.geometry import Box
from models.scan import Page, Pixels
from samples.fonts.font_path import font_path

LINES = (
    "BỆNH VIỆN ĐA KHOA TỈNH VĨNH LONG",
    "Họ và tên người bệnh: Nguyễn Thị Mộng Tuyền",
    "Địa chỉ: xã Mỹ Thạnh Trung, huyện Tam Bình",
    "Nghề nghiệp: ruộng rẫy, tự do; dân tộc Kinh",
    "Chẩn đoán vào viện: viêm phổi cộng đồng",
    "Bệnh kèm theo: tăng huyết áp vô căn (I10)",
    "Quá trình bệnh lý: sốt, ho khạc đờm ba ngày",
    "Phương pháp điều trị: nội khoa, kháng sinh",
    "Tình trạng ra viện: ổn định, ăn uống được",
    "Lời dặn: uống thuốc đúng hẹn, tái khám",
)


@dataclass(slots=True, kw_only=True)
class Paper:
    """A page that is being drawn, A5 at 300 dpi by default; `words` keeps the box of each word's ink."""

    width: int = 1748
    height: int = 2480
    paper: int = 255
    image: Image.Image = field(init=False)
    words: dict[str, Box] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Start with bare paper."""
        self.image = Image.new("L", (self.width, self.height), self.paper)

    @property
    def draw(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.image)

    def write(self, x: float, y: float, text: str, *, size: int = 46, ink: int = 30) -> float:
        """Write on the baseline `y`; return where the text ends."""
        font = ImageFont.truetype(str(font_path("FreeSerif")), size)
        for word in text.split(" "):
            self.draw.text((x, y), word, font=font, anchor="ls", fill=ink)
            self.words[word] = Box.of(self.draw.textbbox((x, y), word, font=font, anchor="ls"))
            x += self.draw.textlength(word + " ", font=font)
        return x

    def text(self, *, top: int = 260, pitch: int = 92, size: int = 46, ink: int = 30) -> "Paper":
        for index, line in enumerate(LINES * 2):
            self.write(150, top + pitch * index, line, size=size, ink=ink)
        return self

    def box(self, left: int, top: int, side: int, *, wall: int = 3) -> Box:
        """Draw a cell; return its inside."""
        outer = (left, top, left + side + 2 * wall - 1, top + side + 2 * wall - 1)
        self.draw.rectangle(outer, outline=40, width=wall)
        return Box.of((left + wall, top + wall, left + wall + side, top + wall + side))

    @property
    def grey(self) -> Pixels:
        return np.asarray(self.image, np.uint8).copy()

    def page(self, *, dpi: float = 300.0) -> Page:
        return as_page(self.grey, dpi=dpi)


def as_page(pixels: Pixels, *, dpi: float = 300.0) -> Page:
    return Page(number=1, pixels=pixels, dpi=dpi)


def tilted(grey: Pixels, degrees: float, *, paper: int = 255) -> Pixels:
    """Lean the page clockwise about its centre, as crooked feeding does."""
    height, width = grey.shape[:2]
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -degrees, 1.0)
    return np.asarray(
        cv2.warpAffine(grey, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(paper,) * 3)
    )


def noisy(grey: Pixels, sigma: float, *, seed: int = 1) -> Pixels:
    grain = np.random.default_rng(seed).normal(0.0, sigma, grey.shape)
    return np.clip(grey + grain, 0, 255).astype(np.uint8)


def ink_box(grey: Pixels, around: Box) -> Box:
    """Hull of the dark pixels inside `around`."""
    left, top, right, bottom = around.rounded()
    ys, xs = np.nonzero(grey[top:bottom, left:right] < 128)
    return Box.of((left + xs.min(), top + ys.min(), left + xs.max() + 1, top + ys.max() + 1))

import io

import cv2
import numpy as np
from PIL import Image

from pipeline.export.page_image import page_image

RANDOM = np.random.default_rng(3)


def office_page(*, noise: float) -> np.ndarray:
    page = np.full((1754, 1240, 3), 245, np.uint8)
    for row in range(20):
        cv2.putText(page, "Bệnh viện Đa khoa", (80, 100 + 70 * row), (40, 40, 40), cv2.FontFace("uni"), 30)
    return np.clip(page + RANDOM.normal(0, noise, page.shape), 0, 255).astype(np.uint8)


def test_a_two_tone_page_becomes_group_4_at_full_size():
    page = np.where(office_page(noise=0) < 128, 0, 255).astype(np.uint8)
    picture = page_image(page, dpi=300.0)
    assert (picture.kind, picture.width, picture.height) == ("g4", 1240, 1754)


def test_a_straightened_two_tone_page_still_becomes_group_4():
    page = np.where(office_page(noise=0) < 128, 0, 255).astype(np.uint8)
    turn = cv2.getRotationMatrix2D((620, 877), 1.3, 1.0)
    tilted = cv2.warpAffine(page, turn, (1240, 1754), flags=cv2.INTER_LINEAR, borderValue=(255,) * 3)
    assert page_image(np.asarray(tilted, np.uint8), dpi=300.0).kind == "g4"


def test_a_scanned_page_becomes_a_grey_jpeg_of_200_dpi():
    picture = page_image(office_page(noise=12.0), dpi=300.0)
    assert (picture.kind, picture.channels, picture.width) == ("jpeg", 1, 827)


def test_smooth_letters_of_few_dots_stay_smooth():
    page = office_page(noise=0)
    assert page_image(page, dpi=100.0).kind == "jpeg"
    assert page_image(page, dpi=300.0).kind == "g4"


def test_a_photograph_is_no_two_tone_page():
    smooth = np.tile(np.linspace(0, 255, 1240).astype(np.uint8), (800, 1))
    assert page_image(smooth, dpi=150.0).kind == "jpeg"


def test_faint_writing_on_a_white_page_is_kept():
    page = np.where(office_page(noise=0) < 128, 0, 255).astype(np.uint8)
    cv2.putText(page, "ghi chú bằng bút chì", (80, 1600), (170, 170, 170), cv2.FontFace("uni"), 40)
    assert page_image(page, dpi=300.0).kind == "jpeg"


def test_a_red_stamp_keeps_its_colour():
    page = office_page(noise=3)
    cv2.circle(page, (900, 1500), 80, (200, 40, 40), 6)
    picture = page_image(page, dpi=150.0)
    shown = np.asarray(Image.open(io.BytesIO(picture.encoded)))
    assert picture.channels == 3
    red, green, blue = (int(value) for value in shown[1500, 820])
    assert red > max(green, blue) + 80


def test_fewer_dots_are_not_made_more():
    assert page_image(office_page(noise=3), dpi=100.0).width == 1240


def test_a_blank_page_is_small():
    blank = np.clip(RANDOM.normal(245, 3, (1754, 1240)), 0, 255).astype(np.uint8)
    assert len(page_image(blank, dpi=150.0, blank=True).encoded) < 25_000

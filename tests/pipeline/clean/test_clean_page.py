import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.geometry import Box
from pipeline.clean.clean_page import clean_page
from tests.pipeline.clean.paper_kit import Paper, as_page, ink_box, noisy, tilted


def turned(grey: np.ndarray, rotation: int) -> np.ndarray:
    """Lay the page so that it must be turned clockwise by `rotation` to stand upright."""
    return np.ascontiguousarray(np.rot90(grey, rotation // 90))


@pytest.fixture(scope="module")
def upright() -> Paper:
    paper = Paper().text()
    paper.write(1200, 2250, "MỐC", size=60)
    return paper


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("tilt", [0.0, 1.2, -2.7])
def test_boxes_on_the_clean_page_lie_on_the_words_of_the_scan(upright: Paper, rotation: int, tilt: float):
    scan = turned(tilted(upright.grey, tilt), rotation)
    clean = clean_page(as_page(scan), orient=lambda _: (rotation, 1.0))

    where = upright.words["MỐC"].grown(12)
    on_clean = where.transformed(np.linalg.inv(clean.to_scan) @ _leaned(scan, rotation, tilt))
    word = ink_box(clean.whitened, on_clean.grown(8))
    back = word.transformed(clean.to_scan)
    true = ink_box(scan, where.transformed(_leaned(scan, rotation, tilt)))

    assert clean.rotation == rotation
    assert clean.skew == pytest.approx(tilt, abs=0.1)
    assert abs(back.middle[0] - true.middle[0]) <= 3
    assert abs(back.middle[1] - true.middle[1]) <= 3


def _leaned(scan: np.ndarray, rotation: int, tilt: float) -> np.ndarray:
    """Transform from the drawn page to the scan, worked out apart from the code under test."""
    height, width = scan.shape if rotation in {0, 180} else scan.shape[::-1]
    angle = np.radians(tilt)
    cos, sin = np.cos(angle), np.sin(angle)
    x, y = width / 2, height / 2
    lean = np.array([(cos, -sin, x - cos * x + sin * y), (sin, cos, y - sin * x - cos * y), (0, 0, 1)])
    # np.rot90 turns anticlockwise: (x, y) of a width-wide page lands on (y, width - x).
    quarter = {
        0: np.eye(3),
        90: np.array([(0, 1, 0), (-1, 0, width), (0, 0, 1)]),
        180: np.array([(-1, 0, width), (0, -1, height), (0, 0, 1)]),
        270: np.array([(0, -1, height), (1, 0, 0), (0, 0, 1)]),
    }
    return quarter[rotation] @ lean


def test_a_scan_whose_text_leans_clockwise_has_positive_skew(upright: Paper):
    assert clean_page(as_page(tilted(upright.grey, 1.2))).skew == pytest.approx(1.2, abs=0.1)


def test_a_straight_scan_keeps_its_pixels(upright: Paper):
    clean = clean_page(upright.page())
    assert np.array_equal(clean.grey, upright.grey)
    assert np.array_equal(clean.to_scan, np.eye(3))
    assert clean.steps == ("whiten", "unrule")
    assert clean.findings == ()


def test_a_turn_alone_keeps_every_pixel(upright: Paper):
    clean = clean_page(as_page(turned(upright.grey, 90)), orient=lambda _: (90, 1.0))
    assert np.array_equal(clean.grey, upright.grey)


def test_an_unsure_judge_turns_nothing(upright: Paper):
    assert clean_page(upright.page(), orient=lambda _: (180, 0.6)).rotation == 0


def test_a_blank_page_costs_no_further_step():
    clean = clean_page(as_page(noisy(np.full((2480, 1748), 240, np.uint8), 3)), orient=_never)
    assert clean.blank
    assert clean.steps == ("blank",)
    assert clean.layout.leaders == ()


def _never(_: np.ndarray) -> tuple[int, float]:
    pytest.fail("a blank page is not turned")


def test_images_share_one_grid(upright: Paper):
    clean = clean_page(as_page(tilted(upright.grey, 3.0)))
    shapes = {image.shape[:2] for image in (clean.colour, clean.grey, clean.whitened, clean.unruled)}
    assert len(shapes) == 1
    assert clean.colour.shape[2] == 3


@settings(max_examples=8, deadline=None)
@given(
    tilt=st.floats(-14, 14),
    rotation=st.sampled_from([0, 90, 180, 270]),
    point=st.tuples(st.floats(0, 1748), st.floats(0, 2480)),
)
def test_no_point_of_the_scan_is_lost(upright: Paper, tilt: float, rotation: int, point: tuple[float, float]):
    scan = turned(tilted(upright.grey, tilt), rotation)
    clean = clean_page(as_page(scan), orient=lambda _: (rotation, 1.0))
    x, y = point if rotation in {0, 180} else point[::-1]
    spot = Box(left=x, top=y, right=x, bottom=y)
    there = spot.transformed(np.linalg.inv(clean.to_scan))
    height, width = clean.grey.shape
    assert -1 <= there.left <= width + 1
    assert -1 <= there.top <= height + 1
    again = there.transformed(clean.to_scan)
    assert again.left == pytest.approx(x, abs=1e-6)
    assert again.top == pytest.approx(y, abs=1e-6)


@pytest.mark.parametrize("shape", [(1, 1), (2, 2), (1, 3000), (20000, 1), (3, 19999), (8000, 40), (40, 8000)])
@pytest.mark.parametrize("kind", ["white", "noise"])
def test_slivers_of_paper_do_no_harm(shape: tuple[int, int], kind: str):
    noise = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    clean = clean_page(as_page(np.full(shape, 255, np.uint8) if kind == "white" else noise))
    assert clean.blank or min(shape) >= 8

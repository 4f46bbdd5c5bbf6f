import numpy as np
import pytest
from PIL import Image

from models.geometry import Box
from samples.degrade import LEVELS, Level, degrade, ink, reserved
from samples.drawn import Group

MARKS = (Box.of((60, 80, 100, 110)), Box.of((500, 90, 540, 120)), Box.of((320, 700, 380, 740)))


def drawn() -> Image.Image:
    pixels = np.full((842, 595, 3), 255, np.uint8)
    for mark in MARKS:
        left, top, right, bottom = mark.rounded()
        pixels[top:bottom, left:right] = 0
    return Image.fromarray(pixels)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("level", LEVELS)
def test_the_matrix_leads_to_the_ink(level: Level, seed: int):
    scan, matrix = degrade(drawn(), level=level, rng=np.random.default_rng(seed), dpi=72.0)

    grey = np.asarray(scan.convert("L"), dtype=float)
    for mark in MARKS:
        inner = mark.grown(-9).transformed(matrix).clipped(*scan.size)
        around = mark.grown(12).transformed(matrix).clipped(*scan.size)
        left, top, right, bottom = inner.rounded()
        ink = grey[top : bottom + 1, left : right + 1].mean()
        left, top, right, bottom = around.rounded()
        assert ink < np.percentile(grey[top:bottom, left:right], 90) - 25


@pytest.mark.parametrize("level", LEVELS)
def test_the_same_seed_gives_the_same_scan(level: Level):
    first, again = (
        degrade(drawn(), level=level, rng=np.random.default_rng(3), dpi=72.0)[0] for _ in range(2)
    )

    assert first.tobytes() == again.tobytes()
    assert first.info == again.info


def test_clean_pages_stay_where_they_are():
    scan, matrix = degrade(drawn(), level="clean", rng=np.random.default_rng(0))

    assert scan.size == drawn().size
    assert np.array_equal(matrix, np.eye(3))


def test_the_other_side_shines_through_mirrored():
    front, back = (np.full((100, 80, 3), 255, np.uint8) for _ in range(2))
    back[40:60, 5:25] = 0

    seen = ink.bled_through(front, back, strength=0.2)

    assert seen[50, 65].tolist() == [204, 204, 204]
    assert seen[50, 15].tolist() == [255, 255, 255]


class ReservedError(Exception):
    pass


@pytest.fixture
def reserved_raises(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise ReservedError

    monkeypatch.setattr(reserved, "app_binarised", refuse)
    monkeypatch.setattr(reserved, "streaked", refuse)


@pytest.mark.usefixtures("reserved_raises")
@pytest.mark.parametrize("group", ["train", "tune"])
def test_reserved_families_are_met_by_the_test_group_only(group: Group):
    page = Image.new("RGB", (60, 85), "white")
    for seed in range(12):
        for level in LEVELS:
            degrade(page, level=level, rng=np.random.default_rng(seed), group=group, dpi=72.0)

    with pytest.raises(ReservedError):
        _degrade_often(page)


def _degrade_often(page: Image.Image) -> None:
    for seed in range(12):
        degrade(page, level="office", rng=np.random.default_rng(seed), group="test", dpi=72.0)

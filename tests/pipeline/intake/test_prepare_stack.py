"""Cover sheets as scanners give them, and what is held when counts do not agree."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from models.intake import Cover, HoldReason, Separation
from pipeline.intake.prepare_stack import Held, Prepared, StackJob, prepare_stack
from tests.pipeline.intake.sheets import blurred, cover_sheet, faxed, page, skewed, smudged, write

CHART = Cover(batch="Đợt 3", box="Hộp 12", chart="BA 0034", pages=2)


@pytest.mark.parametrize("spoil", [skewed, blurred, faxed])
def test_bad_cover_sheets_are_read(spoil: Callable[[Image.Image], Image.Image], tmp_path: Path) -> None:
    stack = write(tmp_path / "a.tif", [spoil(cover_sheet(CHART)), page(1), page(2)])
    prepared = prepare_stack(StackJob(fronts=(stack,)), tmp_path)
    assert isinstance(prepared, Prepared)
    (chart,) = prepared.charts
    assert (chart.cover, chart.pages, chart.as_is) == (
        Cover(batch="Đợt 3", box="Hộp 12", chart="BA 0034"),
        2,
        False,
    )


def test_a_cover_that_declares_more_than_came_stops_the_box(tmp_path: Path) -> None:
    stack = write(tmp_path / "a.pdf", [cover_sheet(CHART), page(1)])
    held = prepare_stack(StackJob(fronts=(stack,)), tmp_path)
    assert held == Held(reason=HoldReason.PAGES_DIFFER, box="Hộp 12", expected=2, found=1)


def test_a_smudged_cover_is_reported_and_stops_the_box(tmp_path: Path) -> None:
    stack = write(tmp_path / "a.pdf", [page(1), smudged(cover_sheet(CHART)), page(2)])
    held = prepare_stack(StackJob(fronts=(stack,)), tmp_path)
    assert held == Held(reason=HoldReason.UNREADABLE_COVER, found=1)


def test_declared_separators_and_pages_of_a_sidecar_are_checked(tmp_path: Path) -> None:
    stack = write(tmp_path / "a.pdf", [page(1), page(2)])
    wanted = prepare_stack(StackJob(fronts=(stack,), separators=1, known=Cover(box="7")), tmp_path)
    assert wanted == Held(reason=HoldReason.SEPARATORS_DIFFER, box="7", expected=1, found=0)
    assert prepare_stack(StackJob(fronts=(stack,), known=Cover(pages=3)), tmp_path) == Held(
        reason=HoldReason.PAGES_DIFFER, expected=3, found=2
    )


def test_the_same_stack_gives_the_same_bytes(tmp_path: Path) -> None:
    stack = write(tmp_path / "a.pdf", [page(1), cover_sheet(CHART), page(2), page(3)])
    made = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        prepared = prepare_stack(StackJob(fronts=(stack,)), tmp_path / name)
        assert isinstance(prepared, Prepared)
        made.append([chart.path.read_bytes() for chart in prepared.charts])
    assert made[0] == made[1]
    assert [len(parts) for parts in made] == [2, 2]


def test_single_images_of_a_chart_become_one_file_and_jpeg_is_kept_as_it_is(tmp_path: Path) -> None:
    jpeg, tiff = tmp_path / "1.jpg", tmp_path / "2.tif"
    page(1).save(jpeg, quality=80, dpi=(150, 150))
    page(2).point(lambda level: 255 * (level > 128)).convert("1").save(tiff, dpi=(150, 150))
    job = StackJob(
        fronts=(jpeg, tiff), together=True, known=Cover(box="12", chart="34"), by=Separation.CONTENT
    )
    prepared = prepare_stack(job, tmp_path)
    assert isinstance(prepared, Prepared)
    with pikepdf.open(prepared.charts[0].path) as made:
        first, second = (one.images["/Im0"] for one in made.pages)
        assert first.read_raw_bytes() == jpeg.read_bytes()
        assert (second.BitsPerComponent, [round(float(side)) for side in made.pages[1].mediabox[2:]]) == (
            1,
            [595, 842],
        )


def test_blank_sheets_part_charts_when_asked(tmp_path: Path) -> None:
    stack = write(tmp_path / "a.pdf", [page(1), Image.new("L", page(0).size, 250), page(2)])
    prepared = prepare_stack(StackJob(fronts=(stack,), by=Separation.BLANK), tmp_path)
    assert isinstance(prepared, Prepared)
    assert [chart.pages for chart in prepared.charts] == [1, 1]

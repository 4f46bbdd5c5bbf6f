"""Separators as scanners and faxes really give them: files of the paperless project."""

from pathlib import Path

import pytest

from models.intake import HoldReason, Separation
from pipeline.intake.prepare_stack import Held, Prepared, StackJob, prepare_stack

PILES = {
    "patch-code-t.pdf": [],
    "patch-code-t-qr.pdf": [],
    "patch-code-t-middle.pdf": [1, 1],
    "patch-code-t-middle-reverse.pdf": [1, 1],
    "patch-code-t-middle-distorted.pdf": [1, 1],
    "patch-code-t-middle-fuzzy.pdf": [1, 1],
    "patch-code-t-middle-alpha.tiff": [1, 1],
    "barcode-fax-image.pdf": [1, 1],
    "patch-code-t-double.pdf": [1, 1],
    "several-patcht-codes.pdf": [2, 2, 1],
    "split-by-asn-2.pdf": [2, 9],
}


@pytest.mark.parametrize("name", PILES)
def test_every_readable_separator_is_found(corpus: Path, tmp_path: Path, name: str) -> None:
    job = StackJob(fronts=(corpus / "peers" / "intake" / name,))
    prepared = prepare_stack(job, tmp_path)
    assert isinstance(prepared, Prepared)
    assert [chart.pages for chart in prepared.charts] == PILES[name]


def test_every_unreadable_separator_is_reported_by_count(corpus: Path, tmp_path: Path) -> None:
    job = StackJob(fronts=(corpus / "peers" / "intake" / "patch-code-t-middle-unreadable.pdf",))
    assert prepare_stack(job, tmp_path) == Held(reason=HoldReason.UNREADABLE_COVER, found=1)


@pytest.mark.parametrize(
    "name",
    [
        "multi-page-mixed.pdf",
        "simple.tiff",
        "with-form.pdf",
        "barcode-39-asn-123.pdf",
        "split-by-tag-basic.pdf",
        "simple.jpg",
    ],
)
def test_no_other_page_is_taken_for_a_separator(corpus: Path, tmp_path: Path, name: str) -> None:
    path = corpus / "peers" / "intake" / name
    prepared = prepare_stack(StackJob(fronts=(path,)), tmp_path)
    assert isinstance(prepared, Prepared)
    assert [(chart.path, chart.as_is) for chart in prepared.charts] == [(path, True)]


def test_two_passes_are_collated(corpus: Path, tmp_path: Path) -> None:
    folder = corpus / "peers" / "intake"
    job = StackJob(
        fronts=(folder / "double-sided-odd.pdf",),
        backs=(folder / "double-sided-even.pdf",),
        by=Separation.CONTENT,
    )
    prepared = prepare_stack(job, tmp_path)
    assert isinstance(prepared, Prepared)
    assert [chart.pages for chart in prepared.charts] == [5]
    uneven = StackJob(fronts=job.backs, backs=job.fronts)
    assert prepare_stack(uneven, tmp_path) == Held(reason=HoldReason.SIDES_DIFFER, expected=2, found=3)


def test_a_file_that_cannot_be_opened_goes_on_as_it_is_and_a_declared_one_is_held(
    corpus: Path, tmp_path: Path
) -> None:
    path = corpus / "peers" / "intake" / "encrypted.pdf"
    prepared = prepare_stack(StackJob(fronts=(path,)), tmp_path)
    assert isinstance(prepared, Prepared)
    assert prepared.charts[0].as_is
    assert prepare_stack(StackJob(fronts=(path,), separators=2), tmp_path) == Held(
        reason=HoldReason.UNREADABLE_STACK
    )

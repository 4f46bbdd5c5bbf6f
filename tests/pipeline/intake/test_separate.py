from pathlib import PurePath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.intake import Cover, Marks, Separation
from pipeline.intake.collate import SidesDifferError, collate
from pipeline.intake.cover_text import cover_text, parse_cover
from pipeline.intake.scanner_names import ScannerName, gap_in, scanner_name
from pipeline.intake.separate import separate

BOX = Cover(batch="Đợt 3", box="Hộp 12", pages=5)
CHART = Cover(chart="BA 0034", pages=2)


def stack(*pages: Cover | str) -> list[Marks]:
    """Covers, `p` for PATCH-T, `b` for blank, `?` for an unreadable sheet, `.` for a page."""
    return [
        Marks(number=place, cover=one) if isinstance(one, Cover)
        else Marks(number=place, patch=one == "p", blank=one == "b", unreadable=one == "?")
        for place, one in enumerate(pages, start=1)
    ]  # fmt: skip


def piles(
    *pages: Cover | str, by: Separation = Separation.CODES
) -> list[tuple[str | None, str | None, int, tuple[int, ...]]]:
    taken = separate(stack(*pages), by)
    return [(pile.cover.box, pile.cover.chart, pile.part, pile.pages) for pile in taken.piles]


def test_patch_sheets_part_a_stack() -> None:
    assert piles(".", "p", ".", ".", "p", "p", ".") == [
        (None, None, 1, (1,)),
        (None, None, 2, (3, 4)),
        (None, None, 3, (7,)),
    ]


def test_covers_make_boxes_charts_and_patches_papers_within() -> None:
    second = Cover(chart="BA 0035")
    assert piles(BOX, CHART, ".", "p", ".", second, ".", Cover(box="Hộp 13"), ".") == [
        ("Hộp 12", "BA 0034", 1, (3,)), ("Hộp 12", "BA 0034", 2, (5,)), ("Hộp 12", "BA 0035", 1, (7,)), ("Hộp 13", None, 1, (9,)),
    ]  # fmt: skip


def test_every_declared_count_is_compared_with_what_came() -> None:
    taken = separate(
        stack(BOX, CHART, ".", ".", Cover(chart="BA 0035", pages=9), ".", ".", "."), Separation.CODES
    )
    assert [(one.cover.chart, one.declared, one.found) for one in taken.promises] == [
        ("BA 0034", 2, 2),
        (None, 5, 5),
        ("BA 0035", 9, 3),
    ]


def test_blank_sheets_part_only_when_asked_and_backs_of_separators_belong_to_nothing() -> None:
    assert piles(".", "b", ".") == [(None, None, 1, (1, 2, 3))]
    assert piles(".", "b", ".", by=Separation.BLANK) == [(None, None, 1, (1,)), (None, None, 2, (3,))]
    assert piles(CHART, "b", ".", "b") == [(None, "BA 0034", 1, (3, 4))]
    assert piles(".", "p", ".", by=Separation.CONTENT) == [(None, None, 1, (1, 2, 3))]


def test_unreadable_sheets_are_counted_and_part_nothing() -> None:
    taken = separate(stack(".", "?", ".", "?"), Separation.CODES)
    assert (taken.unreadable, taken.separators, [pile.pages for pile in taken.piles]) == (2, 0, [(1, 3)])


@settings(deadline=None)
@given(st.lists(st.sampled_from(["p", ".", "b", "?", "c"]), max_size=30), st.sampled_from(Separation))
def test_no_page_is_lost_or_doubled(shape: list[str], by: Separation) -> None:
    marks = stack(*(Cover(chart=str(place)) if one == "c" else one for place, one in enumerate(shape)))
    kept = [number for pile in separate(marks, by).piles for number in pile.pages]
    assert kept == sorted(set(kept))
    plain = {mark.number for mark in marks if not mark.separates and not mark.blank}
    assert plain <= set(kept) or by is Separation.CONTENT


@settings(deadline=None)
@given(st.text(min_size=1, max_size=40), st.integers(0, 9999))
def test_what_a_cover_says_comes_back(name: str, pages: int) -> None:
    kept = "".join(one for one in name if one.isprintable()).replace("/", "-").strip() or None
    text = cover_text(Cover(batch=name, box=name, chart=name, pages=pages))
    assert text.isascii()
    assert parse_cover(text) == Cover(batch=kept, box=kept, chart=kept, pages=pages)


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        ("SOHOA1;batch=%C4%90%E1%BB%A3t%203;box=12;chart=BA-7;pages=40", Cover(batch="Đợt 3", box="12", chart="BA-7", pages=40)),
        ("sohoa1;BOX=12;colour=red", Cover(box="12")),
        ("SOHOA1;pages=-3;chart=..%2F..%2Fetc", Cover(chart="..-..-etc")),
        ("SOHOA2;box=12", None), ("ASN00123", None), ("", None),
    ],
)  # fmt: skip
def test_other_texts_are_no_covers(text: str, cover: Cover | None) -> None:
    assert parse_cover(text) == cover


def test_two_passes_become_one_stack() -> None:
    assert collate([1, 3, 5], [6, 4, 2]) == (1, 2, 3, 4, 5, 6)
    assert collate([1, 3, 5], [2, 4], turned=False) == (1, 2, 3, 4, 5)
    with pytest.raises(SidesDifferError):
        collate([1, 3, 5], [2])


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Hộp12_BA0034_p001.tif", ScannerName(stem="hop12_ba0034", box="hop12", chart="ba0034", number=1)),
        ("20261125123456_007.jpg", ScannerName(stem="20261125123456", chart="20261125123456", number=7)),
        ("SCN_0042.pdf", ScannerName(stem="scn", number=42)),
        ("Hộp 12-mặt trước.pdf", ScannerName(stem="hop 12", back=False)),
        ("double-sided-even.pdf", ScannerName(stem="double-sided", back=True)),
        ("bệnh án.pdf", ScannerName(stem="benh an")),
    ],
)
def test_names_that_scanners_give(name: str, told: ScannerName) -> None:
    assert scanner_name(PurePath(name)) == told


def test_a_gap_in_the_numbering_is_named() -> None:
    assert (gap_in([3, 1, 4]), gap_in([0, 1]), gap_in([7]), gap_in([])) == (2, None, 1, None)

from hypothesis import given
from hypothesis import strategies as st

from models.cover_sheet import CoverSheet, cover_text, read_cover_text

WORDS = st.text(min_size=1, max_size=64).filter(lambda words: words.isprintable())


def test_the_text_is_as_documented():
    sheet = CoverSheet(batch="Hộp 12", box="12", chart="3;a", pages=48)
    assert cover_text(sheet) == "SOHOA1;batch=H%E1%BB%99p%2012;box=12;chart=3%3Ba;pages=48"


@given(batch=WORDS, box=WORDS, chart=WORDS, pages=st.none() | st.integers(1, 9999))
def test_what_is_written_is_read(batch: str, box: str, chart: str, pages: int | None):
    sheet = CoverSheet(batch=batch, box=box, chart=chart, pages=pages)
    assert read_cover_text(cover_text(sheet)) == sheet


def test_other_codes_are_no_cover_sheets():
    assert read_cover_text("https://example.org") is None
    assert read_cover_text("SOHOA2;box=1") is None


def test_later_versions_may_say_more():
    assert read_cover_text("SOHOA1;box=1;colour=green;pages=x") == CoverSheet(
        batch="", box="1", chart="", pages=None
    )

import unicodedata
from itertools import product

import pytest

from samples.drawn import Group
from samples.fonts import FAMILIES, can_draw, families, font_path
from samples.fonts.families import GROUPS
from samples.fonts.font_path import is_installed

BASES = "aăâeêioôơuưy"
MARKS = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


def accented_letters() -> str:
    small = {unicodedata.normalize("NFC", base + mark) for base, mark in product(BASES, MARKS)} | {"đ"}
    return "".join(sorted(small | {letter.upper() for letter in small}))


@pytest.mark.parametrize("style", sorted(FAMILIES))
def test_every_family_draws_every_vietnamese_letter(style: str):
    assert [
        name for name in FAMILIES[style] if not can_draw(name, accented_letters() + "0123456789/:.,()%")
    ] == []


@pytest.mark.parametrize("style", sorted(FAMILIES))
def test_layout_groups_share_no_font(style: str):
    shares: dict[Group, set[str]] = {group: set(families(style, group)) for group in GROUPS}

    assert all(len(share) >= 2 for share in shares.values())
    assert sum(len(share) for share in shares.values()) == len(set.union(*shares.values()))


@pytest.mark.skipif(not is_installed("Licorice"), reason="run python -m samples.fonts")
def test_a_cut_that_does_not_exist_falls_back_to_the_family():
    assert font_path("Licorice", bold=True, italic=True) == font_path("Licorice")

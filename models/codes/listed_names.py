"""Closed lists of names as evidence that one was read right: no name is ever changed to one."""

import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files


def _plain(text: str) -> str:
    """Small letters with their marks, in one way of writing: "HOÀ BÌNH", "Hòa Bình" → "hòa bình"."""
    text = unicodedata.normalize("NFC", text).lower()
    for moved, placed in (
        ("oà", "òa"),
        ("oá", "óa"),
        ("uý", "úy"),
        ("oè", "òe"),
        ("'", ""),
        ("’", ""),
        ("-", " "),
    ):
        text = text.replace(moved, placed)
    return " ".join(text.split())


@lru_cache(maxsize=4)
def _names(source: str) -> frozenset[str]:
    told = tomllib.loads(files("models.codes").joinpath(source).read_text(encoding="utf-8"))
    return frozenset(_plain(name) for names in told.values() for name in names)


def is_listed_name(field: str, name: str) -> bool | None:
    """Tell whether a name is on its field's list; None for fields whose names nobody listed."""
    source = {"ethnicity": "ethnic_groups.toml", "address_province": "provinces.toml"}.get(field)
    return _plain(name) in _names(source) if source else None

"""Everything that pages say, in Vietnamese and English."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import station.words
from station.showing.language import Language

Words = dict[str, tuple[str, str]]
"""Key → (Vietnamese, English); both with the same {placeholders}."""


@cache
def catalogue() -> Words:
    """Return the words of all page groups: each module of `station.words` holds one dictionary `MESSAGES`.

    Raises:
        ValueError: two groups use one key.
    """
    known: Words = {}
    for group in iter_modules(station.words.__path__):
        words: Words = import_module(f"station.words.{group.name}").MESSAGES
        twice = known.keys() & words.keys()
        if twice:
            raise ValueError(f"station.words.{group.name} repeats {sorted(twice)}")
        known |= words
    return known


def say(language: Language, key: str, **values: object) -> str:
    """Return the message `key` with its placeholders filled; an unknown key is a KeyError."""
    vietnamese, english = catalogue()[key]
    words = vietnamese if language == "vi" else english
    return words.format(**values) if values else words

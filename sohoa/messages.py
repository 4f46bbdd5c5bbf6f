"""Everything that the command line says, in Vietnamese and English."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import sohoa.words
from sohoa.language import Language, language

Words = dict[str, tuple[str, str]]
"""Key → (Vietnamese, English); both with the same {placeholders}."""


@cache
def catalogue() -> Words:
    """Return the words of all areas: each module of `sohoa.words` holds one dictionary `MESSAGES`.

    Raises:
        ValueError: two areas use one key.
    """
    known: Words = {}
    for area in iter_modules(sohoa.words.__path__):
        words: Words = import_module(f"sohoa.words.{area.name}").MESSAGES
        twice = known.keys() & words.keys()
        if twice:
            raise ValueError(f"sohoa.words.{area.name} repeats {sorted(twice)}")
        known |= words
    return known


def say(key: str, **values: object) -> str:
    """Return the message `key` in the person's language with its placeholders filled.

    Args:
        key: as in the catalogue; an unknown key is a KeyError, a slip that the tests find.
        values: one for each placeholder. Never patient data: messages end in terminals and logs.
    """
    return say_in(language(), key, **values)


def say_in(tongue: Language, key: str, **values: object) -> str:
    """Return the message in a language of its own, for papers that others will read."""
    vietnamese, english = catalogue()[key]
    return (vietnamese if tongue == "vi" else english).format(**values)


def knows(key: str) -> bool:
    """Tell whether the catalogue has `key`."""
    return key in catalogue()

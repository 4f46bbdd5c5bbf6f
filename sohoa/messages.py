"""Everything that the command line says, in Vietnamese and English."""

from functools import cache

import sohoa.words
from models.words import Words, gather
from sohoa.language import Language, language


@cache
def catalogue() -> Words:
    """Return the words of all areas in `sohoa.words`."""
    return gather(sohoa.words)


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

"""Everything that pages say, in Vietnamese and English."""

from functools import cache

import station.words
from models.words import Words, gather
from station.showing.language import Language


@cache
def catalogue() -> Words:
    """Return the words of all page groups in `station.words`."""
    return gather(station.words)


def say(language: Language, key: str, **values: object) -> str:
    """Return the message `key` with its placeholders filled; an unknown key is a KeyError."""
    vietnamese, english = catalogue()[key]
    words = vietnamese if language == "vi" else english
    return words.format(**values) if values else words

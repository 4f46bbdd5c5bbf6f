"""Text as the words that are compared: lower case, without marks, đ as d."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

LONGEST = 64
"""Characters of a word; what is longer is no word."""
_APART = re.compile(r"[\s:;()\[\]{}=|…_\"'“”‘’•*]+")
_PLAIN_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2})?")
_D = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"})


def tokens(text: str) -> Iterator[str]:
    """Return the words of `text`, ASCII letters and digits only.

    "Nguyễn Đức-An" → nguyen, duc, an. What holds a digit stays together: "J18.9" → j189,
    "BN12/0045" → bn120045. A date is YYYYMMDD, however it was written.
    """
    return chain.from_iterable(map(_of_chunk, _APART.split(text)))


@lru_cache(maxsize=1 << 16)
def _of_chunk(chunk: str) -> tuple[str, ...]:
    dated = _date(chunk.strip(".,-"))
    if dated:
        return (dated,)
    bare = unicodedata.normalize("NFD", chunk.translate(_D)).lower()
    letters = "".join(char for char in bare if not unicodedata.combining(char))
    parts = re.findall("[a-z0-9]+", letters)
    if any(char.isdigit() for char in letters):
        parts = ["".join(parts)]
    return tuple(part for part in parts if part and len(part) <= LONGEST)


def _date(chunk: str) -> str | None:
    iso = _ISO_DATE.fullmatch(chunk)
    if iso:
        return "".join(iso.groups())
    plain = _PLAIN_DATE.fullmatch(chunk)
    return f"{plain[3]}{int(plain[2]):02d}{int(plain[1]):02d}" if plain else None

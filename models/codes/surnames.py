"""Family names, as evidence that a name was read right: a name that is one is never changed."""

import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    told = tomllib.loads(files("models.codes").joinpath("surnames.toml").read_text(encoding="utf-8"))
    return frozenset(unicodedata.normalize("NFC", str(told["names"])).split())


def is_surname(word: str) -> bool:
    """Tell whether a word is a listed family name, whatever its case."""
    return unicodedata.normalize("NFC", word).lower() in _surnames()

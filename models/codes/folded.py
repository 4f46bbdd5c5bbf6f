"""Names of things, compared without marks."""

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=16384)  # every name of a list is compared with each name on a page
def folded(text: str) -> str:
    """Return lower-case letters and digits without marks, words joined by one space; đ becomes d."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", plain))

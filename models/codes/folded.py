"""Names of things, compared without marks."""

import re
import unicodedata


def folded(text: str) -> str:
    """Return lower-case letters and digits without marks, words joined by one space; đ becomes d."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", plain))

"""File names for people and programs."""

import unicodedata
from pathlib import Path


def shown_name(path: Path) -> str:
    """Return a name that a terminal and JSON can take: no control characters, no bytes that are no UTF-8."""
    legal = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join("\ufffd" if unicodedata.category(char) in {"Cc", "Cs"} else char for char in legal)

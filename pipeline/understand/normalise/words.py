"""Take off what is not part of a value: leaders, stray marks, double spaces."""

import re
import unicodedata

_LEADERS = re.compile(r"(?:[.…_·•]\s*){3,}|…+|_{2,}|-{3,}|={2,}|~{2,}")
_EDGES = " \t.,;:·•…_-–—|/\\'\"`~^*=<>"
_OPENERS = {")": "(", "]": "["}


def tidy(text: str) -> str:
    """Return NFC text without leaders and with single spaces; punctuation inside stays."""
    text = _LEADERS.sub(" ", unicodedata.normalize("NFC", text))
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:)\]])", r"\1", text)
    return text.strip()


def trim(text: str) -> str:
    """Return tidy text without stray marks at its ends and without a bracket that lost its partner."""
    text = tidy(text).strip(_EDGES)
    while text and text[-1] in _OPENERS and _OPENERS[text[-1]] not in text:
        text = text[:-1].strip(_EDGES)
    while text and text[0] in "([" and not re.search(r"[)\]]", text):
        text = text[1:].strip(_EDGES)
    while text and text[0] in _OPENERS:
        text = text[1:].strip(_EDGES)
    return text.strip()


def sentence(text: str) -> str:
    """Return trimmed text that keeps a closing full stop, for free-text fields."""
    tidied = tidy(text)
    trimmed = trim(text)
    return trimmed + "." if tidied.endswith(".") and trimmed and not tidied.endswith("..") else trimmed

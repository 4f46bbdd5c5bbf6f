"""Accents of printed labels, titles and common names: nobody spells "Nghẻ:" or "NGUYÊN THỊ"."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from models.codes.surnames import is_surname
from models.text import Reading
from pipeline.read.agree.merged import MergedWord
from pipeline.read.base_letters import base_letters
from pipeline.read.known_labels import spelling
from pipeline.read.voices.ctc_score import ctc_score
from pipeline.read.voices.line_network import charset

_WORDS = 6
"""Words of the longest label."""
_LETTERS = 5
"""Letters that several words have at least, if no colon tells that they are a label."""
_AGAINST, _AGAINST_BARE = -9.0, -4.0
"""Nats by which the ink may speak for what was read: in a label with its colon, and in other known words."""
_BY_HAND, _UNSURE = 0.5, 0.5
_COMMON = "nguyễn"
"""Two of five people are called so."""
_MIDDLE = {"thi": "thị", "van": "văn"}
"""Middle names; what stands before one and after a label or a title is a surname."""
_NAMES_TOO = frozenset(("vân", "vạn"))
"""Middle names with the letters of one here: read so, they may be meant so, as listed family names may."""
_SURNAMES = {
    base_letters(name): name
    for name in (
        *("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô"),
        *("dương", "đinh", "đoàn", "trương", "đào", "trịnh", "tạ", "tô", "nông", "hứa", "bế"),
        *("phan", "hà", "mai", "chu", "lâm", "cao", "tăng", "phùng", "khổng", "dư"),
        *("lưu", "quách", "thái", "mạc", "tống", "lục", "thân", "nghiêm", "triệu", "hầu", "lộc"),
    )
}

Letters = npt.NDArray[np.float32]


def mend_labels(
    words: Sequence[MergedWord], letters: Letters | None, *, engine: str
) -> tuple[MergedWord, ...]:
    """Return the words of a line, printed labels and common names with their own accents.

    Letters and case stay; what ink speaks against clearly, and what was written by hand, is left alone. What
    was read stays among the readings.

    Args:
        words: left to right.
        letters: what the line network saw, steps × classes; None: nothing is mended.
        engine: its name.
    """
    if letters is None:
        return tuple(words)
    mended = list(words)
    for at, (spelled, against) in {**_names(words), **_labels(words)}.items():
        word = words[at]
        text = _cased(spelled, word.text)
        if text == word.text or word.hand > _BY_HAND or word.steps[0] >= word.steps[1]:
            continue
        ink = letters[word.steps[0] : word.steps[1]]
        gain = ctc_score(ink, text, charset=charset()) - ctc_score(ink, word.text, charset=charset())
        if gain > against:
            reading = Reading(engine=engine, text=text, confidence=_UNSURE)
            sure = min(word.confidence, _UNSURE)
            mended[at] = replace(word, text=text, confidence=sure, readings=(reading, *word.readings))
    return tuple(mended)


def _labels(words: Sequence[MergedWord]) -> dict[int, tuple[str, float]]:
    """How the words of labels are spelled, and what ink may say, by their place; the longest label counts."""
    found: dict[int, tuple[str, float]] = {}
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + _WORDS), at, -1):
            texts = [word.text for word in words[at:end]]
            closed = texts[-1].endswith(":") or (end < len(words) and words[end].text.startswith(":"))
            bare = len(texts) > 1 and sum(map(len, texts)) >= _LETTERS
            spelled = spelling(" ".join(texts)) if closed or bare else None
            if spelled is not None:
                against = _AGAINST if closed else _AGAINST_BARE
                found |= {at + place: (text, against) for place, text in enumerate(spelled.split(" "))}
                at = end
                break
        else:
            at += 1
    return found


def _names(words: Sequence[MergedWord]) -> dict[int, tuple[str, float]]:
    """How surnames and middle names are spelled that begin a name of three words, as `_labels`."""
    found: dict[int, tuple[str, float]] = {}
    for at in range(len(words) - 2):
        name = [word.text for word in words[at : at + 3]]
        before = words[at - 1].text if at else ":"
        surname, middle = _SURNAMES.get(base_letters(name[0])), _MIDDLE.get(base_letters(name[1]))
        begins = before.endswith((":", ".")) or not before[:1].isupper()
        if not (surname and begins and all(text[:1].isupper() for text in name)):
            continue
        if (is_surname(name[0]) and name[0].lower() != surname) or name[1].lower() in _NAMES_TOO:
            continue
        if middle:
            found |= {at: (surname, _AGAINST), at + 1: (middle, _AGAINST)}
        elif surname == _COMMON:
            found[at] = surname, _AGAINST
    return found


def _cased(spelled: str, like: str) -> str:
    """The letters of `spelled` in the case of `like`; `like` itself where their letters differ."""
    if base_letters(spelled) != base_letters(like):
        return like
    return "".join(new.upper() if old.isupper() else new for new, old in zip(spelled, like, strict=True))

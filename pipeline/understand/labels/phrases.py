"""How alike two printed labels are in what they ask for, whatever the house calls it."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from models.forms.definition import Label
from models.forms.load import load_forms
from models.forms.own import own_folders
from pipeline.understand.fold import fold, fold_words

_SHORT = {
    "nb": "nguoi benh", "bn": "nguoi benh", "bs": "bac si", "dtr": "dieu tri", "cd": "chan doan",
    "kq": "ket qua", "kb": "kham benh", "cb": "chua benh", "kcb": "kham chua benh", "kbcb": "kham benh chua benh",
    "pp": "phuong phap", "xn": "xet nghiem", "cls": "can lam sang", "hsba": "ho so benh an", "ba": "benh an",
    "sdt": "so dien thoai", "dd": "dieu duong", "pt": "phau thuat", "bv": "benh vien",
    "vv": "vao vien", "rv": "ra vien", "ls": "lam sang", "hsd": "han su dung", "ktv": "ky thuat vien",
}  # fmt: skip
"""Abbreviations that forms print in their labels."""
_SAME = (
    ("benh nhan", "nguoi benh"), ("benh nhi", "nguoi benh"), ("bac sy", "bac si"), ("nhap vien", "vao vien"),
    ("xuat vien", "ra vien"), ("thay thuoc", "bac si"), ("chuan doan", "chan doan"), ("ma so", "ma"),
    ("dia chi", "diachi"), ("cho o", "diachi"), ("noi o", "diachi"), ("cu tru", "diachi"), ("thuong tru", "diachi"), ("tru tai", "diachi"), ("tru quan", "diachi"),
    ("ho va ten", "ho ten"), ("lien he", "lienhe"), ("lien lac", "lienhe"), ("bao tin", "lienhe"),
    ("thong tin", ""), ("tinh trang", "tinhtrang"), ("thoi diem", "ngay"), ("thoi gian", "ngay"), ("can lam sang", "cls"),
    ("xet nghiem", "cls"), ("lam sang", "lamsang"), ("co so kham benh chua benh", "coso"), ("co so y te", "coso"),
    ("co so", "coso"), ("benh vien", "coso"), ("kem theo", "kemtheo"), ("di kem", "kemtheo"), ("phoi hop", "kemtheo"),
)  # fmt: skip
"""Pairs of phrases that ask for the same; the second stands for both."""
_LIGHT = frozenset(
    [
        "cua",
        "va",
        "cac",
        "khi",
        "luc",
        "ngay",
        "gio",
        "neu",
        "co",
        "hoac",
        "la",
        "thi",
        "voi",
        "cho",
        "theo",
        "ve",
        "tai",
        "vao",
        "phut",
        "thang",
        "nam",
        "da",
        "o",
        "hien",
        "nay",
    ]
) - {"vao"}
_LIGHT_WEIGHT = 0.25


@dataclass(frozen=True, slots=True)
class Likeness:
    """The label that a phrase is most like, and how much (0–1)."""

    label: Label
    wording: str
    share: float


@lru_cache(maxsize=4096)
def meaning(text: str) -> tuple[str, ...]:
    """Return the words of a label without marks, abbreviations written out, synonyms made one."""
    words = [
        word
        for piece in fold_words(text).split()
        for word in _SHORT.get(piece, piece).split()
        if word.isalpha()
    ]
    plain = f" {' '.join(words)} "
    for said, meant in _SAME:
        plain = plain.replace(f" {said} ", f" {meant} " if meant else " ")
    return tuple(plain.split())


@lru_cache(maxsize=4)
def _weights(_own: tuple[Path, ...]) -> dict[str, float]:
    """How much a word says: the rarer among all labels of all forms, the more."""
    wordings = {
        meaning(text) for form in load_forms().values() for label in form.labels for text in label.text
    }
    counts = Counter(word for wording in wordings for word in set(wording))
    return {
        word: _LIGHT_WEIGHT if word in _LIGHT else 0.5 + 0.25 * math.log(len(wordings) / count)
        for word, count in counts.items()
    }


@lru_cache(maxsize=4)
def _wordings(_own: tuple[Path, ...]) -> frozenset[str]:
    return frozenset(
        fold(text) for form in load_forms().values() for label in form.labels for text in label.text
    )


def is_label_wording(text: str) -> bool:
    """Tell whether words are a label of some form, and nothing else ("nghề nghiệp", "Số vào sổ")."""
    folded = fold(text)
    return len(folded) >= _SHORTEST and folded in _wordings(own_folders())


_SHORTEST = 6
"""Letters of a label that is no name or trade by chance."""
_STRANGE_WEIGHT = 2.0
"""Of a word that no label of any form has."""


def is_label_word(text: str) -> bool:
    """Tell whether any label of any form has this word."""
    words, known = meaning(text), _weights(own_folders())
    return bool(words) and all(word in known for word in words)


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Return the weighted share of words (0–1) that two meanings have in common."""
    if set(one).isdisjoint(other):  # most pairs: a phrase is compared with every wording of its form
        return 0.0
    weights = _weights(own_folders())
    left, right = Counter(one), Counter(other)
    common = sum(weights.get(word, _STRANGE_WEIGHT) * count for word, count in (left & right).items())
    whole = sum(weights.get(word, _STRANGE_WEIGHT) * count for word, count in (left + right).items())
    return 2 * common / whole


@lru_cache(maxsize=64)
def _meanings(labels: tuple[Label, ...]) -> tuple[tuple[tuple[str, ...], str, Label], ...]:
    seen: dict[tuple[str, ...], tuple[str, Label]] = {}
    for label in labels:
        for text in label.text:
            seen.setdefault(meaning(text), (text, label))
    return tuple((words, text, label) for words, (text, label) in seen.items() if words)


def likest_label(phrase: str, labels: tuple[Label, ...]) -> Likeness | None:
    """Return the label that asks for what `phrase` (words before a colon) asks for, or None for no words."""
    words = meaning(re.sub(r"\([^)]*\)", " ", phrase)) or meaning(phrase)
    best = max(
        ((likeness(words, known), text, label) for known, text, label in _meanings(labels)),
        key=lambda found: found[0],
        default=None,
    )
    return Likeness(label=best[2], wording=best[1], share=best[0]) if best and words else None

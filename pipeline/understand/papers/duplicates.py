"""The same side of paper scanned twice: equal words and equal numbers, and nearly equal looks."""

import re
from collections import Counter

from rapidfuzz.distance import Indel

from pipeline.understand.fold import fold, fold_words
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.page_look import bits_apart

_LEAST_TEXT = 60
"""Folded characters below which a page says too little to be called a copy by its text."""


_PRINTED = (
    re.compile(r"\([^()\n]*\)"),
    re.compile(r"\d+(?:[.,]\d+)?\s*[-–]{1,2}\s*\d+(?:[.,]\d+)?"),
    re.compile(r"[<>≤≥]\s*=?\s*\d+(?:[.,]\d+)?"),
    re.compile(r"(?m)^\s*\d{1,2}\s*[.)]?\s"),
)
_FILLED = 0.5
"""Share of the filled-in numbers that a copy has at least; copies measure 0.78 and more, two results 0.15."""
_NUMBERS = 12
"""Numbers that two pages written by hand must have before these tell that they are one, whatever the words are read as."""
_TESTS = 3
"""Tests that two lab sheets must share before their results tell them apart."""


def _numbers(text: str) -> Counter[str]:
    return Counter(re.findall(r"\d{2,}", text))


def _filled_in(text: str) -> Counter[str]:
    """The numbers that were filled in: without reference ranges and the numbers of rows, which the form prints."""
    for printed in _PRINTED:
        text = printed.sub(" ", text)
    return Counter(re.findall(r"\d+[.,]\d+|\d{2,}", text))


def _shared(a: Counter[str], b: Counter[str]) -> float:
    total = sum((a | b).values())
    return sum((a & b).values()) / total if total else 1.0


def _results(page: PageFacts) -> dict[str, str]:
    rows = page.tables.get("lab_results", ())
    return {fold(row.cells["test"] or ""): fold_words(row.cells["value"] or "") for row in rows}


def _other_results(a: PageFacts, b: PageFacts) -> bool:
    """Whether two lab sheets tell other results of the same tests: their print makes up most of their words."""
    one, two = _results(a), _results(b)
    common = one.keys() & two.keys()
    return len(common) >= _TESTS and sum(one[test] == two[test] for test in common) < 0.5 * len(common)


def same_page(a: PageFacts, b: PageFacts) -> bool:
    """Return True where `b` shows the same paper side as `a`; two filled copies of one form are not."""
    one, two = fold_words(a.text.text), fold_words(b.text.text)
    if min(len(one), len(two)) < _LEAST_TEXT or a.form.form is not b.form.form:
        return False
    if _other_results(a, b):
        return False
    likeness = Indel.normalized_similarity(one, two, score_cutoff=0.7)
    numbers = _shared(_numbers(a.text.text), _numbers(b.text.text))
    if _shared(_filled_in(a.text.text), _filled_in(b.text.text)) < _FILLED:
        return False
    near = bits_apart(a.look, b.look) <= 14
    if near:
        return likeness >= 0.80 and numbers >= 0.55
    if _is_handwritten(a) and _is_handwritten(b) and _numbers(a.text.text).total() >= _NUMBERS:
        return likeness >= 0.75 and numbers >= 0.75
    return (likeness >= 0.90 and numbers >= 0.75) or (likeness >= 0.85 and numbers >= 0.9)


def _is_handwritten(page: PageFacts) -> bool:
    """Whether most of a page's words were written by hand: each reading of them is another."""
    words = [word for line in page.text.lines for word in line.words]
    return 2 * sum(word.handwritten for word in words) > len(words)


def find_duplicates(pages: tuple[PageFacts, ...]) -> dict[int, int]:
    """Return {number of the later page: number of the earlier page it repeats}."""
    found: dict[int, int] = {}
    kept: list[PageFacts] = []
    for page in pages:
        original = next((other for other in kept if same_page(other, page)), None)
        if original is None:
            kept.append(page)
        else:
            found[page.number] = original.number
    return found

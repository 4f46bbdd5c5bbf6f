"""Which paper a page belongs to: title first, then hints; never the printed form code alone."""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from models.forms.load import load_forms
from models.forms.own import own_folders
from models.vocabulary import Form
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.page_tokens import PageTokens
from pipeline.understand.papers.body import result_rows
from pipeline.understand.papers.title_segments import Segments, title_segments

_LIKENESS = 0.84
_FOREIGN_STARTS = frozenset({"giay", "phieu", "don", "bang", "bien", "bao", "trich", "so"})
_FOREIGN_TOP = 0.3
_FOREIGN = 0.7
"""Likeness to every known title below which a title is of a paper not known here."""
_COMMON = frozenset(
    {
        "theo doi",
        "ket qua",
        "kham benh",
        "chua benh",
        "benh vien",
        "y te",
        "co so",
        "giay chuyen",
        "bang theo",
    }
)
"""Word pairs of too many titles."""
_LARGE = 1.2
"""Height of a title's words in line heights."""
_CENTRED = 0.08
"""How far from the middle of the page a centred title stands at most, in page widths."""
_LEAST_WORDS = 3
_CAPITALS = 0.9
_RESULTS = 4
"""Rows of results from which a page is a laboratory's."""
_HINTED = 0.35
_HOUSE = re.compile(
    r"^(?:so y te|bo y te|ubnd|benh vien|bv|trung tam|ttyt|tram y te|phong kham|cong ty|cong hoa|doc lap|khoa|ho ten|ho va ten|bn|ten)\b"
)
_PART = re.compile(r"^[A-B]\s*[-.]\s*")


@dataclass(frozen=True)
class PageForm:
    """The form of a page with a probability-like score 0–1."""

    form: Form
    confidence: float
    titled: bool
    """True where a title stands on the page: a new document may start here."""
    title_row: int | None = None


def _prefix_likeness(text: str, title: str, least: float) -> float:
    """How well `text` starts with `title` (both folded), 0–1; 0 for less than `least`."""
    return max(
        Levenshtein.normalized_similarity(text[: len(title)], title, score_cutoff=least),
        Levenshtein.normalized_similarity(text[: len(title) + 1], title, score_cutoff=least),
    )


def _capital_share(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return sum(char.isupper() for char in letters) / len(letters) if letters else 0.0


@lru_cache(maxsize=4)
def _titles(_own: tuple[Path, ...]) -> tuple[tuple[Form, str], ...]:
    """Every known title, folded, without the letter of a chart's part ("A. BỆNH ÁN")."""
    return tuple(
        (form, fold(_PART.sub("", title)))
        for form, definition in load_forms().items()
        for title in definition.titles
    )


def _title_scores(page: PageTokens, segments: Segments) -> list[tuple[float, Form, int]]:
    scores = []
    titles = _titles(own_folders())
    for index, segment in segments:
        depth = segment.box.top / max(1, page.height)
        capitals = _capital_share(segment.text)
        if capitals < 0.55 and (segment.size < 1.25 or depth > 0.25):
            continue
        folded = fold(_PART.sub("", segment.text))
        for form, wanted in titles:
            if len(folded) < len(wanted) - 1:
                continue
            likeness = _prefix_likeness(folded, wanted, _LIKENESS if len(wanted) > 7 else 0.99)
            if likeness:
                # Longer titles and higher places say more; a tail of prose says less.
                tail = min(1.0, max(0, len(folded) - len(wanted)) / 40)
                score = likeness + 0.02 * len(wanted) - 0.5 * depth + 0.2 * capitals - 0.1 * tail
                scores.append((score, form, index))
    return sorted(scores, key=lambda item: -item[0])


def _hint_scores(page: PageTokens) -> dict[Form, float]:
    """Share of a form's typical phrases on the page, each phrase in any row."""
    text = "\n".join(fold(row.text) for row in page.rows)
    scores = {}
    for form, definition in load_forms().items():
        found = sum(fold(hint) in text for hint in definition.hints)
        scores[form] = min(1.0, found / (3.0 + 0.1 * len(definition.hints)))
    return scores


def _foreign_title(page: PageTokens, segments: Segments) -> int | None:
    """Row of a title that no form knows: "PHIẾU …" in large capitals at the top, unlike every known title."""
    for index, segment in segments:
        words = segment.tokens
        large = segment.size >= _LARGE or abs(segment.box.middle[0] / page.width - 0.5) < _CENTRED
        if segment.box.top > _FOREIGN_TOP * page.height or not large or len(words) < _LEAST_WORDS:
            continue
        if words[0].folded not in _FOREIGN_STARTS or _capital_share(segment.text) < _CAPITALS:
            continue
        folded = fold(segment.text)
        near = max(Levenshtein.normalized_similarity(folded, title) for _, title in _titles(own_folders()))
        if near < _FOREIGN:
            return index
    return None


def _kin(words: str, form: Form) -> bool:
    """Whether two words in a row of a title stand in one of the form's titles ("TRUYỀN DỊCH")."""
    return form is not Form.INPATIENT_CHART and any(
        " ".join(pair) in words
        for title in load_forms()[form].titles
        for pair in itertools.pairwise(fold_words(title).split())
        if " ".join(pair) not in _COMMON
    )


def _headline(page: PageTokens, segments: Segments) -> int | None:
    """Row of the tallest words in capitals or large print at the top: a title of any wording; None where none is."""
    found = [
        (segment.size, index)
        for index, segment in segments
        if segment.box.top <= _FOREIGN_TOP * page.height
        and len(segment.tokens) > 1
        and segment.size >= _LARGE
        and not _HOUSE.match(fold_words(segment.text))
    ]
    return max(found)[1] if found else None


def _untitled(page: PageTokens, segments: Segments) -> PageForm:
    """The form of a page without a known title, told by its body."""
    foreign = _foreign_title(page, segments)
    if result_rows(page) >= _RESULTS:
        row = foreign if foreign is not None else _headline(page, segments)
        return PageForm(form=Form.LAB_REPORT, confidence=0.85, titled=row is not None, title_row=row)
    hints = _hint_scores(page)
    if foreign is not None:
        # A paper of another name shares phrases with many forms; it is one of them where its title shares words too.
        words = fold_words(page.rows[foreign].text)
        hints = {form: score if _kin(words, form) else 0.0 for form, score in hints.items()}
    form, score = max(hints.items(), key=lambda item: item[1])
    if score >= _HINTED:
        confidence = min(0.95, 0.55 + 0.4 * score)
        return PageForm(form=form, confidence=confidence, titled=foreign is not None, title_row=foreign)
    return PageForm(form=Form.OTHER, confidence=0.5, titled=foreign is not None, title_row=foreign)


def classify_page(page: PageTokens) -> PageForm:
    """Return the page's form from its own text; context is added when documents are put together."""
    segments = title_segments(page)
    titles = _title_scores(page, segments)
    if not titles:
        return _untitled(page, segments)
    score, form, _ = titles[0]
    # A panel's name further down may be the longer title; the first that names the form is its title.
    row = min(index for _, name, index in titles if name is form)
    rival = max((other for other, name, _ in titles if name is not form), default=0.0)
    confidence = 0.97 if score - rival > 0.15 else 0.85
    return PageForm(form=form, confidence=confidence, titled=True, title_row=row)

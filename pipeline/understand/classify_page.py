"""Which paper a page belongs to: title first, then hints; never the printed form code alone."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.fold import fold
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens

_TOP = 0.45
"""Titles stand in this upper share of the page."""
_LIKENESS = 0.84
_PROSE = re.compile(r"[a-zà-ỹ]")


@dataclass(frozen=True)
class PageForm:
    """The form of a page with a probability-like score 0–1."""

    form: Form
    confidence: float
    titled: bool
    """True where a title stands on the page: a new document may start here."""
    title_row: int | None = None


def _segments(row: Row, em: float) -> list[tuple[str, float]]:
    """Cut a row at wide gaps: header blocks left, centre and right. Text and its height (em)."""
    parts: list[list] = [[]]  # type: ignore[type-arg]
    for token in row.tokens:
        if parts[-1] and token.box.left - parts[-1][-1].box.right > 2.2 * em:
            parts.append([])
        parts[-1].append(token)
    return [(join_tokens(part), max(token.box.height for token in part) / em) for part in parts if part]


def _prefix_likeness(text: str, title: str) -> float:
    """How well `text` starts with `title` (both folded), 0–1."""
    head = text[: len(title)]
    return max(
        Levenshtein.normalized_similarity(head, title),
        Levenshtein.normalized_similarity(text[: len(title) + 1], title),
    )


def _capital_share(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return sum(char.isupper() for char in letters) / len(letters) if letters else 0.0


def _title_scores(page: PageTokens) -> list[tuple[float, Form, int]]:
    scores = []
    for index, row in enumerate(page.rows):
        depth = row.box.top / max(1, page.height)
        if depth > _TOP:
            break
        for text, size in _segments(row, page.em):
            capitals = _capital_share(text)
            if capitals < 0.55 and (size < 1.25 or depth > 0.25):
                continue
            folded = fold(re.sub(r"^[A-B]\s*[-.]\s*", "", text))
            for form, definition in load_forms().items():
                for title in definition.titles:
                    wanted = fold(re.sub(r"^[A-B]\s*[-.]\s*", "", title))
                    if len(folded) < len(wanted) - 1:
                        continue
                    likeness = _prefix_likeness(folded, wanted)
                    if likeness >= (_LIKENESS if len(wanted) > 7 else 0.99):
                        # Longer titles and higher places say more; a tail of prose says less.
                        tail = max(0, len(folded) - len(wanted)) / 40
                        score = (
                            likeness + 0.02 * len(wanted) - 0.5 * depth + 0.2 * capitals - 0.1 * min(1, tail)
                        )
                        scores.append((score, form, index))
    return sorted(scores, key=lambda item: -item[0])


def _hint_scores(page: PageTokens) -> dict[Form, float]:
    """Share of a form's typical phrases on the page, each phrase in any row."""
    text = "\n".join(fold(row.text) for row in page.rows)
    scores = {}
    for form, definition in load_forms().items():
        found = sum(fold(hint) in text for hint in definition.hints)
        scores[form] = found / (3.0 + 0.25 * len(definition.hints))
    return scores


def classify_page(page: PageTokens) -> PageForm:
    """Return the page's form from its own text; context is added when documents are put together."""
    titles = _title_scores(page)
    hints = _hint_scores(page)
    if titles:
        score, form, row = titles[0]
        rival = max((other for other, name, _ in titles if name is not form), default=0.0)
        confidence = 0.97 if score - rival > 0.15 else 0.85
        return PageForm(form=form, confidence=confidence, titled=True, title_row=row)
    form, score = max(hints.items(), key=lambda item: item[1])
    if score >= 0.35:
        return PageForm(form=form, confidence=min(0.95, 0.55 + 0.4 * score), titled=False)
    return PageForm(form=Form.OTHER, confidence=0.5, titled=False)

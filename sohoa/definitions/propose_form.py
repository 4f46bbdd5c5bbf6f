"""The surveys of a few pages to one proposal: what stands on most of them is print, the rest are values."""

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence

from models.forms.definition import Kind
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.labels.phrases import likeness, meaning
from sohoa.definitions.printed_label import PrintedLabel, Survey
from sohoa.definitions.proposal import Proposal

SURE = 0.8
"""Likeness (0–1) from which an unlisted wording is proposed as it is (the pipeline's own measure)."""
DOUBTFUL = 0.6
"""Likeness from which it is proposed with a question; below, it only ends the value before it."""
_TITLE = 0.5
"""Likeness of an unknown title to a form's titles from which the form is proposed."""

_SUGGESTED = (
    (Kind.DIAGNOSIS, " benh (?!vien|nhan)| chan doan "),
    (Kind.DATETIME, " gio | luc | khac "),
    (Kind.DATE, " ngay "),
    (Kind.CODE, " so | ma "),
)
"""Kinds by words that folded labels of that kind have, the most telling first."""


def propose_form(surveys: Sequence[Survey], form: Form) -> Proposal:
    """Return what a definition for these pages of one print could say."""
    titles = Counter(survey.title for survey in surveys if survey.title)
    title = titles.most_common(1)[0][0] if titles else ""
    known = load_forms()[form]
    listed = {fold(one) for one in known.titles}
    labels = _common(surveys)
    tables = Counter(table for survey in surveys for table in survey.tables)
    return Proposal(
        form=form,
        name=_name(title) or form.value,
        title=title,
        title_known=any(fold(title).startswith(one) for one in listed) if title else True,
        pages=len(surveys),
        known=tuple(one for one in labels if one.listed),
        new=tuple(one for one in labels if not one.listed),
        tables=tuple(table for table in sorted(tables) if table not in known.tables),
    )


def form_of_title(title: str) -> Form | None:
    """Return the form whose titles ask for the same as `title`, None where none does."""
    words = meaning(title)
    scores = [
        (likeness(words, meaning(known)), form)
        for form, definition in load_forms().items()
        if form is not Form.OTHER
        for known in definition.titles
    ]
    share, form = max(scores, default=(0.0, None))
    return form if share >= _TITLE else None


def kind_of(label: PrintedLabel) -> Kind:
    """Return the kind of its nearest label; of a label like none, what its words suggest."""
    if label.label is not None and label.share >= DOUBTFUL:
        return label.label.kind
    words = f" {fold_words(label.text)} "
    return next((kind for kind, pattern in _SUGGESTED if re.search(pattern, words)), Kind.TEXT)


def _common(surveys: Sequence[Survey]) -> list[PrintedLabel]:
    """Each label once, in the order of its first page, if it stands on half of the pages or more."""
    first: dict[str, PrintedLabel] = {}
    pages: Counter[str] = Counter()
    for survey in surveys:
        seen = {fold(label.text): label for label in reversed(survey.labels)}
        pages.update(seen.keys())
        for text, label in reversed(seen.items()):
            first.setdefault(text, label)
    return [
        dataclasses.replace(label, pages=pages[text])
        for text, label in first.items()
        if 2 * pages[text] >= len(surveys)
    ]


def _name(title: str) -> str:
    """A folder's name: "GIẤY RA VIỆN" → "giay-ra-vien"."""
    return "-".join(re.sub(r"[^a-z0-9 ]", "", fold_words(title)).split()[:6])

"""From one or a few pages of a print to a `form.toml` that a person looks through."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import cv2

from models.errors import NothingToReadError, UsageError
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.read.readers import open_readers
from pipeline.understand.page_tokens import page_tokens
from pipeline.understand.papers.classify_page import classify_page
from sohoa.definitions.empty_print import empty_print
from sohoa.definitions.form_toml import PICTURE, form_toml
from sohoa.definitions.lay_together import lay_together, nowhere
from sohoa.definitions.page_title import page_title
from sohoa.definitions.proposal import Proposal
from sohoa.definitions.propose_form import form_of_title, propose_form
from sohoa.definitions.read_pages import read_pages
from sohoa.definitions.survey_page import survey_page
from sohoa.messages import say


def new_form(
    sources: Sequence[Path], form: Form | None, *, out: Path, blank: bool = False
) -> tuple[Proposal, Path]:
    """Write `out`/<name>/form.toml and the empty print, never over others; return the proposal and the file.

    Args:
        sources: blanks or filled pages of one print.
        form: what the print is; recognised from its pages when None.
        out: a folder; it is made.
        blank: nothing was written on the first page; else that is measured.

    Raises:
        NothingToReadError: no page could be read.
        UsageError: nobody can tell which form it is.
        OSError: `out` cannot be written.
    """
    read = read_pages("sohoa form new", sources, readers=open_readers())
    pages = [(clean, page_tokens(text, clean.layout)) for _name, _page, clean, text in read]
    pages = [(clean, tokens) for clean, tokens in pages if tokens.rows]
    if not pages:
        raise NothingToReadError(say("form.try.nothing"))
    form = form or _recognised(Counter(classify_page(tokens).form for _, tokens in pages))
    form = form or next(filter(None, (form_of_title(page_title(tokens)) for _, tokens in pages)), None)
    if form is None:
        raise UsageError(say("form.new.which", known=", ".join(load_forms())))
    definition = load_forms()[form]
    surveyed = [(clean, survey_page(clean, tokens, definition)) for clean, tokens in pages]
    laid = lay_together(surveyed)
    surveys = [
        page.survey if page is not None else nowhere(survey)
        for page, (_clean, survey) in zip(laid, surveyed, strict=True)
    ]
    proposal = propose_form(surveys, form)
    folder = _free(out, proposal.name)
    folder.mkdir(parents=True)
    _done, coded = cv2.imencode(
        ".png",
        empty_print([page for page in laid if page is not None], blank=blank),
        [cv2.IMWRITE_PNG_COMPRESSION, 9],
    )
    (folder / PICTURE).write_bytes(coded.tobytes())
    (folder / "form.toml").write_text(form_toml(proposal), encoding="utf-8")
    return proposal, folder / "form.toml"


def _recognised(forms: Counter[Form]) -> Form | None:
    known = [form for form, _count in forms.most_common() if form is not Form.OTHER]
    return known[0] if known else None


def _free(out: Path, name: str) -> Path:
    numbered = (out / (name if number == 1 else f"{name}-{number}") for number in range(1, 1000))
    return next(folder for folder in numbered if not folder.exists())

"""A patient's sex that stands beside the name without a label: "… người bệnh: HOÀNG VĂN THÀO     Nam     Sinh năm 1975"."""

from collections.abc import Sequence

from models.forms.definition import Kind
from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_SEXES = {"Nam": "male", "nam": "male", "Nữ": "female", "nữ": "female"}
_APART = 1.2
"""White on both sides of it, in line heights."""


def lone_sex(page: PageTokens, anchors: Sequence[Anchor]) -> tuple[Candidate, ...]:
    """Return the one sex that stands alone on the patient's line; nothing where two do, or a label asks for it."""
    if any(anchor.field == "sex" for anchor in anchors):
        return ()
    rows = {
        anchor.row
        for anchor in anchors
        if anchor.label.kind is Kind.PERSON and anchor.field == "patient_name"
    }
    told = [_SEXES[token.text] for row in rows for token in page.rows[row].tokens if token.text in _SEXES]
    if len(told) != 1:  # "(Nam)   Nữ": options, of which one is marked
        return ()
    alone = [run for row in rows for run in _runs(page.rows[row], page.em) if join_tokens(run) in _SEXES]
    if len(alone) != 1:
        return ()
    run = alone[0]
    found = Candidate(
        field="sex",
        page=page.number,
        raw=join_tokens(run),
        value=_SEXES[join_tokens(run)],
        box=Box.hull(token.box for token in run),
        source="shape",
        anchor_likeness=0.5,
        words=words_of(run),
        handwritten=any(token.handwritten for token in run),
    )
    return (found,)


def _runs(row: Row, em: float) -> list[list[Token]]:
    runs: list[list[Token]] = []
    for token in row.tokens:
        if runs and token.box.left - runs[-1][-1].box.right <= _APART * em:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs[1:]

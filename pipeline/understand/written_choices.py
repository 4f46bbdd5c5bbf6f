"""Choices that are written out behind their label."""

from models.forms.definition import Kind
from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.empty_slot import empty_slot
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, join_tokens
from pipeline.understand.values import value_span


def written_choices(page: PageTokens, anchors: tuple[Anchor, ...], known: set[str]) -> list[Candidate]:
    """Return choices that are written out after their label ("Giới tính: Nam", "Kết quả điều trị: Đỡ, giảm")."""
    found: list[Candidate] = []
    for index, anchor in enumerate(anchors):
        if anchor.label.kind is not Kind.CHOICE or anchor.field in known or anchor.field.startswith("_"):
            continue
        span = value_span(page, anchors, index)
        raw = join_tokens(span.tokens)
        folded = "".join(token.folded for token in span.tokens)
        from_choice = [c for c in anchor.label.choices if any(_starts(folded, text) for text in c.text)]
        plain = f" {fold_words(raw)} "
        listed = sum(any(f" {fold_words(text)} " in plain for text in c.text) for c in anchor.label.choices)
        value = from_choice[0].value if len(from_choice) == 1 and listed <= 1 else None
        if not folded:
            found.extend(empty_slot(page, anchor))
            continue
        found.append(
            Candidate(
                field=anchor.field,
                page=page.number,
                raw=raw,
                value=value,
                box=Box.hull(token.box for token in span.tokens),
                source="label",
                anchor_likeness=anchor.likeness,
                words=words_of(span.tokens),
                handwritten=any(token.handwritten for token in span.tokens),
            )
        )
    return found


def _starts(folded: str, text: str) -> bool:
    wanted = fold(text)
    return folded.lstrip("0123456789").startswith(wanted)

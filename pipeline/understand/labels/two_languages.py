"""Labels beside their own translation ("Địa chỉ / Address:"): one label, not two."""

import dataclasses
from collections.abc import Iterable

from models.geometry import Box
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.bilingual import is_foreign
from pipeline.understand.page_tokens import PageTokens

_BETWEEN = frozenset({"/", "|", "(", "-", "–"})


def two_languages(page: PageTokens, anchors: Iterable[Anchor]) -> list[Anchor]:
    """Return the anchors, English ones right behind a stroke joined to the label they translate.

    What is asked for is what the Vietnamese words say; where these ask for no field ("Người đại diện / Next of kin"),
    what the English ones do.
    """
    told: list[Anchor] = []
    for anchor in sorted(anchors, key=lambda one: (one.row, one.start)):
        before = told[-1] if told and told[-1].row == anchor.row else None
        if before is not None and _translates(page, before, anchor):
            told[-1] = _joined(page, before, anchor)
        else:
            told.append(anchor)
    return told


def _translates(page: PageTokens, before: Anchor, anchor: Anchor) -> bool:
    row = page.rows[anchor.row].tokens
    stroke = anchor.start - before.end == 1 and row[before.end].text in _BETWEEN
    if not stroke and anchor.start != before.end:  # a stroke may be lost
        return False
    words = [token for token in row[anchor.start : anchor.end] if token.folded]
    own = [token for token in row[before.start : before.end] if token.folded]
    near = row[anchor.start].box.left - row[before.end - 1].box.right < 2 * page.em
    return near and all(map(is_foreign, words)) and not all(map(is_foreign, own))


def _joined(page: PageTokens, before: Anchor, anchor: Anchor) -> Anchor:
    asks = bool(before.field) and not before.field.startswith("_")
    asked = before if asks or not anchor.field else anchor
    box = Box.hull(token.box for token in page.rows[before.row].tokens[before.start : anchor.end])
    return dataclasses.replace(asked, start=before.start, end=anchor.end, box=box)

"""The strip of a page that belongs to a label without a colon: under it, or on the line over it."""

from collections.abc import Sequence

from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row, Token


def block_strip(page: PageTokens, row: Row, anchor: Anchor) -> tuple[float, float]:
    """Return from where the label's block begins (with its number, "[4] Khoa") to where the next one does."""
    gaps = [
        place
        for place in range(1, len(row.tokens))
        if row.tokens[place].box.left - row.tokens[place - 1].box.right > 1.5 * page.em
    ]
    first = max((place for place in gaps if place <= anchor.start), default=0)
    behind = next((row.tokens[place] for place in gaps if place >= anchor.end), None)
    left = row.tokens[first].box.left - 1.5 * page.em if first else 0.0
    return left, behind.box.left - 0.8 * page.em if behind is not None else float(page.width)


def words_over(page: PageTokens, row: Row, upper: Row, anchor: Anchor) -> list[Token]:
    """Return the words of `upper` that begin left of the label's middle and right of the middle of the one before.

    A value begins at the left end of its slot, its label stands under the slot's middle.
    """
    middles = [_middle(block) for block in _blocks(page, row.tokens)]
    own = anchor.box.left
    within = [middle for middle in middles if own < middle < anchor.box.right]  # a label and its "ICD-10"
    right = max(within, default=next((middle for middle in middles if middle > own), float(page.width)))
    left = max((middle for middle in middles if middle <= own), default=0.0)
    return [
        token for block in _blocks(page, upper.tokens) if left < block[0].box.left <= right for token in block
    ]


def _middle(block: Sequence[Token]) -> float:
    return (block[0].box.left + block[-1].box.right) / 2


def _blocks(page: PageTokens, tokens: Sequence[Token]) -> list[list[Token]]:
    """Runs of words between wide gaps."""
    blocks: list[list[Token]] = []
    for token in tokens:
        if blocks and token.box.left - blocks[-1][-1].box.right <= 1.5 * page.em:
            blocks[-1].append(token)
        else:
            blocks.append([token])
    return blocks

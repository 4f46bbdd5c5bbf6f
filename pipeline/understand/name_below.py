"""A name that a narrow column breaks: its last words stand on the line below."""

from models.forms.definition import Kind
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Token

_BROKEN = frozenset({Kind.DEPARTMENT, Kind.WORDS})
_CLOSE = 1.2
"""Between the lines of one name, in line heights."""
_ALIGNED = 1.5
"""How far from its first line's or its label's edge the second line may begin, in line heights."""
_LONGEST = 6


def name_below(
    page: PageTokens, anchor: Anchor, anchors: tuple[Anchor, ...], first: list[Token]
) -> list[Token]:
    """Return the words under a name (`first`) that carry it on; empty where it is whole.

    A name is broken where a dash ends its line, or where what stands under it begins with a small letter.
    """
    if anchor.label.kind not in _BROKEN or not first or anchor.joined:
        return []
    bottom = page.rows[anchor.row].box.bottom
    for index in range(anchor.row + 1, min(len(page.rows), anchor.row + 3)):
        taken = {place for one in anchors if one.row == index for place in range(one.start, one.end)}
        for run, start in _runs(page, index):
            near = any(
                abs(run[0].box.left - left) < _ALIGNED * page.em
                for left in (anchor.box.left, first[0].box.left)
            )
            if (
                near
                and run[0].box.top - bottom < _CLOSE * page.em
                and run[0].box.top > first[0].box.middle[1]
            ):
                free = not taken.intersection(range(start, start + len(run)))
                return run if free and _carries_on(first, run) else []
    return []


def _carries_on(first: list[Token], run: list[Token]) -> bool:
    texts = [token.text for token in run]
    if len(run) > _LONGEST or ":" in texts or any(char.isdigit() for char in "".join(texts)):
        return False
    broken = first[-1].text in {"-", "–"} and texts[0][0].isalpha()
    return broken or (texts[0].isalpha() and texts[0][0].islower())


def _runs(page: PageTokens, index: int) -> list[tuple[list[Token], int]]:
    """The runs of a row without a wide gap, each with the place of its first token."""
    runs: list[tuple[list[Token], int]] = []
    for place, token in enumerate(page.rows[index].tokens):
        if runs and token.box.left - runs[-1][0][-1].box.right <= _ALIGNED * page.em:
            runs[-1][0].append(token)
        else:
            runs.append(([token], place))
    return runs

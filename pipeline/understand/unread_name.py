"""Names under a role that ink has covered or that stand aside of it: seen, though not found where names stand."""

import re
from collections.abc import Sequence
from itertools import pairwise

from models.geometry import Box
from pipeline.understand.fold import fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.phrases import is_label_word
from pipeline.understand.normalise.names import parse_staff, without_titles
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

NAME_LABEL = re.compile(r"^(?:Họ và tên|Họ tên|Họ, tên|Ho va ten|Họ vàtên)\s*[:.…]*\s*", re.IGNORECASE)
"""Before the printed name under a role."""
_LEAST = 2
"""Words with a capital that show a name's rest."""
_LETTERS = 4
"""Letters of what is left of a name in its slot at least: fewer are specks on its line."""
_LONGEST = 8
"""Tokens of a name with its title at most."""
_APART = 1.2
"""White between two runs of words, in line heights."""


def looks_like_name(tokens: Sequence[Token]) -> bool:
    """Tell whether words that are no whole name are what is left of one ("an Xuân Hiệp", "BS. bạng Xuyên")."""
    text = join_tokens(list(tokens))
    words = [token for token in tokens if token.text.isalpha() and len(token.text) > 1]
    named = [word for word in words if word.text[0].isupper() and not is_label_word(word.text)]
    if len(tokens) > _LONGEST or any(char.isdigit() for char in text) or ":" in text:
        return False
    return len(named) >= _LEAST or (len(named) == 1 and without_titles(text) != text)


def name_aside(page: PageTokens, role: Anchor, roles: Sequence[Anchor], deep: float) -> list[Token]:
    """Return a titled name below the line of roles to which this role is the nearest; empty where there is none.

    `deep`: how far below it may stand (pixels).
    """
    for row in page.rows[role.row + 1 :]:
        if row.box.top - role.box.bottom > deep:
            break
        for run in _runs(row, page.em):
            middle = Box.hull(token.box for token in run).middle[0]
            beside = [one for one in roles if abs(one.box.middle[1] - role.box.middle[1]) < 3 * page.em]
            nearest = min(beside, key=lambda one: abs(one.box.middle[0] - middle), default=role)
            if nearest is role and _is_titled(run):
                return run
    return []


def name_slot(tokens: Sequence[Token], left: float, right: float) -> list[Token]:
    """Return what stands behind the "Họ và tên:" whose slot has its middle between `left` and `right`."""
    starts = [at for at in range(len(tokens)) if NAME_LABEL.match(join_tokens(list(tokens[at:])))]
    for start, end in pairwise([*starts, len(tokens)]):
        slot = list(tokens[start:end])
        label = next(at for at, token in enumerate(slot) if "ten" in token.folded)
        named = [token for token in slot[label + 1 :] if token.folded]
        if left <= Box.hull(token.box for token in slot).middle[0] <= right:
            return named if sum(len(token.folded) for token in named) >= _LETTERS else []
    return []


def _is_titled(run: list[Token]) -> bool:
    text = join_tokens(run)
    name = without_titles(text)
    return name != text and parse_staff(name) is not None and "benh" not in fold_words(name).split()


def _runs(row: Row, em: float) -> list[list[Token]]:
    runs: list[list[Token]] = []
    for token in row.tokens:
        if runs and token.box.left - runs[-1][-1].box.right <= _APART * em:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs

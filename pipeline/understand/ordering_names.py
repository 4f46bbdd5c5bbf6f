"""Doctors' names where no role leads to them: under each order of a treatment sheet, in a column of its own."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from models.geometry import Box
from models.vocabulary import Form
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.fold import fold_words
from pipeline.understand.normalise.names import parse_staff, without_titles
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_DOCTOR = re.compile(r"^(?:(?:ThS|TS|PGS|GS)\.?\s?)?(?:BS|Bs|B5)\s?(?:CK\s?(?:II|I|2|1)|NT)?\b\s?[.:]?")
_HEAD = re.compile(
    r"^(?:bac si|bac sy|bs|y bac si)(?: (?:chi dinh|dieu tri|ra y lenh|y lenh|ghi|ky|ky ten))+$"
)
ORDERS = frozenset({Form.TREATMENT_SHEET, Form.INFUSION_SHEET})
"""Papers on which a doctor signs each order and no foot of the page."""
_APART = 1.5
"""White between two columns, in line heights."""
_SEVERAL = 0.5
"""Share of the names that must be one doctor's."""


def find_ordering_doctor(page: PageTokens, form: Form, found: Sequence[Candidate]) -> Candidate | None:
    """Return the doctor who signs the orders of a page; None where several do or nobody, or one is found already."""
    if form not in ORDERS or any(one.field == "doctor_name" and one.value is not None for one in found):
        return None
    names = _titled(page) or _in_column(page)
    by_name: dict[str, list[list[Token]]] = {}
    for tokens in names:
        name = parse_staff(without_titles(join_tokens(tokens)))
        if name:
            by_name.setdefault(name, []).append(tokens)
    if not by_name:
        return None
    votes = Counter({name: len(found) for name, found in by_name.items()})
    common, behind = _common_name(votes)
    if behind <= _SEVERAL * votes.total() and len(votes) > 1:
        return None
    tokens = next(found[0] for name, found in by_name.items() if name.startswith(common))
    name = common
    return Candidate(
        field="doctor_name",
        page=page.number,
        raw=without_titles(join_tokens(tokens)),
        value=name,
        box=Box.hull(token.box for token in tokens),
        source="signature",
        words=words_of(tokens),
        handwritten=any(token.handwritten for token in tokens),
    )


def _common_name(votes: Counter[str]) -> tuple[str, int]:
    """The name that most rows begin with, and how many: a word of the next column may run into it."""
    first = max(votes, key=lambda name: sum(votes[other] for other in votes if _alike(name, other)))
    group = [name.split() for name in votes if _alike(first, name)]
    same = itertools.takewhile(lambda words: len(set(words)) == 1, zip(*group, strict=False))
    name = " ".join(words[0] for words in same)
    return name, sum(votes[other] for other in votes if _alike(first, other))


def _alike(one: str, other: str) -> bool:
    return one.split()[:2] == other.split()[:2]


def _runs(row: Row, em: float) -> list[list[Token]]:
    runs: list[list[Token]] = [[]]
    for token in row.tokens:
        if runs[-1] and token.box.left - runs[-1][-1].box.right > _APART * em:
            runs.append([])
        runs[-1].append(token)
    return runs


def _titled(page: PageTokens) -> list[list[Token]]:
    """What stands alone behind a doctor's title ("BS. …") without a label before it."""
    runs = itertools.chain.from_iterable(_runs(row, page.em) for row in page.rows)
    return [
        run
        for run in runs
        if _DOCTOR.match(join_tokens(run))
        and ":" not in {token.text for token in run}
        and not _HEAD.match(fold_words(join_tokens(run)))
    ]


def _in_column(page: PageTokens) -> list[list[Token]]:
    """What stands under a column's head "Bác sĩ chỉ định"."""
    for index, row in enumerate(page.rows):
        runs = _runs(row, page.em)
        heads = [run for run in runs if _HEAD.match(fold_words(join_tokens(run)))]
        if len(heads) != 1 or len(runs) < 3:
            continue
        head, place = Box.hull(token.box for token in heads[0]), runs.index(heads[0])
        left = runs[place - 1][-1].box.right if place else 0.0
        right = runs[place + 1][0].box.left if place + 1 < len(runs) else float(page.width)
        return [
            run
            for below in page.rows[index + 1 :]
            for run in _runs(below, page.em)
            if left < run[0].box.left
            and run[-1].box.right < right
            and abs(_middle(run) - head.middle[0]) < head.width
        ]
    return []


def _middle(run: list[Token]) -> float:
    return Box.hull(token.box for token in run).middle[0]

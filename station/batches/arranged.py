"""Moves of pages and papers: from one arrangement to the next, without touching anything."""

from collections.abc import Sequence

from station.errors import RefusedInputError
from storage.pages.arrangement import Arrangement, Move, Paper, Spot

QUARTER = 90
WHOLE_TURN = 360


def arranged(before: Arrangement, *, move: Move, page: int, to: int | None = None) -> tuple[Paper, ...]:
    """Return the papers after a move of one page.

    Args:
        before: the arrangement that the person sees.
        move: SPLIT: a paper begins with this page; MERGE: the page's paper joins the one before;
            TURN: a quarter clockwise; MOVE: the page goes before page `to`, into its paper, or to the end of
            the last paper when `to` is 0.
        page: number in the file.
        to: for MOVE only.

    Raises:
        RefusedInputError: there is no such page in a paper, or nothing to join or to split.
    """
    papers = [paper for paper in before.papers if paper.pages]
    at, place = _find(papers, page)
    if move is Move.SPLIT:
        return _split(papers, at, place)
    if move is Move.MERGE:
        return _merge(papers, at)
    if move is Move.TURN:
        return _turn(papers, at, place)
    if move is Move.MOVE and to is not None:
        return _move(papers, at, place, to)
    raise RefusedInputError("arrange.nothing")


def _find(papers: Sequence[Paper], page: int) -> tuple[int, int]:
    for at, paper in enumerate(papers):
        for place, spot in enumerate(paper.pages):
            if spot.number == page:
                return at, place
    raise RefusedInputError("arrange.no_page")


def _with(paper: Paper, pages: tuple[Spot, ...]) -> Paper:
    return Paper(record_id=paper.record_id, form=paper.form, pages=pages)


def _split(papers: list[Paper], at: int, place: int) -> tuple[Paper, ...]:
    if place == 0:
        raise RefusedInputError("arrange.begins")
    whole = papers[at]
    rest = Paper(record_id=None, form=whole.form, pages=whole.pages[place:])
    return (*papers[:at], _with(whole, whole.pages[:place]), rest, *papers[at + 1 :])


def _merge(papers: list[Paper], at: int) -> tuple[Paper, ...]:
    if at == 0:
        raise RefusedInputError("arrange.first")
    joined = _with(papers[at - 1], papers[at - 1].pages + papers[at].pages)
    return (*papers[: at - 1], joined, *papers[at + 1 :])


def _turn(papers: list[Paper], at: int, place: int) -> tuple[Paper, ...]:
    pages = list(papers[at].pages)
    spot = pages[place]
    pages[place] = Spot(number=spot.number, turn=(spot.turn + QUARTER) % WHOLE_TURN)
    return (*papers[:at], _with(papers[at], tuple(pages)), *papers[at + 1 :])


def _move(papers: list[Paper], at: int, place: int, to: int) -> tuple[Paper, ...]:
    spot = papers[at].pages[place]
    if spot.number == to:
        raise RefusedInputError("arrange.nothing")
    left = [_with(paper, tuple(one for one in paper.pages if one.number != spot.number)) for paper in papers]
    goal, before = (len(left) - 1, len(left[-1].pages)) if to == 0 else _find(left, to)
    pages = left[goal].pages
    left[goal] = _with(left[goal], (*pages[:before], spot, *pages[before:]))
    return tuple(paper for paper in left if paper.pages)

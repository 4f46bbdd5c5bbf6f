import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Form
from station.batches.arranged import arranged
from station.errors import RefusedInputError
from storage.pages.arrangement import Arrangement, Move, Paper, Spot


def arrangement(*papers: tuple[int, ...]) -> Arrangement:
    made = tuple(
        Paper(record_id=str(at), form=Form.OTHER, pages=tuple(Spot(number=number) for number in pages))
        for at, pages in enumerate(papers)
    )
    return Arrangement(scan_id="s", version=0, papers=made, loose=(), undoable=None)


def shape(papers: tuple[Paper, ...]) -> list[list[int]]:
    return [[spot.number for spot in paper.pages] for paper in papers]


BEFORE = arrangement((1, 2, 3), (4, 5))


@pytest.mark.parametrize(
    ("move", "page", "to", "after"),
    [
        (Move.SPLIT, 2, None, [[1], [2, 3], [4, 5]]),
        (Move.MERGE, 5, None, [[1, 2, 3, 4, 5]]),
        (Move.MOVE, 1, 5, [[2, 3], [4, 1, 5]]),
        (Move.MOVE, 5, 1, [[5, 1, 2, 3], [4]]),
        (Move.MOVE, 1, 0, [[2, 3], [4, 5, 1]]),
        (Move.TURN, 4, None, [[1, 2, 3], [4, 5]]),
    ],
)
def test_moves(move: Move, page: int, to: int | None, after: list[list[int]]):
    assert shape(arranged(BEFORE, move=move, page=page, to=to)) == after


def test_four_turns_are_none():
    papers = BEFORE.papers
    turns = []
    for _ in range(4):
        now = Arrangement(scan_id="s", version=0, papers=papers, loose=(), undoable=None)
        papers = arranged(now, move=Move.TURN, page=4)
        turns.append(papers[1].pages[0].turn)
    assert turns == [90, 180, 270, 0]


@pytest.mark.parametrize(
    ("move", "page", "to"),
    [
        (Move.SPLIT, 1, None),
        (Move.SPLIT, 4, None),
        (Move.MERGE, 2, None),
        (Move.MOVE, 1, 1),
        (Move.TURN, 9, None),
        (Move.MOVE, 1, 9),
        (Move.MOVE, 1, None),
    ],
)
def test_moves_that_make_no_sense_are_refused(move: Move, page: int, to: int | None):
    with pytest.raises(RefusedInputError):
        arranged(BEFORE, move=move, page=page, to=to)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([Move.SPLIT, Move.MERGE, Move.MOVE, Move.TURN]),
            st.integers(1, 8),
            st.integers(0, 8),
        ),
        max_size=30,
    )
)
def test_no_page_is_ever_lost_or_doubled(moves: list[tuple[Move, int, int]]):
    now = arrangement((1, 2, 3), (4, 5), (6, 7, 8))
    for move, page, to in moves:
        try:
            papers = arranged(now, move=move, page=page, to=to)
        except RefusedInputError:
            continue
        now = Arrangement(scan_id="s", version=0, papers=papers, loose=(), undoable=None)
        assert sorted(number for pages in shape(papers) for number in pages) == list(range(1, 9))
        assert all(paper.pages for paper in papers)
        assert len({one.record_id for one in papers if one.record_id}) == sum(
            bool(one.record_id) for one in papers
        )

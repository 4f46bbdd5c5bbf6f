from datetime import UTC, datetime

import pytest

from station.batches.undoing import Kind, Undoable, changed, undoable
from storage.custody.custody import Event


def events(*told: str) -> tuple[Event, ...]:
    made = []
    for number, word in enumerate(told, start=1):
        action, _, page = word.partition(":")
        made.append(
            Event(
                number=number, at=datetime(2026, 1, number, tzinfo=UTC), actor="hoa", action=action,
                subject="s", detail={"page": int(page)} if page else {},
            )
        )  # fmt: skip
    return tuple(made)


MOVE = Undoable(kind=Kind.MOVE, page=None)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ((), None),
        (("received_new", "pages_split"), MOVE),
        (("pages_split", "pages_undo"), None),
        (("pages_split", "page_set_aside:3"), Undoable(kind=Kind.SET_ASIDE, page=3)),
        (("page_set_aside:3", "page_restored:3"), None),
        (("pages_turn", "page_set_aside:3", "page_restored:3"), MOVE),
        (("page_restored:2",), Undoable(kind=Kind.RESTORE, page=2)),
        (("page_restored:2", "page_set_aside:2", "pages_split", "pages_undo"), None),
        (("page_set_aside:3", "page_set_aside:4", "page_restored:4"), Undoable(kind=Kind.SET_ASIDE, page=3)),
    ],
)
def test_the_newest_change_that_stands_is_taken_back(told: tuple[str, ...], found: Undoable | None):
    assert undoable(events(*told)) == found


def test_the_history_tells_moves_and_the_tray_newest_first():
    lines = changed(events("received_new", "pages_split", "page_set_aside:3", "loaded", "pages_undo"))
    assert [(one.words, one.page) for one in lines] == [("undo", None), ("set_aside", 3), ("split", None)]

"""What an undo takes back: the newest change of a file, whether it moved a page or set one aside."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from storage.custody.custody import Event

MOVED = "pages_"
"""How the chain names moves of pages: `pages_split`."""
_INVERSE = {"page_set_aside": "page_restored", "page_restored": "page_set_aside"}


class Kind(StrEnum):
    """How it is taken back."""

    MOVE = "move"
    SET_ASIDE = "set_aside"
    """The page comes back."""
    RESTORE = "restore"
    """The page goes into the tray again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable:
    """One change that stands."""

    kind: Kind
    page: int | None
    """For the tray."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One line of a file's history."""

    event: Event
    words: str
    """`arrange.WORDS` says what was done."""
    page: int | None


def undoable(events: Sequence[Event]) -> Undoable | None:
    """Return the newest change that was not taken back; None where there is none.

    Args:
        events: of one scan, oldest first. A page that was set aside and brought back is as if nothing was.
    """
    stack: list[Event] = []
    for event in events:
        if event.action == f"{MOVED}undo":
            _take_back_move(stack)
        elif event.action in _INVERSE:
            _push_or_cancel(stack, event)
        elif event.action.startswith(MOVED):
            stack.append(event)
    if not stack:
        return None
    kind = {"page_set_aside": Kind.SET_ASIDE, "page_restored": Kind.RESTORE}.get(stack[-1].action, Kind.MOVE)
    return Undoable(kind=kind, page=None if kind is Kind.MOVE else page_of(stack[-1]))


def changed(events: Sequence[Event]) -> tuple[Changed, ...]:
    """Return every change of a file's pages with its words, newest first."""
    return tuple(
        Changed(event=one, words=_words(one.action), page=page_of(one))
        for one in reversed(events)
        if one.action in _INVERSE or one.action.startswith(MOVED)
    )


def page_of(event: Event) -> int | None:
    """Return the page that an event is about."""
    page = event.detail.get("page")
    return page if isinstance(page, int) else None


def _words(action: str) -> str:
    return {"page_set_aside": "set_aside", "page_restored": "restore"}.get(action, action.removeprefix(MOVED))


def _push_or_cancel(stack: list[Event], event: Event) -> None:
    top = stack[-1] if stack else None
    if top is not None and top.action == _INVERSE[event.action] and page_of(top) == page_of(event):
        stack.pop()
    else:
        stack.append(event)


def _take_back_move(stack: list[Event]) -> None:
    for place in range(len(stack) - 1, -1, -1):
        if stack[place].action not in _INVERSE:
            del stack[place]
            return

"""Messages for people."""

from collections.abc import Mapping, Sequence

from sohoa.console import show_list
from sohoa.keeping.moment import local
from sohoa.messages import knows, say
from storage.outward.outbox import UNSETTLED, Backlog, Line, MessageLine, MessageState, Try


def show_messages(lines: Sequence[MessageLine]) -> None:
    """Print one line a message, with the reason in words where it was given up."""
    columns = ("message", "hub", "record", "version", "kind", "state", "tries", "transaction", "reason")
    show_list(
        "outbox",
        columns,
        [
            (
                line.id,
                line.hub,
                line.record_id[:8],
                line.version,
                line.kind.value,
                line.state.value,
                line.tries,
                line.transaction,
                reason_words(line),
            )
            for line in lines
        ],
    )


def reason_words(line: MessageLine) -> str | None:
    """Return why a message was given up, in the person's language; None for all others."""
    if line.reason is None:
        return None
    words = say(f"outbox.reason.{line.reason.value}")
    return f"{words} ({line.code})" if line.code else words


def show_diary(tries: Sequence[Try], words: str | None) -> None:
    """Print every try of a message, and what the hub said."""
    show_list(
        "outbox",
        ("at", "outcome", "code"),
        [(local(one.at), one.outcome, fault_words(one.code)) for one in tries],
    )
    if words:
        show_list("outbox", ("words",), [(words,)])


def fault_words(code: str | None) -> str | None:
    """Return a fault of the line in words; the hub's own codes stay as they are."""
    return say(f"outbox.fault.{code}") if code and knows(f"outbox.fault.{code}") else code


def show_backlog(rows: Sequence[tuple[Backlog, Line]]) -> None:
    """Print one line a hub."""
    columns = ("hub", "open", "accepted", "dead", "withdrawn", "oldest", "accepted_at", "line")
    show_list(
        "outbox",
        columns,
        [
            (
                backlog.hub,
                sum(backlog.states.get(one, 0) for one in UNSETTLED),
                backlog.states.get(MessageState.ACCEPTED, 0),
                backlog.states.get(MessageState.DEAD, 0),
                backlog.states.get(MessageState.WITHDRAWN, 0),
                local(backlog.oldest),
                local(backlog.accepted_at),
                fault_words(line.fault) or say("outbox.line_well"),
            )
            for backlog, line in rows
        ],
    )


def show_told(told: Mapping[str, Mapping[str, int]]) -> None:
    """Print what one run came to, by hub and outcome."""
    rows = [
        (hub, say(f"outbox.told.{word}"), number)
        for hub, words in told.items()
        for word, number in words.items()
    ]
    if rows:
        show_list("outbox", ("hub", "outcome", "number_of"), rows)

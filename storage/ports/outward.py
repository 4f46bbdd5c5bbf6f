"""What leaves the house: messages, transfer packages, webhooks. Errors: StorageDownError."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from models.message import Message
from storage.custody.custody import Event
from storage.outward.outbox import Backlog, Dispatch, Line, MessageLine, MessageState, Route, Settlement, Try
from storage.outward.transfers import Transfer, Use
from storage.outward.webhooks import Webhook


class Outbox(Protocol):
    """Messages to hubs. They come in with a release (`Records.release`), in its transaction."""

    def catch_up(self, route: Route, *, limit: int = 1000) -> int:
        """Plan messages for what was released before the hub was known; return how many."""
        ...

    def unmade(self, hub: str, *, limit: int) -> tuple[tuple[int, Message], ...]:
        """Return planned messages without content, with their ids, urgent ones first."""
        ...

    def made(self, contents: Sequence[tuple[int, str]]) -> None:
        """Write down where the contents lie (message id, address): from here on they may be sent."""
        ...

    def unmakeable(self, message_id: int, *, code: str, words: str) -> None:
        """Give up a message whose record cannot be written in the hub's profile."""
        ...

    def claim(self, hub: str, *, holder: str, limit: int) -> tuple[Dispatch, ...]:
        """Take what is due, urgent first; never two of one record, and none before an earlier one rests."""
        ...

    def to_ask(self, hub: str, *, limit: int) -> tuple[Dispatch, ...]:
        """Return what the hub still thinks about and may be asked now; nobody else asks for a while."""
        ...

    def settle(self, settlements: Sequence[Settlement]) -> int:
        """Write down what tries or questions came to; return how many counted (a stale claim does not)."""
        ...

    def holders(self) -> tuple[str, ...]:
        """Return every sender that holds messages."""
        ...

    def release_holder(self, holder: str) -> int:
        """Take the messages from a sender that is known to have ended: they are sent again."""
        ...

    def release_expired(self) -> int:
        """Do the same where the lease ran out."""
        ...

    def replay(self, message_id: int, *, by: str) -> None:
        """Send a dead message again; its content is made anew where the old one was refused.

        Raises:
            UnknownIdError: there is no such dead message.
            SupersededError: a later message of the record is on its way or there.
        """
        ...

    def lines(
        self, *, hub: str | None = None, state: MessageState | None = None, record_id: str | None = None
    ) -> tuple[MessageLine, ...]:
        """List messages in the order in which they were planned."""
        ...

    def get(self, message_id: int) -> MessageLine:
        """Return one message; UnknownIdError."""
        ...

    def tries(self, message_id: int) -> tuple[Try, ...]:
        """Return the diary of a message."""
        ...

    def words(self, message_id: int) -> str | None:
        """Return what the hub said about it: may quote a patient."""
        ...

    def backlog(self) -> tuple[Backlog, ...]:
        """Count, by hub."""
        ...

    def accepted(self, facility: str, *, hub: str) -> list[tuple[str, str]]:
        """Return (idempotency key, content address) of all that this hub accepted from a facility."""
        ...

    def line(self, hub: str) -> Line:
        """Return how the line to a hub is."""
        ...

    def keep_line(self, line: Line) -> None:
        """Write down how the line is."""
        ...

    def next_at(self, hub: str) -> datetime | None:
        """Return when the next message or question is due; None when nothing waits."""
        ...


class Transfers(Protocol):
    """Packages and the uses of their links. Errors: StorageDownError."""

    def keep(
        self, *, sha256: str, to: str, purpose: str, records: Sequence[str], ends_at: datetime, by: str
    ) -> tuple[Transfer, str]:
        """Write down a package whose bytes are durable; return it and its link's secret, kept nowhere."""
        ...

    def open(self, secret: str, *, who: str) -> Transfer:
        """Return the package behind a link and write down the use; see `Use.who`.

        The first place that is given the package keeps it: others are refused.

        Raises:
            ClosedLinkError: unknown, ended, called back, opened elsewhere; all but the first leave a line.
        """
        ...

    def call_back(self, transfer_id: str, *, by: str) -> Transfer:
        """End a link now; ending it twice changes nothing. UnknownIdError."""
        ...

    def all(self) -> tuple[Transfer, ...]:
        """Return every package behind a link, newest first."""
        ...

    def uses(self, transfer_id: str) -> tuple[Use, ...]:
        """Return every use of the link, oldest first."""
        ...


class Webhooks(Protocol):
    """Who is told of what. Errors: StorageDownError."""

    def add(
        self, account_id: str, *, hook_id: str, url: str, secret: str, actions: Sequence[str], by: str
    ) -> Webhook:
        """Add a webhook; it is told of what happens from now on."""
        ...

    def all(self) -> tuple[Webhook, ...]:
        """Return all webhooks, oldest first."""
        ...

    def remove(self, hook_id: str, *, by: str) -> None:
        """Remove one; nothing happens when there is none."""
        ...

    def next_events(self, hook: Webhook, *, limit: int) -> tuple[Event, ...]:
        """Return the events after the last one told, of any action, in order."""
        ...

    def went_well(self, hook_id: str, *, told: int) -> None:
        """Write down that everything up to this event was told."""
        ...

    def failed(self, hook_id: str, *, next_at: datetime) -> None:
        """Write down that telling failed."""
        ...

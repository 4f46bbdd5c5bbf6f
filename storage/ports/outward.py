"""The seams of connection: the outbox, the registry of facilities. Errors: StorageDownError."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from models.message import Message
from storage.facilities import Delivery, Facility, Held, Report, Standing
from storage.outbox import Backlog, Dispatch, Line, MessageLine, MessageState, Route, Settlement, Try
from storage.patients import Change, Known, Patient, PatientLine, Placing, Question, Unplaced


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


class Facilities(Protocol):
    """The registry, the reports, and what arrived."""

    def keep(self, facility: Facility) -> None:
        """Enter a facility, or change its entry.

        Raises:
            UsageError: a facility with charts would become one for training, or the other way round.
        """
        ...

    def all(self) -> tuple[Facility, ...]:
        """Return the registry, by code."""
        ...

    def get(self, code: str) -> Facility:
        """Return one entry; UnknownIdError."""
        ...

    def heard(self, report: Report) -> bool:
        """Keep a report of a facility in the registry; False for one older than the last, UnknownIdError."""
        ...

    def next_sequence(self, code: str) -> int:
        """Return a number above that of every report before, also after a restore or a wrong clock."""
        ...

    def receive(self, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
        """Keep what arrived, in order; for a key that is known the first delivery is returned."""
        ...

    def held(self, code: str) -> Held:
        """Return what arrived from a facility; nothing for one that is not known."""
        ...

    def standings(self) -> tuple[Standing, ...]:
        """Return every facility of the registry with report and receipts, by code."""
        ...

    def own_counts(self, code: str) -> dict[str, int]:
        """Count what this house holds of a facility: scans, pages, records, released, messages by state."""
        ...


class Patients(Protocol):
    """Which records are about one person. No rule undoes what a person decided."""

    def unplaced(self, *, limit: int) -> tuple[Unplaced, ...]:
        """Return records not looked at in their present version, oldest first; none for training."""
        ...

    def near(self, keys: Sequence[str], *, crowded: int) -> Known:
        """Return all patients who share a key that at most `crowded` records have."""
        ...

    def place(self, placing: Placing) -> str | None:
        """Put a record where it belongs and write the questions; return the patient."""
        ...

    def lines(self) -> tuple[PatientLine, ...]:
        """List patients without patient data, those with most questions first."""
        ...

    def get(self, reference: str) -> Patient:
        """Return a patient by id or its beginning (4 characters or more); UnknownIdError."""
        ...

    def questions(self) -> tuple[Question, ...]:
        """Return the open questions, the likeliest first."""
        ...

    def merge(self, source: str, target: str, *, by: str, why: str) -> Change:
        """Give all records of one patient to another; `split` with the change's records undoes it."""
        ...

    def split(self, source: str, record_ids: Sequence[str], *, by: str, why: str) -> Change:
        """Give some records to a patient of their own, who is never proposed as the same again."""
        ...

    def keep_apart(self, left: str, right: str, *, by: str) -> None:
        """Answer a question: two persons."""
        ...

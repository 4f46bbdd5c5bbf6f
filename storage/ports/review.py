"""The seam of review. Errors: StorageDownError when the database does not answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from storage.review.review import Answer, Desk, Outcome, Question, Stage
from storage.review.seen import AuditLine, BatchWait, Heap, OwnWork, PageOnList


class Review(Protocol):
    """One queue for all; nobody gets what somebody else has in hand; nothing is overwritten."""

    def take(
        self,
        desk: Desk,
        *,
        count: int = 1,
        family: str | None = None,
        stage: Stage | None = None,
        keyed: bool = False,
    ) -> tuple[Question, ...]:
        """Return up to `count` questions for this person, now leased: those already held come first.

        Order: the batch's priority, its deadline, then records with the fewest open questions.
        `family` asks for one field or table only (thirty crops of the same field in a row), `stage` for what
        waits for a senior, say. With `keyed` nothing is confirmed, everything is keyed.
        """
        ...

    def look(self, token: str, desk: Desk) -> Question:
        """Return a question that this person holds; QuestionGoneError when it is no longer theirs."""
        ...

    def answer(self, token: str, answer: Answer, desk: Desk) -> Outcome:
        """Write down what the person says; where that settles the value, a new version of the record.

        Raises:
            QuestionGoneError: the lease ran out and somebody else has it, or it is settled.
        """
        ...

    def renew(self, desk: Desk) -> int:
        """Give all questions that this person holds another lease; return how many."""
        ...

    def hand_back(self, desk: Desk, tokens: Sequence[str] | None = None) -> int:
        """Give back these questions, or everything that this person holds; return how many."""
        ...

    def heaps(self, desk: Desk) -> tuple[Heap, ...]:
        """Return what waits within this person's reach, by stage and field."""
        ...

    def batches(self, desk: Desk) -> tuple[BatchWait, ...]:
        """Return what waits by batch, in the order of the queue."""
        ...

    def order(self, batch_id: str, *, priority: int, due: datetime | None, by: str) -> None:
        """Put a batch before others (higher priority first) or give it a deadline."""
        ...

    def own_work(self, name: str, *, since: datetime) -> OwnWork:
        """Return one person's own figures."""
        ...

    def sample(self, desk: Desk, *, share: float) -> int:
        """Put a random share (0 to 1) of the accepted values of records not sampled yet on the queue.

        Only records within this person's reach are drawn from.

        Returns how many questions were added. The same record is never sampled twice.
        """
        ...

    def audit(self, desk: Desk) -> tuple[AuditLine, ...]:
        """Return what the sample says within reach, by field, and over all as the family `*`."""
        ...

    def tray(self, desk: Desk) -> tuple[PageOnList, ...]:
        """Return pages that people took out of their documents."""
        ...

    def rescans(self, desk: Desk) -> tuple[PageOnList, ...]:
        """Return pages whose paper has to be scanned again."""
        ...

    def rescanned(self, task_id: int, *, by: str) -> None:
        """Strike a page off the list of papers to scan again: the new scan is in custody."""
        ...


class Training(Protocol):
    """Charts to learn on. Whatever is in such a batch never leaves the house."""

    def open_training(self, batch_id: str) -> None:
        """Make an empty batch a training batch, for good.

        Raises:
            UsageError: something is in it already.
        """
        ...

    def is_training(self, batch_id: str) -> bool:
        """Tell whether it is one."""
        ...

    def set_truth(self, record_id: str, truth: dict[str, object]) -> None:
        """Write down the right answer of each field of a training record."""
        ...

    def score(self, name: str, *, since: datetime) -> tuple[int, int]:
        """Return how many training questions somebody settled, and how many of them rightly."""
        ...

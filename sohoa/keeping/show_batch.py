"""A batch for people."""

from collections.abc import Iterable, Sequence

from sohoa.console import show_list, tell
from sohoa.messages import say
from storage.custody.balance import Counts, Imbalance, imbalances
from storage.custody.custody import Batch, Received, Scan


def show_counts(rows: Iterable[tuple[Batch, Counts]]) -> None:
    """Print one line a batch: files and pages by where they are."""
    headings = ("id", "name", "state", "files", "waiting", "loaded", "in_review", "quarantined")
    pages = ("declared", "received", "read", "blank", "set_aside", "balance")
    show_list("batch", (*headings, *pages), [_row(batch, counts) for batch, counts in rows])


def show_scans(scans: Sequence[Scan]) -> None:
    """Print one line a scan."""
    columns = ("scan", "name", "state", "reason", "pages", "attempts")
    show_list(
        "batch",
        columns,
        [
            (
                scan.id[:8],
                scan.name,
                say(f"scan.{scan.state.value}"),
                scan.reason.value if scan.reason else None,
                scan.pages,
                scan.attempts,
            )
            for scan in scans
        ],
    )


def tell_duplicates(duplicates: Sequence[Received], *, batch_id: str) -> None:
    """Name every file that was handed in although its bytes were known."""
    for one in duplicates:
        key = "batch.duplicate" if one.batch_id == batch_id else "batch.duplicate_elsewhere"
        tell(say(key, name=one.name, batch=one.batch_id[:8]))


def tell_imbalances(counts: Counts, of_shelves: Iterable[Imbalance] = ()) -> None:
    """Name every step at which the counts part, and files whose pages nobody knows."""
    for one in (*imbalances(counts), *of_shelves):
        tell(imbalance(one))
    if counts.unopened:
        tell(say("batch.unopened", count=counts.unopened))


def imbalance(one: Imbalance) -> str:
    """Say at which step which numbers part, and what to do."""
    told = say(f"imbalance.{one.step.value}", expected=one.expected, found=one.found)
    return f"{one.place}: {told}" if one.place else told


def _row(batch: Batch, counts: Counts) -> tuple[object, ...]:
    wrong = imbalances(counts)
    return (
        batch.id[:8],
        batch.name,
        say(f"batch.state.{batch.state.value}"),
        counts.files,
        counts.waiting + counts.received,
        counts.loaded,
        counts.in_review,
        counts.quarantined,
        counts.pages_declared,
        counts.pages_in_files,
        counts.pages_read,
        counts.pages_blank,
        counts.pages_quarantined,
        say(f"step.{wrong[0].step.value}") if wrong else say("batch.balanced"),
    )

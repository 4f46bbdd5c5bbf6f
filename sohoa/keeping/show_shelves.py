"""Boxes and charts of a batch."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sohoa.console import show_list
from sohoa.messages import say
from storage.custody.balance import shelf_imbalances
from storage.custody.shelves import Shelf


def shelf_json(shelf: Shelf) -> dict[str, Any]:
    """Return one box or chart for programs. Keys are added, never renamed."""
    return {**asdict(shelf), "balanced": not shelf_imbalances([shelf])}


def show_shelves(shelves: Sequence[Shelf]) -> None:
    """Print one line a box, followed by one a chart of it."""
    columns = ("box", "chart", "files", "declared", "received", "read", "blank", "set_aside", "recorded")
    show_list("batch", (*columns, "apart", "records", "released", "balance"), [_row(one) for one in shelves])


def _row(shelf: Shelf) -> tuple[object, ...]:
    wrong = shelf_imbalances([shelf])
    return (
        shelf.box or "–",
        shelf.chart,
        shelf.files,
        shelf.declared,
        shelf.pages_in_files,
        shelf.pages_read,
        shelf.pages_blank,
        shelf.pages_quarantined,
        shelf.pages_in_records,
        shelf.pages_apart,
        shelf.records,
        shelf.released,
        say(f"step.{wrong[0].step.value}") if wrong else say("batch.balanced"),
    )

"""What is erased, and what is left to take away. JSON keys are added, never renamed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from models.errors import UsageError
from sohoa.console import show_json, show_table, tell
from sohoa.keeping.moment import iso, local
from sohoa.messages import say
from storage.retention.erasure import Erasure, Finished, NotErasableError


@contextmanager
def erasable() -> Iterator[None]:
    """Say in the person's language what speaks against an erasure."""
    try:
        yield
    except NotErasableError as error:
        told = "; ".join(say(f"barrier.{one.value}") for one in error.barriers)
        raise UsageError(say("erasure.refused", barriers=told)) from None


def show_erasures(erasures: Sequence[Erasure], *, as_json: bool) -> None:
    """Print one line an erasure."""
    if as_json:
        show_json({"erasures": [asdict(one) for one in erasures]})
        return
    columns = ("id", "chart", "why", "proposed_by", "proposed_at")
    more = ("not_before", "approved_by", "approved_at", "objects", "left", "locked_until")
    show_table(
        headings=[
            *(say(f"disposal.column.{one}") for one in columns),
            *(say(f"erasure.column.{one}") for one in more),
        ],
        rows=[
            (
                one.id[:8],
                one.chart_id[:8],
                one.why,
                one.proposed_by,
                local(one.proposed_at),
                local(one.not_before),
                one.approved_by,
                local(one.approved_at),
                one.objects or None,
                one.left or None,
                local(one.locked_until),
            )
            for one in erasures
        ],
    )


def show_finished(finished: Finished, *, as_json: bool) -> None:
    """Say what became of the objects."""
    until = max(finished.locked.values(), default=None)
    if as_json:
        locked = {sha256: iso(one) for sha256, one in finished.locked.items()}
        show_json({"gone": finished.gone, "kept": finished.kept, "locked": locked})
        return
    tell(say("erasure.gone", gone=finished.gone, kept=finished.kept))
    if until is not None:
        tell(say("erasure.locked", count=len(finished.locked), until=local(until)))

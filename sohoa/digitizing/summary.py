"""What the command tells at its end."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from models.vocabulary import FileStatus
from sohoa.console import show_json, show_list, tell
from sohoa.digitizing.job import FileOutcome
from sohoa.digitizing.shown_name import shown_name
from sohoa.messages import say

_COUNTS = ("declared", "read", "blank", "quarantined")
_HEADINGS = ("state", "files", "pages", "read", "blank", "quarantined")


def show_for_people(
    outcomes: Sequence[FileOutcome], missing: Sequence[Path], *, companions: int, out: Path
) -> None:
    """Print a table of counts and, on standard error, what to do about each file that was not read."""
    for path in missing:
        tell(say("digitize.missing", path=shown_name(path)))
    for outcome in outcomes:
        if outcome.reason is not None:
            ours = outcome.fault is not None and not outcome.fault.startswith("SIG")
            todo = say("digitize.todo.fault" if ours else f"digitize.todo.{outcome.reason}")
            reason = ", ".join(filter(None, (outcome.reason, outcome.fault)))
            tell(
                say(
                    "digitize.file_quarantined",
                    path=shown_name(outcome.source),
                    reason=reason,
                    todo=todo,
                )
            )
    rows = [_row(status.value, [o for o in outcomes if o.status is status]) for status in FileStatus]
    show_list("digitize.heading", _HEADINGS, [*rows, _row("total", outcomes)])
    if companions:
        tell(say("digitize.companions", count=companions))
    tell(say("digitize.results", path=shown_name(out)))


def show_for_programs(
    outcomes: Sequence[FileOutcome], missing: Sequence[Path], companions: Sequence[Path]
) -> None:
    """Print one JSON document: each file with its results and state, in the order of the inputs."""
    files = [
        {
            "source": shown_name(outcome.source),
            "json": shown_name(outcome.json),
            "pdf": shown_name(outcome.pdf) if outcome.pdf else None,
            "status": outcome.status,
            "reason": outcome.reason,
            "fault": outcome.fault,
            "pages": asdict(outcome.pages),
        }
        for outcome in outcomes
    ]
    counts = {status.value: sum(o.status is status for o in outcomes) for status in FileStatus}
    show_json(
        {
            "counts": counts,
            "files": files,
            "missing": [shown_name(path) for path in missing],
            "companions": [shown_name(path) for path in companions],
        }
    )


def _row(state: str, outcomes: Sequence[FileOutcome]) -> tuple[object, ...]:
    pages = (sum(getattr(outcome.pages, name) for outcome in outcomes) for name in _COUNTS)
    return (say(f"digitize.state.{state}"), len(outcomes), *pages)

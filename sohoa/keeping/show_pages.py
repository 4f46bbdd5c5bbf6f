"""What became of every page, for people and programs."""

from collections.abc import Sequence
from typing import Any

from sohoa.console import show_list
from sohoa.messages import say
from storage.filing import PageLine


def show_pages(lines: Sequence[PageLine]) -> None:
    """Print one line a page: where it ended, which paper it is, what a person should know, its record."""
    columns = ("name", "page", "state", "form", "findings", "questions", "record")
    show_list(
        "page",
        columns,
        [
            (
                line.scan_name,
                line.number,
                say(f"page.state.{line.state.value}"),
                line.form.value if line.form else None,
                ", ".join((*((line.reason.value,) if line.reason else ()), *line.findings)) or None,
                line.open_tasks or None,
                line.record_id[:8] if line.record_id else None,
            )
            for line in lines
        ],
    )


def page_json(line: PageLine) -> dict[str, Any]:
    """Return one page for programs."""
    return {
        "scan": line.scan_name,
        "number": line.number,
        "state": line.state.value,
        "reason": line.reason.value if line.reason else None,
        "form": line.form.value if line.form else None,
        "findings": list(line.findings),
        "open_tasks": line.open_tasks,
        "record": line.record_id,
    }

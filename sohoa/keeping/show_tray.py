"""The tray for people and for programs. Keys are added, never renamed."""

from collections.abc import Mapping, Sequence
from typing import Any

from sohoa.console import show_json, show_list, tell
from sohoa.keeping.moment import local
from sohoa.messages import say
from storage.pages.tray import TrayPage, Twins

Json = dict[str, Any]


def page_json(page: TrayPage) -> Json:
    """Return one page of the tray."""
    return {
        "scan": page.scan_id,
        "batch": page.batch_id,
        "name": page.scan_name,
        "page": page.number,
        "why": page.why.value,
        "by": page.by,
        "at": page.at.isoformat() if page.at else None,
    }


def twins_json(twins: Twins) -> Json:
    """Return two pages that look like one another."""
    return {
        "scan": twins.scan_id,
        "name": twins.scan_name,
        "page": twins.number,
        "other_scan": twins.other_scan_id,
        "other_name": twins.other_scan_name,
        "other_page": twins.other_number,
        "likeness": round(twins.likeness, 3),
    }


def show_tray(pages: Sequence[TrayPage]) -> None:
    """Print one line a page."""
    show_list(
        "tray",
        ("id", "name", "number", "reason", "by", "at"),
        [
            (one.scan_id[:8], one.scan_name, one.number, say(f"tray.{one.why.value}"), one.by, local(one.at))
            for one in pages
        ],
    )


def show_twins(twins: Sequence[Twins]) -> None:
    """Print one line a pair, nothing when there is none."""
    if twins:
        rows = [
            (one.scan_name, one.number, one.other_scan_name, one.other_number, f"{one.likeness:.0%}")
            for one in twins
        ]
        columns = ("name", "number", "other", "number", "likeness")
        show_list("tray", columns, rows, title=say("tray.twins"))


def tell_moved(key: str, moved: Mapping[int, str], *, as_json: bool) -> None:
    """Say which record got or lost which page."""
    if as_json:
        show_json({"moved": [{"page": page, "record": record} for page, record in moved.items()]})
        return
    for page, record in moved.items():
        tell(say(key, page=page, record=record[:8]))

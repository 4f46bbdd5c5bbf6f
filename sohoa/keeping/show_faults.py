"""What fsck found, for people and for programs."""

from collections.abc import Sequence
from typing import Any

from sohoa.console import show_list
from sohoa.messages import say
from storage.integrity.faults import Fault

_ADDRESS, _SHOWN = 64, 16
"""An address is too long for a table; `--json` has all of it."""


def fault_json(fault: Fault) -> dict[str, Any]:
    """Return one fault. Keys are added, never renamed."""
    return {
        "kind": fault.kind.value,
        "subject": fault.subject,
        "scans": list(fault.scans),
        "detail": dict(fault.detail),
        "repaired": fault.repaired,
        "todo": say(f"fsck.todo.{fault.kind.value}"),
    }


def show_faults(faults: Sequence[Fault]) -> None:
    """Print one line a fault with what to do about it."""
    show_list("fsck", ("kind", "subject", "scan", "detail", "todo"), [_row(fault) for fault in faults])


def _row(fault: Fault) -> tuple[object, ...]:
    detail = ", ".join(f"{name} {value}" for name, value in fault.detail.items())
    todo = say("fsck.repaired") if fault.repaired else say(f"fsck.todo.{fault.kind.value}")
    subject = fault.subject if len(fault.subject) < _ADDRESS else f"{fault.subject[:_SHOWN]}…"
    return fault.kind.value, subject, fault.scans[0][:8] if fault.scans else None, detail, todo

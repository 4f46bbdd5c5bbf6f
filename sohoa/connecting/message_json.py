"""Messages for programs. Keys are added, never renamed."""

from typing import Any

from sohoa.keeping.moment import iso
from storage.outward.outbox import Backlog, Line, MessageLine, Try

Json = dict[str, Any]


def message_json(line: MessageLine) -> Json:
    """Return one message of a list: no patient data."""
    return {
        "id": line.id,
        "key": line.key,
        "hub": line.hub,
        "record": line.record_id,
        "version": line.version,
        "kind": line.kind.value,
        "profile": line.profile,
        "purpose": line.purpose,
        "legal_basis": line.legal_basis,
        "state": line.state.value,
        "reason": line.reason.value if line.reason else None,
        "code": line.code,
        "tries": line.tries,
        "transaction": line.transaction,
        "planned_at": iso(line.planned_at),
        "settled_at": iso(line.settled_at),
    }


def try_json(one: Try) -> Json:
    """Return one entry of a diary."""
    return {"at": iso(one.at), "outcome": one.outcome, "code": one.code}


def backlog_json(backlog: Backlog, line: Line) -> Json:
    """Return one hub in numbers, and how its line is."""
    return {
        "hub": backlog.hub,
        "states": dict(backlog.states),
        "reasons": dict(backlog.reasons),
        "oldest": iso(backlog.oldest),
        "accepted_at": iso(backlog.accepted_at),
        "line": {"faults": line.faults, "fault": line.fault, "rests_until": iso(line.open_until)},
    }

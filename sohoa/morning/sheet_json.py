"""The sheet for programs. Keys are added, never renamed."""

from typing import Any

from storage.overview.standing import Flow, Standing

Json = dict[str, Any]


def sheet_json(seen: Standing, *, disk_free: int | None = None) -> Json:
    """Return every number and every list, in codes and not in words."""
    flow = seen.flow
    return {
        "schema": "sohoa.morning/1",
        "at": seen.at.isoformat(),
        "since": seen.since.isoformat(),
        "in": {"files": flow.files_in},
        "out": _out(flow),
        "boxes": [
            {"name": one.batch_name, "in": {"files": one.flow.files_in}, "out": _out(one.flow)}
            for one in seen.moved
        ],
        "waiting": _waiting(seen),
        "stuck": _stuck(seen),
        "rescans": _rescans(seen),
        "pages_without_text": seen.pages_without_text,
        "questions": seen.questions,
        "asked": [
            {"name": one.batch_name, "questions": one.questions, "oldest": one.oldest.isoformat()}
            for one in seen.asked
        ],
        "disk_free_bytes": disk_free,
        "chores": {name: _chore(seen, name) for name in seen.chores},
    }


def _out(flow: Flow) -> Json:
    return {
        "files": {state.value: number for state, number in flow.files_out.items()},
        "pages": flow.pages_out,
        "pages_blank": flow.pages_blank,
        "records_released": flow.records_released,
    }


def _waiting(seen: Standing) -> Json:
    return {
        "files": seen.files_waiting,
        "pages": seen.pages_waiting,
        "pages_a_day": round(seen.pages_a_day, 1),
        "pages_by_day": list(seen.pages_by_day),
        "days_left": None if seen.days_left is None else round(seen.days_left, 2),
        "boxes": [
            {
                "batch": one.batch.id, "name": one.batch.name, "files": one.files, "urgent": one.urgent,
                "tried": one.tried, "uncopied": one.uncopied, "oldest": one.oldest.isoformat(),
            }
            for one in seen.waiting
        ],
    }  # fmt: skip


def _stuck(seen: Standing) -> Json:
    return {
        "quarantined": {reason.value: number for reason, number in seen.quarantined.items()},
        "held": [
            {
                "box": one.box, "stack": one.stack, "reason": one.reason.value, "expected": one.expected,
                "found": one.found, "since": one.since.isoformat(),
            }
            for one in seen.holds
        ],
        "unbalanced": [
            {"batch": one.batch.id, "name": one.batch.name, "declared": one.declared, "found": one.found}
            for one in seen.unbalanced
        ],
    }  # fmt: skip


def _rescans(seen: Standing) -> Json:
    return {
        "in_all": seen.rescans_in_all,
        "first": [
            {
                "box": one.batch_name, "scan": one.scan_id, "name": one.scan_name, "page": one.page,
                "why": one.why,
            }
            for one in seen.rescans
        ],
    }  # fmt: skip


def _chore(seen: Standing, name: str) -> Json:
    chore, done = seen.chores[name], seen.last_done.get(name)
    return {
        "began_at": chore.began_at.isoformat(),
        "ended_at": chore.ended_at.isoformat() if chore.ended_at else None,
        "outcome": chore.outcome,
        "last_done": done.isoformat() if done else None,
        "numbers": dict(chore.numbers),
    }

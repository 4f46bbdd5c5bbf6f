"""A batch for programs. Keys are added, never renamed."""

from typing import Any

from storage.custody.balance import Counts, imbalances
from storage.custody.custody import Batch, Received, Scan

Json = dict[str, Any]


def batch_json(batch: Batch, counts: Counts) -> Json:
    """Return one batch with its counts and the steps at which they part."""
    return {
        "id": batch.id,
        "name": batch.name,
        "facility": batch.facility,
        "state": batch.state.value,
        "opened_at": batch.opened_at.isoformat(),
        "closed_at": batch.closed_at.isoformat() if batch.closed_at else None,
        "files": _files(counts),
        "pages": _pages(counts),
        "balanced": not imbalances(counts),
        "imbalances": [
            {"step": one.step.value, "expected": one.expected, "found": one.found}
            for one in imbalances(counts)
        ],
    }


def scan_json(scan: Scan) -> Json:
    """Return one scan of a batch."""
    return {
        "id": scan.id,
        "name": scan.name,
        "sha256": scan.sha256,
        "size": scan.size,
        "state": scan.state.value,
        "reason": scan.reason.value if scan.reason else None,
        "attempts": scan.attempts,
        "pages": scan.pages,
        "pdf_sha256": scan.pdf_sha256,
    }


def duplicate_json(one: Received) -> Json:
    """Return one file that was handed in although its bytes were known, and where they lie."""
    return {"name": one.name, "scan": one.scan_id, "batch": one.batch_id}


def _files(counts: Counts) -> Json:
    return {
        "received": counts.files,
        "duplicates": counts.duplicates,
        "uncopied": counts.received,
        "waiting": counts.waiting,
        "loaded": counts.loaded,
        "in_review": counts.in_review,
        "quarantined": counts.quarantined,
        "unopened": counts.unopened,
    }


def _pages(counts: Counts) -> Json:
    return {
        "declared": counts.pages_declared,
        "declared_by": "files" if counts.declared is None else "operator",
        "received": counts.pages_in_files,
        "read": counts.pages_read,
        "blank": counts.pages_blank,
        "quarantined": counts.pages_quarantined,
    }

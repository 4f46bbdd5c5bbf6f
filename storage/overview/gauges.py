"""How the house stands as numbers for Prometheus: closed words in labels, never a name."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from models.intake import HoldReason
from models.scan import Reason
from storage.custody.custody import ScanState
from storage.overview.chores import DONE, ChoreName
from storage.overview.standing import Standing


def gauges(seen: Standing, *, disk_free: int | None = None) -> str:
    """Return the metrics in Prometheus' text format; ages in seconds at `seen.at`.

    Args:
        seen: where the numbers come from.
        disk_free: bytes free under the embedded stores, None where nobody asked.
    """
    registry = CollectorRegistry()
    for name, (told, number) in _single(seen).items():
        Gauge(name, told, registry=registry).set(number)
    for name, label, told, numbers in _labelled(seen):
        family = Gauge(name, told, (label,), registry=registry)
        for word, number in numbers.items():
            family.labels(word).set(number)
    if disk_free is not None:
        Gauge("sohoa_disk_free_bytes", "Free under SOHOA_HOME", registry=registry).set(disk_free)
    return generate_latest(registry).decode()


def _single(seen: Standing) -> dict[str, tuple[str, float]]:
    oldest = min((one.oldest for one in seen.waiting), default=None)
    return {
        "sohoa_files_waiting": ("Files not at rest", seen.files_waiting),
        "sohoa_files_urgent": ("Of those, needed now", sum(one.urgent for one in seen.waiting)),
        "sohoa_files_retried": ("Of those, tried in vain before", sum(one.tried for one in seen.waiting)),
        "sohoa_files_uncopied": ("Of those, not in custody", sum(one.uncopied for one in seen.waiting)),
        "sohoa_pages_waiting": ("Pages not read, estimated", seen.pages_waiting),
        "sohoa_oldest_waiting_seconds": ("Age of the oldest file not at rest", _age(seen, oldest)),
        "sohoa_pages_per_day": ("Pages read a working day, last week", seen.pages_a_day),
        "sohoa_files_in_day": ("Files taken in, last day", seen.flow.files_in),
        "sohoa_pages_out_day": ("Pages read, last day", seen.flow.pages_out),
        "sohoa_records_released_day": ("Records released, last day", seen.flow.records_released),
        "sohoa_pages_without_text": ("Pages read without a word, open boxes", seen.pages_without_text),
        "sohoa_rescans": ("Papers to scan again, open boxes", seen.rescans_in_all),
        "sohoa_boxes_unbalanced": ("Boxes whose counts differ", len(seen.unbalanced)),
        "sohoa_questions": ("Open review tasks", seen.questions),
        "sohoa_oldest_question_seconds": ("Age of the oldest", _age(seen, seen.oldest_question)),
    }


def _labelled(seen: Standing) -> tuple[tuple[str, str, str, Mapping[str, float]], ...]:
    held = Counter(one.reason for one in seen.holds)
    chores = {name.value: seen.chores.get(name) for name in ChoreName}
    failed = {
        name: float(chore is not None and chore.outcome not in {None, DONE}) for name, chore in chores.items()
    }
    at_work = {name: float(chore is not None and chore.outcome is None) for name, chore in chores.items()}
    done = {name: at.timestamp() for name, at in seen.last_done.items()}
    faults = {
        name: float(chore.numbers.get("faults", 0)) for name, chore in chores.items() if chore is not None
    }
    return (
        ("sohoa_files", "state", "Files by state", {one.value: seen.files.get(one, 0) for one in ScanState}),
        (
            "sohoa_files_quarantined", "reason", "Files of open boxes that cannot be read",
            {one.value: seen.quarantined.get(one, 0) for one in Reason},
        ),
        ("sohoa_boxes_held", "reason", "Stacks held back", {one.value: held[one] for one in HoldReason}),
        ("sohoa_chore_failed", "chore", "1: its newest run failed", failed),
        ("sohoa_chore_at_work", "chore", "1: its newest run has no end yet", at_work),
        ("sohoa_chore_done_timestamp_seconds", "chore", "When it last ended well", done),
        ("sohoa_chore_faults", "chore", "Faults that its newest run found", faults),
    )  # fmt: skip


def _age(seen: Standing, moment: datetime | None) -> float:
    return 0.0 if moment is None else (seen.at - moment).total_seconds()

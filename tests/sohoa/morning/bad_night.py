"""How the house stands after a bad night, as values."""

from datetime import UTC, datetime, timedelta

from models.intake import HoldReason
from models.scan import Reason
from storage.custody.custody import Batch, BatchState, ScanState
from storage.custody.holds import Hold
from storage.overview.chores import Chore, ChoreName
from storage.overview.standing import Asked, BoxFlow, Flow, Rescan, Standing, Unbalanced, Waiting

AT = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
"""Half past six in the morning of the 26th in Vietnam."""


def box(number: int) -> Batch:
    opened = AT - timedelta(days=9 - number % 7)
    return Batch(
        id=f"{number:08d}-0000-4000-8000-000000000000", name=f"Hộp {number} · Khoa Nội 2019", facility="01001",
        declared=412, state=BatchState.OPEN, opened_at=opened,
    )  # fmt: skip


def waits(number: int, files: int, **more: int) -> Waiting:
    counted = {"urgent": 0, "tried": 0, "uncopied": 0, **more}
    return Waiting(batch=box(number), files=files, oldest=AT - timedelta(days=3, hours=number), **counted)


def chore(name: ChoreName, *, hours: float, outcome: str | None = "done", **numbers: int) -> Chore:
    ended = AT - timedelta(hours=hours)
    return Chore(
        id=1, name=name, began_at=ended - timedelta(hours=1), ended_at=ended if outcome else None, outcome=outcome,
        numbers=numbers,
    )  # fmt: skip


def moved(
    number: int, *, files_in: int, loaded: int = 0, in_review: int = 0, quarantined: int = 0, pages: int = 0,
    blank: int = 0, released: int = 0,
) -> BoxFlow:  # fmt: skip
    ended = {ScanState.LOADED: loaded, ScanState.IN_REVIEW: in_review, ScanState.QUARANTINED: quarantined}
    flow = Flow(
        files_in=files_in, files_out=ended, pages_out=pages, pages_blank=blank, records_released=released
    )
    return BoxFlow(batch_name=box(number).name, flow=flow)


def rescan(number: int, file: int, page: int | None, why: str) -> Rescan:
    name = f"hop-{number}/SCN_{file:04d}.pdf"
    return Rescan(
        batch_name=f"Hộp {number} · Khoa Nội 2019", scan_id=f"{file:036d}", scan_name=name, page=page, why=why
    )


def bad_night() -> Standing:
    reasons = ["blurred", "cut_off", "low_contrast", "damaged", "missing_page", "no_text"]
    rescans = [rescan(114 + each // 9, each, 1 + each % 5, reasons[each % 6]) for each in range(36)]
    return Standing(
        at=AT,
        since=AT - timedelta(days=1),
        files={ScanState.STORED: 1240, ScanState.READING: 2, ScanState.RECEIVED: 8, ScanState.LOADED: 8120,
               ScanState.IN_REVIEW: 3344, ScanState.QUARANTINED: 17},
        moved=(
            moved(113, files_in=0, loaded=130, in_review=70, quarantined=2, pages=3900, blank=333, released=187),
            moved(114, files_in=700, loaded=272, in_review=141, quarantined=7, pages=8144, blank=600),
            moved(115, files_in=612),
        ),
        waiting=(waits(114, 610, urgent=2), waits(115, 412, tried=3), waits(116, 228, uncopied=8)),
        pages_by_day=(12044, 16000, 15800, 0, 19636, 0, 15870),
        pages_a_file=19.4,
        quarantined={Reason.DAMAGED: 11, Reason.ENCRYPTED: 4, Reason.DECODER_CRASH: 2},
        rescans=(rescan(114, 7, None, "encrypted"), *rescans),
        rescans_in_all=137,
        pages_without_text=23,
        unbalanced=(Unbalanced(batch=box(109), declared=412, found=409),),
        holds=(
            Hold(box="Hộp 121", stack="hop-121.pdf", reason=HoldReason.PAGES_DIFFER, expected=40, found=38, since=AT),
            Hold(box="Hộp 122", stack="hop-122.pdf", reason=HoldReason.UNREADABLE_COVER, expected=None, found=2, since=AT),
        ),
        asked=(
            Asked(batch_name=box(102).name, questions=5000, oldest=AT - timedelta(days=12)),
            Asked(batch_name=box(113).name, questions=120, oldest=AT - timedelta(hours=5)),
        ),
        chores={
            "nightly": chore(ChoreName.NIGHTLY, hours=4, outcome="storage_down"),
            "backup": chore(ChoreName.BACKUP, hours=52),
            "fixity": chore(ChoreName.FIXITY, hours=49),
        },
        last_done={"backup": AT - timedelta(hours=52), "fixity": AT - timedelta(hours=49)},
    )  # fmt: skip

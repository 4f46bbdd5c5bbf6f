"""Read one scan onto its desk, under a lease."""

import json
import re
from contextlib import suppress
from pathlib import PurePosixPath

from flows.note import note
from flows.outcome import Outcome
from flows.reading.errors import ReadingFaultError
from flows.reading.reading import Job
from flows.tools import Tools
from models.errors import SohoaError, StorageDownError, UnreadableScanError
from storage.custody.custody import Scan
from storage.errors import DamagedObjectError, LeaseLostError, MissingObjectError
from storage.work import Claim

_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}")
CLAIM = "claim.json"
"""On the desk of a scan that was read: the claim, and who read it."""


def read_scan(scan_id: str, tools: Tools) -> Outcome | None:
    """Claim a scan and read it; None when the result lies on the desk, ready to be loaded.

    Knows nothing of Prefect. Whatever goes wrong, the scan is settled, or waits for its next attempt.

    Raises:
        StorageDownError: a store does not answer; the scan waits.
        MissingDependencyError: an engine is not installed; the scan waits.
        StoppedError: the run is being stopped; the scan waits.
    """
    claim = tools.stores.queue.claim(scan_id, holder=tools.holder)
    if claim is None:
        return Outcome.ALREADY_DONE
    try:
        outcome = _read(claim, tools)
    except LeaseLostError:
        tools.clear(scan_id)
        return Outcome.LEASE_LOST
    except BaseException:
        tools.clear(scan_id)
        with suppress(SohoaError):  # the lease runs out by itself
            tools.stores.queue.give_back(claim)
        raise
    note("scan_read", scan=scan_id, attempt=claim.attempt, fence=claim.fence, outcome=outcome)
    return outcome


def _read(claim: Claim, tools: Tools) -> Outcome | None:
    queue = tools.stores.queue
    try:
        _at_desk(claim, tools.stores.custody.scan(claim.scan_id), tools)
    except ReadingFaultError as fault:
        note("reading_fault", scan=claim.scan_id, reason=fault.reason.value, kind=fault.kind)
        tools.clear(claim.scan_id)
        if queue.give_back(claim, fault=fault.reason) is None:
            return Outcome.PUT_BACK
        tools.settled(claim.scan_id)
        return Outcome.QUARANTINED
    except UnreadableScanError as error:
        tools.clear(claim.scan_id)
        queue.quarantine(claim, error.reason)
        return Outcome.QUARANTINED
    except (DamagedObjectError, MissingObjectError):
        tools.clear(claim.scan_id)
        queue.give_back(claim)
        return Outcome.UNREADABLE_OBJECT
    except OSError as error:
        raise StorageDownError(f"work area: {error.strerror}") from None
    return None


def _at_desk(claim: Claim, scan: Scan, tools: Tools) -> None:
    tools.clear(scan.id)
    desk = tools.desk(scan.id)
    desk.folder.mkdir(mode=0o700)
    name = PurePosixPath(scan.name).name
    suffix = PurePosixPath(name).suffix.lower()
    source = desk.folder / f"scan{suffix if _SUFFIX.fullmatch(suffix) else ''}"
    tools.stores.objects.fetch(scan.sha256, source)
    done = tools.workers.read(Job(source=source, name=name, desk=desk, progress=tools.progress(scan.id)))
    kept = {"fence": claim.fence, "attempt": claim.attempt, "provenance": dict(done.provenance)}
    (desk.folder / CLAIM).write_text(json.dumps(kept), encoding="utf-8")

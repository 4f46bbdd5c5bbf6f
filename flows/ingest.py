"""One scan from custody to its place of rest."""

from flows.load_scans import load_scans
from flows.outcome import Outcome
from flows.read_scan import read_scan
from flows.tools import Tools


def ingest(scan_id: str, tools: Tools) -> Outcome:
    """Digitise and load one scan. Safe to run again; knows nothing of Prefect.

    Raises:
        StorageDownError: a store does not answer; the scan waits.
        MissingDependencyError: an engine is not installed; the scan waits.
    """
    return read_scan(scan_id, tools) or load_scans((scan_id,), tools)[scan_id]

"""Load what lies finished on the desks: objects first, then everything about a scan in one transaction."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from pydantic import ValidationError

from flows.note import note
from flows.outcome import Outcome
from flows.read_scan import CLAIM
from flows.tools import Tools
from models.digitized import Digitized
from models.scan import Reason
from pipeline.version import VERSION
from storage.custody.custody import ScanState
from storage.errors import LeaseLostError, RefusedError
from storage.filing import Loaded, Loading
from storage.work import Claim

_AT_REST = {
    ScanState.LOADED: Outcome.LOADED,
    ScanState.IN_REVIEW: Outcome.IN_REVIEW,
    ScanState.QUARANTINED: Outcome.QUARANTINED,
}
_NOT_DONE = {Loaded.ALREADY_DONE: Outcome.ALREADY_DONE, Loaded.LEASE_LOST: Outcome.LEASE_LOST}


def load_scans(scan_ids: Sequence[str], tools: Tools) -> Mapping[str, Outcome]:
    """Load the readings of those scans that have one; return what became of each. Safe to run again.

    Knows nothing of Prefect. A reading that nobody can keep counts as a fault of its own scan only.

    Raises:
        StorageDownError: a store does not answer; the desks stay as they are.
    """
    outcomes: dict[str, Outcome] = {}
    loadings: list[Loading] = []
    for claim, provenance in _finished(scan_ids, tools):
        try:
            loadings.append(_loading(claim, provenance, tools))
        except ValidationError:
            outcomes[claim.scan_id] = _fault(claim, tools)
    outcomes |= _load(loadings, tools)
    for scan_id, outcome in outcomes.items():
        note("scan_loaded", scan=scan_id, outcome=outcome)
        (tools.settled if outcome in _AT_REST.values() else tools.clear)(scan_id)
    tools.on_settled(sum(outcome in _AT_REST.values() for outcome in outcomes.values()))
    return outcomes


def _finished(scan_ids: Sequence[str], tools: Tools) -> Iterator[tuple[Claim, Mapping[str, str]]]:
    for scan_id in scan_ids:
        with suppress(FileNotFoundError):  # not read: settled otherwise, or in other hands
            kept = json.loads((tools.desk(scan_id).folder / CLAIM).read_text(encoding="utf-8"))
            claim = Claim(scan_id=scan_id, holder=tools.holder, fence=kept["fence"], attempt=kept["attempt"])
            yield claim, kept["provenance"]


def _loading(claim: Claim, provenance: Mapping[str, str], tools: Tools) -> Loading:
    desk, objects = tools.desk(claim.scan_id), tools.stores.objects
    text = desk.json.read_bytes()
    return Loading(
        claim=claim,
        digitized=Digitized.model_validate_json(text),
        digitized_sha256=objects.put(text),
        pdf_sha256=objects.put(desk.pdf) if desk.pdf.is_file() else None,
        provenance={"pipeline": VERSION, **provenance},
    )


def _load(loadings: Sequence[Loading], tools: Tools) -> dict[str, Outcome]:
    """Load all in one transaction; when the database refuses that, each by itself to find the culprit."""
    if not loadings:
        return {}
    try:
        results = tools.stores.records.load(loadings)
    except RefusedError:
        if len(loadings) == 1:
            return {loadings[0].claim.scan_id: _fault(loadings[0].claim, tools)}
        return {one: outcome for each in loadings for one, outcome in _load((each,), tools).items()}
    return {
        one.claim.scan_id: _NOT_DONE.get(result)
        or _AT_REST[tools.stores.custody.scan(one.claim.scan_id).state]
        for one, result in zip(loadings, results, strict=True)
    }


def _fault(claim: Claim, tools: Tools) -> Outcome:
    try:
        given_up = tools.stores.queue.give_back(claim, fault=Reason.DECODER_CRASH)
    except LeaseLostError:
        return Outcome.LEASE_LOST
    return Outcome.PUT_BACK if given_up is None else Outcome.QUARANTINED

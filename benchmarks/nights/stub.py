"""A night with reading stubbed: charts of JSON that tests/flows/fake_engines.py obeys."""

import hashlib
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from flows.reading.workers import ProcessWorkers  # noqa: E402
from flows.receive import receive  # noqa: E402
from flows.tools import Tools, run_with  # noqa: E402
from storage.custody.custody import Arrival  # noqa: E402
from storage.open_stores import StoreOptions  # noqa: E402

ENGINES = "tests.flows.fake_engines"


def options(home: Path) -> StoreOptions:
    """Embedded stores below `home`."""
    return StoreOptions(
        home=home, database_url=f"sqlite:///{home}/sohoa.db", objects=f"folder:{home}/objects"
    )


def workers(count: int, *, silence: float = 300.0) -> ProcessWorkers:
    """Reading processes with the stub."""
    return ProcessWorkers(count=count, engines=ENGINES, silence=silence)


def hand_in(files: dict[str, bytes], folder: Path, stores: StoreOptions, *, batch: str = "box") -> str:
    """Bring files into custody; return the batch id."""
    folder.mkdir(parents=True, exist_ok=True)
    arrivals = []
    for name, content in files.items():
        (folder / name).write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        arrivals.append(Arrival(name=name, sha256=sha256, size=len(content), path=folder / name))
    with run_with(stores, jobs=1, workers=workers(1)) as tools:
        batch_id = tools.stores.custody.open_batch(name=batch, facility="01001").id
        tools.stores.custody.receive(batch_id, arrivals)
        receive(batch_id, tools.stores)
    return batch_id


def results(tools: Tools, batch_id: str) -> dict[str, tuple[str, bytes, bytes] | str]:
    """Return, by file name, the bytes of the results in custody, or the reason of the quarantine."""
    objects = tools.stores.objects
    return {
        one.name: one.reason.value
        if one.reason
        else (one.state.value, objects.get(one.digitized_sha256 or ""), objects.get(one.pdf_sha256 or ""))
        for one in tools.stores.custody.scans(batch_id)
    }

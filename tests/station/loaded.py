"""Records in the stores of a house, as if the pipeline had read them."""

import hashlib

from models.digitized import Digitized
from storage.custody.custody import Arrival
from storage.filing import Loaded
from tests.contracts.charts import loading
from tests.station.house import House


def load(house: House, digitized: Digitized, *, facility: str = "01001", name: str = "box-12.pdf") -> str:
    """Load one chart and return the id of its first record."""
    stores = house.kept.stores
    path = house.options.stores.home / "in"
    path.write_bytes(digitized.source.sha256.encode())
    batch = stores.custody.open_batch(name="12", facility=facility, declared=None)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    arrival = Arrival(name=name, sha256=sha256, size=path.stat().st_size, path=path)
    (received,) = stores.custody.receive(batch.id, [arrival])
    stores.objects.put(path)
    stores.custody.stored([received.scan_id])
    claim = stores.queue.claim(received.scan_id, holder="test")
    assert claim is not None
    assert stores.records.load([loading(claim, digitized)]) == (Loaded.DONE,)
    return next(line.id for line in stores.records.lines(batch.id) if line.scan_id == received.scan_id)

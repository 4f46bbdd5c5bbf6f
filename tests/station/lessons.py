"""Real work for the station: the drawn charts, as the machine might have read them, in an ordinary batch."""

import json
from pathlib import Path

from models.review.entered import Value
from models.review.lesson import lesson
from storage.custody import Arrival
from storage.filed import Loading
from storage.open_station import StationStores

SAMPLES = Path(__file__).parents[2] / "samples"
Truths = dict[str, dict[str, Value]]
"""Record → field → right value."""


def real_work(
    kept: StationStores, *names: str, seed: int = 7, facility: str = "TN01", batch: str = "hop-12"
) -> Truths:
    """Load some of the dozen charts as if they were real and return what is right."""
    held = kept.stores.custody.open_batch(name=batch, facility=facility)
    truths: Truths = {}
    for place, name in enumerate(names):
        truth = json.loads((SAMPLES / "truth" / f"{name}.json").read_text("utf-8"))
        chart = SAMPLES / "charts" / truth["source"]["name"]
        sha256 = kept.stores.objects.put(chart)
        arrival = Arrival(name=chart.name, sha256=sha256, size=chart.stat().st_size, path=chart)
        (received,) = kept.stores.custody.receive(held.id, [arrival])
        kept.stores.custody.stored([received.scan_id])
        claim = kept.stores.queue.claim(received.scan_id, holder="test")
        assert claim is not None
        made = lesson(truth, sha256=sha256, seed=seed + place)
        loading = Loading(
            claim=claim, digitized=made.digitized, pdf_sha256=sha256, provenance={"pipeline": "test"},
            digitized_sha256=kept.stores.objects.put(made.digitized.to_json().encode()),
        )  # fmt: skip
        kept.stores.records.load([loading])
        mine = [line.id for line in kept.stores.records.lines(held.id) if line.scan_id == received.scan_id]
        truths |= dict(zip(mine, made.truths, strict=True))
    return truths

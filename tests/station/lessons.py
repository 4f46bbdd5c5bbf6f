"""Real work for the station: the drawn charts, as the machine might have read them, in an ordinary batch."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from models.digitized import Digitized, FieldValue, PrescriptionRow
from models.review.entered import Value
from models.review.lesson import Lesson, lesson
from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.open_station import StationStores
from tests.contracts.review_charts import chart

SAMPLES = Path(__file__).parents[2] / "samples"
Truths = dict[str, dict[str, Value]]
"""Record → field → right value."""


def take_in(
    kept: StationStores,
    chart: Path,
    digitized: Callable[[str], Digitized],
    *,
    facility: str = "TN01",
    batch: str = "hop-12",
) -> list[str]:
    """Load one chart as the machine might have read it; return its records."""
    held = kept.stores.custody.open_batch(name=batch, facility=facility)
    sha256 = kept.stores.objects.put(chart)
    arrival = Arrival(name=chart.name, sha256=sha256, size=chart.stat().st_size, path=chart)
    (received,) = kept.stores.custody.receive(held.id, [arrival])
    kept.stores.custody.stored([received.scan_id])
    claim = kept.stores.queue.claim(received.scan_id, holder="test")
    assert claim is not None
    read = digitized(sha256)
    loading = Loading(
        claim=claim, digitized=read, pdf_sha256=sha256, provenance={"pipeline": "test"},
        digitized_sha256=kept.stores.objects.put(read.to_json().encode()),
    )  # fmt: skip
    kept.stores.records.load([loading])
    return [line.id for line in kept.stores.records.lines(held.id) if line.scan_id == received.scan_id]


def real_work(kept: StationStores, *names: str, seed: int = 7, facility: str = "TN01") -> Truths:
    """Load some of the dozen charts as if they were real and return what is right."""
    truths: Truths = {}
    for place, name in enumerate(names):
        truth = json.loads((SAMPLES / "truth" / f"{name}.json").read_text("utf-8"))
        lessons: list[Lesson] = []

        def read(sha256: str, truth=truth, number=seed + place, lessons=lessons) -> Digitized:
            lessons.append(lesson(truth, sha256=sha256, seed=number))
            return lessons[0].digitized

        mine = take_in(kept, SAMPLES / "charts" / truth["source"]["name"], read, facility=facility)
        truths |= dict(zip(mine, lessons[0].truths, strict=True))
    return truths


def questions(
    kept: StationStores, fields: Mapping[str, FieldValue], *, rows: tuple[PrescriptionRow, ...] | None = None
) -> str:
    """Load one page that asks exactly these questions, in this order; return its record."""
    (record_id,) = take_in(
        kept, SAMPLES / "charts" / "discharge.jpg", lambda sha256: chart(sha256, fields, rows=rows)
    )
    return record_id

"""Give somebody a fresh lesson: the drawn charts of samples/, in a training batch of their own."""

import hashlib
import json
import random
from datetime import datetime
from pathlib import Path

import station
from models.review.lesson import Lesson, lesson
from station.errors import RefusedInputError
from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.open_station import StationStores

SAMPLES = Path(station.__file__).parents[1] / "samples"
"""Beside the program in a checkout; a wheel has none."""
PREFIX = "training:"
"""How facilities of lessons begin: the same charts are given again and again, each time as new."""
VERSION = "training"


def facility_of(name: str) -> str:
    """Return how the facilities of somebody's lessons begin."""
    return f"{PREFIX}{hashlib.sha256(name.encode()).hexdigest()[:16]}:"


def lessons_there() -> bool:
    """Tell whether there are charts to learn on."""
    return (SAMPLES / "truth").is_dir()


def begin(kept: StationStores, name: str, *, at: datetime, samples: Path = SAMPLES) -> str:
    """Make a training batch for this person and return its facility.

    Raises:
        RefusedInputError: there are no drawn charts on this machine.
    """
    truths = sorted((samples / "truth").glob("*.json"))
    if not truths:
        raise RefusedInputError("training.refused.none")
    facility = f"{facility_of(name)}{at:%Y%m%d%H%M%S}"
    batch = kept.stores.custody.open_batch(name=f"{at:%Y-%m-%d %H:%M}", facility=facility)
    kept.training.open_training(batch.id)
    seed = random.SystemRandom().randrange(2**30)
    for place, path in enumerate(truths):
        truth = json.loads(path.read_text("utf-8"))
        _load(kept, batch.id, samples / "charts" / truth["source"]["name"], truth, seed=seed + place)
    return facility


def _load(kept: StationStores, batch_id: str, chart: Path, truth: dict[str, object], *, seed: int) -> None:
    stores = kept.stores
    sha256 = stores.objects.put(chart)
    arrival = Arrival(name=chart.name, sha256=sha256, size=chart.stat().st_size, path=chart)
    (received,) = stores.custody.receive(batch_id, [arrival])
    stores.custody.stored([received.scan_id])
    claim = stores.queue.claim(received.scan_id, holder="training")
    if claim is None:
        return
    made = lesson(truth, sha256=sha256, seed=seed)
    loading = Loading(
        claim=claim,
        digitized=made.digitized,
        digitized_sha256=stores.objects.put(made.digitized.to_json().encode()),
        pdf_sha256=sha256,  # nothing is exported: the scan itself stands for the searchable copy
        provenance={"pipeline": VERSION},
    )
    stores.records.load([loading])
    _tell_truths(kept, batch_id, received.scan_id, made)


def _tell_truths(kept: StationStores, batch_id: str, scan_id: str, made: Lesson) -> None:
    mine = [line.id for line in kept.stores.records.lines(batch_id) if line.scan_id == scan_id]
    for record_id, truth in zip(mine, made.truths, strict=True):
        kept.training.set_truth(record_id, dict(truth))

"""Export invented released charts in every profile and count what left, what was refused, and why.

    python -m benchmarks.exports 2000 --bundles /tmp/bundles

A chart that is refused for a code without an equal is exported again with a person's decision.
"""

import argparse
import dataclasses
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from models.stay import Stay
from pipeline.export.context import Context
from pipeline.export.fhir.bundle import bundle
from pipeline.export.hosobenhan.chart import chart
from pipeline.export.outcome import Prepared, Refused
from pipeline.export.qd4750.envelope import envelope
from pipeline.export.spreadsheet.workbook import workbook
from pipeline.places.place import Places
from samples.released_charts import released_chart

PROFILES = {"fhir": bundle, "qd4750": envelope, "hosobenhan": chart, "csv": workbook}
CONTEXT = Context(made_at=datetime(2026, 11, 25, tzinfo=UTC), places=Places())
DECIDED = dataclasses.replace(CONTEXT, decisions={"MA_LYDO_CT": "1", "MA_LOAI_RV": "4"})


def main() -> None:
    """Print one line a profile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("charts", type=int)
    parser.add_argument("--bundles", type=Path, help="folder for the FHIR bundles, read by fhir_readers.py")
    given = parser.parse_args()
    stays = [released_chart(seed) for seed in range(given.charts)]
    records = sum(len(stay.papers) for stay in stays)
    print(f"{len(stays)} charts with {records} released records")
    for name in PROFILES:
        _run(name, stays, given.bundles if name == "fhir" else None)


def _run(name: str, stays: list[Stay], folder: Path | None) -> None:
    asked: Counter[str] = Counter()
    left = decided = 0
    began = time.process_time()
    for number, stay in enumerate(stays):
        made = PROFILES[name](stay, CONTEXT)
        if isinstance(made, Refused):
            asked.update(f"{note.field} {note.code.value}" for note in made.reasons)
            made = PROFILES[name](stay, DECIDED)
            decided += isinstance(made, Prepared)
        else:
            left += 1
        if isinstance(made, Prepared) and folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}.json").write_bytes(made.files[0].content)
    spent = (time.process_time() - began) / len(stays)
    refused = len(stays) - left - decided
    print(
        f"{name}: {left} left valid, {decided} after a person's decision, {refused} refused; "
        f"asked {dict(asked)}; {1000 * spent:.0f} ms a chart"
    )


if __name__ == "__main__":
    main()

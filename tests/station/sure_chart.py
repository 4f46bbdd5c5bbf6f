"""A chart that the machine read without a doubt, ready to be released."""

import json

from models.digitized import Digitized
from models.review.lesson import lesson
from storage.open_station import StationStores
from tests.station.lessons import SAMPLES, take_in

CHART = "ward-stay"


def sure_chart(kept: StationStores, facility: str = "01003") -> list[str]:
    """Load it and return its records."""
    truth = json.loads((SAMPLES / "truth" / f"{CHART}.json").read_text("utf-8"))

    def read(sha256: str) -> Digitized:
        told = lesson(truth, sha256=sha256, seed=1).digitized.model_dump(mode="json")
        for document, right in zip(told["documents"], truth["documents"], strict=True):
            for name, field in document["fields"].items():
                field["value"] = right["fields"][name]["value"]
                field["status"] = "absent" if field["value"] is None else "accepted"
            for table, rows in document["tables"].items():
                for row, true in zip(rows or (), right["tables"].get(table, ()), strict=True):
                    row.update({cell: true[cell] for cell in row if cell in true}, status="accepted")
        for page in told["pages"]:
            page["findings"] = [] if page["state"] == "read" else page["findings"]
        return Digitized.model_validate(told | {"status": "loaded"})

    path = SAMPLES / "charts" / truth["source"]["name"]
    return take_in(kept, path, read, facility=facility, batch="hop-11")

"""Read FHIR bundles with parsers of other people; run in an environment of its own.

    python3 -m venv readers && readers/bin/pip install fhirkit-rs==0.1.0 fhirclient==4.4.0
    readers/bin/python benchmarks/exports/fhir_readers.py /tmp/bundles

fhirkit is written in Rust from the R4 definitions; fhirclient is the SMART client for R4. Neither shares code
with fhir.resources, which writes our bundles. The npm package `fhir` is a third: fhir_readers.js.
"""

import json
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path


def main(folder: Path) -> None:
    """Print how many bundles each parser takes without an error and gives back as they were."""
    kit = import_module("fhirkit")
    smart = import_module("fhirclient.models.bundle").Bundle
    counts: Counter[str] = Counter()
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        counts["bundles"] += 1
        issues = kit.validate(told)
        counts["fhirkit without error"] += not any(issue.severity == "error" for issue in issues)
        counts["fhirkit without warning"] += not issues
        counts["fhirclient, read and written back the same"] += smart(told, strict=True).as_json() == told
    for name, count in counts.items():
        print(f"{name}: {count}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

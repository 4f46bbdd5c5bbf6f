"""Where each paper's values come from: the scan, the machine, the person who released them."""

from models.stay import Paper
from pipeline.export.fhir import systems
from pipeline.export.fhir.shapes import Json, coding, instant, reference, resource_id

_MACHINE = "machine"
_WORKED = {"assembler": "author of the values", "verifier": "released the record"}


def provenance(paper: Paper, made: list[Json], software: str) -> Json:
    """Return the Provenance of everything that one paper gave."""
    made_with = ", ".join(f"{name} {version}" for name, version in sorted(paper.made_with.items()))
    author = f"sohoa {software}" if paper.author == _MACHINE else paper.author
    return {
        "resourceType": "Provenance",
        "id": resource_id(paper.record_id, "provenance"),
        "target": [reference(resource) for resource in made],
        "recorded": instant(paper.released_at),
        "activity": {"coding": [coding(systems.DATA_OPERATION, "CREATE")], "text": made_with or "sohoa"},
        "agent": [_agent("assembler", author), _agent("verifier", paper.released_by)],
        "entity": [
            {
                "role": "source",
                "what": {
                    "identifier": {"system": systems.SHA256, "value": paper.source_sha256},
                    "display": f"scan {paper.scan_id}, pages {', '.join(map(str, paper.document.pages))}",
                },
            }
        ],
    }


def _agent(kind: str, who: str) -> Json:
    return {
        "type": {"coding": [coding(systems.PARTICIPANT, kind)], "text": _WORKED[kind]},
        "who": {"display": who},
    }

"""Small FHIR shapes: ids, dates, codings, references."""

import uuid
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

Json = dict[str, Any]

HERE = ZoneInfo("Asia/Ho_Chi_Minh")
_SPACE = uuid.UUID("6f1f7c52-8d3b-4a77-9d7e-2b0f0d6f5e11")
"""Name space of resource ids; any fixed value, never to be changed: a record always gives the same ids."""
_DAY = 10
"""Characters of a day."""


def resource_id(*parts: object) -> str:
    """Return the id that these parts always have."""
    return str(uuid.uuid5(_SPACE, "/".join(map(str, parts))))


def reference(resource: Json) -> Json:
    """Refer to a resource of the same bundle."""
    return {"reference": f"urn:uuid:{resource['id']}"}


def moment(printed: str) -> str:
    """Turn the contract's `YYYY-MM-DD[THH:MM]` (local time) into a FHIR dateTime."""
    if len(printed) <= _DAY:
        return printed
    return datetime.fromisoformat(printed).replace(tzinfo=HERE).isoformat()


def instant(at: datetime) -> str:
    """Return an aware time as FHIR instant, to the second."""
    return at.astimezone(HERE).isoformat(timespec="seconds")


def coding(system: str, code: str, display: str | None = None) -> Json:
    """Return a Coding."""
    return bare(system=system, code=code, display=display)


def concept(text: str | None, *codings: Json) -> Json:
    """Return a CodeableConcept; `text` is what the paper prints."""
    return bare(coding=list(codings), text=text)


def identifier(system: str, value: str | None) -> list[Json]:
    """Return one Identifier, or none where there is no value."""
    return [] if value is None else [{"system": system, "value": value}]


def bare(**parts: Any) -> Json:  # noqa: ANN401 - JSON
    """Return the parts that have content: FHIR knows no empty values."""
    return {name: part for name, part in parts.items() if part not in (None, "", [], {})}

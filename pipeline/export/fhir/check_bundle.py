"""Check a bundle as a receiver would: shape and closed code lists by the FHIR classes, references by hand."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from fhir.resources.R4B.bundle import Bundle
from pydantic import BaseModel, ValidationError

from pipeline.export.outcome import Note, NoteCode

# fhir.resources has no package R4 any more; for the nine resources that we write R4B (4.3.0) is R4 (4.0.1):
# R4B changed medicines' definitions, evidence and subscriptions only. docs/exports.md names the R4 parsers
# that the bundles are read with besides.


_MORE = frozenset(("unknown", "entered-in-error"))
"""What the classes shorten to "+" at the end of a list."""


def check_bundle(content: bytes) -> tuple[Note, ...]:
    """Return one note for each place of the bundle that is wrong; () when it may leave. Quotes no value."""
    try:
        told = json.loads(content)
        model = Bundle.model_validate_json(content)
    except ValidationError as error:
        return _broken(".".join(map(str, one["loc"])) for one in error.errors(include_input=False))
    except (ValueError, KeyError):  # no JSON, or a kind of resource that does not exist
        return _broken([""])
    there = {entry["fullUrl"] for entry in told["entry"]}
    dangling = [place for place, target in _references(told, "") if target not in there]
    return _broken([*dangling, *_strange_codes(model, "")])


def _broken(places: Iterable[str]) -> tuple[Note, ...]:
    return tuple(
        Note(field=f"Bundle.{place}".rstrip("."), code=NoteCode.BROKEN_RULE) for place in sorted(set(places))
    )


def _strange_codes(model: BaseModel, place: str) -> Iterator[str]:
    """Return where a code is not in its closed list: the classes know the lists and accept others."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        inner = f"{place}{name}"
        extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        allowed = extra.get("enum_values")
        if isinstance(allowed, list) and isinstance(value, str) and value not in {*allowed, *_MORE}:
            yield inner
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, BaseModel):
                yield from _strange_codes(one, f"{inner}.")


def _references(part: Any, place: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    if isinstance(part, dict):
        if isinstance(part.get("reference"), str):
            yield place.rstrip("."), part["reference"]
        for name, inner in part.items():
            yield from _references(inner, f"{place}{name}.")
    elif isinstance(part, list):
        for inner in part:
            yield from _references(inner, place)

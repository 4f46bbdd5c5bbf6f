"""Which fields an object has, and how a chart with some of them is completed."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

Json = dict[str, Any]
_PART = re.compile(r"(\w+)(?:([\[{])(\w+)[\]}])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One field of an object."""

    name: str
    inner: str | None
    """The object inside; None for a text."""
    many: bool
    """A list of such objects."""


@cache
def shape(kind: str) -> tuple[Part, ...]:
    """Return the fields of an object, in order."""
    return tuple(
        Part(name=name, inner=inner or None, many=bracket == "[")
        for name, bracket, inner in _PART.findall(_table()[kind])
    )


def completed(kind: str, told: Mapping[str, Any]) -> Json:
    """Return the whole object: every field in order, "" for a text, [] for a list that nobody told.

    Raises:
        KeyError: `told` has a field that the object does not have.
    """
    strange = set(told) - {part.name for part in shape(kind)}
    if strange:
        raise KeyError(min(strange))
    return {part.name: _filled(part, told.get(part.name)) for part in shape(kind)}


def _filled(part: Part, value: Any) -> Any:  # noqa: ANN401 - JSON
    if part.inner is None:
        return value or ""
    if part.many:
        return [completed(part.inner, one) for one in value or ()]
    return completed(part.inner, value or {})


@cache
def _table() -> Mapping[str, str]:
    text = files("pipeline.export.hosobenhan").joinpath("fields.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)

"""Values of our own types as JSON and back, exactly: the same value, to the last bit of a number."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib import import_module
from typing import Any

import numpy as np

from models.errors import IntegrityError

Json = Any
_ROOMS = ("models.", "pipeline.")
"""Only types of these are made again: a file cannot call anything else to life."""


def freeze(value: object) -> Json:
    """Return the value as JSON.

    Known are None, bool, int, float, str, tuples, lists, dictionaries, frozen data classes and enumerations
    of our own, and arrays of numbers.

    Raises:
        TypeError: anything else.
    """
    match value:
        case Enum():
            told: Json = {"enum": _name(type(value)), "value": value.value}
        case np.generic():
            told = value.item()
        case None | bool() | int() | float() | str():
            told = value
        case tuple() | list():
            told = {type(value).__name__: [freeze(one) for one in value]}
        case Mapping():
            told = {"dict": [[freeze(key), freeze(one)] for key, one in value.items()]}
        case np.ndarray():
            told = {"array": value.tolist(), "type": value.dtype.str}
        case _ if is_dataclass(value):
            parts = {one.name: freeze(getattr(value, one.name)) for one in fields(value)}
            told = {"class": _name(type(value)), "fields": parts}
        case _:
            raise TypeError(f"{type(value).__name__} cannot be kept")
    return told


def thaw(told: Json) -> Any:  # noqa: ANN401 - any of our types
    """Return the value that `freeze` made JSON of.

    Raises:
        IntegrityError: no such type, or not its fields: another version wrote it.
    """
    if not isinstance(told, dict):
        return told
    for word, make in _MAKERS.items():
        if word in told:
            return make(told)
    raise IntegrityError("a kept page is of another version")


def _made(told: Json) -> object:
    parts = {name: thaw(one) for name, one in told["fields"].items()}
    try:
        return _type(told["class"])(**parts)
    except TypeError:
        raise IntegrityError("a kept page is of another version") from None


_MAKERS: dict[str, Callable[[Json], object]] = {
    "enum": lambda told: _type(told["enum"])(told["value"]),
    "class": _made,
    "array": lambda told: np.array(told["array"], dtype=np.dtype(told["type"])),
    "tuple": lambda told: tuple(thaw(one) for one in told["tuple"]),
    "list": lambda told: [thaw(one) for one in told["list"]],
    "dict": lambda told: {thaw(key): thaw(one) for key, one in told["dict"]},
}


def _name(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


def _type(name: str) -> Any:  # noqa: ANN401 - a class of ours
    module, _, word = name.partition(":")
    kind = getattr(import_module(module), word, None) if module.startswith(_ROOMS) else None
    if not isinstance(kind, type) or not (is_dataclass(kind) or issubclass(kind, Enum)):
        raise IntegrityError("a kept page is of another version")
    return kind

"""Common diagnoses and their codes: enough to tell whether a printed code and its text speak of the same."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from models.codes.icd import plain_icd


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnoses:
    """A table of diagnoses; not the official list."""

    names: Mapping[str, tuple[str, ...]]
    """By code without dot: what the disease is usually called."""
    short: Mapping[str, str]
    """Abbreviations and what they say."""


@lru_cache(maxsize=1)
def load_diagnoses() -> Diagnoses:
    """Return the project's own table in `diagnoses.toml`."""
    table = tomllib.loads(files("models.codes").joinpath("diagnoses.toml").read_text(encoding="utf-8"))
    names = {plain_icd(code): tuple(names) for code, names in table["names"].items()}
    return Diagnoses(names=names, short=table["short"])

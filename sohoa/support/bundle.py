"""Texts of the support bundle: versions, checks, settings, counts. No name of a file, box or person."""

import json
import platform
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import distributions
from typing import Any

from models.errors import SohoaError
from pipeline.version import VERSION
from sohoa.checks.everything import everything
from sohoa.settings import read_settings
from sohoa.settings_table import settings_table
from storage.overview.gauges import gauges
from storage.overview.standing import Standing
from storage.records.migrate import HEAD


def bundle(seen: Standing | SohoaError) -> Mapping[str, str]:
    """Return file names and texts; where the stores do not answer, that is told and the rest is there."""
    texts = {
        "versions.txt": _versions(),
        "machine.json": _json(_machine()),
        "doctor.json": _json([asdict(check) | {"ok": check.ok} for check in everything()]),
        "settings.json": _json([asdict(row) for row in settings_table(read_settings())]),
    }
    if isinstance(seen, SohoaError):
        return {**texts, "stores.txt": type(seen).__name__ + "\n"}
    return {**texts, "metrics.prom": gauges(seen), "chores.json": _json(_chores(seen))}


def _versions() -> str:
    named = sorted(f"{one.metadata['Name']}=={one.version}" for one in distributions())
    return "\n".join((f"pipeline {VERSION}", f"schema {HEAD}", *named)) + "\n"


def _machine() -> dict[str, object]:
    return {"system": platform.platform(), "python": platform.python_version(), "cpu": platform.machine()}


def _chores(seen: Standing) -> list[dict[str, object]]:
    return [
        {
            "name": chore.name.value,
            "began_at": chore.began_at,
            "ended_at": chore.ended_at,
            "outcome": chore.outcome,
            "numbers": dict(chore.numbers),
        }
        for chore in seen.chores.values()
    ]


def _json(value: Any) -> str:  # noqa: ANN401 - whatever JSON can say
    return json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n"

"""Traits to a probability that a value is exactly right, fitted on generated layouts (models/judge)."""

import json
import math
from functools import lru_cache
from importlib.resources import files

from pipeline.judge.traits import TRAITS


@lru_cache(maxsize=1)
def _scorer() -> dict[str, dict[str, float]]:
    source = files("models.judge").joinpath("scorer.json")
    loaded: dict[str, dict[str, float]] = json.loads(source.read_text(encoding="utf-8"))
    return loaded


def score(traits: dict[str, float], group: str) -> float:
    """Return 0–1; `group` picks the weights ("field" or "row")."""
    weights = _scorer()[group]
    total = weights["bias"] + sum(weights.get(name, 0.0) * traits[name] for name in TRAITS)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))

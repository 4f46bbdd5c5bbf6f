"""Traits to a probability that a value is exactly right: small boosted trees, fitted on generated layouts."""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

Node = tuple[int, float, int, int, float]
"""Trait index (-1 for a leaf), threshold, left child (≤), right child, value of a leaf."""


@dataclass(frozen=True)
class Forest:
    """What `benchmarks/scorer` writes: log-odds add up over the trees."""

    traits: tuple[str, ...]
    base: float
    trees: tuple[tuple[Node, ...], ...]


@lru_cache(maxsize=1)
def _forests() -> dict[str, Forest]:
    text = files("models.judge").joinpath("scorer.json").read_text(encoding="utf-8")
    return {
        name: Forest(
            traits=tuple(forest["traits"]),
            base=float(forest["base"]),
            trees=tuple(tuple(tuple(node) for node in tree) for tree in forest["trees"]),
        )
        for name, forest in json.loads(text).items()
        if name in {"field", "row"}
    }


def _leaf(tree: tuple[Node, ...], row: list[float]) -> float:
    index = 0
    while True:
        trait, threshold, left, right, value = tree[index]
        if trait < 0:
            return value
        index = left if row[trait] <= threshold else right


def score(traits: dict[str, float], group: str) -> float:
    """Return 0–1; `group` is "field" or "row"."""
    forest = _forests()[group]
    row = [traits[name] for name in forest.traits]
    total = forest.base + sum(_leaf(tree, row) for tree in forest.trees)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))

"""Traits to a probability that a value is exactly right: small boosted trees, fitted on generated layouts."""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

Node = tuple[int, float, int, int, float]
"""Trait index (-1 for a leaf), threshold, left child (≤), right child, value of a leaf."""


USUAL = "usual"
"""The trait that the scorer itself knows: some fields are harder than others."""


@dataclass(frozen=True)
class Forest:
    """What `benchmarks/scorer` writes: log-odds add up over the trees."""

    traits: tuple[str, ...]
    """The last is `USUAL`."""
    usual: dict[str, float]
    """Field or table → how often its values were right; "" for the others."""
    base: float
    trees: tuple[tuple[Node, ...], ...]


@lru_cache(maxsize=1)
def _forests() -> dict[str, Forest]:
    text = files("models.judge").joinpath("scorer.json").read_text(encoding="utf-8")
    return {
        name: Forest(
            traits=tuple(forest["traits"]),
            usual=forest["usual"],
            base=float(forest["base"]),
            trees=tuple(tuple(tuple(node) for node in tree) for tree in forest["trees"]),
        )
        for name, forest in json.loads(text).items()
    }


def _leaf(tree: tuple[Node, ...], row: list[float]) -> float:
    index = 0
    while True:
        trait, threshold, left, right, value = tree[index]
        if trait < 0:
            return value
        index = left if row[trait] <= threshold else right


def score(traits: dict[str, float], group: str, name: str) -> float:
    """Return 0–1; `group` is "field" or the table, `name` the field or the table."""
    forest = _forests()[group]
    told = traits | {USUAL: forest.usual.get(name, forest.usual[""])}
    row = [told[trait] for trait in forest.traits]
    total = forest.base + sum(_leaf(tree, row) for tree in forest.trees)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))

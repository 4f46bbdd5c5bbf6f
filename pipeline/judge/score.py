"""Traits to a probability that a value is exactly right: two kinds of trees, fitted on generated layouts."""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from statistics import fmean

Node = tuple[int, float, int, int, float]
"""Trait index (-1 for a leaf), threshold, left child (≤), right child, value of a leaf."""

Tree = tuple[Node, ...]


USUAL = "usual"
"""The trait that the scorer itself knows: some fields are harder than others."""


@dataclass(frozen=True)
class Forest:
    """What `benchmarks/scorer` writes; the probability is the mean of what both kinds of trees say.

    Boosted trees know what a value must not have, chance-grown ones what strangers' values have in common:
    on authors held out each errs where the other does not (`models/judge/README.md`).
    """

    traits: tuple[str, ...]
    """The last is `USUAL`."""
    usual: dict[str, float]
    """Field or table → how often its values were right; "" for the others."""
    base: float
    boosted: tuple[Tree, ...]
    """Log-odds that add up to `base`."""
    grown: tuple[Tree, ...]
    """Probabilities, of which the mean counts."""


@lru_cache(maxsize=1)
def _forests() -> dict[str, Forest]:
    text = files("models.judge").joinpath("scorer.json").read_text(encoding="utf-8")
    return {
        name: Forest(
            traits=tuple(forest["traits"]),
            usual=forest["usual"],
            base=float(forest["base"]),
            boosted=_trees(forest["boosted"]),
            grown=_trees(forest["grown"]),
        )
        for name, forest in json.loads(text).items()
    }


def _trees(told: list[list[list[float]]]) -> tuple[Tree, ...]:
    return tuple(
        tuple((int(trait), at, int(left), int(right), value) for trait, at, left, right, value in tree)
        for tree in told
    )


def _leaf(tree: Tree, row: list[float]) -> float:
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
    total = forest.base + sum(_leaf(tree, row) for tree in forest.boosted)
    boosted = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
    return (boosted + fmean(_leaf(tree, row) for tree in forest.grown)) / 2

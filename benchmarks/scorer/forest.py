"""Trees that learn from examples, as `pipeline/judge/score.py` reads them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier

from benchmarks.scorer.example import TREES, Example
from pipeline.judge.score import USUAL

_SHAPES: dict[str, dict[str, Any]] = {
    "field": {"max_depth": 5, "max_iter": 200, "learning_rate": 0.04, "l2_regularization": 8.0},
    "lab_results": {"max_depth": 4, "max_iter": 250, "learning_rate": 0.05, "l2_regularization": 5.0},
    "prescription_items": {"max_depth": 3, "max_iter": 250, "learning_rate": 0.06, "l2_regularization": 5.0},
}
"""Of the boosted trees: least log loss with authors held out."""

_GROWN: dict[str, Any] = {"n_estimators": 50, "min_samples_leaf": 5, "max_depth": 16, "max_features": 0.7}
"""Of the trees with splits by chance, for all groups: more of them gain little and take more room."""
_WORSE = frozenset(
    {
        "hand",
        "second_no",
        "opponents",
        "checks_failed",
        "doubts",
        "papers_other",
        "told_other",
        "gap",
        "crowd",
        "noise",
        "small_start",
        "inner_colon",
        "mixed",
        "stray_end",
        "shouted",
    }
)
"""Traits that may only lower a probability."""
_FREE = frozenset(
    {"words", "characters", "digits_share", "lone_share", "mark", "marked", "beneath", "rows", "is_drug"}
)
"""Traits that may do both, like all that say what kind of value it is; the others may only raise it.

What few examples say by chance against sense is not learned: sets by other authors break such luck first.
"""
STRANGE = 3.0
"""Weight of what was read before anybody had looked at its layouts: only that is honest about strangers."""


_PRIOR, _DOUBTED = 0.85, 10.0
"""What is believed of a field without examples, and how many examples outweigh that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The trees of one group and what they are told of each field."""

    boosted: HistGradientBoostingClassifier
    grown: ExtraTreesClassifier
    usual: dict[str, float]
    """Field or table → the share of its values that were right, drawn towards `_PRIOR`."""


def _directions(group: str) -> list[int]:
    return [*(_direction(name) for name in TREES[group]), 1]


def _direction(name: str) -> int:
    if name in _WORSE:
        return -1
    return 0 if name in _FREE or name.startswith(("is_", "from_")) else 1


def _weight(one: Example) -> float:
    return STRANGE if one.strange else 1.0


def _usual(examples: Sequence[Example]) -> dict[str, float]:
    told: dict[str, list[float]] = {}
    for one in examples:
        sums = told.setdefault(one.name, [_PRIOR * _DOUBTED, _DOUBTED])
        sums[0] += _weight(one) * one.right
        sums[1] += _weight(one)
    return {name: round(right / of, 4) for name, (right, of) in sorted(told.items())}


def _table(examples: Sequence[Example], usual: dict[str, float]) -> npt.NDArray[np.float64]:
    return np.array([(*one.traits, usual.get(one.name, _PRIOR)) for one in examples])


def model_of(examples: Sequence[Example], group: str) -> Fitted:
    """Return the fitted trees of one group."""
    mine = [one for one in examples if one.trees == group]
    boosted = HistGradientBoostingClassifier(
        **_SHAPES[group],
        min_samples_leaf=20,
        max_features=0.3,
        random_state=1,
        monotonic_cst=_directions(group),
    )
    grown = ExtraTreesClassifier(**_GROWN, random_state=1)
    usual = _usual(mine)
    right, weights = np.array([one.right for one in mine]), np.array([_weight(one) for one in mine])
    for trees in (boosted, grown):
        trees.fit(_table(mine, usual), right, sample_weight=weights)
    return Fitted(boosted=boosted, grown=grown, usual=usual)


def probabilities(fitted: Fitted, examples: Sequence[Example]) -> list[float]:
    """Return what the trees say of examples of their group."""
    table = _table(examples, fitted.usual)
    both = [trees.predict_proba(table)[:, 1] for trees in (fitted.boosted, fitted.grown)]
    told: list[float] = np.mean(both, axis=0).tolist()
    return told


def _node(feature: float, threshold: float, left: float, right: float, value: float) -> list[float]:
    if feature < 0:
        return [-1, 0, 0, 0, round(float(value), 5)]
    return [int(feature), round(float(threshold), 5), int(left), int(right), 0]


def _boosted_nodes(predictor: Any) -> list[list[float]]:  # noqa: ANN401 - scikit-learn does not name the type
    return [
        _node(
            -1 if node["is_leaf"] else node["feature_idx"],
            node["num_threshold"],
            node["left"],
            node["right"],
            node["value"],
        )
        for node in predictor.nodes
    ]


def _grown_nodes(tree: Any) -> list[list[float]]:  # noqa: ANN401 - as above
    right = tree.value[:, 0, 1] / tree.value[:, 0].sum(axis=1)
    rows = zip(tree.feature, tree.threshold, tree.children_left, tree.children_right, right, strict=True)
    return [_node(*row) for row in rows]


def forest_of(examples: Sequence[Example], group: str) -> dict[str, Any]:
    """Return the forest of one group in the shape of `models/judge/scorer.json`."""
    mine = [one for one in examples if one.trees == group]
    fitted = model_of(examples, group)
    boosted = fitted.boosted
    return {
        "traits": [*TREES[group], USUAL],
        "usual": {"": _PRIOR, **fitted.usual},
        "base": round(float(boosted._baseline_prediction.ravel()[0]), 5),  # noqa: SLF001 - no public way
        "boosted": [_boosted_nodes(step[0]) for step in boosted._predictors],  # noqa: SLF001
        "grown": [_grown_nodes(one.tree_) for one in fitted.grown.estimators_],
        "examples": len(mine),
        "right": sum(one.right for one in mine),
    }

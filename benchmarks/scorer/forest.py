"""Boosted trees that learn from examples, as `pipeline/judge/score.py` reads them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.scorer.example import NAMES, Example

_SHAPES: dict[str, dict[str, Any]] = {
    "field": {"max_depth": 5, "max_iter": 200, "learning_rate": 0.04, "l2_regularization": 8.0},
    "row": {"max_depth": 3, "max_iter": 250, "learning_rate": 0.06, "l2_regularization": 5.0},
}
"""Least log loss with authors held out."""
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


def _directions(group: str) -> list[int]:
    return [_direction(name) for name in NAMES[group]]


def _direction(name: str) -> int:
    if name in _WORSE:
        return -1
    return 0 if name in _FREE or name.startswith(("is_", "from_")) else 1


def model_of(examples: Sequence[Example], group: str) -> HistGradientBoostingClassifier:
    """Return the fitted trees of one group."""
    mine = [one for one in examples if one.group == group]
    model = HistGradientBoostingClassifier(
        **_SHAPES[group], min_samples_leaf=20, random_state=1, monotonic_cst=_directions(group)
    )
    weights = np.array([STRANGE if one.strange else 1.0 for one in mine])
    model.fit(
        np.array([one.traits for one in mine]), np.array([one.right for one in mine]), sample_weight=weights
    )
    return model


def probabilities(model: HistGradientBoostingClassifier, examples: Sequence[Example]) -> list[float]:
    """Return what the trees say of examples of their group."""
    told: list[float] = model.predict_proba(np.array([one.traits for one in examples]))[:, 1].tolist()
    return told


def _nodes(predictor: Any) -> list[list[float]]:  # noqa: ANN401 - scikit-learn does not name the type
    return [
        [
            -1 if node["is_leaf"] else int(node["feature_idx"]),
            round(float(node["num_threshold"]), 5) if not node["is_leaf"] else 0.0,
            int(node["left"]),
            int(node["right"]),
            round(float(node["value"]), 5),
        ]
        for node in predictor.nodes
    ]


def forest_of(examples: Sequence[Example], group: str) -> dict[str, Any]:
    """Return the forest of one group in the shape of `models/judge/scorer.json`."""
    mine = [one for one in examples if one.group == group]
    model = model_of(examples, group)
    return {
        "traits": list(NAMES[group]),
        "base": round(float(model._baseline_prediction.ravel()[0]), 5),  # noqa: SLF001 - no public way
        "trees": [_nodes(step[0]) for step in model._predictors],  # noqa: SLF001
        "examples": len(mine),
        "right": sum(one.right for one in mine),
    }

"""Which of two readings of the same ink earns to be taken? A small logistic model, learned on drawn pages."""

import functools
import json
import math
from pathlib import Path

from models import readers
from models.errors import MissingDependencyError
from pipeline.read.fold import fold
from pipeline.read.plausible import plausibility

_FLOOR = -30.0
"""Log-probabilities below this say no more."""


def second_earns(
    texts: tuple[str, str],
    *,
    likely: tuple[float, float],
    sure: tuple[float, float],
    hand: float,
) -> float:
    """Return the probability 0-1 that the second voice's text is nearer to the truth.

    Args:
        texts: what the first and the second voice read; they differ.
        likely: log-probability of both texts as the line network saw the ink.
        sure: what both engines say of their surety, 0-1.
        hand: probability 0-1 that the ink was written by hand.
    """
    first, second = (max(_FLOOR, value) for value in likely)
    same = fold(texts[0]).replace(" ", "") == fold(texts[1]).replace(" ", "")
    features = (
        *(first, second, second - first, *sure),
        *(plausibility(texts[0]), plausibility(texts[1])),
        *(float(same), hand, float(len(texts[0])), float(len(texts[1]))),
    )
    weights, bias = _weights()
    score = bias + sum(weight * value for weight, value in zip(weights, features, strict=True))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, score))))


@functools.cache
def _weights() -> tuple[tuple[float, ...], float]:
    path = Path(readers.__file__).parent / "merge.json"
    try:
        learned = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingDependencyError("the merge of the readers is missing from models/readers") from error
    return tuple(learned["weights"]), float(learned["bias"])

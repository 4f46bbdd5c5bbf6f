"""Which of two readings of the same ink earns to be taken? A small logistic model, learned on drawn pages."""

import functools
import json
import math
from dataclasses import dataclass
from pathlib import Path

from models import readers
from models.errors import MissingDependencyError
from pipeline.read.agree.plausible import plausibility
from pipeline.read.base_letters import base_letters

_FLOOR = -30.0
"""Log-probabilities below this say no more."""


FEATURES = (
    *("first_likely", "second_likely", "gain", "first_sure", "second_sure", "first_plausible"),
    *("second_plausible", "same_letters", "hand", "first_length", "second_length"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rivals:
    """Two different texts of the same ink."""

    texts: tuple[str, str]
    """What the first and the second voice read."""
    likely: tuple[float, float]
    """Log-probability of both texts as the line network saw the ink."""
    sure: tuple[float, float]
    """What both engines say of their surety, 0-1."""
    hand: float
    """Probability 0-1 that the ink was written by hand."""


def second_earns(rivals: Rivals) -> float:
    """Return the probability 0-1 that the second voice's text is nearer to the truth."""
    weights, bias = _weights()
    score = bias + sum(weight * value for weight, value in zip(weights, features(rivals), strict=True))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, score))))


def features(rivals: Rivals) -> tuple[float, ...]:
    """Return the values of `FEATURES`."""
    texts = rivals.texts
    first, second = (max(_FLOOR, value) for value in rivals.likely)
    same = base_letters(texts[0]).replace(" ", "") == base_letters(texts[1]).replace(" ", "")
    return (
        *(first, second, second - first, *rivals.sure),
        *(plausibility(texts[0]), plausibility(texts[1])),
        *(float(same), rivals.hand, float(len(texts[0])), float(len(texts[1]))),
    )


@functools.cache
def _weights() -> tuple[tuple[float, ...], float]:
    path = Path(readers.__file__).parent / "merge.json"
    try:
        learned = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingDependencyError("the merge of the readers is missing from models/readers") from error
    return tuple(learned["weights"]), float(learned["bias"])

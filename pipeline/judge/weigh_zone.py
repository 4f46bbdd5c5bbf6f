"""A probability after a second read of the same ink: odds times how much likelier right values are confirmed."""

import json
from functools import lru_cache
from importlib.resources import files

from pipeline.judge.join_apart import AGREED
from pipeline.understand.candidate import Candidate


@lru_cache(maxsize=1)
def _factors() -> dict[str, dict[str, float]]:
    text = files("models.judge").joinpath("zones.json").read_text(encoding="utf-8")
    return {
        kind: factors for kind, factors in json.loads(text).items() if kind in {"marks", "cells", "words"}
    }


def zone_kind(candidate: Candidate) -> str:
    """Return what kind of place was read: `marks`, `cells` or `words`."""
    if candidate.mark_certainty is not None:
        return "marks"
    return "cells" if candidate.source == "cells" or candidate.traits.get("cells_fit") else "words"


ANSWERS = ("agrees", "alone", "differs")


def answer_of(zone: float) -> str:
    """Return what the trait "zone" stands for."""
    return "agrees" if zone >= AGREED else "differs" if zone < 0 else "alone"


def weigh_zone(probability: float, candidate: Candidate) -> float:
    """Return the probability of a chosen candidate after its zone; unchanged where no zone was read.

    The factors are set by hand, below what an earlier measure gave (729 values that agreed: 97.8 % right; 236
    that only a zone read: 49 %); `python -m benchmarks.zones.measure DIR --form FOLDER --fit` fits them on sheets.
    """
    zone = candidate.traits.get("zone")
    if zone is None:
        return probability
    odds = probability / max(1e-6, 1 - probability) * _factors()[zone_kind(candidate)][answer_of(zone)]
    return odds / (1 + odds)

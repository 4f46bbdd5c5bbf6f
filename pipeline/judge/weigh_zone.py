"""A probability after a second read of the same ink: odds times what that answer of the zone was worth."""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from pipeline.judge.join_apart import AGREED
from pipeline.understand.candidate import Candidate

Odds = Mapping[str, Mapping[str, float]]
"""Kind of place → answer → factor of the odds."""
KINDS = ("marks", "cells", "words", "text")
ANSWERS = ("agrees", "divided", "alone", "differs")
"""`divided`: one voice read in the zone what the page says, the other something else."""
_TEXTS = ("_method", "advice", "_signs", "_summary", "_transfer", "_treatment")
"""Fields of running text: every comma of it has to be right."""


@lru_cache(maxsize=1)
def zone_odds() -> Odds:
    """Return the installed table: learned from sheets of prints (`models/judge/README.md`)."""
    text = files("models.judge").joinpath("zones.json").read_text(encoding="utf-8")
    odds: Odds = json.loads(text)
    return odds


def zone_kind(candidate: Candidate, field: str) -> str:
    """Return what kind of place was read: one of `KINDS`."""
    if candidate.mark_certainty is not None:
        return "marks"
    if candidate.source == "cells" or candidate.traits.get("cells_fit"):
        return "cells"
    return "text" if field.endswith(_TEXTS) else "words"


def answer_of(candidate: Candidate) -> str | None:
    """Return what the zone says of a chosen candidate: one of `ANSWERS`, None where no zone was read."""
    zone, voices = candidate.traits.get("zone"), ("look_first", "look_second")
    if zone is None:
        return None
    if zone < AGREED:
        return "differs" if zone < 0 else "alone"
    return "divided" if any(candidate.traits.get(voice) == 0.0 for voice in voices) else "agrees"


def is_divided_text(candidate: Candidate, field: str) -> bool:
    """Whether the voices differ over a zone of running text: 3 of 63 that the page agreed with were wrong."""
    return answer_of(candidate) == "divided" and zone_kind(candidate, field) == "text"


def weigh_zone(probability: float, candidate: Candidate, field: str, odds: Odds) -> float:
    """Return the probability of a field's chosen candidate after its zone; unchanged where no zone was read."""
    answer = answer_of(candidate)
    if answer is None:
        return probability
    weighed = probability / max(1e-6, 1 - probability) * odds[zone_kind(candidate, field)][answer]
    return weighed / (1 + weighed)

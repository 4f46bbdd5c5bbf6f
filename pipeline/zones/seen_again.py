"""The page's candidates that a zone reads alike: their second look is done."""

import dataclasses
from collections.abc import Iterable, Sequence

from models.text import Reading
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate
from pipeline.zones.looks import Look, meaning

_Value = str | int | None
Looks = dict[str, float]
"""Some of the traits of `read_again`."""
_UNASKED: Looks = {"look_first": 0.5}


def seen_again(
    candidates: Iterable[Candidate],
    read: Iterable[tuple[Look, Sequence[Reading]]],
    marked: Iterable[Candidate],
    engines: Sequence[LineReader],
) -> tuple[Candidate, ...]:
    """Return the candidates, those that a zone reads alike with traits that tell which voice did.

    Args:
        candidates: of the page.
        read: what each voice that was asked read in each place.
        marked: candidates of the options; their words are print, which nobody needs to read once more.
        engines: the voices, the first one first.
    """
    first = engines[0].name.split("/")[0] if engines else ""
    told: dict[tuple[str, _Value], Looks] = {}
    for look, readings in read:
        for key, voices in _heard(look, readings).items():
            told[key] = _looks(voices, set(map(_voice, readings)), first)
    told |= {(one.field, one.value): _UNASKED for one in marked if one.value is not None}
    return tuple(
        dataclasses.replace(one, traits=one.traits | told[one.field, one.value])
        if (one.field, one.value) in told
        else one
        for one in candidates
    )


def _heard(look: Look, readings: Sequence[Reading]) -> dict[tuple[str, _Value], set[str]]:
    """The values of a place, each with the voices that read it."""
    heard: dict[tuple[str, _Value], set[str]] = {}
    for reading in readings:
        for field, _raw, value in meaning(look, reading):
            if value is not None:
                heard.setdefault((field, value), set()).add(_voice(reading))
    return heard


def _voice(reading: Reading) -> str:
    return reading.engine.split("/")[0]


def _looks(voices: set[str], asked: set[str], first: str) -> Looks:
    seen = float(first in voices)
    others = asked - {first}
    looks = {"look_first": seen, "look_points": seen}
    return looks | ({"look_second": float(bool(voices & others))} if others else {})

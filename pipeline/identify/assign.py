"""Where a new record belongs: to a person who is known, to nobody yet, with questions beside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.identity import Identity
from pipeline.identify.decide import Match, Verdict, decide
from pipeline.identify.same_stay import same_stay


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What follows from one record."""

    patient_id: str | None
    """The person that it is linked to; None: a new one."""
    why: tuple[str, ...]
    """What linked it."""
    asks: tuple[tuple[str, Match], ...]
    """Other persons who may be the same, the likeliest first."""
    stay_with: str | None
    """A record of the same person and the same stay."""


def assign(identity: Identity, known: Mapping[str, Sequence[Identity]]) -> Assignment:
    """Compare a record with all records of each person who shares a key with it.

    One contradiction with any record of a person keeps the link from being made unasked, so that three papers
    never join what two of them keep apart.
    """
    sure: list[tuple[str, Match]] = []
    asks: list[tuple[str, Match]] = []
    for patient_id, records in known.items():
        matches = [decide(identity, one) for one in records]
        strongest = max(matches, key=lambda match: (match.verdict is Verdict.SAME, match.bits))
        if strongest.verdict is Verdict.OTHER:
            continue
        agreed = strongest.verdict is Verdict.SAME and not any(match.conflict for match in matches)
        (sure if agreed else asks).append((patient_id, strongest))
    sure.sort(key=lambda one: (-one[1].bits, one[0]))
    asks += sure[1:]
    asks.sort(key=lambda one: (-one[1].bits, one[0]))
    if not sure:
        return Assignment(patient_id=None, why=(), asks=tuple(asks), stay_with=None)
    patient_id, match = sure[0]
    beside = next((one.record_id for one in known[patient_id] if same_stay(identity, one)), None)
    return Assignment(patient_id=patient_id, why=match.why, asks=tuple(asks), stay_with=beside)

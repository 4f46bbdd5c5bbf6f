"""Whose paper a page is: names and numbers compared through reading errors."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from pipeline.understand.fold import fold
from pipeline.understand.page_facts import PageFacts

_SAME_NAME = 0.86
"""Folded likeness from which two readings are one name (an error in 7 letters or fewer per 50)."""
_OTHER_NAME = 0.70
"""Below it two printed names are two persons even when nothing else disagrees."""
_NO_NAME = 0.45
"""Below it not even bad reading makes one name of two."""
_MANY = 3
"""Facts that must disagree where a page names nobody."""
_FACTS = (
    "date_of_birth",
    "national_id",
    "insurance_number",
    "age",
    "sex",
    "admission_number",
    "patient_code",
)


@dataclass(frozen=True)
class Identity:
    """What a page says of its patient; None where it does not say."""

    name: str | None
    facts: dict[str, str]
    sure: bool
    """False where the name is handwritten or badly read."""


def identity_of(page: PageFacts) -> Identity:
    """Return the patient as this page names them."""
    best = max(
        (c for c in page.candidates if c.field == "patient_name" and c.value is not None),
        key=lambda c: sum(word.confidence for word in c.words) / max(1, len(c.words)),
        default=None,
    )
    facts: dict[str, str] = {}
    for candidate in page.candidates:
        if candidate.field in _FACTS and candidate.value is not None:
            facts.setdefault(candidate.field, str(candidate.value))
    confidence = sum(word.confidence for word in best.words) / max(1, len(best.words)) if best else 0.0
    sure = best is not None and not best.handwritten and confidence > 0.6
    return Identity(name=str(best.value) if best else None, facts=facts, sure=sure)


def name_likeness(a: str, b: str) -> float:
    """Return 0–1 for two names without marks, case and spaces."""
    return Levenshtein.normalized_similarity(fold(a), fold(b))


def _disagreements(a: Identity, b: Identity) -> tuple[int, int]:
    same = other = 0
    for fact in _FACTS:
        if fact in a.facts and fact in b.facts:
            one, two = a.facts[fact], b.facts[fact]
            near = one == two or (fact == "age" and abs(int(one) - int(two)) <= 1)
            near = near or (fact == "date_of_birth" and (one.startswith(two) or two.startswith(one)))
            slack = len(one) // 3 if not (a.sure and b.sure) else 1
            near = near or Levenshtein.distance(one, two) <= (slack if len(one) > 6 else 0)
            same, other = same + near, other + (not near)
    return same, other


def is_other_patient(page: Identity, chart: Identity) -> bool:
    """Return True where a page surely names somebody else than the chart does."""
    if chart.name is None:
        return False
    same, other = _disagreements(page, chart)
    if page.name is None:
        return same == 0 and other >= _MANY
    likeness = name_likeness(page.name, chart.name)
    strong = {"national_id", "insurance_number", "patient_code", "admission_number"}
    strong_same = any(
        page.facts.get(fact) and page.facts.get(fact) == chart.facts.get(fact) for fact in strong
    )
    if strong_same or likeness >= 0.93:
        return False
    if likeness >= _SAME_NAME:
        return other > same and other >= 2
    if likeness >= _OTHER_NAME:
        return other > 0 and other >= same
    if page.sure and chart.sure:
        return same <= 1 + other
    # A name that was written by hand or hardly read says little alone.
    return other >= 2 and other > same if likeness >= _NO_NAME else other >= 1 and other >= same


def _votes_for(voter: Identity, leader: Identity) -> bool:
    if voter.name is not None:
        return name_likeness(voter.name, leader.name or "") >= _SAME_NAME
    same, other = _disagreements(voter, leader)
    return same > other


def chart_identity(identities: Iterable[Identity]) -> Identity:
    """Return the patient that most pages name; pages without a name vote by their facts, the first decides a tie."""
    told = tuple(identities)
    known = [identity for identity in told if identity.name is not None]
    if not known:
        return Identity(name=None, facts={}, sure=False)
    votes = [sum(_votes_for(voter, leader) for voter in told) for leader in known]
    leader = known[votes.index(max(votes))]
    facts: dict[str, str] = {}
    for identity in known:
        if name_likeness(identity.name or "", leader.name or "") >= _SAME_NAME:
            for fact, value in identity.facts.items():
                facts.setdefault(fact, value)
    return Identity(name=leader.name, facts=facts, sure=leader.sure)

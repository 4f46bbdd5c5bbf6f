"""The candidates of one paper to one value a field; the others are kept as evidence."""

import dataclasses
from dataclasses import dataclass

from models.vocabulary import Form
from pipeline.judge.join_address_line import join_address_line
from pipeline.understand.candidate import APART, Candidate
from pipeline.understand.fold import fold
from pipeline.understand.papers.documents import Paper

_SOURCE_RANK = {
    "marks": 3,
    "cells": 3,
    "code_box": 3,
    "circle": 2,
    "label": 2,
    "header": 2,
    "signature": 2,
    "date_line": 2,
}
_STAND_INS = {
    "admission_diagnosis": "_emergency_diagnosis",
    "admission_diagnosis_icd": "_emergency_diagnosis_icd",
    "department": "_department_entered",
    "discharged_at": "_outpatient_to",
    "doctor_name": "_ordering_doctor",
    "patient_name": "_declarant",
}
"""Item 21 speaks where item 22 is empty; item 15 where the header names no department; the end of an outpatient
    treatment is its discharge; the doctor who ordered speaks where none signs;
    who declares is the patient where no other is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fused:
    """The chosen candidate of a field and how the others stand to it."""

    field: str
    chosen: Candidate
    supporters: int
    """Other places or rules that read the same value."""
    opponents: int
    """Other places or rules that read another value."""
    others: tuple[Candidate, ...]


def _strength(candidate: Candidate) -> tuple[int, float, int]:
    understood = (
        2 if candidate.value is not None else int(candidate.raw is not None or bool(candidate.findings))
    )
    second = 1.0 if candidate.second_read else 0.0
    likeness = round(candidate.anchor_likeness, 1)
    return understood, second + likeness, _SOURCE_RANK.get(candidate.source, 1)


def _longest_of(chosen: Candidate, ranked: list[Candidate]) -> Candidate:
    """Of readings of which one goes on where another ends (a name over two lines) the whole one."""
    whole = [
        c
        for c in ranked
        if c.value is not None and chosen.value is not None and str(c.value).startswith(f"{chosen.value} ")
    ]
    return whole[0] if whole else chosen


def _fuse_field(field: str, candidates: list[Candidate]) -> Fused:
    # A sort that keeps the order of pages and rows: of equals the first on paper wins.
    ranked = sorted(candidates, key=_strength, reverse=True)
    chosen = ranked[0]
    if field == "signed_on":
        dated = [c for c in candidates if c.value is not None]
        chosen = dated[-1] if dated else chosen
    if field.endswith(("_name", "_head")):
        chosen = _longest_of(chosen, ranked)
    others = tuple(candidate for candidate in candidates if candidate is not chosen)
    told = [candidate for candidate in others if candidate.value is not None]
    return Fused(
        field=field,
        chosen=chosen,
        supporters=sum(candidate.value == chosen.value for candidate in told),
        opponents=sum(candidate.value != chosen.value for candidate in told),
        others=others,
    )


_SERVICES = frozenset({"xetnghiem", "hoasinh", "huyethoc", "visinh", "sinhhoa", "chandoanhinhanh", "cdha"})


def _of_the_ward(candidates: list[Candidate]) -> list[Candidate]:
    """The laboratory that issues a sheet is not where the patient lies, if the sheet names that too."""
    wards = [c for c in candidates if fold(str(c.value or "")) not in _SERVICES]
    return wards if any(c.value is not None for c in wards) else candidates


def _with_declarant(grouped: dict[str, list[Candidate]]) -> None:
    """Who declares for a patient named beside is the relative to turn to."""
    named = {fold(str(c.value)) for c in grouped.get("patient_name", []) if c.value is not None}
    for declarant in grouped.get("_declarant", []):
        if named and declarant.value is not None and fold(str(declarant.value)) not in named:
            grouped.setdefault("contact_name", []).append(
                dataclasses.replace(declarant, field="contact_name", value=declarant.raw)
            )


def fuse(paper: Paper) -> tuple[Fused, ...]:
    """Return one fused field for each slot that any page of the paper has, from the reading of its pages alone."""
    grouped: dict[str, list[Candidate]] = {}
    for page in paper.pages:
        for candidate in (one for one in page.candidates if one.source not in APART):
            grouped.setdefault(candidate.field, []).append(candidate)
    join_address_line(grouped)
    _with_declarant(grouped)
    for field, stand_in in _STAND_INS.items():
        spare = grouped.pop(stand_in, [])
        known = [c for c in grouped.get(field, []) if c.value is not None or c.raw is not None]
        if not known and spare and (field in grouped or any(c.value is not None for c in spare)):
            grouped[field] = grouped.get(field, []) + spare
    grouped["department"] = _of_the_ward(grouped.get("department", []))
    if not grouped["department"]:
        del grouped["department"]
    if paper.form is not Form.INPATIENT_CHART:
        grouped.pop("referral_diagnosis", None)
    return tuple(
        _fuse_field(field, candidates)
        for field, candidates in grouped.items()
        if not field.startswith("_") and field not in {"address", "insurance_valid", "superior"}
    )

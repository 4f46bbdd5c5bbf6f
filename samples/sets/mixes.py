"""Charts of several papers: which papers lie together, and whose page strays among them."""

import zlib
from random import Random

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.cases import case_for
from samples.sets.registry import SETS
from samples.stays import Case

C, D, T, L, P = (
    Form.INPATIENT_CHART, Form.DISCHARGE_CERTIFICATE, Form.TRANSFER_LETTER, Form.LAB_REPORT, Form.PRESCRIPTION,
)  # fmt: skip
MIXES = (
    (C, L, Form.TREATMENT_SHEET, D),
    (C, Form.CONSENT, Form.SURGERY_REPORT, Form.VITAL_SIGNS_CHART, Form.INFUSION_SHEET),
    (D, P),
    (C, L, L, Form.IMAGING_REPORT, T),
    (Form.CHART_SUMMARY, L, P),
    (Form.TREATMENT_SHEET, Form.CARE_SHEET, Form.VITAL_SIGNS_CHART),
    (T, Form.IMAGING_REPORT),
)


def has_mixes(name: str) -> bool:
    """Tell whether the set has the papers of a chart, and not single ones only."""
    drawn = {layout.form for layout in SETS[name]}
    return any(mix[0] in drawn for mix in MIXES)


def mix_of(name: str, seed: str, turn: int) -> tuple[Form, ...]:
    """Return the forms of the set's chart number `turn`."""
    drawn = {layout.form for layout in SETS[name]}
    mixes = tuple(mix for mix in MIXES if mix[0] in drawn)
    return mixes[(turn + zlib.crc32(seed.encode())) % len(mixes)]


def suits(layout: Layout, case: Case) -> bool:
    """Tell whether the print is for the case's specialty and facility."""
    fits = not layout.fields or case.stay.field in layout.fields
    return fits and (layout.kind is None or layout.kind == case.stay.facility.kind)


def chosen_for(name: str, mix: tuple[Form, ...], rng: Random, case_id: str) -> tuple[Case, list[Layout]]:
    """Draw a case and a print of every form of the mix that suits it."""
    every = SETS[name]
    case = case_for(name, rng.choice([layout for layout in every if layout.form == mix[0]]), rng, case_id)
    chosen: list[Layout] = []
    for form in mix:
        fitting = [one for one in every if one.form == form and suits(one, case)]
        chosen += [rng.choice(fitting)] if fitting else []
    return case, chosen


def stranger_for(name: str, rng: Random, case_id: str) -> tuple[Case, Layout]:
    """Draw another patient and a result or a prescription."""
    foreign = rng.choice([one for one in SETS[name] if one.form in {L, P}])
    return case_for(name, foreign, rng, f"{case_id}-other"), foreign

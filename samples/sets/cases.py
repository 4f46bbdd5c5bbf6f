"""A case for a print of a set."""

from random import Random

from samples.layouts import Layout
from samples.sets.blind.houses import elsewhere
from samples.stays import Case, make_case


def case_for(name: str, layout: Layout, rng: Random, case_id: str) -> Case:
    """Draw a case that the print is for; those of the set `blind` are of other hospitals."""
    field = rng.choice(layout.fields) if layout.fields else None
    case = make_case(rng, case_id=case_id, field=field, kind=layout.kind)
    return elsewhere(case, rng, layout.kind) if name == "blind" else case

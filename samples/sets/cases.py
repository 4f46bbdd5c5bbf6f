"""A case for a print of a set."""

from random import Random

from samples.layouts import Layout
from samples.sets.blind.houses import elsewhere
from samples.sets.guest.world import WORLD as GUEST
from samples.sets.held.world import WORLD as HELD
from samples.sets.ledger.world import WORLD as LEDGER
from samples.sets.parts.worlds import settle
from samples.sets.stranger.world import settled
from samples.sets.trial.world import WORLD as TRIAL
from samples.sets.visitor.world import settled as housed
from samples.stays import Case, make_case

WORLDS = {"trial": TRIAL, "held": HELD, "guest": GUEST, "ledger": LEDGER}


def case_for(name: str, layout: Layout, rng: Random, case_id: str) -> Case:
    """Draw a case that the print is for; some sets are of other hospitals."""
    field = rng.choice(layout.fields) if layout.fields else None
    case = make_case(rng, case_id=case_id, field=field, kind=layout.kind)
    if name == "stranger":
        return settled(case, rng, layout)
    if name == "visitor":
        return housed(case, rng, layout)
    if name in WORLDS:
        return settle(WORLDS[name], case, rng, layout)
    return elsewhere(case, rng, layout.kind) if name == "blind" else case

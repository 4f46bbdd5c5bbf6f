"""The sets of layouts by name; no two share a print."""

from samples.layouts import Layout
from samples.sets.blind.registry import LAYOUTS as BLIND
from samples.sets.dev.registry import LAYOUTS as DEV
from samples.sets.exam.registry import LAYOUTS as EXAM
from samples.sets.guest.registry import LAYOUTS as GUEST
from samples.sets.held.registry import LAYOUTS as HELD
from samples.sets.ledger.registry import LAYOUTS as LEDGER
from samples.sets.stranger.registry import LAYOUTS as STRANGER
from samples.sets.trial.registry import LAYOUTS as TRIAL
from samples.sets.unseen.registry import LAYOUTS as UNSEEN
from samples.sets.visitor.registry import LAYOUTS as VISITOR

SETS: dict[str, tuple[Layout, ...]] = {
    "unseen": UNSEEN,
    "dev": DEV,
    "exam": EXAM,
    "blind": BLIND,
    "trial": TRIAL,
    "held": HELD,
    "guest": GUEST,
    "stranger": STRANGER,
    "visitor": VISITOR,
    "ledger": LEDGER,
}

"""Draw one paper of a chart."""

from random import Random

from samples.drawn import DrawnPage, Hand
from samples.kit.desk import Desk
from samples.kit.style import make_style
from samples.layouts import Layout
from samples.stays import Case


def draw(layout: Layout, case: Case, *, hand: Hand, rng: Random, document_id: str) -> tuple[DrawnPage, ...]:
    """Return the pages of `case` in this layout, upright and undamaged."""
    style = make_style(group=layout.group, hand=hand, rng=rng, serif=layout.serif, size=layout.size)
    desk = Desk(form=layout.form, layout=layout.full_name, group=layout.group, style=style, rng=rng)
    layout.draw(desk, case)
    return desk.finish(patient_id=case.id, document_id=document_id)

"""Compose the papers of one chart: which forms, in which layouts, about whom."""

from dataclasses import dataclass
from random import Random

from models.vocabulary import Form
from samples.draw import draw
from samples.drawn import DrawnChart, DrawnPage, Group, Hand
from samples.kit.style import pick_hand
from samples.registry import LAYOUTS, layouts_for
from samples.stays import Case, make_case

MIXES: tuple[tuple[tuple[Form, ...], int], ...] = (
    ((Form.INPATIENT_CHART,), 3),
    ((Form.DISCHARGE_CERTIFICATE,), 2),
    ((Form.LAB_REPORT,), 2),
    ((Form.PRESCRIPTION,), 2),
    ((Form.TRANSFER_LETTER,), 2),
    ((Form.CHART_SUMMARY,), 1),
    ((Form.INPATIENT_CHART, Form.TREATMENT_SHEET, Form.CARE_SHEET, Form.DISCHARGE_CERTIFICATE), 3),
    (
        (
            Form.INPATIENT_CHART,
            Form.LAB_REPORT,
            Form.LAB_REPORT,
            Form.PRESCRIPTION,
            Form.DISCHARGE_CERTIFICATE,
        ),
        2,
    ),
    ((Form.INPATIENT_CHART, Form.LAB_REPORT, Form.IMAGING_REPORT, Form.TRANSFER_LETTER), 2),
    (
        (
            Form.INPATIENT_CHART,
            Form.CONSENT,
            Form.SURGERY_REPORT,
            Form.VITAL_SIGNS_CHART,
            Form.INFUSION_SHEET,
        ),
        2,
    ),
    ((Form.TREATMENT_SHEET, Form.TREATMENT_SHEET, Form.VITAL_SIGNS_CHART, Form.CARE_SHEET), 1),
    ((Form.DISCHARGE_CERTIFICATE, Form.PRESCRIPTION), 2),
    ((Form.CHART_SUMMARY, Form.LAB_REPORT, Form.IMAGING_REPORT), 1),
    ((Form.CARE_SHEET, Form.OTHER, Form.PRESCRIPTION), 1),
)
"""Papers of a chart and how often."""
STRANGERS = 0.06
"""Share of charts with a page of another patient."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A drawn chart, and now and then a page of somebody else to slip in."""

    chart: DrawnChart
    stranger: DrawnPage | None


def compose(
    *,
    name: str,
    seed: str,
    group: Group,
    forms: tuple[Form, ...] | None = None,
    hand: Hand | None = None,
    strange: bool | None = None,
) -> Composed:
    """Draw the chart `name`. The same seed and name draw the same chart.

    Args:
        name: of the chart, part of the seed.
        seed: any text.
        group: whose layouts may be used.
        forms: its papers; drawn by lot when None.
        hand: how values are written; drawn by lot when None.
        strange: whether a page of another patient comes with it; by lot for charts drawn by lot when None.
    """
    rng = Random(f"{seed}/{name}")
    mix = forms or rng.choices([forms for forms, _ in MIXES], weights=[weight for _, weight in MIXES])[0]
    case = _case(rng, name, group, mix)
    pages = _papers(rng, case, group, mix, hand)
    if strange is None:
        strange = len(mix) > 1 and forms is None and rng.random() < STRANGERS
    stranger = None
    if strange:
        other = make_case(rng, case_id=f"{name}-other")
        stranger = _papers(rng, other, group, (rng.choice((Form.LAB_REPORT, Form.PRESCRIPTION)),), hand)[0]
    return Composed(chart=DrawnChart(name=name, pages=pages), stranger=stranger)


def _case(rng: Random, name: str, group: Group, mix: tuple[Form, ...]) -> Case:
    """Draw a case that fits a layout of the first form."""
    known = [layout for layout in LAYOUTS if layout.form == mix[0] and layout.group == group]
    layout = rng.choice(known)
    field = rng.choice(layout.fields) if layout.fields else None
    return make_case(rng, case_id=name, field=field, kind=layout.kind)


def _papers(
    rng: Random, case: Case, group: Group, mix: tuple[Form, ...], hand: Hand | None
) -> tuple[DrawnPage, ...]:
    hand = hand or pick_hand(rng)
    pages: list[DrawnPage] = []
    for place, form in enumerate(mix):
        layouts = layouts_for(form, group, case)
        if not layouts:
            continue
        # Machines print lab sheets and prescriptions even where the chart is handwritten.
        own = hand if hand != "handwritten" or rng.random() < 0.75 else "typed"
        document = f"{case.id}-{place}"
        pages += draw(rng.choice(layouts), case, hand=own, rng=rng, document_id=document)
    return tuple(pages)

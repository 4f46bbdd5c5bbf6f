"""All layouts of all forms."""

from models.vocabulary import Form
from samples.drawn import Group
from samples.forms import (
    care_sheet,
    chart_summary,
    consent,
    discharge_certificate,
    imaging_report,
    infusion_sheet,
    inpatient_chart,
    lab_report,
    other,
    prescription,
    surgery_report,
    transfer_letter,
    treatment_sheet,
    vital_signs_chart,
)
from samples.layouts import Layout
from samples.stays import Case

LAYOUTS: tuple[Layout, ...] = (
    *inpatient_chart.LAYOUTS,
    *discharge_certificate.LAYOUTS,
    *lab_report.LAYOUTS,
    *prescription.LAYOUTS,
    *transfer_letter.LAYOUTS,
    *treatment_sheet.LAYOUTS,
    *care_sheet.LAYOUTS,
    *vital_signs_chart.LAYOUTS,
    *infusion_sheet.LAYOUTS,
    *imaging_report.LAYOUTS,
    *surgery_report.LAYOUTS,
    *chart_summary.LAYOUTS,
    *consent.LAYOUTS,
    *other.LAYOUTS,
)


def layouts_for(form: Form, group: Group, case: Case) -> tuple[Layout, ...]:
    """Layouts of a form that a group may use and that suit the case's specialty and facility."""
    return tuple(
        layout
        for layout in LAYOUTS
        if layout.form == form
        and layout.group == group
        and (not layout.fields or case.stay.field in layout.fields)
        and (layout.kind is None or layout.kind == case.stay.facility.kind)
    )

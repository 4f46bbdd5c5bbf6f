"""The layouts of other hospitals."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.blind import (
    charts_child,
    charts_old,
    charts_rehabilitation,
    charts_surgical,
    drugs,
    figures,
    laboratory,
    leaving,
    moving,
    operations,
    papers,
    studies,
    ward,
)
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed

CUT = ("surgery", "trauma")

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.INPATIENT_CHART, "blind-noi", charts_old.draw_old_internal, 44, fields=INTERNAL),
    printed(
        Form.INPATIENT_CHART, "blind-ngoai", charts_surgical.draw_surgical_grid, 40, serif=False, fields=CUT
    ),
    printed(Form.INPATIENT_CHART, "blind-san", charts_old.draw_birth, 43, fields=("women",)),
    printed(Form.INPATIENT_CHART, "blind-nhi", charts_child.draw_child, 40, fields=("child",)),
    printed(
        Form.INPATIENT_CHART,
        "blind-phcn",
        charts_rehabilitation.draw_rehabilitation,
        42,
        serif=False,
        fields=("rehab", "joint"),
    ),
    printed(
        Form.INPATIENT_CHART,
        "blind-man-tinh",
        charts_child.draw_chronic,
        40,
        fields=("cardiac", "endocrine", "joint"),
    ),
    printed(
        Form.INPATIENT_CHART,
        "blind-tram",
        charts_child.draw_station,
        37,
        fields=("respiratory", "infection"),
        kind="commune",
    ),
    printed(
        Form.INPATIENT_CHART,
        "blind-than-kinh",
        charts_rehabilitation.draw_mind,
        41,
        serif=False,
        fields=("neuro",),
    ),
    printed(Form.DISCHARGE_CERTIFICATE, "blind-thu", leaving.draw_plain, 48),
    printed(Form.DISCHARGE_CERTIFICATE, "blind-tab", leaving.draw_listed, 35, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "blind-hai-ben", leaving.draw_two_heads, 44),
    printed(Form.TRANSFER_LETTER, "blind-luoi", moving.draw_transfer_grid, 40, serif=False),
    printed(Form.TRANSFER_LETTER, "blind-cu", moving.draw_old_transfer, 46),
    printed(Form.LAB_REPORT, "blind-dien", laboratory.draw_form, 41),
    printed(Form.LAB_REPORT, "blind-hai-khoi", laboratory.draw_blocks, 42, serif=False),
    printed(Form.LAB_REPORT, "blind-song-ngu", laboratory.draw_languages, 40, serif=False),
    printed(Form.LAB_REPORT, "blind-a5", laboratory.draw_small, 37),
    printed(Form.PRESCRIPTION, "blind-toa", drugs.draw_letter, 39),
    printed(Form.PRESCRIPTION, "blind-buoi", drugs.draw_doses, 36, serif=False),
    printed(Form.PRESCRIPTION, "blind-cot", drugs.draw_two_lines, 42, serif=False),
    printed(Form.TREATMENT_SHEET, "blind-cu", ward.draw_old_orders, 44),
    printed(Form.TREATMENT_SHEET, "blind-he-thong", ward.draw_system_orders, 41, serif=False),
    printed(Form.CARE_SHEET, "blind-o", ward.draw_ticked_care, 42, serif=False),
    printed(Form.CARE_SHEET, "blind-a5", ward.draw_night_care, 38),
    printed(Form.VITAL_SIGNS_CHART, "blind-gio", figures.draw_figures, 42),
    printed(Form.VITAL_SIGNS_CHART, "blind-duong", figures.draw_pulse, 44),
    printed(Form.INFUSION_SHEET, "blind-lo", figures.draw_infusion, 42, serif=False),
    printed(Form.IMAGING_REPORT, "blind-ct", studies.draw_tomography, 44, serif=False),
    printed(Form.IMAGING_REPORT, "blind-sieu-am", studies.draw_sound, 38),
    printed(Form.IMAGING_REPORT, "blind-dien-tim", studies.draw_heart, 45),
    printed(Form.SURGERY_REPORT, "blind-luoi", operations.draw_operation, 42, serif=False, fields=CUT),
    printed(Form.SURGERY_REPORT, "blind-thu-thuat", operations.draw_procedure, 38),
    printed(Form.CHART_SUMMARY, "blind-so", papers.draw_summary, 43),
    printed(Form.CONSENT, "blind-mo", papers.draw_surgery_consent, 46),
    printed(Form.CONSENT, "blind-dich-vu", papers.draw_general_consent, 43, serif=False),
    printed(Form.OTHER, "blind-cong-khai", drugs.draw_given, 40),
)
"""All of them, for measuring only."""

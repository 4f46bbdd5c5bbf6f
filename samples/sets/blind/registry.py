"""The layouts of other hospitals."""

from models.vocabulary import Form
from samples.layouts import Layout, Print, layouts
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

CUT = ("surgery", "trauma")

LAYOUTS: tuple[Layout, ...] = (
    *layouts(
        Form.INPATIENT_CHART,
        Print("blind-noi", "test", charts_old.draw_old_internal, 44, fields=INTERNAL),
        Print("blind-ngoai", "test", charts_surgical.draw_surgical_grid, 40, serif=False, fields=CUT),
        Print("blind-san", "test", charts_old.draw_birth, 43, fields=("women",)),
        Print("blind-nhi", "test", charts_child.draw_child, 40, fields=("child",)),
        Print(
            "blind-phcn",
            "test",
            charts_rehabilitation.draw_rehabilitation,
            42,
            serif=False,
            fields=("rehab", "joint"),
        ),
        Print(
            "blind-man-tinh", "test", charts_child.draw_chronic, 40, fields=("cardiac", "endocrine", "joint")
        ),
        Print(
            "blind-tram",
            "test",
            charts_child.draw_station,
            37,
            fields=("respiratory", "infection"),
            kind="commune",
        ),
        Print("blind-than-kinh", "test", charts_rehabilitation.draw_mind, 41, serif=False, fields=("neuro",)),
    ),
    *layouts(
        Form.DISCHARGE_CERTIFICATE,
        Print("blind-thu", "test", leaving.draw_plain, 48),
        Print("blind-tab", "test", leaving.draw_listed, 35, serif=False),
        Print("blind-hai-ben", "test", leaving.draw_two_heads, 44),
    ),
    *layouts(
        Form.TRANSFER_LETTER,
        Print("blind-luoi", "test", moving.draw_transfer_grid, 40, serif=False),
        Print("blind-cu", "test", moving.draw_old_transfer, 46),
    ),
    *layouts(
        Form.LAB_REPORT,
        Print("blind-dien", "test", laboratory.draw_form, 41),
        Print("blind-hai-khoi", "test", laboratory.draw_blocks, 42, serif=False),
        Print("blind-song-ngu", "test", laboratory.draw_languages, 40, serif=False),
        Print("blind-a5", "test", laboratory.draw_small, 37),
    ),
    *layouts(
        Form.PRESCRIPTION,
        Print("blind-toa", "test", drugs.draw_letter, 39),
        Print("blind-buoi", "test", drugs.draw_doses, 36, serif=False),
        Print("blind-cot", "test", drugs.draw_two_lines, 42, serif=False),
    ),
    *layouts(
        Form.TREATMENT_SHEET,
        Print("blind-cu", "test", ward.draw_old_orders, 44),
        Print("blind-he-thong", "test", ward.draw_system_orders, 41, serif=False),
    ),
    *layouts(
        Form.CARE_SHEET,
        Print("blind-o", "test", ward.draw_ticked_care, 42, serif=False),
        Print("blind-a5", "test", ward.draw_night_care, 38),
    ),
    *layouts(
        Form.VITAL_SIGNS_CHART,
        Print("blind-gio", "test", figures.draw_figures, 42),
        Print("blind-duong", "test", figures.draw_pulse, 44),
    ),
    *layouts(Form.INFUSION_SHEET, Print("blind-lo", "test", figures.draw_infusion, 42, serif=False)),
    *layouts(
        Form.IMAGING_REPORT,
        Print("blind-ct", "test", studies.draw_tomography, 44, serif=False),
        Print("blind-sieu-am", "test", studies.draw_sound, 38),
        Print("blind-dien-tim", "test", studies.draw_heart, 45),
    ),
    *layouts(
        Form.SURGERY_REPORT,
        Print("blind-luoi", "test", operations.draw_operation, 42, serif=False, fields=CUT),
        Print("blind-thu-thuat", "test", operations.draw_procedure, 38),
    ),
    *layouts(Form.CHART_SUMMARY, Print("blind-so", "test", papers.draw_summary, 43)),
    *layouts(
        Form.CONSENT,
        Print("blind-mo", "test", papers.draw_surgery_consent, 46),
        Print("blind-dich-vu", "test", papers.draw_general_consent, 43, serif=False),
    ),
    *layouts(Form.OTHER, Print("blind-cong-khai", "test", drugs.draw_given, 40)),
)
"""All of them, for measuring only."""

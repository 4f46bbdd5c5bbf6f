"""The layouts for the last measurement."""

from models.vocabulary import Form
from samples.layouts import Layout, Print, layouts
from samples.sets.exam import (
    charts_eye,
    charts_internal,
    charts_skin,
    charts_visits,
    consent,
    drugs,
    figures,
    laboratory,
    leaving,
    moving,
    moving_old,
    operations,
    studies,
    ward,
)
from samples.sets.parts.fields import INTERNAL

LAYOUTS: tuple[Layout, ...] = (
    *layouts(
        Form.INPATIENT_CHART,
        Print("exam-noi", "test", charts_internal.draw_internal, 43, serif=False, fields=INTERNAL),
        Print(
            "exam-xa",
            "test",
            charts_eye.draw_commune,
            47,
            fields=("respiratory", "infection", "child"),
            kind="commune",
        ),
        Print("exam-mat", "test", charts_eye.draw_eye, 42, fields=("senses",)),
        Print(
            "exam-da-lieu",
            "test",
            charts_skin.draw_skin,
            42,
            serif=False,
            fields=("infection", "senses", "endocrine"),
        ),
        Print("exam-bong", "test", charts_skin.draw_burn, 43, fields=("trauma", "surgery")),
        Print(
            "exam-ngoai-tru",
            "test",
            charts_visits.draw_visits,
            42,
            serif=False,
            fields=("rehab", "joint", "neuro"),
        ),
    ),
    *layouts(
        Form.DISCHARGE_CERTIFICATE,
        Print("exam-tt25", "test", leaving.draw_practice, 49),
        Print("exam-a5", "test", leaving.draw_small, 38, serif=False),
        Print("exam-song-ngu", "test", leaving.draw_two_languages, 44, serif=False),
    ),
    *layouts(
        Form.TRANSFER_LETTER,
        Print("exam-co-so", "test", moving.draw_facility, 44),
        Print("exam-khung", "test", moving.draw_sheet, 43, serif=False),
        Print("exam-qct", "test", moving_old.draw_old_letter, 45),
    ),
    *layouts(
        Form.LAB_REPORT,
        Print("exam-nhom", "test", laboratory.draw_groups, 43, serif=False),
        Print("exam-hai-khoi", "test", laboratory.draw_pairs, 45),
        Print("exam-vi-sinh", "test", laboratory.draw_germs, 39),
    ),
    *layouts(
        Form.PRESCRIPTION,
        Print("exam-bang", "test", drugs.draw_rows, 45),
        Print("exam-dong", "test", drugs.draw_lines, 46, serif=False),
        Print("exam-toa", "test", drugs.draw_slip, 39),
    ),
    *layouts(Form.TREATMENT_SHEET, Print("exam-36", "test", ward.draw_treatment, 44, serif=False)),
    *layouts(
        Form.CARE_SHEET,
        Print("exam-09", "test", ward.draw_care, 46),
        Print("exam-cap-1", "test", figures.draw_close_care, 42, serif=False),
    ),
    *layouts(
        Form.VITAL_SIGNS_CHART,
        Print("exam-ngang", "test", ward.draw_vitals, 42, serif=False),
        Print("exam-ngay", "test", figures.draw_days, 45),
    ),
    *layouts(Form.INFUSION_SHEET, Print("exam-17", "test", ward.draw_infusion, 43)),
    *layouts(
        Form.IMAGING_REPORT,
        Print("exam-x-quang", "test", studies.draw_rays, 48),
        Print("exam-noi-soi", "test", studies.draw_scope, 39, serif=False),
    ),
    *layouts(Form.SURGERY_REPORT, Print("exam-14", "test", operations.draw_operation, 46)),
    *layouts(Form.CHART_SUMMARY, Print("exam-03", "test", operations.draw_summary, 43, serif=False)),
    *layouts(
        Form.CONSENT,
        Print("exam-nhap-vien", "test", consent.draw_consent, 46, serif=False),
        Print("exam-xin-ve", "test", consent.draw_against_advice, 41),
    ),
    *layouts(Form.OTHER, Print("exam-cong-khai", "test", consent.draw_drugs_given, 43)),
)
"""For the last measurement only."""

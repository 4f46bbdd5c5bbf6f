"""The layouts for the last measurement."""

from models.vocabulary import Form
from samples.layouts import Layout
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
from samples.sets.parts.prints import printed

LAYOUTS: tuple[Layout, ...] = (
    printed(
        Form.INPATIENT_CHART, "exam-noi", charts_internal.draw_internal, 43, serif=False, fields=INTERNAL
    ),
    printed(
        Form.INPATIENT_CHART,
        "exam-xa",
        charts_eye.draw_commune,
        47,
        fields=("respiratory", "infection", "child"),
        kind="commune",
    ),
    printed(Form.INPATIENT_CHART, "exam-mat", charts_eye.draw_eye, 42, fields=("senses",)),
    printed(
        Form.INPATIENT_CHART,
        "exam-da-lieu",
        charts_skin.draw_skin,
        42,
        serif=False,
        fields=("infection", "senses", "endocrine"),
    ),
    printed(Form.INPATIENT_CHART, "exam-bong", charts_skin.draw_burn, 43, fields=("trauma", "surgery")),
    printed(
        Form.INPATIENT_CHART,
        "exam-ngoai-tru",
        charts_visits.draw_visits,
        42,
        serif=False,
        fields=("rehab", "joint", "neuro"),
    ),
    printed(Form.DISCHARGE_CERTIFICATE, "exam-tt25", leaving.draw_practice, 49),
    printed(Form.DISCHARGE_CERTIFICATE, "exam-a5", leaving.draw_small, 38, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "exam-song-ngu", leaving.draw_two_languages, 44, serif=False),
    printed(Form.TRANSFER_LETTER, "exam-co-so", moving.draw_facility, 44),
    printed(Form.TRANSFER_LETTER, "exam-khung", moving.draw_sheet, 43, serif=False),
    printed(Form.TRANSFER_LETTER, "exam-qct", moving_old.draw_old_letter, 45),
    printed(Form.LAB_REPORT, "exam-nhom", laboratory.draw_groups, 43, serif=False),
    printed(Form.LAB_REPORT, "exam-hai-khoi", laboratory.draw_pairs, 45),
    printed(Form.LAB_REPORT, "exam-vi-sinh", laboratory.draw_germs, 39),
    printed(Form.PRESCRIPTION, "exam-bang", drugs.draw_rows, 45),
    printed(Form.PRESCRIPTION, "exam-dong", drugs.draw_lines, 46, serif=False),
    printed(Form.PRESCRIPTION, "exam-toa", drugs.draw_slip, 39),
    printed(Form.TREATMENT_SHEET, "exam-36", ward.draw_treatment, 44, serif=False),
    printed(Form.CARE_SHEET, "exam-09", ward.draw_care, 46),
    printed(Form.CARE_SHEET, "exam-cap-1", figures.draw_close_care, 42, serif=False),
    printed(Form.VITAL_SIGNS_CHART, "exam-ngang", ward.draw_vitals, 42, serif=False),
    printed(Form.VITAL_SIGNS_CHART, "exam-ngay", figures.draw_days, 45),
    printed(Form.INFUSION_SHEET, "exam-17", ward.draw_infusion, 43),
    printed(Form.IMAGING_REPORT, "exam-x-quang", studies.draw_rays, 48),
    printed(Form.IMAGING_REPORT, "exam-noi-soi", studies.draw_scope, 39, serif=False),
    printed(Form.SURGERY_REPORT, "exam-14", operations.draw_operation, 46),
    printed(Form.CHART_SUMMARY, "exam-03", operations.draw_summary, 43, serif=False),
    printed(Form.CONSENT, "exam-nhap-vien", consent.draw_consent, 46, serif=False),
    printed(Form.CONSENT, "exam-xin-ve", consent.draw_against_advice, 41),
    printed(Form.OTHER, "exam-cong-khai", consent.draw_drugs_given, 43),
)
"""For the last measurement only."""

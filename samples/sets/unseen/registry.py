"""The unseen layouts."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed
from samples.sets.unseen import (
    charts_birth,
    charts_boxed,
    charts_ear,
    charts_station,
    charts_traditional,
    drug_lines,
    drugs,
    infusion,
    laboratory,
    leaving,
    moving,
    papers,
    studies,
    ward,
)

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.INPATIENT_CHART, "san-khoa", charts_birth.draw_san, 46, fields=("women",)),
    printed(
        Form.INPATIENT_CHART,
        "truyen-nhiem",
        charts_boxed.draw_infectious,
        46,
        serif=False,
        fields=("infection", "respiratory"),
    ),
    printed(Form.INPATIENT_CHART, "tai-mui-hong", charts_ear.draw_ear, 47, fields=("senses",)),
    printed(
        Form.INPATIENT_CHART,
        "yhct",
        charts_traditional.draw_traditional,
        47,
        fields=("joint", "neuro", "rehab"),
    ),
    printed(
        Form.INPATIENT_CHART,
        "phcn-c",
        charts_traditional.draw_rehab,
        46,
        serif=False,
        fields=("rehab",),
        kind="rehab",
    ),
    printed(
        Form.INPATIENT_CHART,
        "tram-xa",
        charts_station.draw_station,
        50,
        fields=("respiratory", "infection", "child"),
        kind="commune",
    ),
    printed(Form.INPATIENT_CHART, "noi-emr", charts_station.draw_emr, 46, serif=False, fields=INTERNAL),
    printed(Form.DISCHARGE_CERTIFICATE, "hai-cot", leaving.draw_columns, 50),
    printed(Form.DISCHARGE_CERTIFICATE, "khung", leaving.draw_boxed, 48, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "thu", leaving.draw_letter, 52),
    printed(Form.TRANSFER_LETTER, "thu-tu", moving.draw_order, 48),
    printed(Form.TRANSFER_LETTER, "khung", moving.draw_boxes, 46, serif=False),
    printed(Form.LAB_REPORT, "nam-ngang", laboratory.draw_lying, 42, serif=False),
    printed(Form.LAB_REPORT, "nhom", laboratory.draw_long, 46),
    printed(Form.LAB_REPORT, "don-vi-sau", laboratory.draw_narrow, 48),
    printed(Form.PRESCRIPTION, "sang-trua", drugs.draw_times, 46, serif=False),
    printed(Form.PRESCRIPTION, "dong-lieu", drug_lines.draw_lines, 50),
    printed(Form.PRESCRIPTION, "bhyt", drugs.draw_columns, 46),
    printed(Form.TREATMENT_SHEET, "y-lenh-truoc", ward.draw_treatment, 46),
    printed(Form.CARE_SHEET, "cap-1", ward.draw_care, 44, serif=False),
    printed(Form.VITAL_SIGNS_CHART, "bang-so", ward.draw_vitals, 46),
    printed(Form.INFUSION_SHEET, "nam-ngang", infusion.draw_infusion, 43),
    printed(Form.IMAGING_REPORT, "co-anh", studies.draw_picture, 48, serif=False),
    printed(Form.IMAGING_REPORT, "phieu", studies.draw_slip, 50),
    printed(Form.SURGERY_REPORT, "khung", papers.draw_operation, 48),
    printed(Form.CHART_SUMMARY, "phan-la-ma", papers.draw_summary, 47),
    printed(Form.CONSENT, "phieu-cam-ket", papers.draw_consent, 50),
)
"""All of them, for measuring only."""

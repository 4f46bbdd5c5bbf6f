"""The unseen layouts."""

from models.vocabulary import Form
from samples.layouts import Layout, Print, layouts
from samples.sets.parts.fields import INTERNAL
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
    *layouts(
        Form.INPATIENT_CHART,
        Print("san-khoa", "test", charts_birth.draw_san, 46, fields=("women",)),
        Print(
            "truyen-nhiem",
            "test",
            charts_boxed.draw_infectious,
            46,
            serif=False,
            fields=("infection", "respiratory"),
        ),
        Print("tai-mui-hong", "test", charts_ear.draw_ear, 47, fields=("senses",)),
        Print("yhct", "test", charts_traditional.draw_traditional, 47, fields=("joint", "neuro", "rehab")),
        Print(
            "phcn-c", "test", charts_traditional.draw_rehab, 46, serif=False, fields=("rehab",), kind="rehab"
        ),
        Print(
            "tram-xa",
            "test",
            charts_station.draw_station,
            50,
            fields=("respiratory", "infection", "child"),
            kind="commune",
        ),
        Print("noi-emr", "test", charts_station.draw_emr, 46, serif=False, fields=INTERNAL),
    ),
    *layouts(
        Form.DISCHARGE_CERTIFICATE,
        Print("hai-cot", "test", leaving.draw_columns, 50),
        Print("khung", "test", leaving.draw_boxed, 48, serif=False),
        Print("thu", "test", leaving.draw_letter, 52),
    ),
    *layouts(
        Form.TRANSFER_LETTER,
        Print("thu-tu", "test", moving.draw_order, 48),
        Print("khung", "test", moving.draw_boxes, 46, serif=False),
    ),
    *layouts(
        Form.LAB_REPORT,
        Print("nam-ngang", "test", laboratory.draw_lying, 42, serif=False),
        Print("nhom", "test", laboratory.draw_long, 46),
        Print("don-vi-sau", "test", laboratory.draw_narrow, 48),
    ),
    *layouts(
        Form.PRESCRIPTION,
        Print("sang-trua", "test", drugs.draw_times, 46, serif=False),
        Print("dong-lieu", "test", drug_lines.draw_lines, 50),
        Print("bhyt", "test", drugs.draw_columns, 46),
    ),
    *layouts(Form.TREATMENT_SHEET, Print("y-lenh-truoc", "test", ward.draw_treatment, 46)),
    *layouts(Form.CARE_SHEET, Print("cap-1", "test", ward.draw_care, 44, serif=False)),
    *layouts(Form.VITAL_SIGNS_CHART, Print("bang-so", "test", ward.draw_vitals, 46)),
    *layouts(Form.INFUSION_SHEET, Print("nam-ngang", "test", infusion.draw_infusion, 43)),
    *layouts(
        Form.IMAGING_REPORT,
        Print("co-anh", "test", studies.draw_picture, 48, serif=False),
        Print("phieu", "test", studies.draw_slip, 50),
    ),
    *layouts(Form.SURGERY_REPORT, Print("khung", "test", papers.draw_operation, 48)),
    *layouts(Form.CHART_SUMMARY, Print("phan-la-ma", "test", papers.draw_summary, 47)),
    *layouts(Form.CONSENT, Print("phieu-cam-ket", "test", papers.draw_consent, 50)),
)
"""All of them, for measuring only."""

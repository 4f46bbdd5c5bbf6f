"""The layouts that builders may look at."""

from models.vocabulary import Form
from samples.layouts import Layout, Print, layouts
from samples.sets.dev import (
    charts_child,
    charts_gynaecology,
    charts_rehabilitation,
    charts_surgical,
    consent,
    drugs,
    laboratory,
    leaving,
    moving,
    operations,
    running,
    studies,
    summaries,
    ward,
)
from samples.sets.parts.fields import INTERNAL

LAYOUTS: tuple[Layout, ...] = (
    *layouts(
        Form.INPATIENT_CHART,
        Print("dev-nhi", "test", charts_child.draw_child, 43, fields=("child",)),
        Print(
            "dev-ngoai", "test", charts_surgical.draw_surgical, 43, serif=False, fields=("surgery", "trauma")
        ),
        Print("dev-ngoai-tru", "test", charts_surgical.draw_outpatient, 46, fields=INTERNAL),
        Print(
            "dev-phcn",
            "test",
            charts_rehabilitation.draw_rehabilitation,
            43,
            serif=False,
            fields=("rehab", "joint", "neuro"),
        ),
        Print("dev-rang", "test", charts_rehabilitation.draw_teeth, 44, fields=("senses", "trauma")),
        Print("dev-phu-khoa", "test", charts_gynaecology.draw_gynaecology, 43, fields=("women",)),
    ),
    *layouts(
        Form.DISCHARGE_CERTIFICATE,
        Print("dev-tt56", "test", leaving.draw_certificate, 50),
        Print("dev-a5", "test", leaving.draw_system, 38, serif=False),
        Print("dev-bv99", "test", leaving.draw_discharge, 46),
    ),
    *layouts(
        Form.TRANSFER_LETTER,
        Print("dev-bhyt", "test", moving.draw_insured, 44),
        Print("dev-chuyen-vien", "test", moving.draw_moving, 45),
    ),
    *layouts(
        Form.LAB_REPORT,
        Print("dev-huyet-hoc", "test", laboratory.draw_blood, 44, serif=False),
        Print("dev-hai-khoi", "test", laboratory.draw_blocks, 44),
        Print("dev-nuoc-tieu", "test", laboratory.draw_strip, 40, serif=False),
    ),
    *layouts(
        Form.PRESCRIPTION,
        Print("dev-a5", "test", drugs.draw_table, 39, serif=False),
        Print("dev-toa", "test", drugs.draw_list, 49),
    ),
    *layouts(
        Form.TREATMENT_SHEET,
        Print("dev-39", "test", ward.draw_treatment, 46),
        Print("dev-36", "test", running.draw_orders, 42, serif=False),
    ),
    *layouts(Form.CARE_SHEET, Print("dev-cap-2", "test", ward.draw_care, 44, serif=False)),
    *layouts(Form.VITAL_SIGNS_CHART, Print("dev-duong", "test", ward.draw_vitals, 44)),
    *layouts(
        Form.INFUSION_SHEET,
        Print("dev-dung", "test", ward.draw_infusion, 44, serif=False),
        Print("dev-a5", "test", running.draw_drips, 38),
    ),
    *layouts(
        Form.IMAGING_REPORT,
        Print("dev-sieu-am", "test", studies.draw_sonography, 47, serif=False),
        Print("dev-dien-tim", "test", studies.draw_heart, 42),
        Print("dev-x-quang", "test", studies.draw_film, 46, serif=False),
    ),
    *layouts(
        Form.SURGERY_REPORT,
        Print("dev-nhan-tren", "test", operations.draw_operation, 44, serif=False),
        Print("dev-thu-thuat", "test", operations.draw_minor, 45, serif=False),
    ),
    *layouts(
        Form.CHART_SUMMARY,
        Print("dev-52", "test", summaries.draw_summary, 45),
        Print("dev-nghieng", "test", summaries.draw_brief, 46),
    ),
    *layouts(Form.CONSENT, Print("dev-cam-doan", "test", consent.draw_consent, 48)),
    *layouts(Form.OTHER, Print("dev-phieu-thu", "test", consent.draw_receipt, 40, serif=False)),
)
"""For builders to look at."""

"""The layouts that builders may look at."""

from models.vocabulary import Form
from samples.layouts import Layout
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
from samples.sets.parts.prints import printed

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.INPATIENT_CHART, "dev-nhi", charts_child.draw_child, 43, fields=("child",)),
    printed(
        Form.INPATIENT_CHART,
        "dev-ngoai",
        charts_surgical.draw_surgical,
        43,
        serif=False,
        fields=("surgery", "trauma"),
    ),
    printed(Form.INPATIENT_CHART, "dev-ngoai-tru", charts_surgical.draw_outpatient, 46, fields=INTERNAL),
    printed(
        Form.INPATIENT_CHART,
        "dev-phcn",
        charts_rehabilitation.draw_rehabilitation,
        43,
        serif=False,
        fields=("rehab", "joint", "neuro"),
    ),
    printed(
        Form.INPATIENT_CHART, "dev-rang", charts_rehabilitation.draw_teeth, 44, fields=("senses", "trauma")
    ),
    printed(Form.INPATIENT_CHART, "dev-phu-khoa", charts_gynaecology.draw_gynaecology, 43, fields=("women",)),
    printed(Form.DISCHARGE_CERTIFICATE, "dev-tt56", leaving.draw_certificate, 50),
    printed(Form.DISCHARGE_CERTIFICATE, "dev-a5", leaving.draw_system, 38, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "dev-bv99", leaving.draw_discharge, 46),
    printed(Form.TRANSFER_LETTER, "dev-bhyt", moving.draw_insured, 44),
    printed(Form.TRANSFER_LETTER, "dev-chuyen-vien", moving.draw_moving, 45),
    printed(Form.LAB_REPORT, "dev-huyet-hoc", laboratory.draw_blood, 44, serif=False),
    printed(Form.LAB_REPORT, "dev-hai-khoi", laboratory.draw_blocks, 44),
    printed(Form.LAB_REPORT, "dev-nuoc-tieu", laboratory.draw_strip, 40, serif=False),
    printed(Form.PRESCRIPTION, "dev-a5", drugs.draw_table, 39, serif=False),
    printed(Form.PRESCRIPTION, "dev-toa", drugs.draw_list, 49),
    printed(Form.TREATMENT_SHEET, "dev-39", ward.draw_treatment, 46),
    printed(Form.TREATMENT_SHEET, "dev-36", running.draw_orders, 42, serif=False),
    printed(Form.CARE_SHEET, "dev-cap-2", ward.draw_care, 44, serif=False),
    printed(Form.VITAL_SIGNS_CHART, "dev-duong", ward.draw_vitals, 44),
    printed(Form.INFUSION_SHEET, "dev-dung", ward.draw_infusion, 44, serif=False),
    printed(Form.INFUSION_SHEET, "dev-a5", running.draw_drips, 38),
    printed(Form.IMAGING_REPORT, "dev-sieu-am", studies.draw_sonography, 47, serif=False),
    printed(Form.IMAGING_REPORT, "dev-dien-tim", studies.draw_heart, 42),
    printed(Form.IMAGING_REPORT, "dev-x-quang", studies.draw_film, 46, serif=False),
    printed(Form.SURGERY_REPORT, "dev-nhan-tren", operations.draw_operation, 44, serif=False),
    printed(Form.SURGERY_REPORT, "dev-thu-thuat", operations.draw_minor, 45, serif=False),
    printed(Form.CHART_SUMMARY, "dev-52", summaries.draw_summary, 45),
    printed(Form.CHART_SUMMARY, "dev-nghieng", summaries.draw_brief, 46),
    printed(Form.CONSENT, "dev-cam-doan", consent.draw_consent, 48),
    printed(Form.OTHER, "dev-phieu-thu", consent.draw_receipt, 40, serif=False),
)
"""For builders to look at."""

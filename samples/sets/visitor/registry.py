"""The layouts of visitors: what a box of charts of ordinary hospitals holds."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed
from samples.sets.visitor import (
    charts_inpatient,
    charts_outside,
    drugs,
    drugs_tables,
    lab_culture,
    lab_sheets,
    lab_slips,
    leaving,
    moving,
    papers,
    studies,
    ward,
)

COUNTRY = ("respiratory", "infection", "child", "digestive")
CUT = ("surgery", "trauma")
CHRONIC = ("cardiac", "endocrine", "renal", "neuro")

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.INPATIENT_CHART, "visitor-noi-khoa", charts_inpatient.draw_internal, 39, fields=INTERNAL),
    printed(
        Form.INPATIENT_CHART,
        "visitor-ngoai-khoa",
        charts_inpatient.draw_surgical,
        40,
        serif=False,
        fields=CUT,
    ),
    printed(
        Form.INPATIENT_CHART,
        "visitor-tuyen-xa",
        charts_outside.draw_station,
        42,
        fields=COUNTRY,
        kind="commune",
    ),
    printed(Form.INPATIENT_CHART, "visitor-ngoai-tru", charts_outside.draw_outpatient, 42, fields=CHRONIC),
    printed(Form.LAB_REPORT, "visitor-huyet-hoc", lab_sheets.draw_count, 40, serif=False),
    printed(Form.LAB_REPORT, "visitor-song-ngu", lab_sheets.draw_foreign, 38, serif=False, kind="central"),
    printed(Form.LAB_REPORT, "visitor-tong-hop", lab_sheets.draw_panels, 38),
    printed(Form.LAB_REPORT, "visitor-don-vi-duoi", lab_sheets.draw_units_below, 42),
    printed(Form.LAB_REPORT, "visitor-nuoc-tieu", lab_slips.draw_urine, 36),
    printed(Form.LAB_REPORT, "visitor-khi-mau", lab_slips.draw_gas, 36, serif=False),
    printed(Form.LAB_REPORT, "visitor-hai-khoi", lab_slips.draw_blocks, 40),
    printed(Form.LAB_REPORT, "visitor-test-nhanh", lab_slips.draw_quick, 38),
    printed(Form.LAB_REPORT, "visitor-khang-sinh-do", lab_culture.draw_culture, 40),
    printed(Form.PRESCRIPTION, "visitor-don-a5", drugs.draw_numbered, 36),
    printed(Form.PRESCRIPTION, "visitor-toa", drugs.draw_clinic, 36, serif=False, kind="rehab"),
    printed(Form.PRESCRIPTION, "visitor-don-bhyt", drugs.draw_list, 37),
    printed(Form.PRESCRIPTION, "visitor-don-buoi", drugs_tables.draw_hours, 40, fields=CHRONIC),
    printed(Form.PRESCRIPTION, "visitor-don-hoat-chat", drugs_tables.draw_substances, 40, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "visitor-ra-vien-may", leaving.draw_system, 42),
    printed(Form.DISCHARGE_CERTIFICATE, "visitor-ra-vien-cu", leaving.draw_typed, 38),
    printed(
        Form.DISCHARGE_CERTIFICATE,
        "visitor-ra-vien-song-ngu",
        leaving.draw_foreign,
        40,
        serif=False,
        kind="central",
    ),
    printed(Form.TRANSFER_LETTER, "visitor-chuyen-tuyen", moving.draw_tier, 40),
    printed(Form.TRANSFER_LETTER, "visitor-chuyen-co-so", moving.draw_place, 41),
    printed(Form.TREATMENT_SHEET, "visitor-dieu-tri", ward.draw_orders, 40),
    printed(Form.CARE_SHEET, "visitor-cham-soc", ward.draw_care, 40),
    printed(Form.VITAL_SIGNS_CHART, "visitor-chuc-nang-song", ward.draw_figures, 42),
    printed(Form.INFUSION_SHEET, "visitor-truyen-dich", ward.draw_drips, 42),
    printed(Form.IMAGING_REPORT, "visitor-sieu-am", studies.draw_ultrasound, 39, serif=False),
    printed(Form.IMAGING_REPORT, "visitor-noi-soi", studies.draw_endoscopy, 40, fields=("digestive",)),
    printed(Form.IMAGING_REPORT, "visitor-dien-tim", studies.draw_trace, 38),
    printed(Form.IMAGING_REPORT, "visitor-clvt", studies.draw_scan, 40, serif=False, kind="central"),
    printed(Form.SURGERY_REPORT, "visitor-phau-thuat", papers.draw_operation, 41, fields=CUT),
    printed(Form.CHART_SUMMARY, "visitor-tom-tat", papers.draw_summary, 41),
    printed(Form.CONSENT, "visitor-cam-ket", papers.draw_promise, 43, fields=CUT),
    printed(Form.OTHER, "visitor-hen-kham", leaving.draw_appointment, 40),
)

"""The layouts of a strange author."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.guest import (
    charts,
    drugs,
    drugs_listed,
    laboratory,
    laboratory_slips,
    leaving,
    moving,
    papers,
    studies,
    ward,
)
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.INPATIENT_CHART, "guest-o-khung", charts.draw_boxed, 36, serif=False, fields=INTERNAL),
    printed(Form.INPATIENT_CHART, "guest-benh-an-cu", charts.draw_old, 44, fields=("surgery", "trauma")),
    printed(Form.LAB_REPORT, "guest-chuoi", laboratory.draw_chain, 38, serif=False),
    printed(Form.LAB_REPORT, "guest-lan-truoc", laboratory.draw_before, 37, serif=False),
    printed(Form.LAB_REPORT, "guest-kim", laboratory_slips.draw_matrix, 42),
    printed(Form.LAB_REPORT, "guest-hai-khoi", laboratory_slips.draw_blocks, 41),
    printed(Form.LAB_REPORT, "guest-tram", laboratory_slips.draw_rapid, 38, kind="commune"),
    printed(Form.PRESCRIPTION, "guest-bao-hiem", drugs.draw_insured, 40),
    printed(Form.PRESCRIPTION, "guest-buoi", drugs.draw_times, 39, serif=False),
    printed(Form.PRESCRIPTION, "guest-dien-tu", drugs.draw_electronic, 40, serif=False),
    printed(Form.PRESCRIPTION, "guest-toa", drugs_listed.draw_list, 39),
    printed(Form.DISCHARGE_CERTIFICATE, "guest-song-ngu", leaving.draw_bilingual, 40, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "guest-giay-cu", leaving.draw_small, 43),
    printed(Form.TRANSFER_LETTER, "guest-phieu", moving.draw_today, 39, serif=False),
    printed(Form.TRANSFER_LETTER, "guest-chuyen-cu", moving.draw_letter, 45),
    printed(Form.TREATMENT_SHEET, "guest-y-lenh-truoc", ward.draw_orders, 40, serif=False),
    printed(Form.CARE_SHEET, "guest-ngay-gio", ward.draw_nursing, 42),
    printed(Form.VITAL_SIGNS_CHART, "guest-ngang", ward.draw_days, 40, serif=False),
    printed(Form.INFUSION_SHEET, "guest-truyen", ward.draw_drips, 41),
    printed(Form.IMAGING_REPORT, "guest-hinh", studies.draw_pictures, 40, serif=False),
    printed(
        Form.SURGERY_REPORT, "guest-tuong-trinh", studies.draw_operation, 41, fields=("surgery", "trauma")
    ),
    printed(Form.CHART_SUMMARY, "guest-tom-tat", papers.draw_summary, 39, serif=False),
    printed(Form.CONSENT, "guest-dong-y", papers.draw_consent, 44),
    printed(Form.OTHER, "guest-hen", papers.draw_appointment, 39, serif=False),
)
"""All of them, for measuring only."""

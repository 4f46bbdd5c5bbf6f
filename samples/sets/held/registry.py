"""The layouts that nobody looks at before the end."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.held import (
    charts,
    charts_small,
    drugs,
    drugs_book,
    laboratory,
    laboratory_cards,
    laboratory_slips,
    leaving,
    pages,
    papers,
    ward,
)
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed

LAYOUTS: tuple[Layout, ...] = (
    printed(
        Form.INPATIENT_CHART, "held-yhct", charts.draw_traditional, 40, fields=("joint", "neuro", "rehab")
    ),
    printed(Form.INPATIENT_CHART, "held-noi", charts.draw_emergency, 39, serif=False, fields=INTERNAL),
    printed(
        Form.INPATIENT_CHART,
        "held-tram",
        charts_small.draw_station,
        36,
        fields=("respiratory", "infection"),
        kind="commune",
    ),
    printed(Form.INPATIENT_CHART, "held-nhi", charts_small.draw_old_child, 44, fields=("child",)),
    printed(Form.DISCHARGE_CERTIFICATE, "held-nhan-duoi", leaving.draw_below, 36, serif=False),
    printed(Form.DISCHARGE_CERTIFICATE, "held-cau", leaving.draw_spoken, 46),
    printed(Form.TRANSFER_LETTER, "held-khung", leaving.draw_moving, 41, serif=False),
    printed(Form.LAB_REPORT, "held-cham", laboratory.draw_list, 42),
    printed(Form.LAB_REPORT, "held-nguoc", laboratory.draw_reversed, 40, serif=False),
    printed(Form.LAB_REPORT, "held-the", laboratory_cards.draw_cards, 42, serif=False),
    printed(Form.LAB_REPORT, "held-gop", laboratory.draw_grouped, 40, serif=False),
    printed(Form.LAB_REPORT, "held-ba-khoi", laboratory_slips.draw_three, 41),
    printed(Form.LAB_REPORT, "held-khoanh", laboratory_slips.draw_ringed, 38),
    printed(Form.LAB_REPORT, "held-dong-mau", laboratory_slips.draw_clots, 36, serif=False),
    printed(Form.PRESCRIPTION, "held-so", drugs_book.draw_book, 41),
    printed(Form.PRESCRIPTION, "held-gia", drugs.draw_prices, 39, serif=False),
    printed(Form.PRESCRIPTION, "held-be", drugs.draw_child, 36, fields=("child",)),
    printed(Form.PRESCRIPTION, "held-so-truoc", drugs.draw_left_doses, 43),
    printed(Form.TREATMENT_SHEET, "held-khung", ward.draw_listed_orders, 41, serif=False),
    printed(Form.CARE_SHEET, "held-ngay", ward.draw_paragraph_care, 42),
    printed(Form.VITAL_SIGNS_CHART, "held-a5", ward.draw_birth_watch, 37),
    printed(Form.INFUSION_SHEET, "held-bac-si-truoc", ward.draw_drips, 41),
    printed(Form.IMAGING_REPORT, "held-x-quang", pages.draw_film, 45),
    printed(
        Form.SURGERY_REPORT, "held-buoc", papers.draw_operation, 41, serif=False, fields=("surgery", "trauma")
    ),
    printed(Form.CHART_SUMMARY, "held-hai-cot", papers.draw_summary, 39, serif=False),
    printed(Form.CONSENT, "held-truyen-mau", papers.draw_consent, 38),
    printed(Form.OTHER, "held-bang-ke", pages.draw_bill, 40, serif=False),
)
"""All of them, for measuring only."""

"""The layouts of strangers: houses and prints that no other set knows."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed
from samples.sets.stranger import (
    charts_folk,
    charts_ward,
    curves,
    drugs,
    laboratory,
    leaving,
    machines,
    moving,
    papers,
    studies,
    ward,
)

MOVING = ("joint", "rehab", "neuro")
HEART = ("cardiac", "endocrine", "renal")

LAYOUTS: tuple[Layout, ...] = (
    printed(
        Form.INPATIENT_CHART,
        "stranger-co-truyen",
        charts_ward.draw_traditional,
        43,
        fields=MOVING,
        kind="rehab",
    ),
    printed(Form.INPATIENT_CHART, "stranger-mat", charts_ward.draw_eye, 44, serif=False, fields=("senses",)),
    printed(Form.INPATIENT_CHART, "stranger-tam-than", charts_folk.draw_mind, 45, fields=("neuro",)),
    printed(Form.INPATIENT_CHART, "stranger-nhi", charts_folk.draw_child, 42, serif=False, fields=("child",)),
    printed(
        Form.INPATIENT_CHART, "stranger-quan-y", charts_folk.draw_army, 43, fields=INTERNAL, kind="central"
    ),
    printed(
        Form.INPATIENT_CHART,
        "stranger-tram",
        charts_folk.draw_station,
        36,
        fields=("respiratory", "infection", "child"),
        kind="commune",
    ),
    printed(Form.LAB_REPORT, "stranger-hai-phieu", laboratory.draw_two_slips, 38),
    printed(Form.LAB_REPORT, "stranger-cham", laboratory.draw_dotted, 42),
    printed(Form.LAB_REPORT, "stranger-test-nhanh", laboratory.draw_quick, 37, serif=False),
    printed(
        Form.LAB_REPORT, "stranger-may-phoi", machines.draw_devices, 38, serif=False, fields=("respiratory",)
    ),
    printed(Form.LAB_REPORT, "stranger-kham-tu", machines.draw_clinic, 35, serif=False),
    printed(Form.PRESCRIPTION, "stranger-toa", drugs.draw_clinic, 38),
    printed(Form.PRESCRIPTION, "stranger-ke-o", drugs.draw_ruled, 40, serif=False),
    printed(Form.PRESCRIPTION, "stranger-buoi-ngay", drugs.draw_hours, 42, fields=("neuro",)),
    printed(Form.DISCHARGE_CERTIFICATE, "stranger-danh-may", leaving.draw_typed, 40),
    printed(Form.DISCHARGE_CERTIFICATE, "stranger-mau-02", leaving.draw_today, 44),
    printed(
        Form.DISCHARGE_CERTIFICATE,
        "stranger-san-phu",
        leaving.draw_mother,
        43,
        serif=False,
        fields=("women",),
    ),
    printed(Form.TRANSFER_LETTER, "stranger-mau-01", moving.draw_old, 43),
    printed(Form.TRANSFER_LETTER, "stranger-khoanh", moving.draw_ringed, 42),
    printed(Form.TRANSFER_LETTER, "stranger-o-ly-do", moving.draw_box, 40, serif=False),
    printed(Form.TREATMENT_SHEET, "stranger-39", ward.draw_orders, 42),
    printed(Form.CARE_SHEET, "stranger-cap-2", ward.draw_care, 40, serif=False),
    printed(Form.VITAL_SIGNS_CHART, "stranger-duong", curves.draw_curves, 41),
    printed(Form.INFUSION_SHEET, "stranger-chai", ward.draw_drips, 41, serif=False),
    printed(Form.IMAGING_REPORT, "stranger-phim", studies.draw_film, 44, fields=("respiratory",)),
    printed(Form.IMAGING_REPORT, "stranger-thai", studies.draw_unborn, 42, serif=False, fields=("women",)),
    printed(Form.IMAGING_REPORT, "stranger-tim", studies.draw_tracing, 38, fields=HEART),
    printed(Form.SURGERY_REPORT, "stranger-o-mo", papers.draw_operation, 41, fields=("surgery", "trauma")),
    printed(Form.CHART_SUMMARY, "stranger-la-ma", papers.draw_summary, 42),
    printed(Form.CONSENT, "stranger-cam-doan", papers.draw_promise, 44),
    printed(Form.OTHER, "stranger-hoi-chan", papers.draw_council, 44),
)
"""All of them, for measuring only."""

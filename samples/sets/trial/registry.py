"""The layouts of houses all over the country."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.parts.fields import INTERNAL
from samples.sets.parts.prints import printed
from samples.sets.trial import (
    charts_adult,
    charts_family,
    charts_outside,
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

CUT = ("surgery", "trauma")

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.INPATIENT_CHART, "trial-noi", charts_adult.draw_internal, 40, serif=False, fields=INTERNAL),
    printed(Form.INPATIENT_CHART, "trial-ngoai", charts_adult.draw_old_surgery, 44, fields=CUT),
    printed(Form.INPATIENT_CHART, "trial-nhi", charts_family.draw_child, 41, fields=("child",)),
    printed(Form.INPATIENT_CHART, "trial-san", charts_family.draw_birth, 40, serif=False, fields=("women",)),
    printed(
        Form.INPATIENT_CHART,
        "trial-ngoai-tru",
        charts_outside.draw_outpatient,
        43,
        fields=("cardiac", "endocrine", "joint", "respiratory"),
    ),
    printed(
        Form.INPATIENT_CHART,
        "trial-tram",
        charts_outside.draw_station,
        37,
        fields=("respiratory", "infection", "child"),
        kind="commune",
    ),
    printed(
        Form.INPATIENT_CHART,
        "trial-ung-buou",
        charts_outside.draw_tumour,
        41,
        fields=("surgery",),
    ),
    printed(Form.DISCHARGE_CERTIFICATE, "trial-chu", leaving.draw_worded, 46),
    printed(Form.DISCHARGE_CERTIFICATE, "trial-the", leaving.draw_card, 34, serif=False),
    printed(Form.TRANSFER_LETTER, "trial-tt01", moving.draw_sheet, 42),
    printed(Form.TRANSFER_LETTER, "trial-khan", moving.draw_urgent, 42, serif=False),
    printed(Form.LAB_REPORT, "trial-hai-lan", laboratory.draw_twice, 40, serif=False),
    printed(Form.LAB_REPORT, "trial-tu-nhan", laboratory.draw_standard, 40, serif=False),
    printed(Form.LAB_REPORT, "trial-may-dem", laboratory.draw_panels, 42),
    printed(Form.LAB_REPORT, "trial-cong-thuc", laboratory_slips.draw_stages, 44),
    printed(Form.LAB_REPORT, "trial-o-nho", laboratory_slips.draw_form, 42),
    printed(Form.LAB_REPORT, "trial-nuoc-tieu", laboratory_slips.draw_strip, 37, serif=False),
    printed(Form.LAB_REPORT, "trial-khi-mau", laboratory_slips.draw_gases, 36),
    printed(Form.PRESCRIPTION, "trial-dien-tu", drugs.draw_electronic, 36, serif=False),
    printed(Form.PRESCRIPTION, "trial-buoi", drugs.draw_shares, 42),
    printed(Form.PRESCRIPTION, "trial-viet-tay", drugs.draw_by_hand, 38),
    printed(Form.PRESCRIPTION, "trial-n", drugs.draw_strong, 43),
    printed(Form.PRESCRIPTION, "trial-ra-vien", drugs_listed.draw_leaving, 40, serif=False),
    printed(Form.TREATMENT_SHEET, "trial-ngang-ngay", ward.draw_orders, 43),
    printed(Form.CARE_SHEET, "trial-ma-so", ward.draw_coded_care, 41, serif=False),
    printed(Form.VITAL_SIGNS_CHART, "trial-hoi-suc", ward.draw_hours, 40, serif=False),
    printed(Form.INFUSION_SHEET, "trial-hai-hang", ward.draw_infusions, 36),
    printed(
        Form.IMAGING_REPORT,
        "trial-cong-huong-tu",
        studies.draw_resonance,
        42,
        serif=False,
        fields=("joint", "neuro", "rehab", "trauma"),
    ),
    printed(
        Form.IMAGING_REPORT, "trial-tim", studies.draw_echo, 44, fields=("cardiac", "endocrine", "renal")
    ),
    printed(
        Form.IMAGING_REPORT,
        "trial-noi-soi",
        studies.draw_scope,
        36,
        serif=False,
        fields=("senses", "child", "respiratory"),
    ),
    printed(Form.SURGERY_REPORT, "trial-kip", papers.draw_operation, 42, fields=CUT),
    printed(Form.CHART_SUMMARY, "trial-bang", papers.draw_summary, 41),
    printed(Form.CONSENT, "trial-tab", papers.draw_consent, 45),
    printed(Form.OTHER, "trial-kham-vao-vien", leaving.draw_admission, 42),
    printed(Form.OTHER, "trial-thuc-hien-thuoc", drugs_listed.draw_chart, 41, serif=False),
)
"""All of them, for measuring only."""

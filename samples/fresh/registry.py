"""The fresh layouts, in two sets that share none."""

from models.vocabulary import Form
from samples.fresh.dev import charts as dev_charts
from samples.fresh.dev import charts_more as dev_more
from samples.fresh.dev import drugs as dev_drugs
from samples.fresh.dev import laboratory as dev_laboratory
from samples.fresh.dev import leaving as dev_leaving
from samples.fresh.dev import studies as dev_studies
from samples.fresh.dev import third as dev_third
from samples.fresh.dev import ward as dev_ward
from samples.fresh.exam import charts as exam_charts
from samples.fresh.exam import charts_more as exam_more
from samples.fresh.exam import drugs as exam_drugs
from samples.fresh.exam import laboratory as exam_laboratory
from samples.fresh.exam import leaving as exam_leaving
from samples.fresh.exam import studies as exam_studies
from samples.fresh.exam import third as exam_third
from samples.fresh.exam import ward as exam_ward
from samples.layouts import Layout, Print, layouts

INTERNAL = ("respiratory", "cardiac", "digestive", "neuro", "endocrine", "renal", "joint", "infection")

DEV: tuple[Layout, ...] = (
    *layouts(
        Form.INPATIENT_CHART,
        Print("dev-nhi", "test", dev_charts.draw_child, 43, fields=("child",)),
        Print("dev-ngoai", "test", dev_charts.draw_surgical, 43, serif=False, fields=("surgery", "trauma")),
        Print("dev-ngoai-tru", "test", dev_charts.draw_outpatient, 46, fields=INTERNAL),
        Print(
            "dev-phcn",
            "test",
            dev_more.draw_rehabilitation,
            43,
            serif=False,
            fields=("rehab", "joint", "neuro"),
        ),
        Print("dev-rang", "test", dev_more.draw_teeth, 44, fields=("senses", "trauma")),
        Print("dev-phu-khoa", "test", dev_more.draw_gynaecology, 43, fields=("women",)),
    ),
    *layouts(
        Form.DISCHARGE_CERTIFICATE,
        Print("dev-tt56", "test", dev_leaving.draw_certificate, 50),
        Print("dev-a5", "test", dev_leaving.draw_system, 38, serif=False),
        Print("dev-bv99", "test", dev_third.draw_discharge, 46),
    ),
    *layouts(
        Form.TRANSFER_LETTER,
        Print("dev-bhyt", "test", dev_leaving.draw_insured, 44),
        Print("dev-chuyen-vien", "test", dev_leaving.draw_moving, 45),
    ),
    *layouts(
        Form.LAB_REPORT,
        Print("dev-huyet-hoc", "test", dev_laboratory.draw_blood, 44, serif=False),
        Print("dev-hai-khoi", "test", dev_laboratory.draw_blocks, 44),
        Print("dev-nuoc-tieu", "test", dev_laboratory.draw_strip, 40, serif=False),
    ),
    *layouts(
        Form.PRESCRIPTION,
        Print("dev-a5", "test", dev_drugs.draw_table, 39, serif=False),
        Print("dev-toa", "test", dev_drugs.draw_list, 49),
    ),
    *layouts(
        Form.TREATMENT_SHEET,
        Print("dev-39", "test", dev_ward.draw_treatment, 46),
        Print("dev-36", "test", dev_third.draw_orders, 42, serif=False),
    ),
    *layouts(Form.CARE_SHEET, Print("dev-cap-2", "test", dev_ward.draw_care, 44, serif=False)),
    *layouts(Form.VITAL_SIGNS_CHART, Print("dev-duong", "test", dev_ward.draw_vitals, 44)),
    *layouts(
        Form.INFUSION_SHEET,
        Print("dev-dung", "test", dev_ward.draw_infusion, 44, serif=False),
        Print("dev-a5", "test", dev_third.draw_drips, 38),
    ),
    *layouts(
        Form.IMAGING_REPORT,
        Print("dev-sieu-am", "test", dev_studies.draw_sonography, 47, serif=False),
        Print("dev-dien-tim", "test", dev_studies.draw_heart, 42),
        Print("dev-x-quang", "test", dev_third.draw_film, 46, serif=False),
    ),
    *layouts(
        Form.SURGERY_REPORT,
        Print("dev-nhan-tren", "test", dev_studies.draw_operation, 44, serif=False),
        Print("dev-thu-thuat", "test", dev_third.draw_minor, 45, serif=False),
    ),
    *layouts(
        Form.CHART_SUMMARY,
        Print("dev-52", "test", dev_studies.draw_summary, 45),
        Print("dev-nghieng", "test", dev_third.draw_brief, 46),
    ),
    *layouts(Form.CONSENT, Print("dev-cam-doan", "test", dev_studies.draw_consent, 48)),
    *layouts(Form.OTHER, Print("dev-phieu-thu", "test", dev_studies.draw_receipt, 40, serif=False)),
)
"""For builders to look at."""

EXAM: tuple[Layout, ...] = (
    *layouts(
        Form.INPATIENT_CHART,
        Print("exam-noi", "test", exam_charts.draw_internal, 43, serif=False, fields=INTERNAL),
        Print(
            "exam-xa",
            "test",
            exam_charts.draw_commune,
            47,
            fields=("respiratory", "infection", "child"),
            kind="commune",
        ),
        Print("exam-mat", "test", exam_charts.draw_eye, 42, fields=("senses",)),
        Print(
            "exam-da-lieu",
            "test",
            exam_more.draw_skin,
            42,
            serif=False,
            fields=("infection", "senses", "endocrine"),
        ),
        Print("exam-bong", "test", exam_more.draw_burn, 43, fields=("trauma", "surgery")),
        Print(
            "exam-ngoai-tru",
            "test",
            exam_more.draw_visits,
            42,
            serif=False,
            fields=("rehab", "joint", "neuro"),
        ),
    ),
    *layouts(
        Form.DISCHARGE_CERTIFICATE,
        Print("exam-tt25", "test", exam_leaving.draw_practice, 49),
        Print("exam-a5", "test", exam_leaving.draw_small, 38, serif=False),
        Print("exam-song-ngu", "test", exam_third.draw_two_languages, 44, serif=False),
    ),
    *layouts(
        Form.TRANSFER_LETTER,
        Print("exam-co-so", "test", exam_leaving.draw_facility, 44),
        Print("exam-khung", "test", exam_leaving.draw_sheet, 43, serif=False),
        Print("exam-qct", "test", exam_third.draw_old_letter, 45),
    ),
    *layouts(
        Form.LAB_REPORT,
        Print("exam-nhom", "test", exam_laboratory.draw_groups, 43, serif=False),
        Print("exam-hai-khoi", "test", exam_laboratory.draw_pairs, 45),
        Print("exam-vi-sinh", "test", exam_laboratory.draw_germs, 39),
    ),
    *layouts(
        Form.PRESCRIPTION,
        Print("exam-bang", "test", exam_drugs.draw_rows, 45),
        Print("exam-dong", "test", exam_drugs.draw_lines, 46, serif=False),
        Print("exam-toa", "test", exam_drugs.draw_slip, 39),
    ),
    *layouts(Form.TREATMENT_SHEET, Print("exam-36", "test", exam_ward.draw_treatment, 44, serif=False)),
    *layouts(
        Form.CARE_SHEET,
        Print("exam-09", "test", exam_ward.draw_care, 46),
        Print("exam-cap-1", "test", exam_third.draw_close_care, 42, serif=False),
    ),
    *layouts(
        Form.VITAL_SIGNS_CHART,
        Print("exam-ngang", "test", exam_ward.draw_vitals, 42, serif=False),
        Print("exam-ngay", "test", exam_third.draw_days, 45),
    ),
    *layouts(Form.INFUSION_SHEET, Print("exam-17", "test", exam_ward.draw_infusion, 43)),
    *layouts(
        Form.IMAGING_REPORT,
        Print("exam-x-quang", "test", exam_studies.draw_rays, 48),
        Print("exam-noi-soi", "test", exam_studies.draw_scope, 39, serif=False),
    ),
    *layouts(Form.SURGERY_REPORT, Print("exam-14", "test", exam_studies.draw_operation, 46)),
    *layouts(Form.CHART_SUMMARY, Print("exam-03", "test", exam_studies.draw_summary, 43, serif=False)),
    *layouts(
        Form.CONSENT,
        Print("exam-nhap-vien", "test", exam_studies.draw_consent, 46, serif=False),
        Print("exam-xin-ve", "test", exam_third.draw_against_advice, 41),
    ),
    *layouts(Form.OTHER, Print("exam-cong-khai", "test", exam_studies.draw_drugs_given, 43)),
)
"""For the last measurement only."""

SETS = {"dev": DEV, "exam": EXAM}

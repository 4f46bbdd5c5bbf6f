"""BỆNH ÁN that are no ward charts: outpatients (15/BV1), commune station (17/BV1), PHCN (27/BV1)."""

from samples.forms.chart_front import draw_head, draw_person
from samples.forms.chart_outcome import draw_outcome
from samples.forms.chart_stay import draw_diagnoses, draw_stay
from samples.forms.common import Choice, diagnosis_fill, moment_pieces, optional
from samples.forms.front_print import FrontPrint
from samples.forms.signing import Signer, sign
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.stays import Case
from samples.tables.phrases import COMPLAINTS, COURSES, GENERAL, HISTORIES, NEXT

WORDS = ("giờ", "phút, ngày", "/", "/")
RESULT = Choice(
    slot="treatment_outcome",
    options=(
        ("1. Khỏi", "Khỏi", "recovered"),
        ("2. Đỡ", "Đỡ", "improved"),
        ("3. Không thay đổi", "Không thay đổi", "unchanged"),
        ("4. Nặng hơn", "Nặng hơn", "worse"),
        ("5. Tử vong", "Tử vong", "died"),
    ),
)


def draw_outpatient(desk: Desk, case: Case, *, form: FrontPrint) -> None:
    """Draw the chart of an outpatient: one page, no ward."""
    column, rng, stay = desk.page(), desk.rng, case.stay
    draw_head(desk, column, case, form)
    draw_person(desk, column, case, form)
    column.row("12. Đến khám bệnh lúc:", *moment_pieces(stay.admitted, "admitted_at", words=WORDS), cut=False)
    column.row(
        "13. Chẩn đoán của nơi giới thiệu:",
        diagnosis_fill((stay.referral,) if stay.referral else (), "referral_diagnosis", "bare"),
        "1. Y tế",
        Tick(),
        "2. Tự đến",
        Tick(),
        cut=False,
    )
    column.words("II. LÝ DO VÀO VIỆN", bold=True)
    column.row(Fill(stay.complaint))
    column.words("III. HỎI BỆNH", bold=True)
    column.row(
        "1. Quá trình bệnh lý:",
        Fill(
            rng.choice(COURSES).format(
                days=rng.randint(2, 20), complaint=rng.choice(COMPLAINTS[stay.field]).lower()
            )
        ),
    )
    column.row("2. Tiền sử bệnh:", Fill(rng.choice(HISTORIES)))
    column.words("IV. KHÁM BỆNH", bold=True)
    column.row("1. Toàn thân:", Fill(rng.choice(GENERAL)))
    column.row(
        "2. Chẩn đoán ban đầu:",
        diagnosis_fill((stay.clinic,), "admission_diagnosis", "after" if rng.random() < 0.5 else "bare"),
    )
    column.row("3. Đã xử lý (thuốc, chăm sóc):", optional(stay.method, "treatment_method"))
    column.row(
        "4. Chẩn đoán khi ra viện:",
        diagnosis_fill((stay.main,), "discharge_diagnosis", "after" if rng.random() < 0.5 else "bare"),
    )
    column.row(
        "5. Điều trị ngoại trú từ ngày",
        Fill(f"{stay.admitted:%d/%m/%Y}"),
        "đến ngày",
        Fill(f"{stay.discharged:%d/%m/%Y}", "discharged_at", stay.discharged.date().isoformat()),
        cut=False,
    )
    column.leap(0.5)
    sign(
        desk,
        column,
        Signer(
            title="GIÁM ĐỐC BỆNH VIỆN",
            slot="director_name",
            name=stay.director if rng.random() < 0.6 else None,
            prefix="Họ và tên:",
            sealed=True,
        ),
        Signer(
            title="BÁC SĨ KHÁM BỆNH",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ và tên:",
            title_of_name=stay.doctor_title,
            day=stay.discharged.date(),
            dated=True,
        ),
    )


def draw_commune(desk: Desk, case: Case, *, form: FrontPrint) -> None:
    """Draw the chart of a commune station: one page, short."""
    column, rng, stay = desk.page(), desk.rng, case.stay
    draw_head(desk, column, case, form)
    draw_person(desk, column, case, form)
    column.row("12. Vào trạm lúc:", *moment_pieces(stay.admitted, "admitted_at", words=WORDS), cut=False)
    column.row("13. Ra trạm lúc:", *moment_pieces(stay.discharged, "discharged_at", words=WORDS), cut=False)
    column.row(
        "14. Tổng số ngày điều trị:",
        Fill(str(stay.days), "days_of_treatment", stay.days, 0.3),
        Gap(3, 1),
        cut=False,
    )
    column.words("II. LÝ DO VÀO TRẠM", bold=True)
    column.row(Fill(stay.complaint))
    column.words("III. HỎI BỆNH VÀ KHÁM BỆNH", bold=True)
    column.row(
        "1. Bệnh sử:",
        Fill(rng.choice(COURSES).format(days=rng.randint(1, 5), complaint=stay.complaint.lower())),
    )
    column.row("2. Khám toàn thân:", Fill(rng.choice(GENERAL)))
    column.words("IV. CHẨN ĐOÁN", bold=True)
    column.row("- Khi vào khoa điều trị:", diagnosis_fill((stay.ward,), "admission_diagnosis", "bare"))
    column.row("- Bệnh chính:", diagnosis_fill((stay.main,), "discharge_diagnosis", "after"))
    column.row("- Bệnh kèm theo:", diagnosis_fill(stay.comorbid, "comorbidity", "bare"))
    column.words("V. ĐIỀU TRỊ", bold=True)
    column.row("1. Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    column.row(
        "2. Kết quả điều trị:",
        Gap(0.3),
        *RESULT.pieces(stay.outcome, form.choices if form.choices != "number" else "after"),
        cut=False,
    )
    column.row("3. Hướng điều trị tiếp theo:", optional(rng.choice(NEXT), "next_treatment"))
    column.leap(0.5)
    sign(
        desk,
        column,
        Signer(
            title="TRƯỞNG TRẠM", slot="director_name", name=stay.director, prefix="Họ và tên:", sealed=True
        ),
        Signer(
            title="Y, BÁC SĨ ĐIỀU TRỊ",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ và tên:",
            day=stay.discharged.date(),
            dated=True,
        ),
    )


def draw_rehab(desk: Desk, case: Case, *, form: FrontPrint) -> None:
    """Draw the chart of rehabilitation: the ward's front page with the state of function added."""
    column = desk.page()
    draw_head(desk, column, case, form)
    draw_person(desk, column, case, form)
    draw_stay(desk, column, case, form)
    draw_diagnoses(desk, column, case, form)
    column.row(
        Say("Tình trạng chức năng khi vào viện:"),
        Fill(desk.rng.choice(("Đi lại có trợ giúp", "Ngồi xe lăn", "Tự phục vụ một phần"))),
    )
    draw_outcome(desk, column, case, form)

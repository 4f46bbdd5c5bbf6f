"""PHIẾU PHẪU THUẬT, TÓM TẮT HỒ SƠ BỆNH ÁN, GIẤY CAM ĐOAN."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.people import make_name
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import band
from samples.sets.parts.labels import above, below, pair, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT of a system: labels below lines, the team in one sentence, steps as paragraphs."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    masthead(left, case, "ward", scale=0.95)
    barcode(right, width=400, high=70)
    rows(right, ("Mã BN:", v.own("patient_code")))
    column.join(left, right)
    column.words("PHIẾU PHẪU THUẬT", scale=1.6, bold=True, align="centre")
    below(
        column,
        (2.2, v.name(), "Họ tên người bệnh"),
        (0.6, age(case, rng), "Tuổi"),
        (0.6, v.sex(), "Giới"),
        (0.7, v.own("bed"), "Giường"),
    )
    below(column, (1.4, v.came("first"), "Vào viện"), (1, v.own("admission_number"), "Số vào viện"))
    operation, narcosis, way = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 30))
    below(
        column,
        (2.6, v.dx("admission_diagnosis"), "Chẩn đoán"),
        (0.7, v.code("admission_diagnosis"), "ICD-10"),
    )
    below(
        column,
        (1.6, Fill(operation), "Tên phẫu thuật"),
        (1, Fill(way), "Phương pháp"),
        (1, Fill(narcosis), "Vô cảm"),
    )
    below(
        column,
        (1, Fill(f"{at:%H:%M %d/%m/%Y}"), "Bắt đầu"),
        (1, Fill(f"{at + timedelta(minutes=65):%H:%M %d/%m/%Y}"), "Kết thúc"),
    )
    rows(
        column,
        (
            "Phẫu thuật viên:",
            signer(stay.doctor, stay.doctor_title),
            "Phụ:",
            Fill(make_name(rng, "male", "Kinh")),
        ),
    )
    band(column, "TRÌNH TỰ PHẪU THUẬT")
    for place, words in enumerate(
        (
            "Vô cảm, tư thế nằm ngửa, sát khuẩn, trải khăn vô khuẩn.",
            "Vào ổ bệnh, đánh giá tổn thương, xử trí theo kế hoạch.",
            "Cầm máu, lau sạch, đặt dẫn lưu nếu cần, đóng từng lớp.",
        ),
        start=1,
    ):
        rows(column, (Say(f"Bước {place}:", bold=True), Fill(words)))
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ gây mê",)),
        Block(titles=("Phẫu thuật viên",)),
        day=at.date(),
        style="slash",
        high=2,
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT BỆNH ÁN for another house: left the person in a narrow column, right the story under bold titles."""
    column, v, stay = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay
    masthead(column, case, "sign")
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    one, two = column.split(1, 1.9, gap=1.4)
    top = column.y
    for label, piece in (
        ("Họ và tên", v.name()), ("Ngày sinh", v.born("slash")), ("Giới tính", v.sex()), ("Dân tộc", v.own("ethnicity")), ("Nghề nghiệp", v.own("occupation")),
        ("Số CCCD", v.own("national_id")), ("Thẻ BHYT", v.card("whole")), ("Địa chỉ", v.where()), ("Khoa", v.own("department")),
        ("Vào viện", v.came("print")), ("Ra viện", v.left("print")), ("Số ngày", v.days()), ("Mã BN", v.own("patient_code")), ("Số lưu trữ", v.own("archive_number")),
    ):  # fmt: skip
        above(one, (1, label, piece))
    for label, fill in (
        ("Chẩn đoán vào viện", v.dx("admission_diagnosis", "{0} ({1})")),
        ("Chẩn đoán ra viện", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Bệnh kèm theo", v.dx("comorbidity", "{0} ({1})")),
        ("Quá trình bệnh lý và diễn biến lâm sàng", v.course()),
        ("Tóm tắt kết quả cận lâm sàng", v.own("lab_summary")),
        ("Phương pháp điều trị", v.own("treatment_method")),
        ("Hướng điều trị tiếp theo", v.own("next_treatment")),
        ("Lời dặn", v.own("advice")),
    ):
        two.words(label, bold=True)
        rows(two, (fill,))
        two.leap(0.2)
    column.join(one, two)
    middle = (one.x + one.width + two.x) / 2
    desk.sheet.draw.line((middle, top + 10, middle, column.y), fill=(130, 130, 130), width=3)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ tóm tắt",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("Giám đốc",), slot="director_name", name=stay.director, honour="TS.", sealed=True),
        day=stay.discharged.date(),
        style="slash",
        high=1.8,
    )


def draw_consent(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM ĐOAN truyền máu on a standing A5: two languages, answers ticked after words, three who sign."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    masthead(column, case, "ward", scale=0.9)
    column.words("GIẤY CAM ĐOAN TRUYỀN MÁU", scale=1.3, bold=True, align="centre")
    column.words("Blood transfusion consent", scale=0.8, align="centre")
    rows(
        column,
        (*pair("Người bệnh", "Patient"), v.name()),
        (*pair("Tuổi", "Age"), age(case, rng), *ticked(sexes(), case.person.sex, "after", 0.2)),
        (*pair("Giường", "Bed"), v.own("bed", 0.9), *pair("Số vào viện", "No"), v.own("admission_number")),
        (*pair("Địa chỉ", "Address"), v.where()),
        (*pair("Người đại diện", "Next of kin"), v.own("contact_name")),
        (*pair("Điện thoại", "Phone"), v.phone(" ")),
        (*pair("Chẩn đoán", "Diagnosis"), v.dx("admission_diagnosis")),
    )
    column.words("Tôi đã được giải thích về lợi ích và nguy cơ của truyền máu.", scale=0.95)
    agreed = rng.random() < 0.9
    rows(column, ("Đồng ý truyền máu", Tick(agreed), Gap(1), "Từ chối", Tick(not agreed), Gap(1, 1)))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",)),
        Block(titles=("Bác sĩ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.admitted.date(),
        high=1.8,
    )

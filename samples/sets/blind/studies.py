"""Imaging, operations, summaries and consents of other hospitals."""

from datetime import timedelta

from samples.fresh.pieces import HALF, Lean, above, barcode, logo, paper, rows, sexes, ticked
from samples.fresh.values import Values
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.blind.pieces import age, below, letterhead, oblong, pair, quick, signer, when
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, STUDIES
from samples.unseen.parts import Block, band, grid, moment_as, rule, sign_off


def _study(kind: str) -> tuple[str, str, tuple[str, ...], str]:
    return next(one for one in STUDIES if one[1] == kind)


def draw_tomography(desk: Desk, case: Case) -> None:
    """Draw KẾT QUẢ CHỤP CẮT LỚP VI TÍNH: request and report in two framed halves."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = _study("CHỤP CẮT LỚP VI TÍNH")
    letterhead(column, case, "both")
    column.words("KẾT QUẢ CHỤP CẮT LỚP VI TÍNH (CT SCANNER)", scale=1.3, bold=True, align="centre")
    column.leap(0.2)
    grid(
        column,
        ((1.2, (("Họ tên:", v.name()), ("Sinh ngày:", v.born("slash"), "Giới:", v.sex()), ("Địa chỉ:", v.where()))),
         (1, (("Mã BN:", v.own("patient_code")), ("Khoa/phòng:", v.own("department")), ("BS chỉ định:", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}"))))),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")), ("Yêu cầu:", Fill(study)))),),
    )  # fmt: skip
    column.words("Kỹ thuật: các lớp cắt liên tục 5 mm, không tiêm thuốc cản quang.", scale=0.9)
    column.leap(0.3)
    column.words("Mô tả:", bold=True)
    for finding in findings:
        rows(column, (Gap(0.5), "-", Fill(finding)))
    column.leap(0.3)
    rows(column, ("Kết luận:", Fill(conclusion)), ("Đề nghị:", Fill(rng.choice(("Chụp CHT sọ não", None)))), bold=True)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",), signed=False),
        Block(titles=("Bác sĩ đọc kết quả",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        style="slash",
        high=2.4,
    )
    quick(column, "PACS: quét mã để xem phim\nPhim lưu 12 tháng")


def draw_sound(desk: Desk, case: Case) -> None:
    """Draw PHIẾU SIÊU ÂM on a standing A5 with English beside; the doctor's name in the text, not at the end."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = _study("SIÊU ÂM")
    letterhead(column, case, "above", scale=0.9)
    column.words("PHIẾU SIÊU ÂM", scale=1.5, bold=True, align="centre")
    column.words("ULTRASOUND REPORT", scale=0.8, align="centre")
    rows(
        column,
        (*pair("Họ tên", "Name"), v.name()),
        (*pair("Tuổi", "Age"), age(case, rng), *pair("Giới", "Sex"), v.sex()),
        (*pair("Khoa", "Ward"), v.own("department")),
        (*pair("Chẩn đoán", "Clinical"), v.dx("admission_diagnosis")),
        (*pair("Chỉ định", "Exam"), Fill(study)),
    )
    rule(column)
    for finding in findings:
        rows(column, (Fill(finding, leader="none"),))
    rows(column, (*pair("KẾT LUẬN", "Impression"), Fill(conclusion)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.admitted.date(),
        style="dot",
        high=2,
    )


def draw_heart(desk: Desk, case: Case) -> None:
    """Draw ĐIỆN TÂM ĐỒ of the nineties: leads as printed rows, a pasted strip."""
    column, v, stay, rng = paper(desk, leader="dashes"), Values(case, desk.rng), case.stay, desk.rng
    _, _, findings, conclusion = _study("ĐIỆN TIM")
    left, right = column.split(1.1, 1)
    letterhead(left, case, "above", scale=0.95)
    right.words("PHIẾU ĐIỆN TIM", scale=1.5, bold=True, align="centre")
    rows(right, ("Số:", v.number(1, 900), "lần thứ:", v.number(1, 3)))
    column.join(left, right)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(upper=rng.random() < 0.5), "Tuổi:", age(case, rng), "Phái:", v.sex()),
        ("Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.4)
    top, sheet = column.y, desk.sheet
    sheet.draw.rectangle((column.x, top, column.x + column.width, top + 420), fill=(255, 236, 236), outline=(220, 150, 150), width=3)
    x, points = column.x + 20.0, []
    while x < column.x + column.width - 60:
        points += [(x, top + 250), (x + 60, top + 235), (x + 80, top + 260), (x + 95, top + 90), (x + 110, top + 290), (x + 130, top + 250), (x + 180, top + 220)]
        x += 230
    sheet.draw.line(points, fill=(40, 30, 40), width=4)
    column.y = top + 450
    rows(column, *(("-", Fill(finding)) for finding in findings), ("KẾT LUẬN:", Fill(conclusion)), leading=1.1)
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI LÀM ĐIỆN TIM",)),
        Block(titles=("BÁC SĨ ĐỌC",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
    )


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT as a grid: the team in one row, times in one row, then the course."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "above", scale=0.9)
    column.words("PHIẾU PHẪU THUẬT", scale=1.5, bold=True, align="centre")
    operation, narcosis, method = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(4, 30))
    grid(
        column,
        ((2, (("Người bệnh",), (v.name(),))), (0.6, (("Tuổi",), (age(case, rng),))), (0.6, (("Giới",), (v.sex(),))), (1.2, (("Số nhập viện",), (v.own("admission_number"),)))),
        ((1.4, (("Khoa",), (v.own("department"),))), (0.7, (("Giường",), (v.own("bed"),))), (1.3, (("Vào viện",), (v.came("print"),)))),
        ((1, (("Bắt đầu mổ",), (Fill(f"{at:%H:%M %d/%m/%Y}"),))), (1, (("Kết thúc",), (Fill(f"{at + timedelta(minutes=75):%H:%M %d/%m/%Y}"),))), (1, (("Vô cảm",), (Fill(narcosis),)))),
        ((1, (("Trước mổ",), (Fill(stay.ward[0]),))), (1, (("Sau mổ",), (Fill(stay.main[0]),)))),
        ((2, (("Cách thức phẫu thuật",), (Fill(operation),))), (1, (("Phương pháp",), (Fill(method),)))),
        ((1, (("Phẫu thuật viên",), (signer(stay.doctor, stay.doctor_title),))), (1, (("Phụ mổ",), (Fill(make_name(rng, "male", "Kinh")),))), (1, (("Gây mê",), (Fill(make_name(rng, "female", "Kinh")),)))),
        ((1, (("Diễn biến cuộc mổ",), (Fill("Sát trùng, trải toan. Vào ổ tổn thương theo đường mổ đã định."),), (Fill("Kiểm tra, xử trí tổn thương, cầm máu kỹ."),), (Fill("Đóng vết mổ theo các lớp giải phẫu. Người bệnh ổn định."),))),),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Thư ký kíp mổ",), signed=True),
        Block(titles=("Phẫu thuật viên chính",), signed=True),
        day=at.date(),
        style="slash",
        high=2,
    )


def draw_procedure(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THỦ THUẬT on a standing A5: values with small labels below."""
    column, v, stay, rng = paper(desk, HALF, leader="line", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "above", scale=0.85)
    column.words("PHIẾU THỦ THUẬT", scale=1.5, bold=True, align="centre")
    below(column, (2.2, v.name(), "Họ và tên"), (0.7, age(case, rng), "Tuổi"), (0.7, v.sex(), "Giới"))
    below(column, (1.5, v.own("department"), "Khoa"), (0.8, v.own("bed"), "Giường"))
    below(column, (1, v.dx("admission_diagnosis"), "Chẩn đoán"))
    at = stay.admitted + timedelta(hours=rng.randint(2, 20))
    below(column, (1, Fill(moment_as(at, "first")), "Thủ thuật lúc"), (1, Fill("Gây tê tại chỗ"), "Vô cảm"))
    below(column, (1, Fill(rng.choice(("Chọc hút dịch màng phổi", "Trích rạch, dẫn lưu áp xe", "Đặt thông tiểu"))), "Tên thủ thuật"))
    column.words("Trình tự:", bold=True)
    rows(column, (Fill("Sát trùng, gây tê, tiến hành thủ thuật an toàn."),), (Fill("Sau thủ thuật người bệnh ổn định."),))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("NGƯỜI LÀM THỦ THUẬT",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=at.date(),
        style="slash",
        high=2,
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT HỒ SƠ BỆNH ÁN as numbered questions, the answers indented; for an insurer."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    beside = logo(column, 150)
    letterhead(beside, case, "both", scale=0.95)
    column.join(column, beside)
    column.leap(1.2)
    column.words("BẢN TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.5, bold=True, align="centre")
    rows(
        column,
        ("1. Người bệnh:", v.name(), "Sinh:", v.born("dash"), "Giới:", v.sex()),
        ("2. Dân tộc:", v.own("ethnicity"), "Nghề:", v.own("occupation"), "Số căn cước:", v.own("national_id")),
        ("3. BHYT số:", v.card("wide")),
        ("4. Cư trú:", v.where()),
        ("5. Nhập viện:", when(stay.admitted, "admitted_at", "%d/%m/%Y, %H:%M"), "Xuất viện:", when(stay.discharged, "discharged_at", "%d/%m/%Y, %H:%M")),
        ("6. Chẩn đoán lúc vào:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("7. Chẩn đoán lúc ra - bệnh chính:", v.dx("discharge_diagnosis", "{0} ({1})")),
        (Gap(1), "- bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    for title, fill in (
        ("8. Quá trình bệnh lý, diễn biến lâm sàng:", v.course()),
        ("9. Tóm tắt kết quả xét nghiệm, cận lâm sàng có giá trị chẩn đoán:", v.own("lab_summary")),
        ("10. Phương pháp điều trị:", v.own("treatment_method")),
        ("11. Tình trạng người bệnh ra viện:", Fill(rng.choice(CONDITIONS))),
        ("12. Hướng điều trị và các chế độ tiếp theo:", v.own("next_treatment")),
    ):
        column.words(title)
        rows(column, (Gap(1.2), fill))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Người lập",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Thủ trưởng đơn vị",), slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )
    if rng.random() < 0.5:
        oblong(desk.sheet, column.x + column.width * 0.62, 250, "CHỨNG THỰC\nBẢN SAO")


def draw_surgery_consent(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM ĐOAN CHẤP NHẬN PHẪU THUẬT: running text with leaders, boxes for yes and no."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.15)
    letterhead(left, case, "above", scale=0.95)
    right.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=0.85, bold=True, align="centre")
    right.words("Độc lập - Tự do - Hạnh phúc", scale=0.9, align="centre")
    column.join(left, right)
    column.leap(0.6)
    column.words("GIẤY CAM ĐOAN", scale=1.7, bold=True, align="centre")
    column.words("CHẤP NHẬN PHẪU THUẬT, THỦ THUẬT VÀ GÂY MÊ HỒI SỨC", scale=1.05, bold=True, align="centre")
    column.leap(0.4)
    rows(
        column,
        ("Tôi là:", v.own("contact_name"), "điện thoại:", v.phone(" ")),
        (Lean("là người bệnh/đại diện gia đình của người bệnh:"), v.name()),
        ("Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "before", 0.4), "Dân tộc:", v.own("ethnicity")),
        ("Địa chỉ:", v.where()),
        ("Hiện đang điều trị tại khoa:", v.own("department"), "giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        leading=1.1,
    )
    column.words("Sau khi nghe bác sĩ giải thích, tôi tự nguyện quyết định:")
    agreed = rng.random() < 0.9
    rows(
        column,
        (Tick(agreed), "Đồng ý phẫu thuật, thủ thuật, gây mê hồi sức.", Gap(1, 1)),
        (Tick(not agreed), "Không đồng ý. Lý do:", Fill(None)),
    )
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ GIẢI THÍCH",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("NGƯỜI CAM ĐOAN",), note="(Ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_general_consent(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CAM KẾT SỬ DỤNG DỊCH VỤ of a private house: labels above, numbered promises, bar code."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    letterhead(left, case, "both")
    barcode(right, width=420, high=70)
    column.join(left, right)
    column.words("BẢN CAM KẾT", scale=1.5, bold=True, align="centre")
    column.words("VỀ VIỆC SỬ DỤNG DỊCH VỤ THEO YÊU CẦU", scale=1.0, bold=True, align="centre")
    band(column, "NGƯỜI BỆNH")
    above(column, (2, "Họ và tên", v.name()), (1, "Ngày sinh", v.born("slash")), (0.6, "Giới tính", v.sex()), (1.1, "Mã người bệnh", v.own("patient_code")))
    above(column, (1, "CCCD/Hộ chiếu", v.own("national_id")), (1, "Quốc tịch", v.own("nationality")), (1.2, "Khoa", v.own("department")))
    above(column, (1, "Địa chỉ", v.where()))
    above(column, (1.4, "Người liên hệ", v.own("contact_name")), (1, "Điện thoại", v.phone(" ")))
    band(column, "NỘI DUNG CAM KẾT")
    for place, promise in enumerate((
        "Tôi tự nguyện sử dụng buồng bệnh và dịch vụ theo yêu cầu của bệnh viện.",
        "Tôi đã được thông báo giá dịch vụ và phần chênh lệch ngoài bảo hiểm y tế.",
        "Tôi thanh toán đầy đủ chi phí trước khi ra viện và không khiếu nại về sau.",
    ), start=1):  # fmt: skip
        column.words(f"Điều {place}. {promise}")
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Nhân viên tiếp nhận",), signed=True),
        Block(titles=("Người cam kết",), note="(Ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
        style="slash",
        over="top",
    )
    quick(column, "Bản cam kết được lập thành 02 bản\nHotline chăm sóc khách hàng in ở đầu trang")

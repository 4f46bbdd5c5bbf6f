"""Summaries and consents of other hospitals."""

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import band
from samples.sets.parts.labels import Lean, above, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, logo, quick
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS


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
        (
            "2. Dân tộc:",
            v.own("ethnicity"),
            "Nghề:",
            v.own("occupation"),
            "Số căn cước:",
            v.own("national_id"),
        ),
        ("3. BHYT số:", v.card("wide")),
        ("4. Cư trú:", v.where()),
        (
            "5. Nhập viện:",
            when(stay.admitted, "admitted_at", "%d/%m/%Y, %H:%M"),
            "Xuất viện:",
            when(stay.discharged, "discharged_at", "%d/%m/%Y, %H:%M"),
        ),
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
        Block(titles=("Bác sĩ lập tóm tắt",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(
            titles=("Thủ trưởng đơn vị",),
            slot="director_name",
            name=stay.director,
            honour="BSCKII.",
            sealed=True,
        ),
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
        ("Tôi là (người nhà):", v.own("contact_name"), "điện thoại:", v.phone(" ")),
        (Lean("là người bệnh/đại diện gia đình của người bệnh:"), v.name()),
        (
            "Tuổi:",
            age(case, rng),
            *ticked(sexes(), case.person.sex, "before", 0.4),
            "Dân tộc:",
            v.own("ethnicity"),
        ),
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
    column, v, stay = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay
    left, right = column.split(1.6, 1)
    letterhead(left, case, "both")
    barcode(right, width=420, high=70)
    column.join(left, right)
    column.words("BẢN CAM KẾT", scale=1.5, bold=True, align="centre")
    column.words("VỀ VIỆC SỬ DỤNG DỊCH VỤ THEO YÊU CẦU", scale=1.0, bold=True, align="centre")
    band(column, "NGƯỜI BỆNH")
    above(
        column,
        (2, "Họ và tên", v.name()),
        (1, "Ngày sinh", v.born("slash")),
        (0.6, "Giới tính", v.sex()),
        (1.1, "Mã người bệnh", v.own("patient_code")),
    )
    above(
        column,
        (1, "CCCD/Hộ chiếu", v.own("national_id")),
        (1, "Quốc tịch", v.own("nationality")),
        (1.2, "Khoa", v.own("department")),
    )
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

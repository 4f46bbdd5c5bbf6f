"""BỆNH ÁN TUYẾN XÃ, BỆNH ÁN MẮT."""

from samples.kit.boxes import Cells
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.sets.exam.inner import draw_closing
from samples.sets.parts.chart_rows import RESULTS, leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import Lean, ringed, rows, sexes, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES, ORGANS


def draw_commune(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TUYẾN XÃ, PHƯỜNG (17/BV1): italics, ringed numbers, leaders, dates as words."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.3, 0.8)
    head(left, case, "bv", align="left")
    middle.leap(0.6)
    middle.words("BỆNH ÁN", scale=1.7, bold=True, align="centre")
    middle.words("(Dùng cho trạm y tế xã, phường)", scale=0.8, align="centre")
    right.words("Mẫu 17/BV1", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Mã NB:", v.own("patient_code", 0.6)))
    column.join(left, middle, right)
    column.leap(0.3)
    column.words("A- PHẦN HÀNH CHÍNH", bold=True)
    first, second = units(case, ("- Xóm, tổ, số nhà", "xã, phường", "- Huyện, thành phố", "tỉnh"))
    pays = payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}. {w}")
    rows(
        column,
        (Lean("1- Họ tên người bệnh"), v.name(upper=rng.random() < 0.5), Lean("Tuổi"), v.age()),
        (Lean("2- Giới tính:"), *ringed(sexes(), case.person.sex), Lean("3- Sinh năm"), v.year(), Gap(1, 1)),
        (Lean("4- Dân tộc"), v.own("ethnicity"), Lean("5- Nghề nghiệp"), v.own("occupation")),
        first,
        second,
        (Lean("6- Đối tượng:"), *ringed(pays, stay.payer), Gap(1, 1)),
        (Lean("7- Số thẻ BHYT"), v.card("groups"), Lean("giá trị đến"), v.until("dot")),
        (Lean("8- Khi cần báo cho"), v.own("contact_name"), Lean("số ĐT"), v.phone("")),
        (Lean("9- Vào trạm lúc"), v.came("words")),
        (Lean("10- Chẩn đoán vào viện"), v.dx("admission_diagnosis")),
    )
    column.words("B- PHẦN CHUYÊN MÔN", bold=True)
    rows(
        column,
        (Lean("1- Lý do đến trạm"), Fill(stay.complaint)),
        (Lean("2- Bệnh sử"), v.course()),
        (Lean("3- Tiền sử"), Fill(rng.choice(HISTORIES))),
        (Lean("4- Khám toàn thân"), Fill(rng.choice(GENERAL))),
        (
            Lean("Mạch"),
            Fill(str(rng.randint(64, 100))),
            Lean("nhiệt độ"),
            Fill("37,2"),
            Lean("huyết áp"),
            Fill("120/70"),
        ),
        (Lean("5- Khám bộ phận"), Fill(rng.choice(ORGANS["Hô hấp"]))),
        (Lean("6- Điều trị"), v.own("treatment_method")),
    )
    column.blank(2)
    column.words("C- KẾT QUẢ", bold=True)
    rows(
        column,
        (Lean("1- Ra trạm lúc"), v.left("words")),
        (
            Lean("2- Chẩn đoán ra viện"),
            v.dx("discharge_diagnosis"),
            Lean("mã bệnh"),
            v.code("discharge_diagnosis"),
        ),
        (Lean("3- Số ngày điều trị"), v.days("{0} ngày"), Gap(5, 1)),
        (Lean("4- Kết quả:"), *ringed(outcomes(RESULTS), stay.outcome, 0.3), Gap(1, 1)),
        (Lean("5- Lời dặn"), v.own("advice", 0.8)),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG TRẠM",),
            note="(Ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="BS.",
            sealed=True,
        ),
        Block(
            titles=("Y, bác sĩ điều trị",),
            slot="doctor_name",
            name=stay.doctor,
            honour="YS.",
            prefix="Họ tên:",
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
    )


def draw_eye(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN MẮT (22/BV1): everything in one framed table, digit boxes, eyes side by side."""
    column, v, stay, rng = paper(desk, leader="dots", colon=""), Values(case, desk.rng), case.stay, desk.rng
    person = case.person
    left, right = column.split(1, 1.15)
    head(left, case, "two")
    left.row("Khoa", v.own("department"), "Buồng", Fill(stay.room), "Giường", v.own("bed"), cut=False)
    right.words("BỆNH ÁN MẮT", scale=1.6, bold=True, align="centre")
    right.words("(BÁN PHẦN TRƯỚC)", bold=True, align="centre")
    right.words("22/BV1", scale=0.8, align="centre")
    column.join(left, right)
    rows(
        column,
        (
            "Số vào viện",
            v.own("admission_number"),
            "Số lưu trữ",
            v.own("archive_number", 0.8),
            "Mã người bệnh",
            v.own("patient_code"),
        ),
    )
    column.leap(0.3)
    digits = f"{person.birth:%d%m%Y}" if not person.year_only else f"    {person.birth.year}"
    value = str(person.birth.year) if person.year_only else person.birth.isoformat()
    card = person.card if stay.payer == "insurance" else None
    first, second = units(case, ("Số nhà, đường, thôn", "Xã/phường", "Huyện/quận", "Tỉnh/thành phố"))
    outs = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}")
    grid(
        column,
        ((1, (("I - HÀNH CHÍNH",),)),),
        ((2, (("1 Họ và tên", v.name()),)), (1, (("2 Giới", *ticked(sexes(), person.sex, "after", 0.3)),))),
        (
            (1.5, (("3 Ngày sinh", Cells(digits, (2, 2, 4), "date_of_birth", value), Gap(1, 1)),)),
            (0.6, (("4 Tuổi", v.age()),)),
            (1, (("5 Dân tộc", v.own("ethnicity")),)),
        ),
        ((1, (("6 Nghề nghiệp", v.own("occupation")),)), (1, (("7 Nơi làm việc", v.own("workplace")),))),
        ((1, (("8 Địa chỉ", *first), second)),),
        (
            (
                1,
                (
                    (
                        "9 BHYT",
                        Cells(card, (2, 1, 2, 3, 3, 4), "insurance_number", card),
                        "hạn",
                        v.until("slash"),
                    ),
                ),
            ),
        ),
        ((1, (("10 Báo tin cho", v.own("contact_name"), "điện thoại", v.phone()),)),),
        ((1, (("II - QUẢN LÝ NGƯỜI BỆNH",),)),),
        (
            (
                1,
                (
                    ("11 Vào viện", v.came("dash")),
                    (
                        "12 Vào từ",
                        *ticked(routes(("Cấp cứu", "KKB", "Khoa ĐT"), "{w}"), stay.route, "after", 0.2),
                    ),
                ),
            ),
            (1, (("13 Ra viện", v.left("dash")), tuple(ticked(outs, stay.leaving, "after", 0.2)))),
        ),
        (
            (1, (("14 Tổng số ngày điều trị", v.days()),)),
            (1, (("15 Chuyển đến", Fill(None, "transfer_to")),)),
        ),
        ((1, (("III - CHẨN ĐOÁN",),)), (0.3, (("MÃ",),))),
        *(
            ((1, ((label, words),)), (0.3, ((code,),)))
            for label, words, code in (
                ("16 Nơi chuyển đến", v.dx("referral_diagnosis"), v.code("referral_diagnosis")),
                ("17 KKB, cấp cứu", v.clinic(), Fill(None)),
                ("18 Vào khoa điều trị", v.dx("admission_diagnosis"), v.code("admission_diagnosis")),
                ("19 Ra viện: bệnh chính", v.dx("discharge_diagnosis"), v.code("discharge_diagnosis")),
                ("20 Bệnh kèm theo", v.dx("comorbidity"), v.code("comorbidity")),
            )
        ),
        ((1, (("IV - TÌNH TRẠNG RA VIỆN",),)),),
        ((1, (("21 Kết quả", *ticked(outcomes(RESULTS, "{w}"), stay.outcome, "after", 0.2)),)),),
    )
    column.leap(0.3)
    _sight(column, rng.randint(1, 9))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("THỦ TRƯỞNG ĐƠN VỊ",),
            slot="director_name",
            name=stay.director if rng.random() < 0.6 else None,
            sealed=True,
        ),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="ThS.BS."),
        day=stay.discharged.date(),
        high=1.5,
    )
    if rng.random() < 0.7:
        draw_closing(desk, case, v)


def _sight(column: Column, tenths: int) -> None:
    heads = (
        Head(title="Khám mắt khi ra viện", share=1.6, printed=True),
        Head(title="Mắt phải (MP)", share=1, align="centre"),
        Head(title="Mắt trái (MT)", share=1, align="centre"),
    )
    seen = [("Thị lực không kính", f"{tenths}/10", "10/10"), ("Nhãn áp (mmHg)", "17", "16")]
    table(column, heads, seen, look=TableLook(scale=0.85))

"""BỆNH ÁN PHỤ KHOA in framed parts."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.chart_rows import RESULTS, leavings, outcomes, payers, routes
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import rows, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import COMPLAINTS, CONDITIONS, GENERAL


def draw_gynaecology(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN PHỤ KHOA (04/BV1): framed parts, ticks right of the options, obstetric history, a closing part."""
    column, v, stay, rng = paper(desk, leader="dashes"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    head(left, case, "two")
    right.words("BỆNH ÁN PHỤ KHOA", scale=1.5, bold=True, align="centre")
    right.words("Mẫu 04/BV1", scale=0.8, align="centre")
    column.join(left, right)
    rows(
        column,
        (
            "Khoa:",
            v.own("department"),
            "Giường:",
            v.own("bed"),
            "Số vào viện:",
            v.own("admission_number"),
            "Mã NB:",
            v.own("patient_code", 0.8),
        ),
    )
    pays, ways = (
        payers(("BHYT", "Viện phí", "Miễn", "Khác"), "{w}"),
        routes(("Cấp cứu", "Phòng khám", "Khoa điều trị"), "{w}"),
    )
    outs = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}")
    column.leap(0.2)
    grid(
        column,
        (
            (
                1,
                (
                    ("HÀNH CHÍNH",),
                    ("Họ và tên:", v.name(), "Sinh ngày:", v.born("dot"), "Tuổi:", v.age()),
                    (
                        "Dân tộc:",
                        v.own("ethnicity"),
                        "Nghề nghiệp:",
                        v.own("occupation"),
                        "CCCD:",
                        v.own("national_id", 0.8),
                    ),
                    ("Nơi ở:", v.where()),
                    (
                        "Nơi làm việc:",
                        v.own("workplace"),
                        "Đối tượng:",
                        *ticked(pays, stay.payer, "after", 0.1),
                    ),
                    ("Số thẻ BHYT:", v.card("wide"), "giá trị từ", v.since("loose"), "đến", v.until("loose")),
                    ("Báo tin cho:", v.own("contact_name"), "ĐT:", v.phone()),
                ),
            ),
        ),
        (
            (
                1,
                (
                    ("VÀO VIỆN - RA VIỆN",),
                    ("Vào viện:", v.came("lúc"), "Từ:", *ticked(ways, stay.route, "after", 0.1)),
                    ("Ra viện:", v.left("lúc"), *ticked(outs, stay.leaving, "after", 0.1)),
                    ("Số ngày điều trị:", v.days("{0} ngày"), "Chuyển đến:", Fill(None, "transfer_to")),
                ),
            ),
        ),
        (
            (
                1,
                (
                    ("CHẨN ĐOÁN",),
                    ("Nơi chuyển đến:", v.dx("referral_diagnosis"), "Mã:", v.code("referral_diagnosis")),
                    ("Lúc vào khoa:", v.dx("admission_diagnosis"), "Mã:", v.code("admission_diagnosis")),
                    (
                        "Ra viện - bệnh chính:",
                        v.dx("discharge_diagnosis"),
                        "Mã:",
                        v.code("discharge_diagnosis"),
                    ),
                    ("Bệnh kèm theo:", v.dx("comorbidity"), "Mã:", v.code("comorbidity")),
                ),
            ),
        ),
        (
            (
                1,
                (
                    ("BỆNH SỬ - TIỀN SỬ",),
                    ("Lý do vào viện:", Fill(rng.choice(COMPLAINTS["women"]))),
                    (
                        "Bắt đầu thấy kinh năm:",
                        Fill(str(rng.randint(12, 16))),
                        "tuổi. Chu kỳ:",
                        Fill("28 ngày"),
                        "PARA:",
                        Fill(f"{rng.randint(0, 3)}00{rng.randint(0, 3)}"),
                    ),
                    ("Khám:", Fill(rng.choice(GENERAL))),
                ),
            ),
        ),
        (
            (
                1,
                (
                    ("TỔNG KẾT",),
                    ("Kết quả cận lâm sàng:", v.own("lab_summary")),
                    ("Phương pháp điều trị:", v.own("treatment_method")),
                    ("Tình trạng ra viện:", Fill(rng.choice(CONDITIONS))),
                    ("Kết quả:", *ticked(outcomes(RESULTS, "{w}"), stay.outcome, "after", 0.2)),
                    ("Hướng điều trị tiếp:", v.own("next_treatment", 0.9)),
                ),
            ),
        ),
    )
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("Giám đốc",),
            slot="director_name",
            name=stay.director if rng.random() < 0.5 else None,
            sealed=True,
        ),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKII."),
        Block(titles=("Bác sĩ làm bệnh án",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        style="slash",
        high=1.6,
    )

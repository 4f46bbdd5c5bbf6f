"""PHIẾU X-QUANG, PHIẾU NỘI SOI for the last measurement."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, above, ringed, rows, sexes
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import STUDIES


def draw_rays(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHIẾU/CHỤP X-QUANG of the ministry's print: request and result numbered, ringed sex."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = rng.choice(
        [one for one in STUDIES if "X-QUANG" in one[1] or "CẮT LỚP" in one[1]]
    )
    ct = "cắt lớp" in study
    left, middle, right = column.split(1, 1.4, 0.8)
    head(left, case, "two", scale=0.9)
    middle.words(
        "PHIẾU CHỤP CẮT LỚP VI TÍNH" if ct else "PHIẾU CHIẾU/ CHỤP X-QUANG",
        scale=1.35,
        bold=True,
        align="centre",
    )
    middle.words("(Lần thứ: 1)", scale=0.85, align="centre")
    right.words("MS: 09/BV2" if ct else "MS: 08/BV2", scale=0.85, align="right")
    rows(right, ("Số:", v.number(1, 9000)))
    column.join(left, middle, right)
    rows(
        column,
        (
            "- Họ tên người bệnh:",
            v.name(upper=rng.random() < 0.6),
            "Tuổi:",
            v.age(),
            *ringed(sexes(), case.person.sex, 0.2),
        ),
        ("- Địa chỉ:", v.where()),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed", 0.9)),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
        ("- Yêu cầu chụp:", Fill(study)),
    )
    rule(column)
    column.words("KẾT QUẢ CHẨN ĐOÁN HÌNH ẢNH", bold=True, align="centre")
    for finding in findings:
        rows(column, (Fill(finding),))
    column.blank(1)
    rows(
        column,
        (Lean("Kết luận:"), Fill(conclusion)),
        (Lean("Lời dặn của BS chuyên khoa:"), Fill(None, "advice")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("KỸ THUẬT VIÊN",), note="Họ tên:"),
        Block(
            titles=("BÁC SĨ CHUYÊN KHOA",),
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
            honour=stay.doctor_title,
        ),
        day=stay.admitted.date(),
        over="last",
    )


def draw_scope(desk: Desk, case: Case) -> None:
    """Draw PHIẾU NỘI SOI of a system on a standing A5: labels above, boxes for pictures below."""
    column, v, stay = paper(desk, HALF, leader="none", colon=""), Values(case, desk.rng), case.stay
    study, _, findings, conclusion = next(one for one in STUDIES if one[1] == "NỘI SOI")
    head(column, case, "post")
    rule(column)
    column.words("PHIẾU KẾT QUẢ NỘI SOI", scale=1.45, bold=True, align="centre")
    above(column, (2, "Họ và tên", v.name()), (0.6, "Tuổi", v.age()), (0.6, "Giới", v.sex()))
    above(column, (1, "Mã người bệnh", v.own("patient_code")), (1.3, "Khoa chỉ định", v.own("department")))
    above(column, (1, "Chẩn đoán", v.dx("admission_diagnosis", "{0} ({1})")))
    above(column, (1, "Chỉ định", Fill(study)))
    column.leap(0.2)
    column.words("MÔ TẢ", bold=True)
    for finding in findings:
        rows(column, (Fill(finding),))
    one, two = column.split(1, 1)
    for part in (one, two):
        box = (part.x, part.y + 20, part.x + part.width, part.y + 20 + part.width * 0.62)
        part.sheet.draw.rectangle(box, fill=(45, 35, 35))
        part.sheet.draw.ellipse(
            (part.x + 120, part.y + 90, part.x + part.width - 120, box[3] - 60), fill=(165, 95, 85)
        )
        part.y = box[3]
    column.join(one, two)
    column.leap(0.3)
    rows(column, ("KẾT LUẬN", Fill(conclusion)), bold=True)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ nội soi",), slot="doctor_name", name=stay.doctor, honour="BSCKI."),
        day=stay.admitted.date(),
        style="slash",
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )

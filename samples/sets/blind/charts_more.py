"""More charts of other hospitals: a child's in two languages, rehabilitation, chronic illness, station, psychiatry."""

from datetime import timedelta

from samples.fresh.pieces import HALF, LYING, Lean, above, barcode, paper, rows, sexes, ticked
from samples.fresh.values import Values
from samples.fresh.ward import heads, pressure, ruled
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.table import TableLook
from samples.sets.blind.pieces import age, below, letterhead, oblong, on, pair, quick, signer, ward, when
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES, ORGANS
from samples.unseen.chart_parts import leavings, outcomes, routes
from samples.unseen.parts import Block, band, rule, sign_off


def draw_child(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NHI of a hospital that kept the French words beside the Vietnamese ones."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "wide")
    rule(column, wide=2)
    column.words("BỆNH ÁN NHI KHOA", scale=1.45, bold=True, align="centre")
    column.words("DOSSIER MÉDICAL - PÉDIATRIE", scale=0.85, align="centre")
    rows(
        column,
        (*pair("Số hồ sơ", "Dossier No"), v.own("archive_number"), *pair("Số nhập viện", "No d'entrée"), v.own("admission_number")),
        (*pair("Họ tên bệnh nhi", "Nom et prénoms"), v.name()),
        (
            *pair("Ngày sinh", "Né(e) le"), v.born("dot"), *pair("Tuổi", "Âge"), age(case, rng),
            *pair("Phái", "Sexe"), v.sex(),
        ),
        (*pair("Dân tộc", "Ethnie"), v.own("ethnicity"), *pair("Quốc tịch", "Nationalité"), v.own("nationality")),
        (*pair("Họ tên bố, mẹ", "Parents"), v.own("contact_name"), *pair("ĐT", "Tél"), v.phone("")),
        (*pair("Địa chỉ", "Adresse"), v.where()),
        (*pair("Số thẻ BHYT", "Assurance"), v.card("groups")),
        (*pair("Khoa", "Service"), v.own("department"), *pair("Giường", "Lit"), v.own("bed")),
        (*pair("Nhập viện", "Entrée"), when(stay.admitted, "admitted_at", "%d.%m.%Y - %Hh%M")),
        (*pair("Xuất viện", "Sortie"), when(stay.discharged, "discharged_at", "%d.%m.%Y - %Hh%M"), *pair("Số ngày điều trị", "Jours"), v.days()),
    )  # fmt: skip
    band(column, "CHẨN ĐOÁN / DIAGNOSTIC")
    rows(
        column,
        (*pair("Nơi giới thiệu", "Médecin traitant"), v.dx("referral_diagnosis")),
        (*pair("Khi vào khoa", "À l'entrée"), v.dx("admission_diagnosis", "{0} [{1}]")),
        (*pair("Khi ra viện, bệnh chính", "À la sortie"), v.dx("discharge_diagnosis", "{0} [{1}]")),
        (*pair("Bệnh kèm theo", "Associés"), v.dx("comorbidity", "{0} [{1}]")),
    )
    band(column, "BỆNH SỬ / HISTOIRE DE LA MALADIE")
    rows(
        column,
        (*pair("Lý do vào viện", "Motif"), Fill(stay.complaint)),
        (v.course(),),
        (*pair("Tiền sử", "Antécédents"), Fill(rng.choice(HISTORIES[1:2]))),
        (*pair("Khám toàn thân", "Examen général"), Fill(rng.choice(GENERAL))),
        (*pair("Phương pháp điều trị", "Traitement"), v.own("treatment_method")),
        (*pair("Kết quả", "Résultat"), *ticked(outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng hơn", "Tử vong"), "{w}"), stay.outcome, "after", 0.2)),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA", "CHEF DE SERVICE"), slot="department_head", name=stay.head, honour="BSCKII"),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ", "MÉDECIN TRAITANT"), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        style="dot",
        high=2,
    )


def draw_rehabilitation(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN PHỤC HỒI CHỨC NĂNG: values on lines, their small labels below; a table of functions."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.4, 1)
    letterhead(left, case, "above")
    barcode(right, width=400, high=70)
    rows(right, ("Mã NB:", v.own("patient_code")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("BỆNH ÁN ĐIỀU TRỊ PHỤC HỒI CHỨC NĂNG", scale=1.35, bold=True, align="centre")
    column.leap(0.3)
    below(column, (2.4, v.name(), "Họ và tên người bệnh"), (1, v.born("slash"), "Ngày sinh"), (0.6, age(case, rng), "Tuổi"), (0.6, v.sex(), "Giới"))
    below(column, (1, v.own("ethnicity"), "Dân tộc"), (1.4, v.own("occupation"), "Nghề nghiệp"), (1.6, v.own("national_id"), "Số căn cước/CMND"))
    below(column, (1, v.where(), "Địa chỉ (số nhà, xã/phường, huyện, tỉnh)"))
    below(column, (1.6, v.card("wide"), "Số thẻ BHYT"), (1, v.since("slash"), "Giá trị từ ngày"), (1, v.until("slash"), "đến ngày"))
    below(column, (1.6, v.own("contact_name"), "Người nhà cần báo"), (1, v.phone(" "), "Điện thoại"))
    below(column, (1.3, v.came("first"), "Vào viện lúc"), (1.3, v.left("first"), "Ra viện lúc"), (0.7, v.days(), "Số ngày điều trị"))
    below(column, (1.6, v.own("department"), "Khoa điều trị"), (0.7, v.own("bed"), "Giường"))
    rows(column, ("Nơi tiếp nhận:", *ticked(routes(("Cấp cứu", "Khoa khám", "Khoa khác chuyển"), "{w}"), stay.route, "before", 0.6)))
    below(column, (2.6, v.dx("admission_diagnosis"), "Chẩn đoán khi vào khoa"), (0.7, v.code("admission_diagnosis"), "ICD-10"))
    below(column, (2.6, v.dx("discharge_diagnosis"), "Chẩn đoán ra viện: bệnh chính"), (0.7, v.code("discharge_diagnosis"), "ICD-10"))
    below(column, (2.6, v.dx("comorbidity"), "Bệnh kèm theo"), (0.7, v.code("comorbidity"), "ICD-10"))
    column.leap(0.3)
    shown = [(part, f"{rng.randint(1, 3)}/5", f"{rng.randint(3, 5)}/5", f"{rng.randint(10, 60)}°", f"{rng.randint(60, 120)}°")
             for part in ("Vai", "Khuỷu", "Háng", "Gối", "Cổ chân")]  # fmt: skip
    made = heads(("Khớp / nhóm cơ", 1.4), ("Cơ lực vào", 0.8), ("Cơ lực ra", 0.8), ("Tầm vận động vào", 1), ("Tầm vận động ra", 1))
    ruled(desk, column, made, shown, TableLook(scale=0.84), rest=(0, 10))
    column.leap(0.4)
    rows(column, ("Phương pháp điều trị:", v.own("treatment_method")))
    rows(column, ("Kết quả điều trị:", *ticked(outcomes(("Khỏi", "Đỡ", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}"), stay.outcome, "before", 0.3)))
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA PHCN",), slot="department_head", name=stay.head, honour="BSCKI."),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="slash",
        high=1.6,
    )


def draw_chronic(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI TRÚ of a chronic illness, lying: the person left, the visits right."""
    column, v, stay, rng = paper(desk, LYING, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    one, two = column.split(1, 1.25, gap=2)
    letterhead(one, case, "above", scale=0.95)
    one.words("BỆNH ÁN NGOẠI TRÚ", scale=1.4, bold=True, align="centre")
    one.words("(Theo dõi bệnh mạn tính)", scale=0.9, align="centre")
    rows(
        one,
        ("Sổ số:", v.own("admission_number"), "Mã BN:", v.own("patient_code")),
        ("Họ và tên:", v.name(upper=rng.random() < 0.5)),
        ("Năm sinh:", v.year(), "Giới:", *ticked(sexes(), case.person.sex, "after", 0.2)),
        ("Dân tộc:", v.own("ethnicity"), "Nghề:", v.own("occupation")),
        ("Nơi ở:", v.where()),
        ("Thẻ BHYT số:", v.card("groups")),
        ("Hạn thẻ:", v.valid(" đến ")),
        ("Người nhà:", v.own("contact_name"), "ĐT:", v.phone(".")),
        ("Vào điều trị từ ngày:", v.came_on("loose")),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
        ("Tiền sử:", Fill(rng.choice(HISTORIES)), "Gia đình:", Fill(rng.choice(FAMILIES))),
        ("Phương pháp điều trị:", v.own("treatment_method")),
    )
    one.leap(0.5)
    sign_off(
        desk,
        one,
        Block(titles=("Phụ trách phòng khám",), signed=False),
        Block(titles=("Bác sĩ lập bệnh án",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.admitted.date(),
        high=1.8,
    )
    two.words("CÁC LẦN KHÁM", scale=1.1, bold=True, align="centre")
    at, shown = stay.admitted.date(), []
    for _ in range(rng.randint(6, 10)):
        shown.append((f"{at:%d/%m/%y}", pressure(rng), f"{rng.randint(44, 72)}", rng.choice(ORGANS["Hô hấp"] + CONDITIONS), "Đơn cũ"))
        at += timedelta(days=rng.choice((28, 28, 30, 35)))
    made = heads(("Ngày khám", 0.9), ("HA", 0.7), ("Cân", 0.5), ("Diễn biến", 2.4), ("Xử trí", 0.9))
    ruled(desk, two, made, shown, TableLook(scale=0.85, pad=0.2), rest=(100, 600))


def draw_station(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN of a station on a standing A5: short labels, boxes, the station's seal."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "above", scale=0.9)
    column.words("BỆNH ÁN TUYẾN XÃ", scale=1.4, bold=True, align="centre")
    rows(
        column,
        ("Số:", v.own("admission_number"), "Giường:", v.own("bed", 0.7)),
        ("Họ tên:", v.name(upper=rng.random() < 0.4)),
        ("Tuổi:", age(case, rng), "Nam/Nữ:", v.sex(), "Dân tộc:", v.own("ethnicity")),
        ("Nghề nghiệp:", v.own("occupation"), "Chủ hộ/người nhà:", v.own("contact_name")),
        ("Chỗ ở:", v.where()),
        ("BHYT:", Cells(case.person.card, (2, 1, 2, 10), "insurance_number", case.person.card)),
        ("Vào trạm:", when(stay.admitted, "admitted_at", "%Hh%M' %d/%m/%Y")),
        ("Ra trạm:", when(stay.discharged, "discharged_at", "%Hh%M' %d/%m/%Y"), "Số ngày ĐT:", v.days()),
        ("Lý do đến:", Fill(stay.complaint)),
        ("Khám thấy:", Fill(rng.choice(GENERAL))),
        ("Chẩn đoán vào:", v.dx("admission_diagnosis")),
        ("Chẩn đoán ra:", v.dx("discharge_diagnosis")),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Kết quả:", *ticked(outcomes(("Khỏi", "Đỡ", "Như cũ", "Nặng", "Chết"), "{w}"), stay.outcome, "after", 0.1)),
        ("Chuyển tuyến trên:", Fill(None, "transfer_to")),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Y SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor if rng.random() < 0.7 else None),
        Block(titles=("TRẠM TRƯỞNG",), slot="director_name", name=stay.director, honour="BS", sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )


def draw_mind(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN THẦN KINH of a system: labels above in three columns, QR code at the foot, who printed it."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(2, 1)
    letterhead(left, case, "both", scale=0.95)
    ward(left, case, "Khoa")
    rows(right, ("PID", v.own("patient_code")), ("Mã đợt", v.own("admission_number")), ("Lưu trữ", v.own("archive_number", 0.6)))
    column.join(left, right)
    rule(column, wide=6)
    column.words("Bệnh án Thần kinh", scale=1.6, bold=True)
    band(column, "Thông tin người bệnh")
    above(column, (2, "Họ và tên", v.name()), (1, "Ngày sinh", on(None if case.person.year_only else case.person.birth, "date_of_birth", "%Y-%m-%d")) if not case.person.year_only else (1, "Năm sinh", v.year()), (0.6, "Tuổi", age(case, rng)), (0.6, "Giới tính", v.sex()))
    above(column, (1, "Dân tộc", v.own("ethnicity")), (1, "Quốc tịch", v.own("nationality")), (1.2, "Nghề nghiệp", v.own("occupation")), (1.3, "CCCD/Hộ chiếu", v.own("national_id")))
    above(column, (1, "Địa chỉ", v.where()))
    above(column, (1.2, "Số thẻ BHYT", v.card("wide")), (1.3, "Thời hạn thẻ", v.valid(" → ")), (0.7, "Đối tượng", v.payer()))
    above(column, (1.4, "Liên hệ khẩn cấp", v.own("contact_name")), (1, "Điện thoại", v.phone(" ")))
    band(column, "Đợt điều trị")
    above(column, (1, "Vào viện", when(stay.admitted, "admitted_at", "%d-%m-%Y %H:%M")), (1, "Ra viện", when(stay.discharged, "discharged_at", "%d-%m-%Y %H:%M")), (0.7, "Số ngày điều trị", v.days()), (0.6, "Giường", v.own("bed")))
    rows(column, ("Vào từ", *ticked(routes(("Cấp cứu", "Phòng khám", "Khoa khác"), "{w}"), stay.route, "before", 0.6), Say("Hình thức ra"), *ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving, "before", 0.1)))
    above(column, (1, "Chẩn đoán vào khoa", v.dx("admission_diagnosis", "{1} · {0}")))
    above(column, (1, "Bệnh chính khi ra viện", v.dx("discharge_diagnosis", "{1} · {0}")))
    above(column, (1, "Bệnh kèm theo", v.dx("comorbidity", "{1} · {0}")))
    band(column, "Bệnh sử và khám")
    above(column, (1, "Lý do vào viện", Fill(stay.complaint)), (1, "Tiền sử", Fill(rng.choice(HISTORIES))))
    above(column, (1, "Quá trình bệnh lý", v.course()))
    above(column, (1, "Thần kinh", Fill(rng.choice(ORGANS["Thần kinh"]))), (1, "Tuần hoàn", Fill(rng.choice(ORGANS["Tuần hoàn"]))))
    above(column, (1, "Phương pháp điều trị", v.own("treatment_method")))
    rows(column, (Lean("Bác sĩ điều trị:"), signer(stay.doctor, stay.doctor_title), Lean("Trưởng khoa:"), signer(stay.head, "TS.BS.", "department_head")))
    quick(column, f"Tra cứu kết quả: quét mã QR\nNgười in: dieuduong{rng.randint(1, 40)} · Trang 1/1")
    oblong(desk.sheet, column.x + column.width * 0.55, desk.sheet.image.height - 420, "BẢN SAO")



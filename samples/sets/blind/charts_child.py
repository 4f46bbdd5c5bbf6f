"""BỆNH ÁN of a child, of chronic illness, of a station."""

from datetime import timedelta

from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import TableLook
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.chart_rows import outcomes
from samples.sets.parts.frames import band, rule
from samples.sets.parts.labels import pair, rows, sexes, ticked
from samples.sets.parts.paper import HALF, LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import heads, pressure, ruled
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES, ORGANS


def draw_child(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NHI of a hospital that kept the French words beside the Vietnamese ones."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "wide")
    rule(column, wide=2)
    column.words("BỆNH ÁN NHI KHOA", scale=1.45, bold=True, align="centre")
    column.words("DOSSIER MÉDICAL - PÉDIATRIE", scale=0.85, align="centre")
    rows(
        column,
        (*pair("Số lưu trữ", "Archives No"), v.own("archive_number"), *pair("Số nhập viện", "No d'entrée"), v.own("admission_number")),
        (*pair("Họ tên bệnh nhi", "Nom et prénoms"), v.name()),
        (
            *pair("Ngày sinh", "Né(e) le"), v.born("dot"), *pair("Tuổi", "Âge"), age(case, rng),
            *pair("Phái", "Sexe"), v.sex(),
        ),
        (*pair("Dân tộc", "Ethnie"), v.own("ethnicity"), *pair("Quốc tịch", "Nationalité"), v.own("nationality")),
        (*pair("Người nhà (bố, mẹ)", "Parents"), v.own("contact_name"), *pair("ĐT", "Tél"), v.phone("")),
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
        (
            *pair("Kết quả", "Résultat"),
            *ticked(
                outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng hơn", "Tử vong"), "{w}"),
                stay.outcome,
                "after",
                0.2,
            ),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA", "CHEF DE SERVICE"), slot="department_head", name=stay.head, honour="BSCKII"
        ),
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ", "MÉDECIN TRAITANT"), slot="doctor_name", name=stay.doctor, honour="BS"
        ),
        day=stay.discharged.date(),
        style="dot",
        high=2,
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
        ("Số vào viện:", v.own("admission_number"), "Mã BN:", v.own("patient_code")),
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
        shown.append(
            (
                f"{at:%d/%m/%y}",
                pressure(rng),
                f"{rng.randint(44, 72)}",
                rng.choice(ORGANS["Hô hấp"] + CONDITIONS),
                "Đơn cũ",
            )
        )
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
        ("Số vào viện:", v.own("admission_number"), "Giường:", v.own("bed", 0.7)),
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
        (
            "Kết quả:",
            *ticked(outcomes(("Khỏi", "Đỡ", "Như cũ", "Nặng", "Chết"), "{w}"), stay.outcome, "after", 0.1),
        ),
        ("Chuyển tuyến trên:", Fill(None, "transfer_to")),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(
            titles=("Y SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor if rng.random() < 0.7 else None
        ),
        Block(titles=("TRẠM TRƯỞNG",), slot="director_name", name=stay.director, honour="BS", sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )

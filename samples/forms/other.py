"""Papers of a chart that the project does not read field by field: form `other`."""

from functools import partial

from models.vocabulary import Form
from samples.forms.common import (
    address_fill,
    age_fill,
    birth_fill,
    department_fill,
    diagnosis_fill,
    facility_head,
    name_fill,
    sex_word,
)
from samples.forms.pieces import card_fill, motto
from samples.forms.signing import Signer, sign
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import Head, table
from samples.layouts import Print, layouts
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import COURSES, NEXT, PROGRESS

GUIDE = (
    "HƯỚNG DẪN GHI CHÉP",
    "1. Phiếu dùng để theo dõi người bệnh điều trị nội trú, do điều dưỡng ghi hàng ngày.",
    "2. Ghi đầy đủ các mục hành chính bằng mực không phai, chữ viết rõ ràng, không viết tắt.",
    "3. Cột diễn biến ghi các dấu hiệu bất thường, thời gian xuất hiện và cách xử trí.",
    "4. Người thực hiện ký và ghi rõ họ tên sau mỗi lần ghi; không tẩy xóa, không dán đè.",
    "5. Khi chuyển khoa, ra viện, phiếu được lưu trong hồ sơ bệnh án theo quy định.",
)
COSTS = (
    "Tiền giường",
    "Xét nghiệm",
    "Chẩn đoán hình ảnh",
    "Thuốc, dịch truyền",
    "Vật tư y tế",
    "Thủ thuật, phẫu thuật",
)


def draw_consultation(desk: Desk, case: Case, *, title: str, code: str, head: str) -> None:
    """Draw the minutes of a consultation."""
    column, rng, stay = desk.page(), desk.rng, case.stay
    left, right = column.split(1, 1)
    facility_head(left, case, head)
    left.row("Khoa:", department_fill(case, rng), cut=False)
    right.words(code, align="right")
    column.join(left, right)
    column.leap(0.5)
    column.words(title, scale=1.4, bold=True, align="centre")
    column.leap(0.4)
    column.row(
        "Họ tên người bệnh:", name_fill(case, rng), "Tuổi:", age_fill(case, rng), "Nam/Nữ:", sex_word(case)
    )
    column.row("Chẩn đoán:", diagnosis_fill((stay.ward,), "admission_diagnosis", "bare"))
    column.row("Hội chẩn lúc:", Fill(f"{stay.admitted.hour} giờ {stay.admitted:%d/%m/%Y}"))
    column.row(
        "Chủ tọa:", Fill(f"BS. {stay.head}"), "Thư ký:", Fill(make_name(rng, "female", "Kinh")), cut=False
    )
    course = rng.choice(COURSES).format(days=rng.randint(1, 9), complaint=stay.complaint.lower())
    column.row("Tóm tắt quá trình diễn biến bệnh:", Fill(course))
    column.row("Ý kiến thảo luận:", Fill(rng.choice(PROGRESS)))
    column.row("Kết luận:", Fill(rng.choice(NEXT)))
    column.blank(rng.randint(2, 6))
    column.leap(0.5)
    sign(
        desk,
        column,
        Signer(title="THƯ KÝ", slot=None, name=None),
        Signer(title="CHỦ TỌA", slot=None, name=None),
    )


def draw_bill(desk: Desk, case: Case, *, title: str, head: str) -> None:
    """Draw the list of costs of a stay."""
    column, rng = desk.page(), desk.rng
    left, right = column.split(1, 1.2)
    facility_head(left, case, head)
    motto(right)
    column.join(left, right)
    column.leap(0.5)
    column.words(title, scale=1.3, bold=True, align="centre")
    column.leap(0.4)
    column.row(
        "Họ và tên:", name_fill(case, rng), "Ngày sinh:", birth_fill(case), "Giới tính:", sex_word(case)
    )
    column.row("Địa chỉ:", address_fill(case.person.address, rng))
    column.row("Số thẻ BHYT:", card_fill(case.person.card, rng), cut=False)
    heads = (
        Head(title="STT", share=0.3, align="centre"),
        Head(title="Nội dung", share=2, printed=True),
        Head(title="Thành tiền (đồng)", share=1, align="right"),
        Head(title="Quỹ BHYT", share=1, align="right"),
    )
    rows = []
    for place, name in enumerate(COSTS, start=1):
        money = rng.randint(20, 4000) * 1000
        rows.append(
            (str(place), name, f"{money:,}".replace(",", "."), f"{money * 8 // 10:,}".replace(",", "."))
        )
    column.leap(0.3)
    table(column, heads, rows)
    column.leap(0.6)
    sign(
        desk,
        column,
        Signer(title="NGƯỜI LẬP BẢNG KÊ", slot=None, name=None),
        Signer(title="NGƯỜI BỆNH", slot=None, name=None),
    )


def draw_guide(desk: Desk, case: Case) -> None:
    """Draw the printed back of a sheet: how to fill it in."""
    del case
    column = desk.page()
    column.words(GUIDE[0], scale=1.3, bold=True, align="centre")
    column.leap(0.5)
    for rule in GUIDE[1:]:
        column.words(rule)


MINUTES = "TRÍCH BIÊN BẢN HỘI CHẨN"
LAYOUTS = layouts(
    Form.OTHER,
    Print(
        "hoi-chan", "train", partial(draw_consultation, title=MINUTES, code="MS: 40/BV-01", head="label"), 48
    ),
    Print("bang-ke", "train", partial(draw_bill, title="BẢNG KÊ CHI PHÍ ĐIỀU TRỊ NỘI TRÚ", head="plain"), 45),
    Print("huong-dan", "tune", draw_guide, 48),
    Print(
        "phieu-thu", "test", partial(draw_bill, title="PHIẾU THANH TOÁN RA VIỆN", head="one"), 46, serif=False
    ),
    Print("hoi-chan-b", "test", partial(draw_consultation, title=MINUTES, code="27/BV2", head="plain"), 47),
)

"""What distinguishes one print of BỆNH ÁN's front page from another."""

from dataclasses import dataclass, field

LABELS = {
    "name": "1. Họ và tên (In hoa):",
    "birth": "2. Sinh ngày:",
    "age": "Tuổi",
    "sex": "3. Giới:",
    "occupation": "4. Nghề nghiệp:",
    "ethnicity": "5. Dân tộc:",
    "nationality": "6. Ngoại kiều:",
    "address": "7. Địa chỉ:",
    "house": "Số nhà",
    "hamlet": "Thôn, phố",
    "ward": "Xã, phường",
    "district": "Huyện (Q, Tx)",
    "province": "Tỉnh, thành phố",
    "work": "8. Nơi làm việc:",
    "payer": "9. Đối tượng:",
    "valid": "10. BHYT giá trị đến ngày",
    "card": "Số thẻ BHYT",
    "contact": "11. Họ tên, địa chỉ người nhà khi cần báo tin:",
    "phone": "Điện thoại số:",
    "id": "Số CCCD/Hộ chiếu:",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPrint:
    """What distinguishes one print of the front page from another."""

    title: str
    code: str
    """Form number at the top right."""
    head: str = "label"
    """As in `facility_head`."""
    ids: tuple[tuple[str, str], ...] = (("Số lưu trữ:", "archive_number"), ("Mã YT:", "patient_code"))
    """Labels and slots at the top right."""
    labels: dict[str, str] = field(default_factory=dict)
    """Departures from LABELS."""
    choices: str = "after"
    """How options are marked, as in `Choice.pieces`."""
    birth_cells: bool = True
    age: str = "above"
    """`above` (Tuổi stands over its boxes) or `line`."""
    address: str = "slots"
    """`slots` or `line`."""
    with_id: bool = False
    """True where a slot for the personal number is printed."""
    card_groups: tuple[int, ...] = (2, 1, 2, 2, 3, 5)
    """Digit boxes of the insurance number; empty for a plain leader."""
    framed: bool = True
    surgery: bool = False
    """True for the surgical block of III (numbers drift by two)."""
    stay: str = "inpatient"
    """`inpatient`, `outpatient` or `commune`."""
    code_cells: bool = True
    """True where occupation, ethnicity … have boxes for a code."""
    head_label: str = "TRƯỞNG KHOA"
    director_label: str = "GIÁM ĐỐC BỆNH VIỆN"

    def label(self, name: str) -> str:
        """Printed label of a slot."""
        return self.labels.get(name, LABELS[name])

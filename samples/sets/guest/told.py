"""The values of a case in sentences of the set's own."""

from random import Random

from samples.kit.pieces import Fill, Span
from samples.sets.parts.values import Values
from samples.stays import Case

SAID = {
    "clinical_signs": (
        "Bệnh tỉnh, da niêm hồng, chi ấm, mạch rõ 92 lần/phút, HA 140/80 mmHg, tim đều, phổi thô",
        "Than đau nhiều vùng bụng dưới rốn, ấn đau khu trú, đề kháng nhẹ, nhiệt độ 38,2",
        "Em sốt nhẹ, ăn uống kém, không ban, họng đỏ, phổi không ran",
        "Sinh hiệu ổn, vận động tay chân hạn chế, cảm giác nông còn tốt",
    ),
    "lab_summary": (
        "Bạch cầu 13,8 K/uL (Neu 81%), Hb 12,1 g/dL, tiểu cầu 302 K/uL; CRP 46 mg/L; siêu âm bụng: dịch ổ bụng lượng ít",
        "ECG: nhịp xoang 78 lần/phút; Xquang ngực: bóng tim không to; đường huyết 6,8 mmol/L",
        "Công thức máu, chức năng gan thận trong giới hạn bình thường. TPTNT: hồng cầu (++)",
    ),
    "treatment_method": (
        "Nội khoa: kháng sinh đường tĩnh mạch, giảm đau, nâng đỡ tổng trạng",
        "Thuốc uống kết hợp vật lý trị liệu, chế độ ăn bệnh lý",
        "Truyền dịch, giảm đau, kháng viêm, theo dõi sinh hiệu mỗi 6 giờ",
    ),
    "advice": (
        "Uống thuốc đúng toa, tái khám sau 2 tuần tại phòng khám số 8",
        "Ăn lạt, kiêng rượu bia, đo huyết áp mỗi sáng; trở lại ngay khi khó thở",
        "Giữ khô vết thương, cắt chỉ tại trạm y tế sau 7 ngày",
        "Uống nhiều nước, nghỉ ngơi tại nhà 5 ngày",
    ),
    "condition_at_transfer": (
        "Tỉnh, tự thở, SpO2 96%, mạch 88 lần/phút, HA 130/70 mmHg",
        "Lơ mơ, thở oxy mũi 3 lít/phút, đường truyền giữ mạch",
        "Tỉnh táo, đi lại được, còn đau ít",
    ),
    "next_treatment": (
        "Đề nghị tuyến trên hội chẩn chuyên khoa và điều trị tiếp",
        "Tiếp tục thuốc theo toa, tập vận động tại nhà mỗi ngày",
        "Theo dõi tại y tế cơ sở, lãnh thuốc hàng tháng",
    ),
}


class Told(Values):
    """`Values` whose long answers are the set's own."""

    def __init__(self, case: Case, rng: Random) -> None:
        super().__init__(case, rng)
        self._own |= {slot: rng.choice(lines) for slot, lines in SAID.items()}

    def titled(self, slot: str = "doctor_name", honour: str = "BS.CKI") -> Fill:
        """Write who signs behind a title on one line."""
        stay = self.case.stay
        name = {"doctor_name": stay.doctor, "department_head": stay.head, "director_name": stay.director}[
            slot
        ]
        shown = f"{honour} {name}"
        return Fill(shown, spans=(Span(len(shown) - len(name), len(shown), slot, name),))

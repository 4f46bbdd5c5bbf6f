"""Houses of one specialty, with what they treat and how."""

from dataclasses import dataclass

from samples.tables.facilities import Facility


@dataclass(frozen=True, slots=True, kw_only=True)
class Special:
    """One specialty; `illnesses` are (words, code), none where those of the case stay."""

    houses: tuple[Facility, ...]
    departments: tuple[str, ...]
    complaints: tuple[str, ...]
    methods: tuple[str, ...]
    illnesses: tuple[tuple[str, str], ...] = ()


SPECIAL: dict[str, Special] = {
    "mind": Special(
        houses=(
            Facility("Bệnh viện Tâm thần Hà Tĩnh", "SỞ Y TẾ HÀ TĨNH", "Hà Tĩnh", "42006", "province"),
            Facility("Bệnh viện Tâm thần Phú Thọ", "SỞ Y TẾ PHÚ THỌ", "Phù Ninh", "25009", "province"),
        ),
        departments=("Bán cấp tính nữ", "Cấp tính nam", "Tâm căn - Người cao tuổi"),
        complaints=("Mất ngủ, nói nhảm", "Kích động, đập phá", "Buồn chán, bi quan, ăn ít"),
        methods=("Hóa dược, liệu pháp tâm lý", "Thuốc an thần kinh, lao động liệu pháp"),
        illnesses=(
            ("Tâm thần phân liệt thể paranoid", "F20.0"),
            ("Giai đoạn trầm cảm nặng không có triệu chứng loạn thần", "F32.2"),
            ("Hội chứng cai rượu có sảng", "F10.4"),
            ("Rối loạn lo âu lan tỏa", "F41.1"),
        ),
    ),
    "eye": Special(
        houses=(
            Facility("Bệnh viện Mắt Bình Định", "SỞ Y TẾ BÌNH ĐỊNH", "Quy Nhơn", "52008", "province"),
            Facility("Bệnh viện Mắt Phú Yên", "SỞ Y TẾ PHÚ YÊN", "Tuy Hòa", "54007", "province"),
        ),
        departments=("Phaco - Glôcôm", "Đáy mắt - Màng bồ đào", "Kết giác mạc"),
        complaints=("Mắt trái mờ dần", "Đau nhức, đỏ mắt phải", "Nhìn mờ hai mắt, chói sáng"),
        methods=("Phẫu thuật phaco, đặt kính nội nhãn", "Nội khoa: tra thuốc, hạ nhãn áp"),
        illnesses=(
            ("Đục thể thủy tinh chín mắt trái", "H25.2"),
            ("Glôcôm góc đóng cơn cấp mắt phải", "H40.2"),
            ("Viêm loét giác mạc do nấm mắt trái", "H16.0"),
            ("Mộng thịt độ III mắt phải", "H11.0"),
        ),
    ),
    "lung": Special(
        houses=(Facility("Bệnh viện Phổi Lào Cai", "SỞ Y TẾ LÀO CAI", "Lào Cai", "10005", "province"),),
        departments=("Lao phổi", "Bệnh phổi", "Lao ngoài phổi"),
        complaints=("Ho ra máu", "Sốt về chiều, gầy sút", "Ho khạc đờm trên 2 tuần"),
        methods=("Kháng sinh chống lao phác đồ A1", "Kháng sinh phổ rộng, chọc tháo dịch"),
    ),
    "child": Special(
        houses=(
            Facility("Bệnh viện Sản - Nhi An Giang", "SỞ Y TẾ AN GIANG", "Long Xuyên", "89005", "province"),
            Facility("Bệnh viện Nhi Phú Thọ", "SỞ Y TẾ PHÚ THỌ", "Việt Trì", "25011", "province"),
        ),
        departments=("Nội Nhi tổng hợp", "Nhi Hô hấp - Tim mạch", "Cấp cứu Nhi"),
        complaints=("Ho, thở nhanh", "Nổi bóng nước lòng bàn tay, bàn chân", "Nôn, tiêu lỏng"),
        methods=("Bù dịch đường uống, hạ sốt", "Khí dung, vỗ rung, kháng sinh"),
    ),
    "women": Special(
        houses=(
            Facility("Bệnh viện Phụ sản Hải Phòng", "SỞ Y TẾ HẢI PHÒNG", "Hải Phòng", "31006", "province"),
        ),
        departments=("Đẻ", "Sản 1", "Phụ 3"),
        complaints=("Thai đủ tháng, ra dịch nhầy hồng", "Đau bụng dưới, ra huyết", "Trễ kinh, đau bụng"),
        methods=("Theo dõi chuyển dạ, đỡ sinh thường", "Giảm co, nghỉ ngơi tại giường"),
    ),
}
"""By key; `child` and `women` are specialties of a case as well."""

KEPT = {
    "stranger-tam-than": "mind",
    "stranger-buoi-ngay": "mind",
    "stranger-mat": "eye",
    "stranger-tem-mat": "eye",
    "stranger-may-phoi": "lung",
    "stranger-phim": "lung",
}
"""Prints that only such a house uses."""

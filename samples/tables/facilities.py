"""Facilities with their superior body, town and kind, and departments by specialty."""

from typing import NamedTuple


class Facility(NamedTuple):
    """A hospital or station."""

    name: str
    superior: str
    town: str
    code: str
    kind: str
    """`central`, `province`, `district`, `rehab` or `commune`."""


FACILITIES = (
    Facility("Bệnh viện Trung ương Thái Nguyên", "BỘ Y TẾ", "Thái Nguyên", "19010", "central"),
    Facility("Bệnh viện A Thái Nguyên", "SỞ Y TẾ THÁI NGUYÊN", "Thái Nguyên", "19012", "province"),
    Facility("Bệnh viện C Thái Nguyên", "SỞ Y TẾ THÁI NGUYÊN", "Sông Công", "19013", "province"),
    Facility("Bệnh viện Gang Thép", "SỞ Y TẾ THÁI NGUYÊN", "Thái Nguyên", "19014", "province"),
    Facility("Bệnh viện Đa khoa huyện Phú Bình", "SỞ Y TẾ THÁI NGUYÊN", "Phú Bình", "19021", "district"),
    Facility("Bệnh viện Đa khoa huyện Đại Từ", "SỞ Y TẾ THÁI NGUYÊN", "Đại Từ", "19022", "district"),
    Facility("Trung tâm Y tế huyện Định Hóa", "SỞ Y TẾ THÁI NGUYÊN", "Định Hóa", "19023", "district"),
    Facility("Trung tâm Y tế huyện Võ Nhai", "SỞ Y TẾ THÁI NGUYÊN", "Võ Nhai", "19024", "district"),
    Facility("Trung tâm Y tế thành phố Phổ Yên", "SỞ Y TẾ THÁI NGUYÊN", "Phổ Yên", "19025", "district"),
    Facility("Bệnh viện Đa khoa tỉnh Bắc Kạn", "SỞ Y TẾ BẮC KẠN", "Bắc Kạn", "06001", "province"),
    Facility("Trung tâm Y tế huyện Chợ Mới", "SỞ Y TẾ BẮC KẠN", "Chợ Mới", "06005", "district"),
    Facility(
        "Bệnh viện Phục hồi chức năng Thái Nguyên", "SỞ Y TẾ THÁI NGUYÊN", "Thái Nguyên", "19030", "rehab"
    ),
    Facility("Trạm Y tế xã Tân Cương", "TRUNG TÂM Y TẾ TP THÁI NGUYÊN", "Tân Cương", "19101", "commune"),
    Facility("Trạm Y tế xã La Hiên", "TRUNG TÂM Y TẾ HUYỆN VÕ NHAI", "La Hiên", "19118", "commune"),
)

RECEIVERS = (
    "Bệnh viện Bạch Mai", "Bệnh viện Trung ương Thái Nguyên", "Bệnh viện Việt Đức", "Bệnh viện K",
    "Bệnh viện E",
    "Bệnh viện Nhi Trung ương", "Bệnh viện A Thái Nguyên", "Viện Tim mạch Quốc gia",
    "Bệnh viện Phổi Trung ương",
)  # fmt: skip

DEPARTMENTS: dict[str, tuple[str, ...]] = {
    "respiratory": ("Nội tổng hợp", "Nội hô hấp", "Hô hấp", "Nội"),
    "cardiac": ("Nội tim mạch", "Tim mạch", "Nội tổng hợp"),
    "digestive": ("Nội tiêu hóa", "Tiêu hóa - Gan mật", "Nội tổng hợp"),
    "neuro": ("Thần kinh", "Nội thần kinh", "Đột quỵ"),
    "endocrine": ("Nội tiết", "Nội tiết - Hô hấp", "Nội tổng hợp"),
    "renal": ("Nội thận - Tiết niệu", "Thận nhân tạo", "Nội tổng hợp"),
    "joint": ("Cơ xương khớp", "Nội cơ xương khớp", "Đông y"),
    "infection": ("Truyền nhiễm", "Bệnh nhiệt đới"),
    "surgery": ("Ngoại tổng hợp", "Ngoại tiêu hóa", "Ngoại"),
    "trauma": ("Chấn thương chỉnh hình", "Ngoại chấn thương", "Ngoại"),
    "child": ("Nhi", "Nhi tổng hợp", "Nhi hô hấp"),
    "women": ("Phụ sản", "Sản", "Sản - Phụ khoa"),
    "rehab": ("Phục hồi chức năng", "Vật lý trị liệu - PHCN", "Y học cổ truyền - PHCN"),
    "senses": ("Tai Mũi Họng", "Mắt", "Liên chuyên khoa"),
}

OCCUPATIONS: tuple[tuple[str, int, int], ...] = (
    ("Làm ruộng", 18, 75), ("Nông dân", 18, 80), ("Hưu trí", 58, 95), ("Công nhân", 18, 58), ("Giáo viên",
    23, 60),
    ("Tự do", 18, 70), ("Lao động tự do", 18, 65), ("Học sinh", 6, 18), ("Sinh viên", 18, 24), ("Trẻ em",
    0, 6),
    ("Già yếu", 70, 99), ("Nội trợ", 25, 70), ("Cán bộ", 24, 60), ("Lái xe", 22, 58), ("Buôn bán", 22, 68),
    ("Bộ đội", 20, 50), ("Kế toán", 23, 58), ("Thợ xây", 20, 58), ("Làm nông nghiệp", 20, 80), ("Hưu",
    60, 95),
    ("Cán bộ hưu trí", 60, 92), ("Nhân viên văn phòng", 22, 58), ("Kinh doanh", 24, 65),
)  # fmt: skip

"""Names of people: surnames by people and weight, middle and given names by sex. Invented combinations."""

SURNAMES: dict[str, tuple[tuple[str, int], ...]] = {
    "Kinh": (
        ("Nguyễn", 36), ("Trần", 11), ("Lê", 9), ("Phạm", 7), ("Hoàng", 5), ("Phan", 4), ("Vũ", 4), ("Đặng",
        2),
        ("Bùi", 2), ("Đỗ", 2), ("Hồ", 1), ("Ngô", 1), ("Dương", 2), ("Đào", 1), ("Đinh", 1), ("Trịnh", 1),
        ("Lương", 1), ("Mai", 1), ("Tạ", 1), ("Đoàn", 1), ("Cao", 1), ("Lưu", 1), ("Phùng", 1), ("Võ", 1),
        ("Huỳnh", 1), ("Thân", 1), ("Tống", 1), ("Quách", 1), ("Kiều", 1), ("Khổng", 1),
    ),
    "Tày": (
        ("Nông", 9), ("Hoàng", 9), ("Ma", 8), ("Triệu", 4), ("Lộc", 2), ("Bế", 2), ("Chu", 2), ("Lường", 2),
        ("Đàm", 2), ("Hà", 3), ("Nguyễn", 4), ("Lý", 2), ("Lục", 1), ("Đồng", 1),
    ),
    "Nùng": (("Nông", 6), ("Hoàng", 6), ("Vi", 3), ("Lý", 3), ("Mông", 2), ("La", 2), ("Liêu", 2), ("Tô", 2)),
    "Dao": (("Bàn", 6), ("Triệu", 6), ("Đặng", 5), ("Lý", 3), ("Phùng", 2), ("Dương", 2)),
    "Sán Dìu": (("Lưu", 4), ("Trương", 3), ("Diệp", 3), ("Ôn", 2), ("Từ", 2), ("Đỗ", 1)),
    "Sán Chay": (("Trần", 3), ("Hoàng", 2), ("Lâm", 2), ("Lục", 2), ("Ninh", 2), ("Tống", 1)),
    "Mông": (("Giàng", 3), ("Vàng", 3), ("Sùng", 3), ("Thào", 3), ("Hầu", 1), ("Lầu", 1)),
    "Hoa": (("Lý", 2), ("Trương", 1), ("Hứa", 1), ("Voòng", 1)),
}  # fmt: skip

PEOPLES: tuple[tuple[str, int], ...] = (
    ("Kinh", 62), ("Tày", 14), ("Nùng", 8), ("Dao", 4), ("Sán Dìu", 4), ("Sán Chay", 4), ("Mông", 3),
    ("Hoa", 1),
)  # fmt: skip

ETHNIC_CODES = {
    "Kinh": "01", "Tày": "02", "Nùng": "07", "Dao": "09", "Sán Dìu": "18", "Sán Chay": "15", "Mông": "08",
    "Hoa": "04",
}  # fmt: skip

MIDDLE = {
    "female": (
        "Thị", "Thị", "Thị", "Thị Thu", "Thị Thanh", "Thị Ngọc", "Thị Hồng", "Thị Kim", "Thu", "Ngọc",
        "Thị Minh",
        "Thị Diệu", "Bích", "Thị Bích", "Thị Phương", "Khánh", "Thị Mỹ", "Thị Lan", "Quỳnh", "Thuỳ",
    ),
    "male": (
        "Văn", "Văn", "Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Ngọc", "Công", "Đình", "Duy", "Thành",
        "Quốc",
        "Tiến", "Anh", "Mạnh", "Bá", "Trọng", "Viết", "Văn Minh", "Thế", "Gia", "Hoàng",
    ),
}  # fmt: skip

GIVEN = {
    "female": (
        "Hương", "Lan", "Hoa", "Thuỷ", "Hằng", "Nga", "Linh", "Trang", "Huyền", "Ngân", "Yến", "Oanh",
        "Loan", "Phượng",
        "Hạnh", "Mai", "Liên", "Thảo", "Nhung", "Tuyết", "Bình", "Xuân", "Vân", "Hiền", "Hoà", "Dung", "Hà",
        "Ánh",
        "Chi", "Diệp", "Duyên", "Giang", "Hậu", "Hồng", "Khuyên", "Lý", "Luyến", "Miền", "Nguyệt", "Nụ",
        "Phương",
        "Quyên", "Sen", "Thắm", "Thơm", "Thương", "Toan", "Tươi", "Út", "Vui", "Xoan", "Đào", "Ngoan", "Bưởi",
    ),
    "male": (
        "Hùng", "Dũng", "Tuấn", "Sơn", "Hải", "Long", "Nam", "Thắng", "Cường", "Hiếu", "Trung", "Kiên",
        "Quân", "Phong",
        "Đạt", "Khoa", "Lâm", "Bảo", "Phúc", "Thịnh", "Vinh", "Toàn", "Tùng", "Huy", "Khánh", "Hưng", "Tài",
        "Tú",
        "Chiến", "Đông", "Giáp", "Hiệp", "Hoàn", "Học", "Khôi", "Lợi", "Lực", "Mạnh", "Nghĩa", "Nhật",
        "Phú", "Quyết",
        "Sáng", "Tân", "Thái", "Thuận", "Tiệp", "Vượng", "Xuyên", "Ước", "Ký", "Bằng", "Chung", "Đại",
    ),
}  # fmt: skip

MINORITY_GIVEN: dict[str, dict[str, tuple[str, ...]]] = {
    "Mông": {
        "female": ("Mỷ", "Dợ", "Sua", "Chứ", "Mai"),
        "male": ("A Páo", "A Tủa", "Seo Pao", "A Dính", "A Vừ"),
    },
    "Dao": {"female": ("Mùi Pham", "Thị Mùi", "Mùi Nhất"), "male": ("Tiến Phúc", "Văn Phượng", "Phúc Lìn")},
}

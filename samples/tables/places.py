"""Places: old three-level units (until June 2025) and today's two-level ones, with hamlets and streets."""

OLD_UNITS: dict[str, dict[str, tuple[str, ...]]] = {
    "Tỉnh Thái Nguyên": {
        "Thành phố Thái Nguyên": (
            "Phường Hoàng Văn Thụ", "Phường Trưng Vương", "Phường Túc Duyên", "Phường Gia Sàng",
            "Phường Đồng Quang",
            "Phường Quang Trung", "Phường Phan Đình Phùng", "Phường Quán Triều", "Phường Tân Thịnh",
            "Xã Quyết Thắng",
            "Xã Tân Cương", "Phường Chùa Hang", "Xã Linh Sơn", "Xã Sơn Cẩm", "Phường Tích Lương",
        ),
        "Thành phố Sông Công": ("Phường Mỏ Chè", "Phường Bách Quang", "Phường Thắng Lợi", "Xã Bá Xuyên"),
        "Thành phố Phổ Yên": ("Phường Ba Hàng", "Phường Bãi Bông", "Xã Thành Công", "Xã Phúc Thuận",
        "Phường Bắc Sơn"),
        "Huyện Định Hóa": ("Thị trấn Chợ Chu", "Xã Phú Đình", "Xã Bình Yên", "Xã Lam Vỹ", "Xã Trung Hội"),
        "Huyện Phú Lương": ("Thị trấn Đu", "Xã Yên Trạch", "Xã Vô Tranh", "Xã Hợp Thành", "Xã Tức Tranh"),
        "Huyện Đồng Hỷ": ("Thị trấn Trại Cau", "Xã Hóa Thượng", "Xã Văn Hán", "Xã Nam Hòa", "Xã Khe Mo"),
        "Huyện Võ Nhai": ("Thị trấn Đình Cả", "Xã La Hiên", "Xã Tràng Xá", "Xã Thần Sa", "Xã Dân Tiến"),
        "Huyện Đại Từ": ("Thị trấn Hùng Sơn", "Xã La Bằng", "Xã Phú Xuyên", "Xã Yên Lãng", "Xã Cù Vân"),
        "Huyện Phú Bình": ("Thị trấn Hương Sơn", "Xã Kha Sơn", "Xã Tân Khánh", "Xã Điềm Thụy",
        "Xã Xuân Phương"),
    },
    "Tỉnh Bắc Kạn": {
        "Thành phố Bắc Kạn": ("Phường Đức Xuân", "Phường Sông Cầu", "Xã Nông Thượng"),
        "Huyện Chợ Mới": ("Thị trấn Đồng Tâm", "Xã Yên Đĩnh", "Xã Thanh Mai"),
        "Huyện Na Rì": ("Thị trấn Yến Lạc", "Xã Cường Lợi", "Xã Côn Minh"),
        "Huyện Chợ Đồn": ("Thị trấn Bằng Lũng", "Xã Nam Cường", "Xã Nghĩa Tá"),
    },
    "Tỉnh Tuyên Quang": {"Huyện Sơn Dương": ("Thị trấn Sơn Dương", "Xã Tân Trào"),
    "Huyện Yên Sơn": ("Xã Trung Sơn",)},
    "Tỉnh Lạng Sơn": {"Huyện Bắc Sơn": ("Thị trấn Bắc Sơn", "Xã Vũ Lễ"), "Huyện Bình Gia": ("Xã Tân Hòa",)},
    "Tỉnh Bắc Giang": {"Huyện Hiệp Hòa": ("Thị trấn Thắng", "Xã Đông Lỗ"),
    "Huyện Yên Thế": ("Xã Đồng Tiến",)},
    "Thành phố Hà Nội": {"Huyện Sóc Sơn": ("Xã Trung Giã", "Xã Hồng Kỳ"),
    "Quận Ba Đình": ("Phường Cống Vị",)},
    "Thành phố Hải Phòng": {"Quận Lê Chân": ("Phường Dư Hàng",), "Quận Ngô Quyền": ("Phường Cầu Đất",)},
    "Thành phố Hồ Chí Minh": {"Quận 3": ("Phường 5", "Phường 11"), "Quận 10": ("Phường 12",)},
}  # fmt: skip

NEW_UNITS: dict[str, tuple[str, ...]] = {
    "Tỉnh Thái Nguyên": (
        "Phường Phan Đình Phùng", "Phường Quyết Thắng", "Phường Gia Sàng", "Phường Quan Triều", "Xã Đại Phúc",
        "Phường Tích Lương", "Xã Tân Cương", "Phường Sông Công", "Phường Bách Quang", "Xã Định Hóa",
        "Xã Phú Lương",
        "Xã Vô Tranh", "Xã Đồng Hỷ", "Phường Linh Sơn", "Xã Võ Nhai", "Xã La Hiên", "Xã Đại Từ",
        "Phường Phổ Yên",
        "Xã Phú Bình", "Xã Kha Sơn", "Phường Đức Xuân", "Phường Bắc Kạn", "Xã Chợ Mới", "Xã Na Rì",
        "Xã Ba Bể",
    ),
    "Tỉnh Tuyên Quang": ("Xã Sơn Dương", "Xã Tân Trào"),
    "Tỉnh Lạng Sơn": ("Xã Bắc Sơn", "Xã Vũ Lễ"),
    "Thành phố Hà Nội": ("Xã Sóc Sơn", "Phường Ba Đình"),
}  # fmt: skip

PROVINCE_CODES = {
    "Tỉnh Thái Nguyên": ("019", "19"), "Tỉnh Bắc Kạn": ("006", "06"), "Tỉnh Tuyên Quang": ("008", "08"),
    "Tỉnh Lạng Sơn": ("020", "20"), "Tỉnh Bắc Giang": ("024", "24"), "Thành phố Hà Nội": ("001", "01"),
    "Thành phố Hải Phòng": ("031", "31"), "Thành phố Hồ Chí Minh": ("079", "79"),
}  # fmt: skip
"""Province of birth as in personal ids (3 digits) and on insurance cards (2 digits)."""

HAMLETS = (
    "Đồng Tâm", "Cầu Đá", "Làng Mạ", "Đồng Bẩm", "Na Hoàng", "Trung Tâm", "Bình Minh", "Tân Lập",
    "Đoàn Kết", "Phố Giá",
    "Khuôn Ngục", "Nà Nọi", "Đèo Khế", "Cây Thị", "Gốc Gạo", "Đồng Chùa", "Quyết Tiến", "Ao Lang",
    "Bến Giềng", "Vân Long",
)  # fmt: skip

STREETS = (
    "Hoàng Văn Thụ", "Cách Mạng Tháng Tám", "Lương Ngọc Quyến", "Phan Đình Phùng", "Minh Cầu", "Bắc Kạn",
    "Quang Trung",
    "Dương Tự Minh", "Thống Nhất", "Phủ Liễn", "Bến Oánh", "Lý Nam Đế",
)  # fmt: skip

WORKPLACES = (
    "Công ty CP Gang thép Thái Nguyên", "Trường THPT Lương Ngọc Quyến", "Công ty TNHH Samsung Electronics",
    "UBND xã", "Trường Tiểu học Đội Cấn", "Công ty CP Than Khánh Hòa", "HTX chè Tân Cương", "Chợ Thái",
    "Công ty may TNG", "Bưu điện tỉnh", "Nhà máy Z131", "Trường Đại học Sư phạm", "Điện lực Phú Bình",
)  # fmt: skip

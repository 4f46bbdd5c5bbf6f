"""Handing over a transfer package."""

MESSAGES: dict[str, tuple[str, str]] = {
    "hand_over.title": ("Nhận gói chuyển tuyến", "Receive a transfer package"),
    "hand_over.lead": (
        "Hồ sơ của người bệnh đi trước đến nơi này. Mỗi lần mở được ghi lại; chỉ nơi mở đầu tiên được nhận.",
        "A patient's papers go ahead. Each opening is written down; only the first place to open gets them.",
    ),
    "hand_over.name": ("Họ tên và khoa của người nhận", "Your name and department"),
    "hand_over.name.hint": ("Được ghi cùng giờ nhận.", "Written down with the time."),
    "hand_over.secret": ("Mã của liên kết", "Code of the link"),
    "hand_over.secret.hint": ("Phần sau dấu # của liên kết.", "What stands behind # in the link."),
    "hand_over.get": ("Nhận gói", "Get the package"),
    "hand_over.no_name": ("Hãy ghi họ tên người nhận.", "Say who receives it."),
    "hand_over.closed": (
        "Liên kết này không mở được nữa. Hãy xin nơi gửi một liên kết mới.",
        "This link leads nowhere. Ask the sending hospital for a new one.",
    ),
    "hand_over.slowly": ("Thử lại sau vài phút.", "Try again in a few minutes."),
}

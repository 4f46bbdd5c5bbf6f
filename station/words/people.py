"""Accounts."""

MESSAGES: dict[str, tuple[str, str]] = {
    "people.title": ("Tài khoản", "Accounts"),
    "people.title.about": (
        "Thêm người, khoá, cấp lại mật khẩu.",
        "Add people, lock them out, reset passwords.",
    ),
    "people.lead": (
        "Vai trò nói được làm gì, phạm vi nói ở đâu. Mọi thay đổi đều được ghi lại.",
        "The role says what, the scope says where. Every change is written down.",
    ),
    "people.shown": ("Họ tên", "Name shown"),
    "people.acts": ("Việc", "Actions"),
    "people.locked": ("đã khoá", "locked"),
    "people.lock": ("Khoá", "Lock"),
    "people.unlock": ("Mở khoá", "Unlock"),
    "people.reset": ("Cấp lại mật khẩu", "Reset"),
    "people.new": ("Thêm tài khoản", "New account"),
    "people.add": ("Thêm", "Add"),
    "people.scope.hint": (
        "Nhiều mã hay khoa thì cách nhau bằng dấu phẩy; để trống là tất cả.",
        "Several codes or departments: separate them by commas; empty means all.",
    ),
    "people.given": (
        "Mật khẩu đầu tiên của {name}, chỉ hiện lần này:",
        "First password of {name}, shown only now:",
    ),
    "people.bad_name": (
        "Tên đăng nhập gồm 2–64 chữ thường không dấu, số và . _ @ -",
        "A name has 2 to 64 lower-case letters without marks, digits and . _ @ -",
    ),
    "people.taken": ("Tên này đã có người dùng.", "Somebody has this name already."),
    "people.own": (
        "Không tự khoá hay đặt lại tài khoản của mình.",
        "Nobody locks or resets the own account.",
    ),
}

"""Titles of the help; its text lies in templates/help."""

MESSAGES: dict[str, tuple[str, str]] = {
    "help.title": ("Trợ giúp", "Help"),
    "help.title.about": ("Cách làm từng việc, có hình.", "How to do each thing, with pictures."),
    "help.topics": ("Các mục", "Topics"),
    "help.start": ("Ngày đầu tiên", "The first day"),
    "help.upload": ("Tải bản quét lên", "Upload scans"),
    "help.batches": ("Lô, trang và khay", "Batches, pages and the tray"),
    "help.review": ("Duyệt bằng bàn phím", "Review by keyboard"),
    "help.records": ("Tìm, đọc và xuất hồ sơ", "Find, read and export"),
    "help.training": ("Luyện tập", "Training"),
    "help.privacy": ("Ai thấy gì", "Who sees what"),
}

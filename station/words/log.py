"""Logs of views."""

MESSAGES: dict[str, tuple[str, str]] = {
    "log.title": ("Nhật ký xem", "Log of views"),
    "log.title.about": ("Ai đã xem gì, lúc nào, vì sao.", "Who looked at what, when, and why."),
    "log.lead": (
        "Mỗi lượt xem trang hay hồ sơ một dòng; không ai sửa hay xoá được.",
        "One line for each view of pages or charts; nobody can change or delete one.",
    ),
    "log.when": ("Lúc", "When"),
    "log.who": ("Ai", "Who"),
    "log.what": ("Việc gì", "What"),
    "log.subject": ("Mã", "Id"),
    "log.facility": ("Cơ sở", "Facility"),
    "log.reason": ("Lý do", "Reason"),
    "log.glass": ("ngoài nhiệm vụ", "beyond the task"),
    "log.training": ("luyện tập", "training"),
    "log.kind.batch": ("xem các trang của lô", "pages of a batch"),
    "log.kind.chart": ("mở hồ sơ", "whole chart"),
    "log.kind.crop": ("chỗ cần duyệt", "crop of a question"),
    "log.kind.export": ("xuất hồ sơ", "export"),
    "log.kind.record": ("bản ghi qua API", "record over the API"),
    "log.kind.search": ("kết quả tìm", "found by a search"),
    "log.show": ("Xem", "Show"),
    "log.older": ("Cũ hơn", "Older"),
    "log.none": ("Chưa có lượt xem nào.", "Nothing was looked at yet."),
}

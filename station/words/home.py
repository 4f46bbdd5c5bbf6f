"""The first page, and the names of acts."""

MESSAGES: dict[str, tuple[str, str]] = {
    "home.title": ("Trang đầu", "First page"),
    "home.hello": ("Chào {name}", "Hello {name}"),
    "home.batches": ("{count} lô đang mở", "{count} open"),
    "home.review": ("{count} câu đang chờ", "{count} waiting"),
    "home.lead.clerk": (
        "Tải bản quét lên, theo dõi từng lô, trả lời những chỗ máy còn ngờ.",
        "Upload scans, follow your batches, answer what the machine doubts.",
    ),
    "home.lead.supervisor": (
        "Theo dõi các lô, quyết định những chỗ khó, chốt và phát hành hồ sơ.",
        "Follow the batches, decide what is hard, close and release.",
    ),
    "home.lead.operator": (
        "Số đếm và tình trạng; không thấy nội dung hồ sơ.",
        "Counts and states; what stands in the charts stays hidden.",
    ),
    "home.lead.auditor": (
        "Đọc mọi hồ sơ và nhật ký; không đổi gì.",
        "Read every chart and every log; change nothing.",
    ),
    "home.lead.admin": (
        "Cấp và thu quyền; không thấy nội dung hồ sơ.",
        "Give and take access; what stands in the charts stays hidden.",
    ),
    "act.come_in": ("Đăng nhập và đọc trợ giúp", "Sign in and read the help"),
    "act.train": ("Tập trên hồ sơ mẫu", "Practise on sample charts"),
    "act.see_batches": ("Xem các lô và số đếm", "See batches and their counts"),
    "act.upload": ("Tải bản quét lên", "Upload scans"),
    "act.see_pages": ("Xem ảnh nhỏ các trang", "See thumbnails of pages"),
    "act.arrange": ("Tách, ghép, sắp, xoay trang", "Split, merge, reorder and turn pages"),
    "act.close_batch": ("Chốt lô", "Close batches"),
    "act.review": ("Trả lời câu hỏi duyệt", "Answer review questions"),
    "act.review_senior": ("Quyết định những chỗ được chuyển lên", "Decide what was passed on"),
    "act.find": ("Tìm hồ sơ", "Find records"),
    "act.see_chart": ("Xem toàn bộ hồ sơ", "See whole charts"),
    "act.break_glass": ("Mở hồ sơ với lý do ghi rõ", "Open a chart for a stated reason"),
    "act.release": ("Phát hành hồ sơ", "Release records"),
    "act.export": ("Xuất hồ sơ", "Export records"),
    "act.see_figures": ("Xem số liệu", "See the figures"),
    "act.see_cockpit": ("Xem số đếm toàn tỉnh", "See the counts of the province"),
    "act.see_log": ("Xem nhật ký", "See the logs"),
    "act.manage_people": ("Quản lý tài khoản", "Manage accounts"),
    "act.manage_programs": ("Quản lý khoá và webhook", "Manage keys and webhooks"),
}

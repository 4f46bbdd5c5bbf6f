"""What stands on every page, and what failures say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "base.skip": ("Đến nội dung", "Skip to the content"),
    "base.development": ("bản thử", "trial system"),
    "base.language": ("Ngôn ngữ", "Language"),
    "base.navigation": ("Các trang", "Pages"),
    "base.sign_out": ("Đăng xuất", "Sign out"),
    "base.save": ("Lưu", "Save"),
    "base.cancel": ("Thôi", "Cancel"),
    "role.clerk": ("Nhân viên", "Clerk"),
    "role.supervisor": ("Phụ trách", "Supervisor"),
    "role.operator": ("Kỹ thuật", "Operator"),
    "role.auditor": ("Kiểm tra", "Auditor"),
    "role.admin": ("Quản trị", "Administrator"),
    "time.days": ("{count} ngày", "{count} d"),
    "time.hours": ("{count} giờ", "{count} h"),
    "time.minutes": ("{count} phút", "{count} min"),
    "time.moments": ("vừa xong", "just now"),
    "failure.home": ("Về trang đầu", "Go to the first page"),
    "failure.sign_in.title": ("Cần đăng nhập", "Sign in first"),
    "failure.missing.title": ("Không có trang này", "There is no such page"),
    "failure.missing.text": (
        "Địa chỉ sai, hoặc nội dung nằm ngoài cơ sở hay khoa của bạn. Cần xem thì hỏi người phụ trách.",
        "The address is wrong, or it lies outside your facility or department. Ask your supervisor.",
    ),
    "failure.forbidden.title": ("Vai trò của bạn không làm được việc này", "Your role does not allow this"),
    "failure.forbidden.text": (
        "Người quản trị có thể đổi vai trò của bạn. Không có gì bị thay đổi.",
        "An administrator can change your role. Nothing was changed.",
    ),
    "failure.forged.title": ("Yêu cầu bị từ chối", "The request was refused"),
    "failure.forged.text": (
        "Trang này đã cũ hoặc yêu cầu đến từ nơi khác. Hãy tải lại trang rồi làm lại.",
        "The page is out of date, or the request came from elsewhere. Load the page again and repeat.",
    ),
    "failure.input.title": ("Chưa nhận được", "This cannot be taken"),
    "failure.input.text": (
        "Có chỗ thiếu hoặc sai trong những gì vừa gửi. Hãy xem lại rồi gửi lần nữa.",
        "Something that was sent is missing or wrong. Check it and send it again.",
    ),
    "failure.large.title": ("Quá lớn", "Too large"),
    "failure.large.text": (
        "Nội dung gửi lên lớn hơn mức cho phép. Bản quét thì dùng trang Tải lên.",
        "What was sent is larger than allowed. Use the upload page for scans.",
    ),
    "failure.storage.title": ("Kho lưu tạm thời không trả lời", "The store does not answer right now"),
    "failure.storage.text": (
        "Không có gì bị mất. Hãy thử lại sau ít phút; nếu vẫn vậy, báo bộ phận kỹ thuật.",
        "Nothing was lost. Try again in a few minutes; if it stays so, tell the operators.",
    ),
    "failure.unreadable.title": ("Không mở được trang này", "This page cannot be opened"),
    "failure.unreadable.text": (
        "Tệp hỏng hoặc được mã hoá; bản gốc vẫn được giữ. Hãy quét lại tờ giấy.",
        "The file is damaged or encrypted; the original is kept. Scan the paper again.",
    ),
    "failure.integrity.title": ("Bản lưu không khớp", "What is kept does not agree"),
    "failure.integrity.text": (
        "Đừng xoá gì. Hãy báo bộ phận kỹ thuật chạy: sohoa fsck",
        "Delete nothing. Let the operators run: sohoa fsck",
    ),
    "failure.erased.title": ("Nội dung đã xoá", "These contents are erased"),
    "failure.erased.text": (
        "Hồ sơ đã hết hạn lưu trữ và được xoá theo biên bản; mã, số trang và lịch sử vẫn còn.",
        "The period was over and the contents went with a certificate; ids, counts and history are kept.",
    ),
    "failure.conflict.title": ("Lúc này chưa làm được", "Not possible right now"),
    "failure.conflict.text": (
        "Trạng thái đã đổi từ khi bạn mở trang. Hãy tải lại trang để xem hiện giờ ra sao.",
        "Things have changed since you opened the page. Load it again to see how they are now.",
    ),
    "failure.internal.title": ("Trạm gặp lỗi", "The station has a fault"),
    "failure.internal.text": (
        "Lỗi đã được ghi lại, không kèm dữ liệu bệnh nhân. Hãy thử lại; nếu vẫn lỗi, báo bộ phận kỹ thuật.",
        "The fault was written down, without patient data. Try again; if it stays, tell the operators.",
    ),
}

"""What training says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "training.title": ("Luyện tập", "Training"),
    "training.title.about": (
        "Cùng màn hình, cùng phím, trên hồ sơ của những người không có thật.",
        "The same screen and keys, on charts of people who do not exist.",
    ),
    "training.lead": (
        "Hồ sơ ở đây do máy vẽ. Chúng không bao giờ được phát hành, xuất hay gửi đi: kho lưu chặn điều đó.",
        "These charts are drawn. They are never released, exported or sent: the store itself refuses it.",
    ),
    "training.begin": ("Bắt đầu bài mới", "Begin a lesson"),
    "training.go_on": ("Làm tiếp ({count} câu)", "Go on ({count} questions)"),
    "training.score": ("đúng trong 30 ngày", "right in 30 days"),
    "training.of": ("{right} / {answered}", "{right} / {answered}"),
    "training.share": ("{share} %", "{share} %"),
    "training.share.name": ("tỷ lệ đúng", "share right"),
    "training.none_yet": (
        "Chưa có câu nào. Bài đầu mất khoảng mười phút.",
        "Nothing yet. A first lesson takes ten minutes.",
    ),
    "training.refused.none": (
        "Máy này không có hồ sơ mẫu (thư mục samples).",
        "This machine has no sample charts (folder samples).",
    ),
    "training.keys": ("Các phím", "The keys"),
    "training.key.enter": ("đúng, hoặc gõ xong", "it is right, or typing is done"),
    "training.key.digit": (
        "chọn cách đọc khác (khi chưa gõ gì)",
        "another reading (while nothing was typed)",
    ),
    "training.key.arrows": ("đi qua các cách đọc", "walk through the readings"),
    "training.key.f2": ("không đọc được", "illegible"),
    "training.key.f4": ("chỗ này để trống trên giấy", "empty on the paper"),
    "training.key.f8": ("bỏ qua, để người khác", "skip, leave it to others"),
    "training.key.f9": ("hỏi người phụ trách", "ask a senior"),
    "training.key.esc": ("trở lại giá trị ban đầu", "back to the first value"),
    "training.half": (
        "Trong bài tập, khoảng một nửa giá trị máy đưa ra là sai. Ngoài thực tế ít hơn nhiều, nhưng có.",
        "In a lesson about half of the machine's values are wrong. In real work far fewer are, but some.",
    ),
}

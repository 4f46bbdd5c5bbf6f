"""What `sohoa form` says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "form.help": ("Kiểm tra và thử các định nghĩa biểu mẫu.", "Check and try form definitions."),
    "form.check.help": (
        (
            "Kiểm tra các định nghĩa biểu mẫu: khoá lạ, nhãn trùng nhau, nhãn quá ngắn."
            "\n\nVí dụ: sohoa form check lab_report"
        ),
        (
            "Check the form definitions: unknown keys, wordings claimed twice, wordings too short to trust."
            "\n\nExample: sohoa form check lab_report"
        ),
    ),
    "form.form": ("Tên biểu mẫu, ví dụ lab_report.", "Name of the form, for example lab_report."),
    "form.pages": ("Bản quét cần thử.", "Scans to try it on."),
    "form.try.out": (
        "Thư mục nhận ảnh đã vẽ; ảnh chứa dữ liệu người bệnh.",
        "Folder for the drawn pages; they show patient data.",
    ),
    "form.try.help": (
        (
            "Đọc bản quét rồi vẽ lên đó nhãn (xanh dương), giá trị (xanh lá) và ô (cam) mà biểu mẫu "
            "tìm thấy; in bảng trường, giá trị, độ tin cậy.\n\nVí dụ: sohoa form try lab_report a.png --out b"
        ),
        (
            "Read scans and draw on them the labels (blue), values (green) and boxes (orange) that the form "
            "finds; print fields, values and confidences.\n\nExample: sohoa form try lab_report a.png --out b"
        ),
    ),
    "form.unknown": (
        "không có biểu mẫu {form}; có: {known}",
        "there is no form {form}; there are: {known}",
    ),
    "form.heading.file": ("Tệp", "File"),
    "form.heading.state": ("Mức", "State"),
    "form.heading.what": ("Vấn đề", "What"),
    "form.state.fault": ("LỖI", "FAULT"),
    "form.state.note": ("lưu ý", "note"),
    "form.fault.toml": ("không phải TOML hợp lệ: {what}", "no valid TOML: {what}"),
    "form.fault.key": ("khoá hoặc giá trị lạ: {what}", "unknown key or value: {what}"),
    "form.fault.name": (
        "thư mục và `form` phải cùng tên: {what}",
        "the folder and `form` must have one name: {what}",
    ),
    "form.fault.set": ("không có bộ nhãn shared/{what}.toml", "there is no label set shared/{what}.toml"),
    "form.fault.table": ("không có bảng {what}", "there is no table {what}"),
    "form.fault.short": (
        "nhãn quá ngắn, cần colon, strict hoặc start: {what}",
        "too short, needs colon, strict or start: {what}",
    ),
    "form.fault.twice": (
        "nhãn có hai nơi nhận, nơi đứng trước được: {what}",
        "claimed by two labels, the first keeps it: {what}",
    ),
    "form.check.clean": ("Mọi định nghĩa đều hợp lệ.", "All definitions are valid."),
    "form.check.failed": ("{count} lỗi trong định nghĩa biểu mẫu", "{count} faults in the form definitions"),
    "form.heading.page": ("Trang", "Page"),
    "form.heading.field": ("Trường", "Field"),
    "form.heading.value": ("Giá trị", "Value"),
    "form.heading.confidence": ("Độ tin cậy", "Confidence"),
    "form.try.unreadable": ("không đọc được {path}: {reason}", "{path} cannot be read: {reason}"),
    "form.try.other_form": (
        "{page}: phần mềm nhận ra biểu mẫu {form}; các giá trị bên dưới chưa được chấm độ tin cậy",
        "{page}: recognised as {form}; the values below have no confidence",
    ),
    "form.try.nothing": ("không có trang nào đọc được", "no page could be read"),
    "form.try.drawn": ("Ảnh đã vẽ ở {path}", "The drawn pages are in {path}"),
}

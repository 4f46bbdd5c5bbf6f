"""What `sohoa digitize` says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "digitize.help": (
        (
            "Đọc bản quét (PDF, TIFF, JPEG, PNG), ghi mỗi tệp thành JSON và PDF/A tìm kiếm được."
            "\n\nVí dụ: sohoa digitize ho-so/ --out ket-qua"
        ),
        (
            "Read scans (PDF, TIFF, JPEG, PNG); write JSON and a searchable PDF/A for each."
            "\n\nExample: sohoa digitize charts/ --out results"
        ),
    ),
    "digitize.inputs": ("Tệp và thư mục cần đọc.", "Files and folders to read."),
    "digitize.out": ("Thư mục nhận kết quả.", "Folder for the results."),
    "digitize.jobs": (
        "Số tiến trình chạy cùng lúc; mặc định: mọi nhân của máy.",
        "Worker processes; default: all cores.",
    ),
    "digitize.json_only": ("Không ghi PDF.", "Write no PDF."),
    "digitize.busy": ("Đang đọc bản quét", "Reading scans"),
    "digitize.overwrite": (
        "kết quả sẽ ghi đè lên tệp gốc; hãy chọn thư mục --out khác",
        "a result would overwrite a source; choose another folder with --out",
    ),
    "digitize.out_no_folder": (
        "--out phải là thư mục ghi được: {path}",
        "--out must be a folder that can be written to: {path}",
    ),
    "digitize.nothing": ("không có tệp nào đọc được", "there is no file to read"),
    "digitize.missing": (
        "Không có hoặc không mở được: {path}",
        "Not there, or cannot be opened: {path}",
    ),
    "digitize.some_missing": (
        "{count} đầu vào không có hoặc không mở được; các tệp khác đã xong",
        "{count} inputs are not there or cannot be opened; the other files are done",
    ),
    "digitize.companions": (
        "Tệp kèm theo không đọc (txt, json, …): {count}",
        "Companions left alone (txt, json, …): {count}",
    ),
    "digitize.disk": ("không ghi được kết quả: {why}", "results cannot be written: {why}"),
    "hint.UnwritableResultsError": (
        "Hãy dọn chỗ trên đĩa hoặc kiểm tra quyền ghi của --out, rồi chạy lại: tệp đã xong vẫn còn nguyên.",
        "Free disk space or check the rights of --out, then run it again: finished files are kept.",
    ),
    "digitize.heading.state": ("Trạng thái", "State"),
    "digitize.heading.files": ("Tệp", "Files"),
    "digitize.heading.pages": ("Trang", "Pages"),
    "digitize.heading.read": ("Đã đọc", "Read"),
    "digitize.heading.blank": ("Trống", "Blank"),
    "digitize.heading.quarantined": ("Cách ly", "Quarantined"),
    "digitize.state.loaded": ("xong", "loaded"),
    "digitize.state.review": ("cần người xem", "review"),
    "digitize.state.quarantined": ("cách ly", "quarantined"),
    "digitize.state.total": ("tổng", "total"),
    "digitize.results": ("Kết quả ở {path}", "Results are in {path}"),
    "digitize.file_quarantined": (
        "{path}: cách ly ({reason}). {todo}",
        "{path}: quarantined ({reason}). {todo}",
    ),
    "digitize.todo.encrypted": (
        "Tệp có mật khẩu: hãy lưu lại bản không mật khẩu hoặc quét lại.",
        "The file has a password: save it again without one, or scan the paper again.",
    ),
    "digitize.todo.damaged": (
        "Tệp hỏng hoặc chép dở dang: hãy chép lại từ máy quét hoặc quét lại.",
        "The file is damaged or was copied incompletely: copy it again from the scanner, or scan again.",
    ),
    "digitize.todo.empty": (
        "Tệp rỗng, không có trang nào: hãy quét lại.",
        "The file is empty, without any page: scan the paper again.",
    ),
    "digitize.todo.unsupported_type": (
        "Không phải PDF, TIFF, JPEG hay PNG: hãy lưu lại theo một trong các định dạng đó.",
        "It is no PDF, TIFF, JPEG or PNG: save it as one of these.",
    ),
    "digitize.todo.too_large": (
        "Trang hoặc tệp quá lớn: hãy quét lại ở 300 dpi.",
        "A page or the file is too large: scan it again at 300 dpi.",
    ),
    "digitize.todo.too_many_pages": (
        "Quá nhiều trang: hãy chia tệp thành các phần nhỏ hơn.",
        "Too many pages: split the file into smaller ones.",
    ),
    "digitize.todo.timeout": (
        "Giải mã quá lâu: hãy quét lại, hoặc in tệp ra PDF mới.",
        "Decoding took too long: scan the paper again, or print the file to a new PDF.",
    ),
    "digitize.todo.fault": (
        "Lỗi của chính sohoa, không phải của bản quét: hãy giữ tệp gốc và báo lỗi (docs/errors.md).",
        "A fault of sohoa itself, not of the scan: keep the original and report it (docs/errors.md).",
    ),
    "digitize.todo.decoder_crash": (
        "Bộ giải mã dừng đột ngột: hãy quét lại và giữ tệp gốc để kiểm tra.",
        "The decoder crashed on it: scan the paper again and keep the original for inspection.",
    ),
}

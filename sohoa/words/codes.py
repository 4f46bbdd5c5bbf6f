"""What `sohoa codes` and `sohoa places` say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "codes.help": (
        "Danh mục mã chính thức do đơn vị nhập vào.",
        "Official code lists that the operator brings.",
    ),
    "codes.import.help": (
        (
            "Nhập một danh mục (CSV, UTF-8). Nhiều phiên bản cùng tồn tại; ngày trên hồ sơ chọn phiên bản."
            "\n\nVí dụ: sohoa codes import icd10 icd10_vi_qd4469_2020.csv --version QD4469-2020"
        ),
        (
            "Import a list (CSV, UTF-8). Several versions stand side by side; the date on the chart chooses."
            "\n\nExample: sohoa codes import icd10 icd10_vi_qd4469_2020.csv --version QD4469-2020"
        ),
    ),
    "codes.list.help": (
        "Liệt kê các danh mục đã nhập.\n\nVí dụ: sohoa codes list",
        "List what was imported.\n\nExample: sohoa codes list",
    ),
    "codes.kind": ("Loại danh mục.", "What the list is about."),
    "codes.file": (
        "Tệp CSV; các cột được mô tả trong docs/exports.md.",
        "CSV file; docs/exports.md has the columns.",
    ),
    "codes.version": (
        "Tên phiên bản; mặc định là tên tệp.",
        "Name of the version; default: the name of the file.",
    ),
    "codes.effective": (
        "Ngày bắt đầu có hiệu lực; mặc định là từ trước đến nay.",
        "First day on which it holds; default: since ever.",
    ),
    "codes.imported": (
        "Đã nhập {kind}, phiên bản {version}: {rows} dòng.",
        "Imported {kind}, version {version}: {rows} rows.",
    ),
    "codes.unreadable": ("không đọc được {path}", "{path} cannot be read"),
    "codes.too_large": ("tệp lớn hơn 64 MB", "the file is larger than 64 MB"),
    "codes.version.long": ("tên phiên bản dài từ 1 đến 64 ký tự", "a version has 1 to 64 characters"),
    "codes.day": ("ngày được viết là YYYY-MM-DD", "a day is written YYYY-MM-DD"),
    "codes.column.kind": ("Loại", "Kind"),
    "codes.column.version": ("Phiên bản", "Version"),
    "codes.column.effective": ("Có hiệu lực từ", "Holds from"),
    "codes.column.rows": ("Số dòng", "Rows"),
    "codes.column.imported_at": ("Nhập lúc", "Imported at"),
    "codes.column.imported_by": ("Người nhập", "Imported by"),
    "places.help": (
        (
            "Tra một địa chỉ: đơn vị hành chính vào ngày của hồ sơ và đơn vị hiện nay."
            "\n\nVí dụ: sohoa places 'Chùa Hang, Đồng Hỷ, Thái Nguyên' --on 2010-05-03"
        ),
        (
            "Look an address up: the unit on the day of the chart and today's."
            "\n\nExample: sohoa places 'Chùa Hang, Đồng Hỷ, Thái Nguyên' --on 2010-05-03"
        ),
    ),
    "places.address": (
        "Địa chỉ viết từ nhỏ đến lớn, tốt nhất có dấu phẩy.",
        "The address from small to large, best with commas.",
    ),
    "places.on": (
        "Ngày của hồ sơ; mặc định là trước tháng 7/2025.",
        "Day of the chart; default: before July 2025.",
    ),
    "places.unknown": ("không tìm thấy đơn vị nào", "no unit of this address is known"),
    "places.then": ("ngày của hồ sơ", "then"),
    "places.today": ("hiện nay", "today"),
    "places.when": ("Thời điểm", "When"),
    "places.unit": ("Đơn vị", "Unit"),
    "places.code": ("Mã", "Code"),
    "hint.UnknownColumnsError": (
        "Xem docs/exports.md để biết các cột của mỗi danh mục; tệp là CSV mã UTF-8 có dòng tiêu đề.",
        "See docs/exports.md for the columns of each list; the file is CSV in UTF-8 with a heading.",
    ),
    "hint.TakenVersionError": (
        "Hãy nhập tệp dưới một tên phiên bản khác (--version).",
        "Import the file under a version of its own (--version).",
    ),
}

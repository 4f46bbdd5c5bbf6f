"""What exports say about fields that need a person."""

MESSAGES: dict[str, tuple[str, str]] = {
    "export.decide": (
        "Mã do người phụ trách chọn khi từ trên giấy không có mã tương đương, ví dụ MA_LOAI_RV=4.",
        "A code chosen by a person where the paper's word has no equal, as MA_LOAI_RV=4.",
    ),
    "export.decide.wrong": (
        "viết --decide TRƯỜNG=MÃ với một trong các trường {fields}",
        "write --decide FIELD=CODE with one of the fields {fields}",
    ),
    "export.decide.one": (
        "--decide chỉ dùng cho một hồ sơ mỗi lần",
        "--decide is for one chart at a time",
    ),
    "export.refused": (
        "hồ sơ {chart} chưa xuất được: {reasons}",
        "chart {chart} cannot leave yet: {reasons}",
    ),
    "export.note.missing": ("không có trên giấy", "no paper says it"),
    "export.note.no_equal": (
        "từ trên giấy không có mã tương đương, cần người quyết định",
        "the paper's word has no equal code, a person decides",
    ),
    "export.note.time_unknown": ("giấy chỉ ghi ngày, không ghi giờ", "the paper gives a day and no time"),
    "export.note.papers_differ": ("các giấy tờ ghi khác nhau", "the papers contradict each other"),
    "export.note.unknown_code": (
        "mã không có trong danh mục của ngày ra viện",
        "the list of the day of discharge does not hold the code",
    ),
    "export.note.not_primary": (
        "mã không được dùng làm bệnh chính",
        "the list forbids the code as main diagnosis",
    ),
    "export.note.other_sex": ("mã chỉ dùng cho giới kia", "the list gives the code to the other sex"),
    "export.note.unit_changed": (
        "địa danh nay có tên hoặc đơn vị khác",
        "the place has another name or unit today",
    ),
    "export.note.ambiguous": ("tên này chỉ nhiều đơn vị", "several units bear this name"),
    "export.note.decided": ("mã do người xuất chọn", "chosen by the person who exports"),
    "export.note.broken_rule": (
        "không đúng quy tắc của định dạng nhận",
        "does not meet the receiver's rule",
    ),
    "export.note.not_released": ("giấy tờ chưa phát hành", "papers that are not released"),
    "hint.NeedsPersonError": (
        "Hãy sửa bản ghi ở trạm kiểm tra rồi phát hành lại, hoặc chọn mã bằng --decide TRƯỜNG=MÃ.",
        "Correct the record in the review station and release it again, or decide with --decide FIELD=CODE.",
    ),
}

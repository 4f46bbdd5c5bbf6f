"""Exports of released records."""

MESSAGES: dict[str, tuple[str, str]] = {
    "exports.title": ("Xuất hồ sơ", "Export"),
    "exports.lead": (
        "Mỗi lần xuất được ghi lại: ai, lúc nào, để làm gì. Chỉ những giấy đã phát hành rời khỏi trạm.",
        "Every export is written down: who, when, what for. Only released papers leave.",
    ),
    "exports.back": ("Về hồ sơ", "Back to the record"),
    "exports.button": ("Xuất", "Export"),
    "exports.which": ("Dạng nào", "In which form"),
    "exports.why": ("Để làm gì", "What for"),
    "exports.purpose": ("Mục đích", "Purpose"),
    "exports.purpose.hint": (
        "Ví dụ: chuyển BHXH tỉnh theo công văn 123. Ít nhất 10 ký tự; không ghi tên bệnh nhân.",
        "As: to the provincial insurance office, letter 123. At least 10 characters; no patient's name.",
    ),
    "exports.go": ("Tải về", "Download"),
    "exports.papers": (
        "Gồm {count} giấy đã phát hành của cùng tệp; bản ghi JSON và PDF chỉ là giấy này và tệp của nó.",
        "Holds {count} released papers of the file; JSON and PDF hold this paper and its file only.",
    ),
    "exports.decide": ("Mã cho {field}", "Code for {field}"),
    "exports.decide.hint": (
        "Bạn chọn mã thay cho chữ trên giấy; tên bạn đứng sau lựa chọn này.",
        "You choose a code for the paper's word; the choice bears your name.",
    ),
    "exports.no_purpose": (
        "Hãy ghi mục đích, ít nhất {least} ký tự: người kiểm tra sẽ đọc.",
        "Say what for, in at least {least} characters: the auditor reads it.",
    ),
    "exports.no_profile": ("Hãy chọn một dạng trong danh sách.", "Choose one of the forms listed."),
    "exports.no_pdf": (
        "Tệp này chưa có bản PDF tìm được. Đọc lại tệp (`sohoa reprocess`) rồi xuất lại.",
        "There is no searchable copy of this file. Read it again (`sohoa reprocess`), then export.",
    ),
    "exports.refused": ("Chưa xuất được {profile}.", "{profile} cannot leave yet."),
    "exports.obstacle.needs_person": (
        "Những chỗ dưới đây cần người: sửa ở Duyệt rồi phát hành lại, hoặc chọn mã bên cạnh.",
        "These places need a person: correct them in Review and release again, or choose a code beside.",
    ),
    "exports.obstacle.held": (
        "Gói gồm cả hồ sơ, mà còn giấy chưa phát hành. Hãy phát hành hết các giấy của tệp.",
        "A package is a whole chart, and a paper of it is not released. Release all papers of the file.",
    ),
    "exports.obstacle.unread": (
        "Hồ sơ còn tệp chưa đọc được. Hãy quét lại tệp đó vào cùng lô.",
        "A file of the chart could not be read. Scan it again into the same batch.",
    ),
    "exports.obstacle.incomplete": (
        "Chưa khai đơn vị chuyển đổi và số quyết định. Nhờ kỹ thuật đặt SOHOA_CONVERTER và SOHOA_DECISION.",
        "Converter and decision are not set. Ask the operator to set SOHOA_CONVERTER and SOHOA_DECISION.",
    ),
    "exports.profile.fhir": ("FHIR R4", "FHIR R4"),
    "exports.profile.fhir.about": (
        "Một Bundle mỗi hồ sơ, cho hệ thống khác.",
        "One bundle a chart, for systems.",
    ),
    "exports.profile.qd4750": ("XML QĐ 4750", "QĐ 4750 XML"),
    "exports.profile.qd4750.about": (
        "Hồ sơ giám định BHYT, không phải yêu cầu thanh toán.",
        "The insurance's envelope; no claim.",
    ),
    "exports.profile.hosobenhan": ("HoSoBenhAn XML và JSON", "HoSoBenhAn XML and JSON"),
    "exports.profile.hosobenhan.about": (
        "Bệnh án điện tử theo cấu trúc của Bộ Y tế.",
        "The chart in the Ministry's structure.",
    ),
    "exports.profile.csv": ("CSV và Excel", "CSV and Excel"),
    "exports.profile.csv.about": (
        "Mỗi trường một dòng, mở bằng bảng tính.",
        "A row a field, for spreadsheets.",
    ),
    "exports.profile.package": ("Gói chuyển đổi", "Conversion package"),
    "exports.profile.package.about": (
        "Bản quét gốc, PDF, dữ liệu, dấu chuyển đổi và chữ ký (NĐ 137/2024).",
        "Originals, PDF, data, conversion mark and signature (Decree 137/2024).",
    ),
    "exports.profile.json": ("Bản ghi JSON", "Record as JSON"),
    "exports.profile.json.about": (
        "Giấy này, kèm nguồn gốc từng giá trị.",
        "This paper, with every provenance.",
    ),
    "exports.profile.pdf": ("PDF tìm được", "Searchable PDF"),
    "exports.profile.pdf.about": ("Bản quét có lớp chữ, PDF/A.", "The scan with a layer of text, PDF/A."),
    "exports.gap.missing": ("không có trên giấy", "no paper says it"),
    "exports.gap.no_equal": (
        "từ trên giấy không có mã tương đương, cần người quyết định",
        "the paper's word has no equal code, a person decides",
    ),
    "exports.gap.time_unknown": ("giấy chỉ ghi ngày, không ghi giờ", "the paper gives a day and no time"),
    "exports.gap.papers_differ": ("các giấy tờ ghi khác nhau", "the papers contradict each other"),
    "exports.gap.unknown_code": (
        "mã không có trong danh mục của ngày ra viện",
        "the list of the day of discharge does not hold the code",
    ),
    "exports.gap.not_primary": (
        "mã không được dùng làm bệnh chính",
        "the list forbids the code as main diagnosis",
    ),
    "exports.gap.other_sex": ("mã chỉ dùng cho giới kia", "the list gives the code to the other sex"),
    "exports.gap.unit_changed": (
        "địa danh nay có tên hoặc đơn vị khác",
        "the place has another name or unit today",
    ),
    "exports.gap.ambiguous": ("tên này chỉ nhiều đơn vị", "several units bear this name"),
    "exports.gap.broken_rule": (
        "không đúng quy tắc của bên nhận",
        "does not meet the receiver's rule",
    ),
    "exports.gap.not_released": ("giấy tờ chưa phát hành", "papers that are not released"),
}

"""What `sohoa transfer` says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "transfer.help": (
        (
            "Lập gói hồ sơ chuyển tuyến của một người bệnh: tóm tắt, XML13, PDF/A, xét nghiệm gần nhất, "
            "những gì còn thiếu.\n\nVí dụ: sohoa transfer 3f2a91c0 --to 01901 --out chuyen-tuyen"
        ),
        (
            "Make the transfer package of one patient: summary, XML13, PDF/A, latest laboratory results, "
            "what is missing.\n\nExample: sohoa transfer 3f2a91c0 --to 01901 --out transfers"
        ),
    ),
    "transfer.whom": (
        "Mã bản ghi, hoặc số định danh, số thẻ BHYT, mã người bệnh.",
        "Ids of records, or the patient's identity, insurance or patient number.",
    ),
    "transfer.to": (
        "Cơ sở nhận: mã 5 chữ số, hoặc tên trong danh mục đã nhập.",
        "Receiving facility: its five digits, or its name in the imported list.",
    ),
    "transfer.recipient": (
        "Khoá công khai age của nơi nhận: gói được mã hoá, chỉ nơi nhận mở được.",
        "age public key of the receiver: the package is sealed, nobody else can open it.",
    ),
    "transfer.done": (
        "Đã ghi {path} từ {count} bản ghi.",
        "Written to {path}, from {count} records.",
    ),
    "transfer.missing": ("Còn thiếu: {fields}", "Still missing: {fields}"),
    "transfer.plain": (
        "Gói chưa mã hoá: chỉ chuyển qua đường được bảo vệ, hoặc lập lại với --recipient.",
        "The package is not sealed: send it over protected lines only, or make it again with --recipient.",
    ),
    "transfer.nothing": (
        "chưa có giấy tờ nào của người bệnh này được phát hành",
        "nothing of this patient is released",
    ),
    "transfer.unknown": (
        "không rõ cơ sở nhận: ghi mã 5 chữ số, hoặc nhập danh mục bằng `sohoa codes import facilities`",
        "the receiving facility is not known: give its five digits, or `sohoa codes import facilities`",
    ),
    "hint.ClosedLinkError": (
        "Hãy xin bệnh viện gửi một liên kết mới.",
        "Ask the sending hospital for a new link.",
    ),
}

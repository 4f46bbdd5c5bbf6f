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
    "transfer.link": (
        "Không ghi tệp: giữ gói sau một liên kết của trạm, hết hạn sau từng này giờ (1–168).",
        "Write no file: keep the package behind a link of the station that ends after HOURS (1 to 168).",
    ),
    "transfer.one_way": ("chọn --out hoặc --link", "choose --out or --link"),
    "transfer.linked": (
        "Liên kết, chỉ hiện lần này, dùng tại một nơi nhận, hết hạn {ends}:\n{address}",
        "The link, shown this once, for one receiving place, ends {ends}:\n{address}",
    ),
    "transfer.link_id": (
        "Xem ai đã mở: sohoa handover show {id}. Kết thúc ngay: sohoa handover end {id}",
        "Who opened it: sohoa handover show {id}. End it now: sohoa handover end {id}",
    ),
    "handover.help": (
        "Liên kết tới gói chuyển tuyến: xem, ai đã mở, kết thúc.",
        "Links to transfer packages: list, who opened them, end them.",
    ),
    "handover.list.help": (
        "Xem các liên kết, mới nhất trước.\n\nVí dụ: sohoa handover list",
        "List the links, newest first.\n\nExample: sohoa handover list",
    ),
    "handover.show.help": (
        "Xem mọi lần dùng một liên kết.\n\nVí dụ: sohoa handover show 4d81",
        "Show every use of one link.\n\nExample: sohoa handover show 4d81",
    ),
    "handover.end.help": (
        "Kết thúc một liên kết ngay bây giờ.\n\nVí dụ: sohoa handover end 4d81",
        "End one link now.\n\nExample: sohoa handover end 4d81",
    ),
    "handover.id": ("Mã liên kết, hoặc 4 ký tự đầu.", "Id of the link, or its first 4 characters."),
    "handover.ended": ("Liên kết {id} đã kết thúc.", "Link {id} has ended."),
    "handover.column.id": ("Mã", "Id"),
    "handover.column.to": ("Nơi nhận", "Receiver"),
    "handover.column.made_at": ("Lập lúc", "Made"),
    "handover.column.made_by": ("Người lập", "By"),
    "handover.column.ends_at": ("Hết hạn", "Ends"),
    "handover.column.called_back_at": ("Kết thúc sớm", "Ended early"),
    "handover.column.at": ("Lúc", "At"),
    "handover.column.who": ("Nơi, người", "Place, person"),
    "handover.column.became": ("Kết quả", "What became of it"),
    "handover.became.given": ("đã nhận gói", "got the package"),
    "handover.became.ended": ("liên kết đã hết hạn", "the link had ended"),
    "handover.became.called_back": ("liên kết đã bị thu hồi", "the link was called back"),
    "handover.became.elsewhere": ("nơi khác đã nhận trước: từ chối", "another place had it first: refused"),
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

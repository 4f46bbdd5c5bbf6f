"""What facility and courier say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "facility.help": (
        "Các cơ sở: ai gửi, và đã đến đủ chưa.",
        "Facilities: who sends, and whether everything arrived.",
    ),
    "facility.add.help": (
        (
            "Ghi một cơ sở vào sổ, hoặc sửa."
            "\n\nVí dụ: sohoa facility add 19017 --name 'Trạm Y tế Phú Đình' --type commune_station "
            "--tier initial"
        ),
        (
            "Enter a facility into the registry, or change it."
            "\n\nExample: sohoa facility add 19017 --name 'Phú Đình station' --type commune_station "
            "--tier initial"
        ),
    ),
    "facility.import.help": (
        (
            "Ghi cả danh sách cơ sở (CSV: MA_CSKCB, TEN_CSKCB; thêm LOAI, CAP, LIEN_HE, SO_PHAI_SO_HOA, "
            "HAN). Khoá đã có được giữ.\n\nVí dụ: sohoa facility import co-so.csv"
        ),
        (
            "Enter a whole list (CSV: MA_CSKCB, TEN_CSKCB; also LOAI, CAP, LIEN_HE, SO_PHAI_SO_HOA, HAN). "
            "Keys that are known stay.\n\nExample: sohoa facility import facilities.csv"
        ),
    ),
    "facility.import.file": ("Tệp CSV, UTF-8.", "CSV file in UTF-8."),
    "facility.import.line": ("không hiểu dòng {line}", "line {line} is not understood"),
    "facility.imported": ("Đã ghi {count} cơ sở.", "{count} facilities entered."),
    "facility.no_name": (
        "cần --name: danh mục cơ sở đã nhập không có mã này",
        "--name is needed: no imported list of facilities has this code",
    ),
    "facility.list.help": (
        "Xem sổ cơ sở.\n\nVí dụ: sohoa facility list",
        "Show the registry.\n\nExample: sohoa facility list",
    ),
    "facility.status.help": (
        (
            "Bảng điều hành: 100 % hay vì sao chưa; chỉ có số đếm."
            "\n\nVí dụ: sohoa facility status --csv cong-khai.csv"
        ),
        "The cockpit: 100 % or why not; counts only.\n\nExample: sohoa facility status --csv declaration.csv",
    ),
    "facility.report.help": (
        (
            "Viết báo cáo của cơ sở này: chỉ số đếm và một mã kiểm, có ký."
            "\n\nVí dụ: sohoa facility report 19017 --hub province --send"
        ),
        (
            "Write this house's report: counts and one hash, signed."
            "\n\nExample: sohoa facility report 19017 --hub province --send"
        ),
    ),
    "facility.report.send": (
        "Gửi cho trục và so số đã gửi với số đã nhận.",
        "Hand it in, and compare what was sent with what arrived.",
    ),
    "facility.report.out": ("Tệp để mang đi.", "File to carry."),
    "facility.report.made": (
        "báo cáo xong: {accepted} thông điệp đã được nhận",
        "report written: {accepted} messages accepted",
    ),
    "facility.report.agrees": (
        "khớp: trục giữ đúng {accepted} thông điệp đã gửi",
        "agreed: the hub holds exactly the {accepted} messages sent",
    ),
    "facility.report.differs": (
        "KHÔNG khớp với trục: cơ sở nói {accepted} thông điệp; xem `sohoa outbox list`",
        "the hub does NOT agree: this house says {accepted} messages; see `sohoa outbox list`",
    ),
    "facility.report.no_line": (
        "nơi nhận này không có đường truyền: dùng --out",
        "this receiver has no line: use --out",
    ),
    "facility.report.unreached": (
        "trục không nhận được báo cáo; hãy thử lại",
        "the hub did not get the report; try again",
    ),
    "facility.heartbeat.help": (
        (
            "Gửi báo cáo của mọi cơ sở có hồ sơ ở đây; thời gian biểu tự gửi 15 phút một lần."
            "\n\nVí dụ: sohoa facility heartbeat --hub province"
        ),
        (
            "Hand in a report for every facility with charts here; the timetable does so each 15 minutes."
            "\n\nExample: sohoa facility heartbeat --hub province"
        ),
    ),
    "facility.heartbeat.done": (
        "{count} báo cáo đã gửi, {agree} khớp với nơi nhận",
        "{count} reports handed in, {agree} agree with what arrived",
    ),
    "facility.hear.help": (
        "Nhận báo cáo mang đến bằng tệp.\n\nVí dụ: sohoa facility hear 19017.json",
        "Take in reports that came by file.\n\nExample: sohoa facility hear 19017.json",
    ),
    "facility.hear.files": ("Tệp báo cáo.", "Files of reports."),
    "facility.heard": ("{count} báo cáo mới, {old} báo cáo cũ", "{count} new reports, {old} old ones"),
    "facility.code": ("Mã cơ sở (MA_CSKCB).", "Code of the facility (MA_CSKCB)."),
    "facility.name": ("Tên cơ sở.", "Name of the facility."),
    "facility.type": (
        "public, private, commune_station hoặc training (tập huấn, không bao giờ gửi đi).",
        "public, private, commune_station, or training, of which nothing is ever sent.",
    ),
    "facility.tier": (
        "initial (ban đầu), basic (cơ bản) hoặc specialised (chuyên sâu).",
        "initial, basic or specialised.",
    ),
    "facility.contact": ("Gọi ai khi có sự cố.", "Whom to call."),
    "facility.verify_key": (
        "Khoá kiểm chữ ký, từ `sohoa courier keys` của cơ sở.",
        "Key that checks its signatures, from its `sohoa courier keys`.",
    ),
    "facility.recipient": ("Khoá niêm phong tệp gửi cho cơ sở.", "Key that seals files for it."),
    "facility.charts": ("Số hồ sơ trên kệ phải số hoá.", "Charts on its shelves that have to be digitized."),
    "facility.deadline": ("Hạn, như 2026-12-31.", "Deadline, like 2026-12-31."),
    "facility.csv": ("Tệp CSV để công khai.", "CSV file for the public declaration."),
    "facility.wrong": ("không hiểu {word}", "not understood: {word}"),
    "facility.code_": ("Mã", "Code"),
    "facility.name_": ("Tên", "Name"),
    "facility.type_": ("Loại", "Type"),
    "facility.tier_": ("Cấp", "Tier"),
    "facility.contact_": ("Liên hệ", "Contact"),
    "facility.charts_": ("Hồ sơ", "Charts"),
    "facility.deadline_": ("Hạn", "Deadline"),
    "facility.share_": ("Đạt", "Done"),
    "facility.released_": ("Phát hành", "Released"),
    "facility.accepted_": ("Nói đã gửi", "Says sent"),
    "facility.received_": ("Đã nhận", "Arrived"),
    "facility.heard_": ("Báo cáo cuối", "Last report"),
    "facility.why_": ("Vì sao chưa đạt 100 %", "Why not 100 %"),
    "facility.total": ("{complete} trên {of} cơ sở đạt 100 %", "{complete} of {of} facilities at 100 %"),
    "facility.why.never_heard": ("chưa từng báo cáo", "never reported"),
    "facility.why.silent": ("im lặng {number} giờ", "silent for {number} hours"),
    "facility.why.unsent": ("{number} thông điệp đang chờ gửi", "{number} messages on their way"),
    "facility.why.queue_old": (
        "thông điệp cũ nhất chờ {number} giờ",
        "the oldest message waits {number} hours",
    ),
    "facility.why.refused": ("{number} thông điệp bị bỏ", "{number} messages given up"),
    "facility.why.disagrees": (
        "số gửi và số nhận không khớp (lệch {number})",
        "sent and arrived differ (by {number})",
    ),
    "facility.why.not_released": ("{number} hồ sơ chưa phát hành", "{number} records not released"),
    "facility.why.not_digitized": ("{number} hồ sơ chưa số hoá", "{number} charts not digitized"),
    "facility.why.late": ("quá hạn {number} ngày", "{number} days over the deadline"),
    "facility.why.clock": ("đồng hồ lệch {number} giây", "the clock is off by {number} seconds"),
    "courier.help": (
        "Tệp niêm phong để mang tay nơi không có đường truyền.",
        "Sealed files to be carried where there is no line.",
    ),
    "courier.keys.help": (
        "Xem khoá công khai của cơ sở này.\n\nVí dụ: sohoa courier keys",
        "Show the public keys of this house.\n\nExample: sohoa courier keys",
    ),
    "courier.open.help": (
        "Nhận tệp mang đến và viết biên nhận.\n\nVí dụ: sohoa courier open usb/*.courier",
        (
            "Take in files that were carried here, and write receipts."
            "\n\nExample: sohoa courier open usb/*.courier"
        ),
    ),
    "courier.files": ("Tệp .courier.", "Files *.courier."),
    "courier.none": ("không có tệp này", "there is no such file"),
    "courier.for": ("Dùng cho", "For"),
    "courier.key": ("Khoá", "Key"),
    "courier.part": ("Phần", "Part"),
    "courier.facility": ("Cơ sở", "Facility"),
    "courier.accepted": ("Đã nhận", "Taken"),
    "courier.known": ("Đã có từ trước", "Known before"),
    "courier.refused": ("Từ chối", "Refused"),
    "hint.BadCourierError": (
        "Hãy xin người gửi tệp khác; chưa nhận gì từ tệp này.",
        "Ask the sender for the file again; nothing of it was taken.",
    ),
    "hint.BadReportError": (
        "Hãy xin cơ sở tệp khác và so khoá với sổ.",
        "Ask the facility for the file again, and compare its key with the registry.",
    ),
}

"""What patient says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "patient.help": ("Ai là ai: các bản ghi của cùng một người.", "Who is who: records of one person."),
    "patient.find.help": (
        "Xếp bản ghi mới vào đúng người bệnh.\n\nVí dụ: sohoa patient find",
        "Find whose the new records are.\n\nExample: sohoa patient find",
    ),
    "patient.found": (
        "{linked} bản ghi đã gắn, {new} người mới, {asked} câu hỏi, {nameless} bản ghi không có tên",
        "{linked} records linked, {new} new patients, {asked} questions, {nameless} records name nobody",
    ),
    "patient.list.help": (
        "Liệt kê, không có dữ liệu người bệnh.\n\nVí dụ: sohoa patient list --questions",
        "List, without patient data.\n\nExample: sohoa patient list --questions",
    ),
    "patient.list.questions": ("Những cặp cần người quyết định.", "The pairs that a person has to decide."),
    "patient.show.help": (
        "Xem một người bệnh và vì sao các bản ghi ở đây.\n\nVí dụ: sohoa patient show 3f2a91c0",
        "Show a patient, and why each record is here.\n\nExample: sohoa patient show 3f2a91c0",
    ),
    "patient.merge.help": (
        (
            "Gộp hai người làm một; hoàn lại được."
            "\n\nVí dụ: sohoa patient merge 3f2a91c0 77aa01bc --why 'đã xem thẻ'"
        ),
        (
            "Make two patients one; it can be undone."
            "\n\nExample: sohoa patient merge 3f2a91c0 77aa01bc --why 'same card seen'"
        ),
    ),
    "patient.split.help": (
        (
            "Tách bản ghi thành người riêng."
            "\n\nVí dụ: sohoa patient split 77aa01bc --record 1b2c3d4e --why 'hai thẻ'"
        ),
        (
            "Give records to a patient of their own."
            "\n\nExample: sohoa patient split 77aa01bc --record 1b2c3d4e --why 'two cards'"
        ),
    ),
    "patient.split.record": ("Bản ghi phải tách.", "Record to take out."),
    "patient.apart.help": (
        "Trả lời: hai người khác nhau; không hỏi lại.\n\nVí dụ: sohoa patient apart 3f2a91c0 77aa01bc",
        "Answer: two persons; never asked again.\n\nExample: sohoa patient apart 3f2a91c0 77aa01bc",
    ),
    "patient.kept_apart": ("đã ghi: hai người khác nhau", "written down: two persons"),
    "patient.reference": ("Mã người bệnh hoặc đầu mã.", "Id of the patient, or its beginning."),
    "patient.source": ("Người được gộp vào.", "The patient whose records move."),
    "patient.target": ("Người giữ lại.", "The patient who takes them."),
    "patient.why": ("Vì sao; được lưu lại.", "Why; it is kept."),
    "patient.changed": (
        "{count} bản ghi sang {target}; hoàn lại: {undo}",
        "{count} records to {target}; to undo: {undo}",
    ),
    "patient.id": ("Mã", "Id"),
    "patient.other": ("Và", "And"),
    "patient.records": ("Bản ghi", "Records"),
    "patient.record": ("Bản ghi", "Record"),
    "patient.stays": ("Đợt nằm viện", "Stays"),
    "patient.stay": ("Đợt", "Stay"),
    "patient.facilities": ("Cơ sở", "Facilities"),
    "patient.questions": ("Câu hỏi", "Questions"),
    "patient.bits": ("Bit", "Bits"),
    "patient.reasons": ("Vì sao", "Why"),
    "patient.state": ("Trạng thái", "State"),
    "patient.name": ("Họ tên", "Name"),
    "patient.birth": ("Ngày sinh", "Born"),
    "patient.sex": ("Giới", "Sex"),
    "patient.national_id": ("CCCD/CMND", "National id"),
    "patient.insurance": ("Số BHXH", "Insurance"),
    "patient.ward": ("Xã/phường", "Ward"),
    "patient.linked": ("Gắn bởi", "Linked by"),
    "patient.at": ("Lúc", "At"),
    "patient.change": ("Thay đổi", "Change"),
    "patient.by": ("Người làm", "By"),
    "patient.because": ("Lý do", "Because"),
}

"""What finding says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "record.find.help": (
        "Tìm bản ghi, có dấu hay không dấu đều được.\n\nVí dụ: sohoa record find nguyen van an --born 1950",
        "Find records, with or without diacritics.\n\nExample: sohoa record find nguyen van an --born 1950",
    ),
    "find.words": (
        "Từ có ở bất cứ đâu: tên, số, ngày, chẩn đoán, chữ trên trang.",
        "Words anywhere: names, numbers, dates, diagnoses, text of the pages.",
    ),
    "find.name": ("Trong tên người bệnh.", "In the patient's name."),
    "find.number": (
        "Số lưu trữ, số vào viện, mã y tế, CCCD, thẻ BHYT hoặc điện thoại.",
        "Archive, admission, patient, identity, insurance or telephone number.",
    ),
    "find.diagnosis": ("Trong các chẩn đoán.", "In the diagnoses."),
    "find.icd": ("Mã ICD hoặc phần đầu của mã.", "ICD code or the beginning of one."),
    "find.born": ("Năm sinh hoặc ngày sinh.", "Year or date of birth."),
    "find.since": ("Từ ngày ra viện này.", "Discharged on this day or later."),
    "find.until": ("Đến ngày ra viện này.", "Discharged on this day or earlier."),
    "find.form": ("Loại giấy, ví dụ lab_report.", "Kind of paper, as lab_report."),
    "find.facility": ("Mã cơ sở.", "Code of the facility."),
    "find.box": ("Tên hộp (thư mục).", "Name of the box (its folder)."),
    "find.order": ("Thứ tự: relevance, name hoặc date.", "Order: relevance, name or date."),
    "find.limit": ("Số bản ghi hiện ra.", "Records to show."),
    "find.invalid": ("{option} nhận: {words}", "{option} takes: {words}"),
    "find.place.name": ("tên", "name"),
    "find.place.fields": ("trường", "fields"),
    "find.place.text": ("chữ trên trang", "text"),
    "find.mended": (
        "{count} từ không có ở đâu cả; đã tìm từ gần giống.",
        "{count} words stand nowhere; those nearest to them were looked for.",
    ),
    "find.total": ("Hiện {shown} trong {total} bản ghi.", "{shown} of {total} records shown."),
    "find.more": (
        "Hiện {shown}; có từ {total} bản ghi trở lên, hãy thêm từ hoặc điều kiện.",
        "{shown} shown; there are {total} records or more, give more words or conditions.",
    ),
    "record.name": ("Họ tên", "Name"),
    "record.born": ("Sinh", "Born"),
    "record.day": ("Ngày", "Day"),
    "record.place": ("Thấy ở", "Found in"),
}

"""What watched folders say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "watch.help": (
        (
            "Canh các thư mục máy quét: tệp đã ghi xong được tách thành từng bệnh án và đưa vào kho."
            "\n\nVí dụ: sohoa watch /srv/may-quet"
        ),
        (
            "Watch the folders of scanners: finished files are cut into charts and taken into custody."
            "\n\nExample: sohoa watch /srv/scanner"
        ),
    ),
    "watch.folders": ("Thư mục mà máy quét ghi vào.", "Folders that scanners write to."),
    "watch.separation": (
        "Tách bằng gì: codes (tờ đầu hộp, PATCH-T), blank (tờ trắng), content (không tách).",
        "Cut by what: codes (cover sheets, PATCH-T), blank (blank sheets too), content (not at all).",
    ),
    "watch.settle": (
        "Số giây một tệp phải đứng yên trước khi được coi là xong.",
        "Seconds without a change after which a file is finished.",
    ),
    "watch.every": ("Số giây giữa hai lần nhìn.", "Seconds between looks."),
    "watch.once": (
        "Dừng khi mọi thứ đã nhận hoặc bị giữ.",
        "End when everything there is taken in or held.",
    ),
    "watch.json": ("In một dòng JSON cho mỗi chồng giấy.", "Print one line of JSON a stack."),
    "watch.missing": ("không có thư mục {folder}", "there is no folder {folder}"),
    "watch.waiting": (
        "Thư mục hoặc kho lưu chưa trả lời; đang chờ.",
        "A folder or a store does not answer; waiting for it.",
    ),
    "watch.taken": ("{stack}: đã nhận, {charts} bệnh án.", "{stack}: taken in, {charts} charts."),
    "watch.held": ("{stack}: GIỮ LẠI – {why}.", "{stack}: HELD – {why}."),
    "watch.note": (
        "Chồng giấy này chưa được nhận: {why}. Sửa rồi quét lại vào cùng tên tệp; ghi chú này sẽ tự mất.",
        "This stack is not taken in: {why}. Mend it and scan to the same name; this note goes by itself.",
    ),
}

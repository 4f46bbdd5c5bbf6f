"""What the tray, and the counting of boxes and charts, say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "tray.help": (
        "Khay: trang trắng, trang trùng và trang để riêng, không thuộc bản ghi nào.",
        "The tray: blank, duplicate and set-aside pages, which no record holds.",
    ),
    "tray.list.help": (
        "Liệt kê các trang trong khay.\n\nVí dụ: sohoa tray list --batch hop-12",
        "List the pages in the tray.\n\nExample: sohoa tray list --batch box-12",
    ),
    "tray.restore.help": (
        "Đưa trang trở lại giấy tờ đứng trước nó.\n\nVí dụ: sohoa tray restore 3f2a91c0 7",
        "Bring pages back into the paper before them.\n\nExample: sohoa tray restore 3f2a91c0 7",
    ),
    "tray.set_aside.help": (
        "Để trang riêng ra khay.\n\nVí dụ: sohoa tray set-aside 3f2a91c0 7 --why 'của người khác'",
        "Put pages aside into the tray.\n\nExample: sohoa tray set-aside 3f2a91c0 7 --why 'not ours'",
    ),
    "tray.scan": ("Mã bản quét hoặc phần đầu của mã.", "Id of the scan, or the beginning of it."),
    "tray.page": ("Số trang trong tệp.", "Number of the page in the file."),
    "tray.why": ("Lý do.", "The reason."),
    "tray.id": ("Bản quét", "Scan"),
    "tray.name": ("Tệp", "File"),
    "tray.number": ("Trang", "Page"),
    "tray.reason": ("Vì sao", "Why"),
    "tray.by": ("Ai", "By"),
    "tray.at": ("Lúc", "At"),
    "tray.blank": ("trang trắng", "blank"),
    "tray.duplicate": ("trùng trang trước", "duplicate"),
    "tray.set_aside": ("để riêng", "set aside"),
    "tray.unassigned": ("không thuộc giấy tờ nào", "belongs to no paper"),
    "tray.twins": ("Có thể là cùng một tờ giấy", "May be the same paper"),
    "tray.other": ("Giống tệp", "Like file"),
    "tray.likeness": ("Giống", "Alike"),
    "tray.restored": (
        "Trang {page} đã trở lại bản ghi {record}.",
        "Page {page} is back in record {record}.",
    ),
    "tray.taken": (
        "Trang {page} đã rời bản ghi {record}, nằm trong khay.",
        "Page {page} left record {record} and lies in the tray.",
    ),
    "ingest.counts": (
        "Tệp CSV số trang đếm trên giấy: box,chart,pages.",
        "CSV file of pages counted on paper: box,chart,pages.",
    ),
    "ingest.folders": (
        "Ý nghĩa thư mục: box/chart hoặc chart.",
        "What folders mean: box/chart or chart.",
    ),
    "counts.columns": ("{path}: cần các cột {columns}", "{path}: needs the columns {columns}"),
    "counts.unreadable": ("không đọc được {path}", "{path} cannot be read"),
    "counts.pages": (
        "{path}, dòng {line}: số trang không phải là số",
        "{path}, line {line}: the number of pages is none",
    ),
    "batch.shelves_option": ("Thêm bảng từng hộp và hồ sơ.", "Add a table of boxes and charts."),
    "batch.box": ("Hộp", "Box"),
    "batch.chart": ("Hồ sơ", "Chart"),
    "batch.recorded": ("trong bản ghi", "in records"),
    "batch.apart": ("trong khay", "in the tray"),
    "batch.records": ("Bản ghi", "Records"),
    "batch.released": ("đã phát hành", "released"),
    "step.splitting": ("lệch khi tách", "not at splitting"),
    "imbalance.splitting": (
        "Khi tách: đã đọc {expected} trang, bản ghi và khay có {found}. Hãy báo lỗi này.",
        "Splitting: {expected} pages read, records and tray hold {found}. Report this fault.",
    ),
}

"""What the morning sheet says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "morning.help": (
        (
            "Phiếu buổi sáng: một trang A4 nói đêm qua ra sao và việc gì làm trước."
            "\n\nVí dụ: sohoa morning --out phieu.pdf"
        ),
        (
            "The morning sheet: one A4 page that tells how the night went and what to do first."
            "\n\nExample: sohoa morning --out sheet.pdf"
        ),
    ),
    "morning.out": (
        "Tệp PDF; tệp .html (danh sách đầy đủ) và .json nằm cạnh nó.",
        "The PDF; its .html (full lists) and .json lie beside it.",
    ),
    "morning.date": (
        "Ngày của phiếu, tính đến 06:30; mặc định: 24 giờ vừa qua.",
        "Day of the sheet, until 06:30; default: the last 24 hours.",
    ),
    "morning.lang": ("Ngôn ngữ của phiếu: vi hoặc en.", "Language of the sheet: vi or en."),
    "morning.written": ("Đã ghi {path} (cùng .html và .json).", "Written: {path} (with .html and .json)."),
    "morning.unwritable": ("không ghi được {path} ({why})", "{path} cannot be written ({why})"),
    "morning.no_date": ("{day} không phải ngày YYYY-MM-DD", "{day} is no day YYYY-MM-DD"),
    "morning.tongue": ("vi", "en"),
    "morning.marks": (".,", ",."),
    "morning.title": ("Phiếu buổi sáng", "Morning sheet"),
    "morning.span": ("từ {since} đến {at}", "from {since} to {at}"),
    "morning.in": ("Nhận vào", "In"),
    "morning.in.note": ("tệp quét mới", "new scans"),
    "morning.out_tile": ("Đọc xong", "Out"),
    "morning.out.note": ("tệp · {pages} trang", "scans · {pages} pages"),
    "morning.waiting": ("Còn chờ", "Waiting"),
    "morning.waiting.note": ("tệp · chừng {pages} trang", "scans · ~{pages} pages"),
    "morning.stuck": ("Bị kẹt", "Stuck"),
    "morning.stuck.note": ("hộp, tệp cần người xem", "boxes and scans"),
    "morning.first": ("Việc làm trước tiên", "What to do first"),
    "morning.calm": (
        "Không có việc gấp. Tiếp tục đưa hộp tiếp theo vào máy quét.",
        "Nothing is urgent. Go on with the next box.",
    ),
    "morning.do.backup_never": (
        "Chưa có bản sao lưu nào. Báo người quản trị chạy sao lưu ngay hôm nay.",
        "There is no backup yet. Ask the administrator to make one today.",
    ),
    "morning.do.backup_old": (
        "Bản sao lưu cuối cùng đã {hours} giờ. Báo người quản trị xem ổ đĩa sao lưu.",
        "The last backup is {hours} hours old. Ask the administrator to look at the backup disk.",
    ),
    "morning.do.fixity": (
        "Kiểm tra tính toàn vẹn thấy {count} chỗ sai. Không xoá gì; báo người quản trị chạy “sohoa fsck”.",
        "The integrity check found {count} faults. Delete nothing; ask for “sohoa fsck”.",
    ),
    "morning.do.fixity_late": (
        "Kiểm tra toàn vẹn không chạy. Báo người quản trị xem “sohoa schedule”.",
        "The integrity check did not run. Ask the administrator to look at “sohoa schedule”.",
    ),
    "morning.do.disk": (
        "Ổ đĩa chỉ còn {free} GB: đêm nay máy sẽ không chạy. Báo người quản trị dọn chỗ ngay hôm nay.",
        "Only {free} GB are free: tonight nothing will run. Ask the administrator to make room today.",
    ),
    "morning.do.night_failed": (
        "Đêm qua dừng giữa chừng ({why}). Báo người quản trị; không có gì bị mất.",
        "The night broke off ({why}). Tell the administrator; nothing was lost.",
    ),
    "morning.do.night_missed": (
        "Đêm qua máy không chạy. Báo người quản trị xem “sohoa schedule”.",
        "Nothing ran last night. Ask the administrator to look at “sohoa schedule”.",
    ),
    "morning.do.hold": ("{box} đang bị giữ lại: {why}.", "{box} is held back: {why}."),
    "morning.do.rescan": (
        "Quét lại {count} tờ trong {boxes} hộp, theo bảng bên dưới, đưa vào đúng hộp cũ.",
        "Scan {count} papers of {boxes} boxes again, by the list below, into the same box.",
    ),
    "morning.do.unbalanced": (
        "{box}: đếm trên giấy {declared} trang, trong máy {found}. Đếm lại hoặc quét phần thiếu.",
        "{box}: {declared} pages counted on paper, {found} scanned. Count again or scan what is missing.",
    ),
    "morning.do.urgent": (
        "{count} tệp gấp vẫn chưa đọc xong. Báo người quản trị.",
        "{count} urgent scans are not read yet. Tell the administrator.",
    ),
    "morning.do.uncopied": (
        "{count} tệp mới thấy mà chưa chép được. Để lại chúng vào thư mục cũ.",
        "{count} files were seen and could not be copied. Put them back where they were.",
    ),
    "morning.do.questions": (
        "{count} câu hỏi đang chờ người duyệt (cũ nhất {oldest}).",
        "{count} questions wait for a reviewer (the oldest since {oldest}).",
    ),
    "morning.and_more": (
        "… và {count} việc nữa, trong danh sách đầy đủ.",
        "… and {count} more, in the full lists.",
    ),
    "morning.why": ("Kẹt ở đâu, vì sao", "Stuck where, and why"),
    "morning.none_stuck": ("Không có gì bị kẹt.", "Nothing is stuck."),
    "morning.backlog": ("Phần việc còn lại", "The backlog"),
    "morning.oldest": ("Chờ lâu nhất", "Oldest"),
    "morning.speed": ("Tốc độ bảy ngày qua", "Speed of the last seven days"),
    "morning.pages_a_day": ("{pages} trang mỗi ngày", "{pages} pages a day"),
    "morning.ends": ("Dự kiến xong", "Ends"),
    "morning.ends_today": ("hết việc tồn", "no backlog"),
    "morning.ends_unknown": (
        "chưa biết: tuần qua không đọc trang nào",
        "unknown: nothing was read this week",
    ),
    "morning.blank": ("Trang trắng đêm qua", "Blank pages"),
    "morning.without_text": ("Trang không có chữ nào", "Pages without a word"),
    "morning.questions": ("Câu hỏi chờ người duyệt", "Questions to reviewers"),
    "morning.released": ("Hồ sơ đã phát hành", "Records released"),
    "morning.safety": ("An toàn dữ liệu", "Safety"),
    "morning.last_night": ("Chạy đêm gần nhất", "Last nightly run"),
    "morning.last_backup": ("Sao lưu gần nhất", "Last backup"),
    "morning.last_fixity": ("Kiểm tra gần nhất", "Last integrity check"),
    "morning.disk": ("Chỗ trống trên ổ đĩa", "Free disk"),
    "morning.gigabytes": ("{free} GB", "{free} GB"),
    "morning.never": ("chưa lần nào", "never"),
    "morning.failed": ("{when} · HỎNG ({why})", "{when} · FAILED ({why})"),
    "morning.running": ("{when} · đang chạy, hoặc bị ngắt", "{when} · running, or cut off"),
    "morning.rescans": ("Quét lại", "Scan again"),
    "morning.no_rescans": ("Không có tờ nào phải quét lại.", "No paper has to be scanned again."),
    "morning.more_rows": (
        "… và {count} tờ nữa trong danh sách đầy đủ.",
        "… and {count} more in the full list.",
    ),
    "morning.boxes": ("(nhiều hộp)", "(several boxes)"),
    "morning.until": ("Đến", "Until"),
    "morning.urgent": ("Gấp", "Urgent"),
    "morning.sum": ("Cộng", "Sum"),
    "morning.day_until": ("24 giờ đến lúc", "24 hours until"),
    "morning.none_moved": ("Không có tệp nào vào hay ra.", "No scan came in or went out."),
    "morning.none_asked": ("Không có câu hỏi nào.", "There is no question."),
    "morning.count": ("Số lượng", "How many"),
    "morning.pages_out": ("Trang đọc xong", "Pages read"),
    "morning.box": ("Hộp", "Box"),
    "morning.file": ("Tệp quét", "Scan"),
    "morning.page": ("Trang", "Page"),
    "morning.whole": ("cả tệp", "whole file"),
    "morning.reason": ("Vì sao", "Why"),
    "morning.files": ("Số tệp", "Scans"),
    "morning.since": ("Từ", "Since"),
    "morning.declared": ("Đếm trên giấy", "Counted"),
    "morning.found": ("Trong máy", "Scanned"),
    "morning.list.waiting": ("Các hộp còn chờ", "Boxes that wait"),
    "morning.list.stuck": ("Các hộp và tệp bị kẹt", "Boxes and scans that are stuck"),
    "morning.foot": (
        (
            "Số nào cũng bấm được: nó mở danh sách đầy đủ trong {html}. Phiếu không ghi tên người bệnh; "
            "tên tệp là tên do máy quét đặt."
        ),
        (
            "Every number can be clicked: it opens the full list in {html}. The sheet names no patient; "
            "file names are those that the scanner gave."
        ),
    ),
    "why.encrypted": ("tệp có mật khẩu", "the file has a password"),
    "why.damaged": ("tệp hoặc trang bị hỏng", "file or page is damaged"),
    "why.empty": ("tệp rỗng", "the file is empty"),
    "why.unsupported_type": ("không phải PDF, TIFF, JPEG, PNG", "no PDF, TIFF, JPEG or PNG"),
    "why.too_large": ("quá lớn", "too large"),
    "why.too_many_pages": ("quá nhiều trang trong một tệp", "too many pages in one file"),
    "why.timeout": ("mở quá lâu", "took too long to open"),
    "why.decoder_crash": ("làm chương trình đọc bị dừng", "stopped the reading program"),
    "why.blurred": ("chữ bị nhoè", "blurred"),
    "why.cut_off": ("chữ bị cắt ở mép", "cut off at the edge"),
    "why.low_contrast": ("chữ quá nhạt", "too pale"),
    "why.low_resolution": ("độ phân giải thấp", "resolution too low"),
    "why.no_text": ("không thấy chữ", "no text found"),
    "why.missing_page": ("thiếu trang trước hoặc sau", "a page before or after is missing"),
    "why.pages_differ": (
        "phiếu đầu hộp ghi {expected} trang, máy quét được {found}",
        "the cover sheet says {expected} pages, {found} were scanned",
    ),
    "why.separators_differ": (
        "phải có {expected} tờ ngăn, chỉ nhận ra {found}",
        "{expected} separator sheets declared, {found} recognised",
    ),
    "why.unreadable_cover": (
        "{found} tờ ngăn có mã không đọc được",
        "{found} cover sheets with a code that cannot be read",
    ),
    "why.sides_differ": (
        "mặt trước {expected} trang, mặt sau {found}",
        "{expected} front sides, {found} back sides",
    ),
    "why.side_missing": (
        "chỉ có một mặt: tệp mặt kia chưa tới (nếu giấy chỉ in một mặt, hãy đổi tên tệp)",
        "one side only: the file of the other side did not come (rename it if the paper is one-sided)",
    ),
    "why.missing_scan": (
        "số thứ tự của máy quét nhảy: thiếu tệp số {expected}",
        "the scanner's numbering has a gap: file {expected} is missing",
    ),
    "why.unreadable_sidecar": ("không hiểu tệp đi kèm", "the sidecar file cannot be understood"),
    "why.unreadable_stack": ("không mở được tệp quét của hộp", "the stack cannot be opened"),
    "why.tried": ("đã thử và dừng giữa chừng", "tried, and stopped half-way"),
    "why.uncopied": ("đã thấy, chưa chép được", "seen, not copied"),
    "why.unbalanced": ("số trang không khớp", "page counts differ"),
    "outcome.usage": ("cấu hình sai", "wrong settings"),
    "outcome.nothing_to_read": ("không có gì để đọc", "nothing to read"),
    "outcome.missing_dependency": ("thiếu chương trình", "a program is missing"),
    "outcome.storage_down": ("kho lưu không trả lời", "a store does not answer"),
    "outcome.integrity_fault": ("dữ liệu không khớp", "something does not agree"),
    "outcome.internal": ("lỗi chương trình", "a fault of the program"),
    "outcome.stopped": ("bị dừng", "stopped"),
    "chore.nightly": ("Chạy đêm", "Nightly run"),
    "chore.fixity": ("Kiểm tra toàn vẹn", "Integrity check"),
    "chore.backup": ("Sao lưu", "Backup"),
    "chore.retention": ("Hết hạn lưu giữ", "Retention"),
    "chore.morning": ("Phiếu buổi sáng", "Morning sheet"),
    "chore.watch": ("Thư mục máy quét", "Watched folders"),
}

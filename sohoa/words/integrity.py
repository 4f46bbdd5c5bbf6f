"""What fsck, backup and restore say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "fsck.help": (
        "So cơ sở dữ liệu với kho đối tượng và gọi tên mọi khác biệt.\n\nVí dụ: sohoa fsck --repair",
        "Compare database and object store and name every difference.\n\nExample: sohoa fsck --repair",
    ),
    "fsck.repair": (
        "Sửa những gì chỉ có một cách sửa đúng; không bao giờ xoá.",
        "Mend what has one right answer; nothing is ever deleted.",
    ),
    "fsck.part": (
        "Chỉ băm phần K trong N phần của kho, ví dụ 3/30; mọi thứ khác vẫn kiểm tra đủ.",
        "Hash slice K of N of the objects only, as 3/30; everything else is still checked.",
    ),
    "fsck.looking": ("Đang kiểm tra đối tượng", "Looking at objects"),
    "fsck.clean": (
        "Không có khác biệt nào: cơ sở dữ liệu và kho đối tượng khớp nhau.",
        "No difference: database and object store agree.",
    ),
    "fsck.left": ("Đã sửa {repaired}, còn lại {left}.", "{repaired} mended, {left} left."),
    "fsck.repaired": ("đã sửa", "mended"),
    "fsck.kind": ("Loại", "Kind"),
    "fsck.subject": ("Đối tượng", "What"),
    "fsck.scan": ("Bản quét", "Scan"),
    "fsck.detail": ("Chi tiết", "Detail"),
    "fsck.todo": ("Việc cần làm", "What to do"),
    "fsck.todo.damaged_database": (
        "dừng ghi, giữ tệp lại và khôi phục từ bản sao lưu",
        "stop writing, keep the file, restore from a backup",
    ),
    "fsck.todo.missing_object": (
        "lấy lại từ bản sao lưu, hoặc đưa tệp gốc vào lại (sohoa ingest)",
        "bring it back from a backup, or put the original file in again (sohoa ingest)",
    ),
    "fsck.todo.hash_mismatch": (
        "kiểm tra ổ đĩa; lấy lại từ bản sao lưu, hoặc đưa tệp gốc vào lại (sohoa ingest)",
        "check the disk; bring it back from a backup, or put the original file in again (sohoa ingest)",
    ),
    "fsck.todo.orphan_object": (
        "sohoa fsck --repair ghi nó vào danh sách đồ tìm thấy",
        "sohoa fsck --repair puts it on the list of things found",
    ),
    "fsck.todo.foreign_object": (
        "tìm xem ai đã để nó ở đó rồi cất đi chỗ khác",
        "find out who put it there and move it away",
    ),
    "fsck.todo.stale_lease": (
        "sohoa fsck --repair hoặc sohoa nightly trả nó về hàng đợi",
        "sohoa fsck --repair or sohoa nightly puts it back into the queue",
    ),
    "fsck.todo.missing_reading": (
        "khôi phục cơ sở dữ liệu từ bản sao lưu",
        "restore the database from a backup",
    ),
    "fsck.todo.count_mismatch": (
        "xem sohoa batch show và đối chiếu với giấy; khôi phục nếu có dòng bị mất",
        "look at sohoa batch show and compare with the paper; restore when rows were lost",
    ),
    "fsck.todo.record_without_pdf": (
        "báo lỗi chương trình; bản gốc vẫn còn và có thể đọc lại",
        "report it as a fault of the program; the original is there and can be read again",
    ),
    "fsck.todo.version_mismatch": (
        "khôi phục cơ sở dữ liệu từ bản sao lưu",
        "restore the database from a backup",
    ),
    "fsck.todo.foreign_row": (
        "tìm xem công cụ nào đã ghi vào cơ sở dữ liệu; khôi phục từ bản sao lưu",
        "find out which tool wrote to the database; restore from a backup",
    ),
    "fsck.todo.broken_event_chain": (
        "có người đã sửa lịch sử: giữ nguyên mọi thứ và báo người phụ trách an toàn thông tin",
        "somebody changed the history: keep everything as it is and tell who is in charge of security",
    ),
}

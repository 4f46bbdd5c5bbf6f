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
    "backup.help": (
        "Sao lưu cơ sở dữ liệu và mọi đối tượng vào một thư mục.\n\nVí dụ: sohoa backup /mnt/sao-luu",
        "Back up the database and all objects to a folder.\n\nExample: sohoa backup /mnt/backup",
    ),
    "backup.folder": (
        "Thư mục trống, hoặc của lần sao lưu trước: khi đó chỉ chép phần mới.",
        "An empty folder, or that of the backup before: then only what is new is copied.",
    ),
    "backup.recipient": (
        "Khoá công khai age (age1…) được đọc bản sao lưu; lặp lại được.",
        "Public key of age (age1…) that can read the backup; may be repeated.",
    ),
    "backup.new_key": (
        "Tạo khoá mới trong tệp này và mã hoá cho khoá đó.",
        "Make a new key in this file and encrypt for it.",
    ),
    "backup.key_made": (
        "Khoá nằm trong {file}: hãy cất nơi khác, mất khoá là mất tất cả. Lần sau: --recipient {recipient}",
        "The key is in {file}: keep it elsewhere, without it all is lost. Next: --recipient {recipient}",
    ),
    "restore.key": ("Tệp khoá của bản sao lưu đã mã hoá.", "File with the key of an encrypted backup."),
    "backup.copying": ("Đang sao lưu đối tượng", "Backing up objects"),
    "backup.done": (
        "Đã sao lưu vào {folder}: {objects} đối tượng, chép mới {copied}.",
        "Backed up to {folder}: {objects} objects, {copied} of them copied now.",
    ),
    "backup.missing": (
        "{count} đối tượng bị mất hoặc hỏng nên không có trong bản sao lưu; sohoa fsck sẽ gọi tên chúng",
        "{count} objects are lost or damaged and so not in the backup; sohoa fsck names them",
    ),
    "restore.help": (
        "Khôi phục bản sao lưu vào kho trống.\n\nVí dụ: SOHOA_HOME=/srv/sohoa sohoa restore /mnt/sao-luu",
        "Restore a backup into empty stores.\n\nExample: SOHOA_HOME=/srv/sohoa sohoa restore /mnt/backup",
    ),
    "restore.folder": ("Thư mục mà sohoa backup đã ghi.", "The folder that sohoa backup wrote."),
    "restore.copying": ("Đang kiểm tra và khôi phục", "Checking and restoring"),
    "restore.done": (
        "Đã khôi phục và kiểm tra {objects} đối tượng, {rows} dòng dữ liệu.",
        "Restored and checked: {objects} objects, {rows} rows.",
    ),
    "hint.DamagedBackupError": (
        "Hãy khôi phục từ bản sao lưu khác; không thể tin bản này. Ở đây chưa có gì bị thay đổi.",
        "Restore from another backup; this one is not to be trusted. Nothing was changed here.",
    ),
    "hint.NoBackupError": (
        "Hãy chỉ ra thư mục mà `sohoa backup` đã ghi; bản sao lưu bị ngắt giữa chừng không có SEAL.",
        "Name the folder that `sohoa backup` wrote; a backup that was broken off has no SEAL.",
    ),
    "hint.OccupiedError": (
        "Hãy chọn chỗ trống: kho khác để khôi phục, thư mục khác để sao lưu.",
        "Choose an empty place: other stores to restore into, another folder to back up to.",
    ),
    "hint.FailedRestoreError": (
        "Hãy làm trống kho đích rồi khôi phục lại; bản sao lưu vẫn nguyên vẹn.",
        "Empty the target and restore again; the backup itself was whole.",
    ),
}

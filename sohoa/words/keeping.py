"""What ingest, batch, nightly and reprocess say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "ingest.help": (
        (
            "Đưa bản quét vào kho lưu và đọc chúng; chạy lại không làm gì hai lần."
            "\n\nVí dụ: sohoa ingest hop-12/ --declared 240"
        ),
        (
            "Take scans into custody and read them; running it again does nothing twice."
            "\n\nExample: sohoa ingest box-12/ --declared 240"
        ),
    ),
    "ingest.paths": ("Tệp và thư mục cần nhận.", "Files and folders to take in."),
    "ingest.batch": ("Tên lô; mặc định: tên thư mục.", "Name of the batch; default: the folder's name."),
    "ingest.facility": ("Mã cơ sở khám chữa bệnh.", "Code of the facility."),
    "ingest.declared": ("Số trang đếm trên giấy.", "Pages counted on paper."),
    "ingest.direct": (
        "Làm cùng công việc nhưng không qua Prefect.",
        "Do the same work without Prefect's display.",
    ),
    "ingest.urgent": (
        "Cần ngay: vượt lên trước mọi việc tồn, đọc luôn.",
        "Needed now: overtakes the backlog and is read at once.",
    ),
    "ingest.hashing": ("Đang kiểm tra tệp", "Looking at files"),
    "ingest.copying": ("Đang chép vào kho", "Copying into custody"),
    "ingest.reading": ("Đang đọc bản quét", "Reading scans"),
    "ingest.without_prefect": (
        "Prefect không trả lời; công việc vẫn chạy, chỉ không hiển thị ở đó.",
        "Prefect does not answer; the work goes on, it is only not shown there.",
    ),
    "ingest.damaged_objects": (
        "có bản gốc bị mất hoặc hỏng trong kho lưu; các bản khác đã xong",
        "originals are missing or damaged in the object store; the others are done",
    ),
    "ingest.handed_in": (
        "Tệp nhận lần này: {new} mới, {known} đã có, {duplicates} trùng nội dung.",
        "Files handed in: {new} new, {known} already known, {duplicates} with the same bytes as another.",
    ),
    "ingest.changed": (
        "{name} thay đổi trong lúc chép; hãy chạy lại khi máy quét ghi xong.",
        "{name} changed while it was copied; run again when the scanner has finished it.",
    ),
    "ingest.gone": (
        "{name} đã thấy nhưng chưa chép được; hãy đưa tệp trở lại rồi chạy lại.",
        "{name} was seen but could not be copied; put it back and run again.",
    ),
    "ingest.next": (
        "Xem chi tiết: sohoa batch show {batch} · sohoa record list --batch {batch}",
        "Look closer: sohoa batch show {batch} · sohoa record list --batch {batch}",
    ),
    "nightly.help": (
        "Làm nốt mọi lô đang mở, một lần.\n\nVí dụ: sohoa nightly",
        "Finish every open batch, once.\n\nExample: sohoa nightly",
    ),
    "nightly.nothing": ("Không còn gì phải làm.", "There is nothing left to do."),
    "nightly.urgent": (
        "Chỉ những gì cần ngay, ưu tiên cao, kể cả khi một đêm đang chạy.",
        "Only what is needed now, at normal priority, also beside a night at work.",
    ),
    "nightly.at_work": (
        "Một đêm khác đang chạy trên máy này; nó làm cả việc này.",
        "Another night is at work on this machine; it does this work as well.",
    ),
    "nightly.dask": (
        "Đọc trên các máy của bộ điều phối Dask này (tls://… hoặc tcp:// trong mạng riêng).",
        "Read on the workers of this Dask scheduler (tls://… or tcp:// in a private network).",
    ),
    "nightly.no_backup": (
        "Chưa có bản sao lưu trong 48 giờ qua; hãy chạy sohoa backup.",
        "There is no backup of the last 48 hours; run sohoa backup.",
    ),
    "batch.help": ("Xem và đóng các lô.", "Look at batches and close them."),
    "batch.list.help": (
        "Mọi lô và số đếm.\n\nVí dụ: sohoa batch list",
        "All batches and their counts.\n\nExample: sohoa batch list",
    ),
    "batch.show.help": (
        "Một lô: số đếm, từng tệp, chỗ lệch.\n\nVí dụ: sohoa batch show hop-12",
        "One batch: counts, files, where it does not balance.\n\nExample: sohoa batch show box-12",
    ),
    "batch.close.help": (
        "Đóng lô khi số trang khớp ở mọi bước.\n\nVí dụ: sohoa batch close hop-12",
        "Close a batch whose pages balance at every step.\n\nExample: sohoa batch close box-12",
    ),
    "batch.pages_option": ("Thêm bảng từng trang.", "Add a table of every page."),
    "batch.reference": ("Mã, phần đầu của mã, hoặc tên lô.", "Id, beginning of the id, or name of a batch."),
    "batch.by": ("Ai quyết định; mặc định: tài khoản máy này.", "Who decides; default: this account."),
    "batch.id": ("Mã", "Id"),
    "batch.name": ("Tên", "Name"),
    "batch.state": ("Trạng thái", "State"),
    "batch.reason": ("Lý do", "Reason"),
    "batch.scan": ("Bản quét", "Scan"),
    "batch.attempts": ("Lần đọc", "Attempts"),
    "batch.pages": ("Trang", "Pages"),
    "batch.files": ("Tệp", "Files"),
    "batch.waiting": ("Đang chờ", "Waiting"),
    "batch.loaded": ("Đã nạp", "Loaded"),
    "batch.in_review": ("Cần duyệt", "In review"),
    "batch.quarantined": ("Cách ly", "Quarantined"),
    "batch.declared": ("Trang khai báo", "Pages declared"),
    "batch.received": ("đã nhận", "received"),
    "batch.read": ("đã đọc", "read"),
    "batch.blank": ("trắng", "blank"),
    "batch.set_aside": ("cách ly", "quarantined"),
    "batch.balance": ("Cân đối", "Balance"),
    "batch.balanced": ("khớp", "balances"),
    "batch.state.open": ("mở", "open"),
    "batch.state.closed": ("đã đóng", "closed"),
    "batch.duplicate": (
        "{name}: cùng nội dung với một tệp khác của lô này; chỉ lưu một bản.",
        "{name}: same bytes as another file of this batch; kept once.",
    ),
    "batch.duplicate_elsewhere": (
        "{name}: cùng nội dung đã có trong lô {batch}; chỉ lưu một bản.",
        "{name}: same bytes already lie in batch {batch}; kept once.",
    ),
    "batch.unopened": (
        "Số tệp không mở được, không biết có bao nhiêu trang: {count}.",
        "Files that cannot be opened, their pages unknown: {count}.",
    ),
    "batch.unbalanced": (
        "lô {name} chưa khớp, không đóng được",
        "batch {name} does not balance and stays open",
    ),
    "step.receipt": ("lệch khi nhận", "not at receipt"),
    "step.reading": ("đang đọc", "in work"),
    "step.counting": ("chưa đếm giấy", "not counted"),
    "step.preparation": ("lệch số khai báo", "not as declared"),
    "step.opening": ("lệch khi mở", "not at opening"),
    "step.accounting": ("lệch khi đọc", "not at reading"),
    "imbalance.receipt": (
        "Khi nhận: thấy {expected} tệp, chép được {found}. Hãy chạy lại `sohoa ingest` với cùng thư mục.",
        "Receipt: {expected} files seen, {found} copied. Run `sohoa ingest` again on the same folder.",
    ),
    "imbalance.reading": (
        "Khi đọc: đã nhận {expected} tệp, đọc xong {found}. Hãy chạy `sohoa nightly`.",
        "Reading: {expected} files in custody, {found} finished. Run `sohoa nightly`.",
    ),
    "imbalance.counting": (
        (
            "Khi đếm: {found} tệp không mở được và chưa ai đếm số trang giấy. Hãy quét lại vào cùng lô, "
            "rồi ghi số trang đếm được bằng `sohoa ingest --declared`."
        ),
        (
            "Counting: {found} files cannot be opened and nobody counted their pages on paper. Scan them "
            "again into this batch, and give the counted pages with `sohoa ingest --declared`."
        ),
    ),
    "imbalance.preparation": (
        (
            "Khi chuẩn bị: đếm được {expected} trang giấy, các tệp có {found}. Hãy đếm lại, hoặc quét trang "
            "thiếu vào cùng lô; sửa số đếm bằng `sohoa ingest --declared`."
        ),
        (
            "Preparation: {expected} pages counted on paper, the files have {found}. Count again, or scan "
            "what is missing into this batch; correct the count with `sohoa ingest --declared`."
        ),
    ),
    "imbalance.opening": (
        "Khi mở: các tệp khai {expected} trang, liệt kê được {found}. Đừng xoá gì; hãy báo lỗi này.",
        "Opening: the files declare {expected} pages, {found} are listed. Delete nothing; report this fault.",
    ),
    "imbalance.accounting": (
        "Khi kiểm: có {expected} trang, chỉ {found} trang đã đọc, trắng hoặc cách ly. Hãy báo lỗi này.",
        "Accounting: {expected} pages, only {found} read, blank or quarantined. Report this fault.",
    ),
    "scan.received": ("đã thấy, chưa chép", "seen, not copied"),
    "scan.stored": ("đang chờ", "waiting"),
    "scan.reading": ("đang đọc", "being read"),
    "scan.loaded": ("đã nạp", "loaded"),
    "scan.in_review": ("cần duyệt", "in review"),
    "scan.quarantined": ("cách ly", "quarantined"),
    "hint.UnknownIdError": (
        "Xem mã bằng `sohoa batch list`, `batch show` (tệp), `record list`, `retention list` (hồ sơ).",
        "See ids with `sohoa batch list`, `batch show` (files), `record list`, `retention list` (charts).",
    ),
    "hint.ClosedBatchError": ("Hãy chọn tên khác với --batch.", "Choose another name with --batch."),
    "hint.OpenFindingsError": (
        "Hãy xử lý các điểm phải duyệt trước; xem bằng `sohoa record show ID`.",
        "Settle the open questions first; see them with `sohoa record show ID`.",
    ),
    "hint.MissingObjectError": (
        "Hãy phục hồi tệp từ bản sao lưu; cơ sở dữ liệu vẫn giữ mã kiểm của nó.",
        "Restore the object from a backup; the database still knows its hash.",
    ),
    "hint.DamagedObjectError": (
        "Hãy đưa lại tệp gốc (`sohoa ingest TEP`): nội dung đúng sẽ thay nội dung hỏng.",
        "Put the original file in again (`sohoa ingest FILE`): the right bytes replace the damaged ones.",
    ),
    "hint.RefusedError": (
        "Đây là lỗi chương trình: hãy báo kèm phiên bản; bản quét vẫn ở trong kho.",
        "This is a fault of the program: report it with the version; the scan stays in custody.",
    ),
    "hint.NewerSchemaError": (
        "Hãy cài phiên bản mới hơn, hoặc phục hồi bản sao lưu trước khi nâng cấp.",
        "Install the newer version, or restore the backup made before the upgrade.",
    ),
    "hint.StoppedError": (
        "Hãy chạy lại lệnh: công việc tiếp tục từ chỗ dừng.",
        "Run the command again: it goes on where it stopped.",
    ),
    "reprocess.help": (
        (
            "Đọc lại một lô bằng phiên bản mới; những gì con người đã quyết định vẫn có hiệu lực."
            "\n\nVí dụ: sohoa reprocess hop-12"
        ),
        (
            "Read a batch again with a newer version; what people decided stays in force."
            "\n\nExample: sohoa reprocess box-12"
        ),
    ),
    "reprocess.nothing": (
        "Phiên bản này đã đọc hết lô {name}; không có gì để đọc lại.",
        "This version has read all of batch {name}; there is nothing to read again.",
    ),
    "reprocess.again": (
        "{count} tệp của lô {name} được đọc lại.",
        "{count} scans of batch {name} are read again.",
    ),
}

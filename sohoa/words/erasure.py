"""What erasing says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "erasure.help": (
        "Xoá dữ liệu điện tử của hồ sơ đã hết hạn, phải có hai người.",
        "Erase what is kept of a chart whose period is over, which takes two people.",
    ),
    "erasure.propose.help": (
        "Đề nghị xoá dữ liệu điện tử của hồ sơ.\n\nVí dụ: sohoa erasure propose 3f2a91c0 --why 'hết hạn'",
        "Propose to erase what is kept of a chart.\n\nExample: sohoa erasure propose 3f2a91c0 --why 'over'",
    ),
    "erasure.approve.help": (
        "Duyệt; dữ liệu mất hẳn.\n\nVí dụ: sohoa erasure approve 9c1d22aa --certificate 12.json",
        "Approve; the contents are gone.\n\nExample: sohoa erasure approve 9c1d22aa --certificate 12.json",
    ),
    "erasure.finish.help": (
        "Xoá nốt đối tượng còn lại khi kho hết khoá.\n\nVí dụ: sohoa erasure finish",
        "Take away objects that a lock or an outage left.\n\nExample: sohoa erasure finish",
    ),
    "erasure.list.help": (
        "Liệt kê các đề nghị xoá.\n\nVí dụ: sohoa erasure list",
        "List all erasures.\n\nExample: sohoa erasure list",
    ),
    "erasure.certificate": ("Tệp mới để ghi biên bản xoá.", "New file that takes the certificate."),
    "erasure.refused": ("chưa được xoá: {barriers}", "the contents stay: {barriers}"),
    "erasure.column.not_before": ("Duyệt từ", "Not before"),
    "erasure.column.approved_by": ("Người duyệt", "Approved by"),
    "erasure.column.approved_at": ("Lúc", "At"),
    "erasure.column.objects": ("Đối tượng", "Objects"),
    "erasure.column.left": ("Còn lại", "Left"),
    "erasure.column.locked_until": ("Khoá đến", "Locked until"),
    "erasure.gone": (
        "Đã xoá {gone} đối tượng; {kept} giữ lại vì hồ sơ khác cũng dùng.",
        "{gone} objects taken away; {kept} stay because another chart has the same bytes.",
    ),
    "erasure.locked": (
        "{count} đối tượng còn bị kho khoá, khoá cuối hết lúc {until}: khi đó chạy sohoa erasure finish.",
        "{count} objects are locked in the store, the last until {until}: run sohoa erasure finish then.",
    ),
    "reprocess.erased": (
        "{count} tệp đã xoá nội dung (erased), không đọc lại.",
        "{count} files are erased (erased) and not read again.",
    ),
    "barrier.paper_here": ("giấy chưa huỷ", "its paper is not given away"),
    "barrier.period": ("chưa hết hạn lưu trữ, hoặc chưa rõ hạn", "its period is not over, or not known"),
    "barrier.held": ("hồ sơ đang bị giữ theo yêu cầu pháp lý", "a legal hold lies on the chart"),
    "barrier.being_read": ("còn tệp đang chờ đọc lại", "a file of it waits to be read again"),
    "barrier.unsent": ("còn thông điệp chưa gửi xong", "a message about it still moves"),
    "barrier.lent": ("còn gói chuyển đang mở", "the link to a transfer package with it is open"),
    "barrier.too_early": ("chưa hết thời gian chờ", "the time to think it over is not past"),
    "barrier.erased": ("đã xoá rồi", "it is erased already"),
    "retention.record": ("Dữ liệu", "Contents"),
    "retention.erased": ("đã xoá", "erased"),
    "fsck.todo.unerased_object": (
        "chạy sohoa erasure finish; nếu vừa khôi phục bản sao lưu cũ thì đây là dữ liệu cũ trở lại",
        "run sohoa erasure finish; after restoring an older backup these are contents that came back",
    ),
    "hint.ErasedError": (
        "Không lấy lại được; sohoa erasure list cho biết biên bản.",
        "Nothing brings it back; sohoa erasure list names the certificate.",
    ),
}

"""What metrics, alarms and the support bundle say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "metrics.help": (
        "Các con số cho Prometheus.\n\nVí dụ: sohoa metrics --out /var/lib/node_exporter/sohoa.prom",
        "Numbers for Prometheus.\n\nExample: sohoa metrics --out /var/lib/node_exporter/sohoa.prom",
    ),
    "metrics.out": ("Tệp cho textfile collector.", "File for the textfile collector."),
    "alarm.help": (
        "Báo cho người phụ trách biết chỗ nào hỏng (webhook, e-mail).\n\nVí dụ: sohoa alarm",
        "Tell whoever is in charge what is wrong (webhook, e-mail).\n\nExample: sohoa alarm",
    ),
    "alarm.none": ("Mọi thứ đều ổn.", "All is well."),
    "alarm.closed": ("không báo được qua {way} ({kind})", "{way} does not work ({kind})"),
    "alarm.fixity": (
        "Kiểm tra toàn vẹn thấy {number} chỗ sai. Đừng xoá gì; chạy sohoa fsck.",
        "The integrity check found {number} faults. Delete nothing; run sohoa fsck.",
    ),
    "alarm.disk": (
        "Đĩa sắp đầy: còn {number} GB. Dọn chỗ trước tối nay.",
        "The disk is nearly full: {number} GB left. Make room before tonight.",
    ),
    "alarm.nightly_failed": (
        "Đêm qua dừng giữa chừng; không có gì bị mất. Chạy sohoa doctor.",
        "The night broke off; nothing was lost. Run sohoa doctor.",
    ),
    "alarm.backup_failed": (
        "Sao lưu không xong. Xem ổ đĩa sao lưu.",
        "The backup failed. Look at the backup disk.",
    ),
    "alarm.night_missed": (
        "{number} tệp đang chờ mà đêm qua không chạy. Xem sohoa schedule.",
        "{number} files wait and no night has ended. Look at sohoa schedule.",
    ),
    "alarm.backup_old": (
        "Đã quá 48 giờ không có bản sao lưu.",
        "There has been no backup for 48 hours.",
    ),
    "alarm.urgent": (
        "{number} tệp gấp chờ quá 15 phút.",
        "{number} urgent files have waited for more than 15 minutes.",
    ),
    "alarm.held": (
        "{number} chồng giấy bị giữ lại ở máy quét; xem phiếu buổi sáng.",
        "{number} stacks are held back at the scanner; see the morning sheet.",
    ),
    "support.help": (
        (
            "Gói thông tin để nhờ hỗ trợ: phiên bản, kiểm tra, cấu hình, số đếm; không có dữ liệu người bệnh."
            "\n\nVí dụ: sohoa support-bundle --out ho-tro.zip"
        ),
        (
            "A bundle for whoever helps: versions, checks, settings, counts; no patient data."
            "\n\nExample: sohoa support-bundle --out support.zip"
        ),
    ),
    "support.out": ("Tệp zip.", "The zip file."),
    "support.written": (
        "Đã ghi {path}. Mở ra xem trước khi gửi: bên trong chỉ có văn bản.",
        "Written: {path}. Look into it before you send it: there is only text inside.",
    ),
}

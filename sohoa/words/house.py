"""What the program itself says: help, settings, doctor, failures."""

MESSAGES: dict[str, tuple[str, str]] = {
    "app.help": (
        "Biến bản quét hồ sơ bệnh án thành hồ sơ đã kiểm tra, tra cứu được.",
        "Turn scanned hospital charts into validated, findable records.",
    ),
    "option.json": ("In JSON cho chương trình khác.", "Print JSON for programs."),
    "failure.internal": (
        (
            "sohoa: lỗi nội bộ ({kind}). Không có gì bị mất; hãy chạy lại, và nếu lỗi còn, "
            "đặt SOHOA_DEBUG=1 rồi chạy lại với một tệp không chứa dữ liệu người bệnh để báo lỗi."
        ),
        (
            "sohoa: internal error ({kind}). Nothing was lost; run it again, and if it stays, "
            "run it with SOHOA_DEBUG=1 on a file without patient data to report it."
        ),
    ),
    "hint.UnreadableScanError": (
        "Hãy quét lại tờ giấy; bản gốc vẫn được giữ ở khu cách ly.",
        "Scan the paper again; the original stays in quarantine.",
    ),
    "hint.MissingDependencyError": (
        "Hãy chạy bin/demo, hoặc `sohoa doctor` để xem còn thiếu gì.",
        "Run bin/demo, or `sohoa doctor` to see what is missing.",
    ),
    "hint.NothingToReadError": (
        "Hãy chỉ ra tệp hoặc thư mục có bản quét PDF, TIFF, JPEG hay PNG.",
        "Name a file or folder with PDF, TIFF, JPEG or PNG scans.",
    ),
    "hint.StorageDownError": (
        "Hãy kiểm tra SOHOA_DATABASE_URL và SOHOA_OBJECTS bằng `sohoa doctor`; không có gì bị mất.",
        "Check SOHOA_DATABASE_URL and SOHOA_OBJECTS with `sohoa doctor`; nothing was lost.",
    ),
    "hint.DamagedDatabaseError": (
        "Đừng xoá gì cả; hãy khôi phục bản sao lưu mới nhất vào kho trống bằng `sohoa restore`.",
        "Do not delete anything; restore the newest backup into empty stores with `sohoa restore`.",
    ),
    "hint.IntegrityError": (
        "Đừng xoá gì cả; hãy chạy `sohoa batch show ID` và đối chiếu với hồ sơ giấy.",
        "Do not delete anything; run `sohoa batch show ID` and compare with the paper.",
    ),
    "settings.invalid": (
        "không hiểu giá trị của {names}; xem docs/configuration.md",
        "the value of {names} cannot be understood; see docs/configuration.md",
    ),
    "settings.unreadable": (
        "không đọc được {path}: tệp cấu hình phải là TOML hợp lệ",
        "{path} cannot be read: the settings file must be valid TOML",
    ),
    "settings.unknown": (
        "{path} có dòng không phải là cấu hình nào: {names}; xem docs/configuration.md",
        "{path} has lines that are no setting: {names}; see docs/configuration.md",
    ),
    "settings.unknown_variable": (
        "Biến {name} không phải là cấu hình nào nên bị bỏ qua; gần giống: {near}",
        "The variable {name} is no setting and is ignored; it is like {near}",
    ),
    "settings.no_file": (
        "SOHOA_CONFIG chỉ tới tệp không có: {path}",
        "SOHOA_CONFIG names a file that is not there: {path}",
    ),
    "settings.insecure": (
        "từ chối chạy vì SOHOA_ENV=production mà cấu hình không an toàn: {names} (docs/configuration.md)",
        (
            "refusing to run with SOHOA_ENV=production, these settings are insecure: {names} "
            "(see docs/configuration.md)"
        ),
    ),
    "settings.missing": (
        "SOHOA_OBJECTS=s3 cần thêm {name}",
        "SOHOA_OBJECTS=s3 also needs {name}",
    ),
    "config.help": ("Xem cấu hình đang có hiệu lực.", "Look at the settings in force."),
    "config.show.help": (
        "In mọi cấu hình đang có hiệu lực; khoá và mật khẩu được che.\n\nVí dụ: sohoa config show --json",
        "Print every setting in force; keys and passwords are masked.\n\nExample: sohoa config show --json",
    ),
    "config.setting": ("Cấu hình", "Setting"),
    "config.value": ("Giá trị", "Value"),
    "config.source": ("Từ đâu", "From"),
    "config.source.environment": ("biến môi trường", "environment"),
    "config.source.file": ("tệp {path}", "file {path}"),
    "config.source.default": ("mặc định", "default"),
    "doctor.help": (
        (
            "Kiểm tra máy đọc chữ, gói tiếng Việt, kho lưu, đĩa, đồng hồ và cấu hình; "
            "mỗi dòng là tốt hoặc lỗi kèm việc cần làm.\n\nVí dụ: sohoa doctor"
        ),
        (
            "Check engines, language packs, stores, disk, clock and settings; "
            "each line is ok or a fault with what to do.\n\nExample: sohoa doctor"
        ),
    ),
    "doctor.state": ("Tình trạng", "State"),
    "doctor.what": ("Kiểm tra", "Check"),
    "doctor.found": ("Thấy", "Found"),
    "doctor.todo": ("Việc cần làm", "What to do"),
    "doctor.ok": ("tốt", "ok"),
    "doctor.fault": ("LỖI", "FAULT"),
    "doctor.not_yet": ("{place} (sẽ tạo khi cần)", "{place} (made when needed)"),
    "doctor.check.settings": ("cấu hình", "settings"),
    "doctor.check.print": ("mẫu in riêng", "print of your own"),
    "doctor.check.tesseract": ("chương trình tesseract", "program tesseract"),
    "doctor.check.pack_vie": ("gói tiếng Việt của tesseract", "Vietnamese pack of tesseract"),
    "doctor.check.pack_osd": ("gói hướng trang của tesseract", "orientation pack of tesseract"),
    "doctor.check.poppler": ("chương trình poppler", "programs of poppler"),
    "doctor.check.reader": ("đọc thử một con số", "reads a drawn number"),
    "doctor.check.database": ("cơ sở dữ liệu", "database"),
    "doctor.check.objects": ("kho tệp", "object store"),
    "doctor.check.disk": ("chỗ trống trên đĩa", "free disk space"),
    "doctor.check.clock": ("đồng hồ", "clock"),
    "doctor.check.zone": ("múi giờ", "time zone"),
    "doctor.fix.install": (
        "bin/demo tự cài, hoặc: apt-get install {package}",
        "bin/demo installs it, or: apt-get install {package}",
    ),
    "doctor.fix.old_tesseract": (
        "cần Tesseract 5 trở lên: hãy nâng hệ điều hành lên Debian 12",
        "Tesseract 5 or newer is needed: upgrade to Debian 12",
    ),
    "doctor.fix.reader": (
        "xoá .venv rồi chạy bin/demo để cài lại máy đọc chữ",
        "remove .venv and run bin/demo to install the readers anew",
    ),
    "doctor.fix.settings": (
        "sửa giá trị, xem docs/configuration.md",
        "correct it, see docs/configuration.md",
    ),
    "doctor.fix.print": (
        "mẫu này đang bị bỏ qua: chạy sohoa form check {name}",
        "it is passed over: run sohoa form check {name}",
    ),
    "doctor.fix.unknown_setting": (
        "không có cấu hình này nên nó bị bỏ qua; có phải ý là: {near}",
        "there is no such setting, it is ignored; was this meant: {near}",
    ),
    "doctor.fix.insecure_setting": (
        "không an toàn khi SOHOA_ENV=production, xem docs/configuration.md",
        "insecure with SOHOA_ENV=production, see docs/configuration.md",
    ),
    "doctor.fix.database": (
        "kiểm tra SOHOA_DATABASE_URL và máy chủ cơ sở dữ liệu",
        "check SOHOA_DATABASE_URL and the database server",
    ),
    "doctor.fix.objects": (
        "kiểm tra SOHOA_OBJECTS, SOHOA_S3_* và kho tệp",
        "check SOHOA_OBJECTS, SOHOA_S3_* and the object store",
    ),
    "doctor.fix.disk": (
        "dọn chỗ hoặc chuyển SOHOA_HOME sang đĩa khác: cần ít nhất {least} GB",
        "make room or move SOHOA_HOME to another disk: at least {least} GB are needed",
    ),
    "doctor.fix.clock": (
        "chỉnh đồng hồ (timedatectl set-ntp true): giờ sai làm hỏng nhật ký",
        "set the clock (timedatectl set-ntp true): a wrong time spoils the audit trail",
    ),
    "doctor.fix.zone": ("apt-get install tzdata", "apt-get install tzdata"),
}

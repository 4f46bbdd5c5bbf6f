"""What `sohoa form` says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "form.help": ("Soạn, kiểm tra và thử các định nghĩa biểu mẫu.", "Draft, check and try form definitions."),
    "form.check.help": (
        (
            "Kiểm tra các định nghĩa biểu mẫu: khoá lạ, nhãn trùng nhau, nhãn quá ngắn."
            "\n\nVí dụ: sohoa form check lab_report"
        ),
        (
            "Check the form definitions: unknown keys, wordings claimed twice, wordings too short to trust."
            "\n\nExample: sohoa form check lab_report"
        ),
    ),
    "form.form": (
        "Tên biểu mẫu, ví dụ lab_report, hoặc thư mục của một mẫu in riêng.",
        "Name of the form, for example lab_report, or the folder of a print of your own.",
    ),
    "form.pages": ("Bản quét cần thử.", "Scans to try it on."),
    "form.try.out": (
        "Thư mục nhận ảnh đã vẽ; ảnh chứa dữ liệu người bệnh.",
        "Folder for the drawn pages; they show patient data.",
    ),
    "form.try.help": (
        (
            "Đọc bản quét rồi vẽ lên đó nhãn (xanh dương), giá trị (xanh lá) và ô (cam) mà biểu mẫu "
            "tìm thấy; in bảng trường, giá trị, độ tin cậy.\n\nVí dụ: sohoa form try lab_report a.png --out b"
        ),
        (
            "Read scans and draw on them the labels (blue), values (green) and boxes (orange) that the form "
            "finds; print fields, values and confidences.\n\nExample: sohoa form try lab_report a.png --out b"
        ),
    ),
    "form.unknown": (
        "không có biểu mẫu {form}; có: {known}",
        "there is no form {form}; there are: {known}",
    ),
    "form.heading.file": ("Tệp", "File"),
    "form.heading.state": ("Mức", "State"),
    "form.heading.what": ("Vấn đề", "What"),
    "form.state.fault": ("LỖI", "FAULT"),
    "form.state.note": ("lưu ý", "note"),
    "form.fault.toml": ("không phải TOML hợp lệ: {what}", "no valid TOML: {what}"),
    "form.fault.key": ("khoá hoặc giá trị lạ: {what}", "unknown key or value: {what}"),
    "form.fault.name": (
        "thư mục và `form` phải cùng tên: {what}",
        "the folder and `form` must have one name: {what}",
    ),
    "form.fault.set": ("không có bộ nhãn shared/{what}.toml", "there is no label set shared/{what}.toml"),
    "form.fault.table": ("không có bảng {what}", "there is no table {what}"),
    "form.fault.short": (
        "nhãn quá ngắn, cần colon, strict hoặc start: {what}",
        "too short, needs colon, strict or start: {what}",
    ),
    "form.fault.twice": (
        "nhãn có hai nơi nhận, nơi đứng trước được: {what}",
        "claimed by two labels, the first keeps it: {what}",
    ),
    "form.fault.picture": (
        "có vùng nhưng không thấy tệp ảnh mẫu: {what}",
        "there are zones, but no picture of the print: {what}",
    ),
    "form.fault.zone_place": (
        "vùng nằm ngoài trang hoặc không có diện tích: {what}",
        "a zone outside of the page or without an area: {what}",
    ),
    "form.fault.zone_label": (
        "không nhãn nào có cách ghi này, vùng không được đọc: {what}",
        "no label has this wording, the zone is not read: {what}",
    ),
    "form.fault.zone_unused": (
        "nhãn chưa có trường, vùng chưa được đọc: {what}",
        "the label has no field yet, the zone is not read: {what}",
    ),
    "form.fault.zone_option": (
        "lựa chọn này không có trong nhãn: {what}",
        "the label does not know this option: {what}",
    ),
    "form.check.clean": ("Mọi định nghĩa đều hợp lệ.", "All definitions are valid."),
    "form.check.failed": ("{count} lỗi trong định nghĩa biểu mẫu", "{count} faults in the form definitions"),
    "form.heading.page": ("Trang", "Page"),
    "form.heading.field": ("Trường", "Field"),
    "form.heading.value": ("Giá trị", "Value"),
    "form.heading.confidence": ("Độ tin cậy", "Confidence"),
    "form.try.unreadable": ("không đọc được {path}: {reason}", "{path} cannot be read: {reason}"),
    "form.try.other_form": (
        "{page}: phần mềm nhận ra biểu mẫu {form}; các giá trị bên dưới chưa được chấm độ tin cậy",
        "{page}: recognised as {form}; the values below have no confidence",
    ),
    "form.try.nothing": ("không có trang nào đọc được", "no page could be read"),
    "form.try.drawn": ("Ảnh đã vẽ ở {path}", "The drawn pages are in {path}"),
    "form.new.help": (
        (
            "Đọc một vài trang (trống hoặc đã điền) của một mẫu in rồi soạn sẵn form.toml: tiêu đề, nhãn kèm "
            "trường gần nghĩa nhất, ô, lựa chọn, vị trí; chỗ nào người phải quyết định thì có ghi chú."
            "\n\nVí dụ: sohoa form new mau-trong.png --out mau"
        ),
        (
            "Read one or a few pages (blank or filled) of a print and draft a form.toml: title, labels with "
            "the field nearest in meaning, boxes, options, places; comments say where a person must decide."
            "\n\nExample: sohoa form new blank.png --out prints"
        ),
    ),
    "form.new.blanks": ("Các trang của cùng một mẫu in.", "Pages of one print."),
    "form.new.form": (
        "Loại giấy tờ, ví dụ discharge_certificate; bỏ trống thì phần mềm tự nhận.",
        "What the print is, for example discharge_certificate; recognised when not given.",
    ),
    "form.new.blank": (
        "Trang đầu là giấy trống: giữ nguyên ảnh của nó làm mẫu.",
        "The first page is blank: its picture is kept as it is.",
    ),
    "form.new.out": ("Thư mục nhận TÊN/form.toml.", "Folder for NAME/form.toml."),
    "form.new.which": (
        "không nhận ra đây là loại giấy tờ nào; hãy thêm --form với một trong: {known}",
        "nobody can tell which paper this is; add --form with one of: {known}",
    ),
    "form.new.head": (
        (
            "Bản nháp do `sohoa form new` soạn từ {pages} trang. Xem lại, sửa, rồi chép thư mục này vào "
            "SOHOA_HOME/forms/.\nGiải thích các khoá: models/forms/README.md"
        ),
        (
            "Drafted by `sohoa form new` from {pages} pages. Look through it, correct it, then copy this "
            "folder to SOHOA_HOME/forms/.\nThe keys are explained in models/forms/README.md"
        ),
    ),
    "form.new.no_title": (
        "Không thấy tiêu đề: hãy ghi tiêu đề của giấy này.",
        "No title was seen: write what the paper is called.",
    ),
    "form.new.title_known": ("Tiêu đề này đã biết.", "This title is known already."),
    "form.new.table": (
        "Có vẻ có bảng này trên trang; nếu không thì xoá.",
        "This table seems to be on the page; remove it if it is not.",
    ),
    "form.new.known": (
        "Đã nhận ra, không cần ghi lại:",
        "Recognised already, need not be written:",
    ),
    "form.new.picture": (
        "Ảnh mẫu giấy trống, không còn gì của người bệnh: mở ra xem trước khi chép.",
        "The empty print, with nothing of a patient left: look at it before copying.",
    ),
    "form.new.zones": (
        "Chỗ ghi giá trị của từng nhãn (phần của chiều rộng, chiều cao ảnh mẫu), được đọc thêm lần nữa:",
        "Where each label's value stands (shares of the picture's width and height); read once more there:",
    ),
    "form.new.zone": (
        "giá trị ở {left}–{right} % ngang, {top}–{bottom} % dọc",
        "value at {left}–{right} % across, {top}–{bottom} % down",
    ),
    "form.new.pages": ("thấy trên {count} trang", "seen on {count} pages"),
    "form.new.boxes": ("{count} ô", "{count} boxes"),
    "form.new.options": ("lựa chọn: {options}", "options: {options}"),
    "form.new.like": (
        "Giống {share} % với nhãn đã biết: {wording}",
        "{share} % like the known label: {wording}",
    ),
    "form.new.doubtful": (
        "CẦN QUYẾT ĐỊNH: chỉ giống {share} % với nhãn: {wording}. Đúng trường chưa?",
        "DECIDE: only {share} % like the label: {wording}. Is it this field?",
    ),
    "form.new.nearest": (
        "Gần nhất là {field} ({wording}), chỉ giống {share} %.",
        "Nearest is {field} ({wording}), only {share} % alike.",
    ),
    "form.new.decide": (
        "CẦN QUYẾT ĐỊNH: nhãn này là trường nào? Nếu có, ghi field và kind thay cho kind = none.",
        "DECIDE: which field is this? If one, write field and kind in place of kind = none.",
    ),
    "form.new.written": (
        "Bản nháp ở {path}. Tiếp: sohoa form check {folder}, rồi sohoa form try {folder} BẢN-QUÉT --out DIR",
        "The draft is in {path}. Next: sohoa form check {folder}, sohoa form try {folder} SCAN --out DIR",
    ),
    "form.new.counts": (
        "{form}, tiêu đề “{title}”: {known} nhãn đã biết, {new} nhãn mới, {open} chỗ cần quyết định",
        "{form}, title “{title}”: {known} known labels, {new} new ones, {open} to decide",
    ),
    "form.heading.label": ("Nhãn", "Label"),
    "form.heading.like": ("Giống (%)", "Alike (%)"),
    "form.heading.decide": ("Quyết định", "Decide"),
    "form.new.yes": ("cần", "yes"),
    "form.try.faulty": (
        "{path} có lỗi: hãy chạy sohoa form check",
        "{path} has faults: run sohoa form check",
    ),
}

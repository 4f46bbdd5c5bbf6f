"""What `sohoa bench` says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "bench.help": (
        (
            "Đo độ đúng và tốc độ trên hồ sơ vẽ sẵn, bên cạnh các phần mềm đọc khác có trên máy."
            "\n\nVí dụ: sohoa bench --charts 12 --levels clean,office"
        ),
        (
            "Measure accuracy and speed on drawn charts, beside the rivals that are installed."
            "\n\nExample: sohoa bench --charts 12 --levels clean,office"
        ),
    ),
    "bench.set": (
        "Bộ mẫu giấy để vẽ: một bộ hoặc một nhóm của samples/.",
        "Layouts to draw: a set or a group of samples/.",
    ),
    "bench.seed": ("Cùng số này thì vẽ ra cùng hồ sơ.", "The same seed draws the same charts."),
    "bench.charts": ("Số tệp được vẽ.", "Files to draw."),
    "bench.levels": ("Mức hư hại của bản quét, cách nhau bằng dấu phẩy.", "Kinds of damage, with commas."),
    "bench.out": (
        "Thư mục mới để giữ hồ sơ, đáp án và kết quả; không có thì xoá khi xong.",
        "New folder that keeps charts, truth and results; without it they are deleted at the end.",
    ),
    "bench.drawing": ("Đang vẽ hồ sơ", "Drawing charts"),
    "bench.rivals": ("Phần mềm khác đang đọc", "Rivals are reading"),
    "bench.unknown_set": (
        "không có bộ mẫu {name!r}; có: {known}",
        "there is no set {name!r}; there are: {known}",
    ),
    "bench.unknown_level": (
        "không có mức hư hại {name!r}; có: {known}",
        "there is no kind of damage {name!r}; there are: {known}",
    ),
    "bench.out_full": (
        "--out phải là thư mục mới hoặc rỗng: {path}",
        "--out must be a new or empty folder: {path}",
    ),
    "bench.no_samples": (
        "samples/ và benchmarks/ không có ở đây: chúng chỉ nằm trong mã nguồn, không nằm trong gói cài đặt",
        "samples/ and benchmarks/ are not here: they are part of the source tree only, not of the package",
    ),
    "hint.MissingSamplesError": (
        "Hãy tải mã nguồn về, chạy bin/install trong đó, rồi chạy .venv/bin/sohoa bench.",
        "Clone the source, run bin/install in it, then .venv/bin/sohoa bench.",
    ),
    "bench.no_fonts": ("không có phông chữ nào để vẽ hồ sơ", "there is no font to draw charts with"),
    "hint.MissingFontsError": (
        "Hãy chạy apt-get install fonts-freefont-ttf, hoặc .venv/bin/python -m samples.fonts (cần npm).",
        "apt-get install fonts-freefont-ttf, or .venv/bin/python -m samples.fonts (needs npm).",
    ),
    "bench.stand_ins": (
        (
            "{count} phông chữ của bộ này chưa cài, phông của Debian thay vào: số đo không so được với "
            "docs/quality.md. Cài: .venv/bin/python -m samples.fonts"
        ),
        (
            "{count} fonts of this set are not installed, Debian's stand in: the figures do not compare with "
            "docs/quality.md. To install them: .venv/bin/python -m samples.fonts"
        ),
    ),
    "bench.undrawn": ("không vẽ được hồ sơ: {why}", "the charts could not be drawn: {why}"),
    "bench.unread": ("sohoa digitize không chạy hết", "sohoa digitize did not run to its end"),
    "hint.UnreadChartsError": (
        "Hãy chạy `sohoa doctor`; giữ hồ sơ bằng --out để thử `sohoa digitize` trên đó.",
        "Run `sohoa doctor`; keep the charts with --out to try `sohoa digitize` on them.",
    ),
    "bench.left_out": (
        "{name} chưa cài nên không đo (make rivals).",
        "{name} is not installed and was left out (make rivals).",
    ),
    "bench.kept": ("Hồ sơ, đáp án và kết quả ở {path}", "Charts, truth and results are in {path}"),
    "bench.all": ("tất cả", "all"),
    "bench.with_pdf": ("sohoa, có PDF", "sohoa, with PDF"),
    "bench.table.text": ("Chữ, theo thứ tự đọc", "Text, in reading order"),
    "bench.table.values": ("Giá trị", "Values"),
    "bench.table.papers": ("Trang, tài liệu, bảng", "Pages, documents, tables"),
    "bench.table.wrong": ("Sai mà không ai xem lại", "Wrong, and nobody would look"),
    "bench.table.speed": ("Tốc độ, một tiến trình", "Speed, one worker"),
    "bench.heading.reader": ("Phần mềm", "Reader"),
    "bench.heading.level": ("Bản quét", "Scan"),
    "bench.heading.pages": ("Trang", "Pages"),
    "bench.heading.cer": ("Ký tự sai", "Wrong characters"),
    "bench.heading.wer": ("Từ sai", "Wrong words"),
    "bench.heading.der": ("Dấu sai", "Wrong marks"),
    "bench.heading.words": ("Từ tìm thấy", "Words found"),
    "bench.heading.right": ("Đúng hoàn toàn", "Exactly right"),
    "bench.heading.accepted": ("Tự nhận", "Accepted"),
    "bench.heading.wrong": ("Sai trong số đó", "Wrong among them"),
    "bench.heading.bound": ("Cận trên 95 %", "95 % bound"),
    "bench.heading.lost": ("Mất mà không hỏi", "Lost silently"),
    "bench.heading.what": ("Nội dung", "What"),
    "bench.heading.precision": ("Nói là đúng", "Said and right"),
    "bench.heading.recall": ("Tìm thấy", "Found"),
    "bench.heading.file": ("Tệp", "File"),
    "bench.heading.field": ("Trường", "Field"),
    "bench.heading.true": ("Trên giấy", "On the paper"),
    "bench.heading.said": ("Đọc được", "Said"),
    "bench.heading.claimed": ("Độ tin", "Confidence"),
    "bench.heading.cpu": ("Giây CPU / trang", "CPU s / page"),
    "bench.heading.beside": ("So với Tesseract", "Of Tesseract's"),
    "bench.heading.pace": ("Trang / phút", "Pages / min"),
    "bench.heading.memory": ("MB cao nhất", "Peak MB"),
    "bench.heading.failed": ("Lệnh lỗi", "Failed"),
    "bench.what.form": ("loại giấy của trang", "form of the page"),
    "bench.what.rotation": ("chiều quay", "rotation"),
    "bench.what.skew": ("độ nghiêng trong 0,5°", "skew within 0.5°"),
    "bench.what.grouping": ("tài liệu = các trang của nó", "document = its pages"),
    "bench.what.blank": ("trang trống", "blank page"),
    "bench.what.turned": ("trang bị xoay", "turned page"),
    "bench.what.other_patient": ("trang của người khác", "page of another patient"),
    "bench.what.duplicate_page": ("trang quét hai lần", "page scanned twice"),
    "bench.what.handwritten_line": ("dòng viết tay", "handwritten line"),
}

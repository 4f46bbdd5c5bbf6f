"""Cover sheets."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cover.title": ("Tờ bìa có mã QR", "Cover sheets with QR code"),
    "cover.lead": (
        "Đặt một tờ bìa trước mỗi hồ sơ khi quét: máy biết hộp, hồ sơ và số trang mà không phải gõ.",
        "Put one before each chart when scanning: box, chart and page count are known without typing.",
    ),
    "cover.batch.hint": ("Để trống: như tên hộp", "Empty: the name of the box"),
    "cover.charts": ("Hồ sơ trong hộp, mỗi dòng một hồ sơ", "Charts in the box, one a line"),
    "cover.charts.hint": (
        "Số lưu trữ, dấu phẩy, số trang. Ví dụ: 24.00123, 48. Không ghi tên bệnh nhân.",
        "Archive number, comma, pages. For example: 24.00123, 48. No patient's name.",
    ),
    "cover.make": ("Tạo tờ bìa", "Make the sheets"),
    "cover.ready": ("{count} tờ bìa", "{count} cover sheets"),
    "cover.more": ("Sửa hoặc thêm", "Change or add"),
    "cover.sheet": ("Tờ bìa, đặt trước hồ sơ", "Cover sheet, put before the chart"),
    "cover.chart": ("Hồ sơ", "Chart"),
    "cover.pages": ("Số trang", "Pages"),
    "cover.rule": (
        "In ở cỡ 100 %. Tờ này không tính vào số trang.",
        "Print at 100 %. This sheet does not count as a page.",
    ),
    "cover.nothing": ("Hãy ghi tên hộp và ít nhất một hồ sơ.", "Name the box and at least one chart."),
    "cover.too_many": ("Mỗi lần nhiều nhất {most} tờ.", "At most {most} sheets at once."),
    "cover.bad_pages": (
        "Không hiểu số trang ở dòng: {line}",
        "The page count of this line makes no sense: {line}",
    ),
    "cover.too_long": (
        "Tên hộp, lô, hồ sơ dài nhất {most} ký tự.",
        "Box, batch and chart have at most {most} characters.",
    ),
}

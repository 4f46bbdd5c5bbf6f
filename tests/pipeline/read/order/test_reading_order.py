from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.reading_order import reading_order
from pipeline.read.piece import Piece

HEIGHT = 3508


def rule(y: float, left: float, right: float) -> Box:
    return Box(left=left, top=y - 1, right=right, bottom=y + 2)


def wall(x: float, top: float, bottom: float) -> Box:
    return Box(left=x - 1, top=top, right=x + 2, bottom=bottom)


def read(*pieces: Piece, layout: Layout | None = None) -> list[str]:
    return [
        line.text for line in reading_order(pieces, layout or Layout(), page_width=2480, page_height=HEIGHT)
    ]


def test_nothing_is_nothing():
    assert read() == []


def test_labels_and_values_of_a_row_are_one_line(piece):
    row = (
        piece(200, 1500, "Họ và tên:"),
        piece(700, 1494, "NGUYỄN VĂN AN"),
        piece(1600, 1502, "Tuổi:"),
        piece(1800, 1497, "45"),
    )
    below = piece(200, 1570, "Địa chỉ: Hà Nội")
    assert read(below, *row) == ["Họ và tên: NGUYỄN VĂN AN Tuổi: 45", "Địa chỉ: Hà Nội"]


def test_the_head_is_read_block_by_block(piece):
    pieces = (
        piece(200, 200, "SỞ Y TẾ HÀ NỘI"),
        piece(1800, 202, "MS: 01/BV-01"),
        piece(200, 260, "BỆNH VIỆN A"),
        piece(1800, 262, "Số vào viện: 12"),
        piece(900, 225, "BỆNH ÁN NỘI KHOA", width=560, height=60),
        piece(200, 400, "Họ và tên: Trần Bình"),
    )
    assert read(*pieces) == [
        "SỞ Y TẾ HÀ NỘI",
        "BỆNH VIỆN A",
        "BỆNH ÁN NỘI KHOA",
        "MS: 01/BV-01",
        "Số vào viện: 12",
        "Họ và tên: Trần Bình",
    ]


def test_signatures_are_read_column_by_column(piece):
    pieces = (
        piece(200, 2000, "Lời dặn: tái khám sau 7 ngày"),
        piece(1520, 2300, "Ngày 5 tháng 3 năm 2024"),
        piece(300, 2360, "GIÁM ĐỐC BỆNH VIỆN"),
        piece(1600, 2362, "BÁC SĨ ĐIỀU TRỊ"),
        piece(300, 2700, "Lê Văn Hai"),
        piece(1600, 2702, "Trần Thị Ba"),
    )
    assert read(*pieces) == [
        "Lời dặn: tái khám sau 7 ngày",
        "GIÁM ĐỐC BỆNH VIỆN",
        "Lê Văn Hai",
        "Ngày 5 tháng 3 năm 2024",
        "BÁC SĨ ĐIỀU TRỊ",
        "Trần Thị Ba",
    ]


def test_a_date_in_the_middle_of_no_signature_is_read_before_them_and_a_note_below_after_them(piece):
    pieces = (
        piece(1690, 2300, "Ngày 5 tháng 3 năm 2024"),
        piece(300, 2360, "GIÁM ĐỐC BỆNH VIỆN"),
        piece(1600, 2362, "BÁC SĨ ĐIỀU TRỊ"),
        piece(300, 2700, "Lê Văn Hai"),
        piece(1600, 2702, "Trần Thị Ba"),
        piece(150, 2900, "Giấy có giá trị 10 ngày"),
    )
    assert read(*pieces) == [
        "Ngày 5 tháng 3 năm 2024",
        "GIÁM ĐỐC BỆNH VIỆN",
        "Lê Văn Hai",
        "BÁC SĨ ĐIỀU TRỊ",
        "Trần Thị Ba",
        "Giấy có giá trị 10 ngày",
    ]


def test_a_row_of_a_ruled_table_is_one_line(piece):
    layout = Layout(
        horizontal=tuple(rule(y, 200, 2200) for y in (1000, 1060, 1120)),
        vertical=tuple(wall(x, 1000, 1120) for x in (200, 1000, 1600, 2200)),
    )
    pieces = (
        piece(220, 1010, "Glucose"),
        piece(1020, 1010, "5,6"),
        piece(1620, 1010, "3,9 - 6,4"),
        piece(220, 1070, "Ure"),
        piece(1620, 1070, "2,5 - 7,5"),
    )
    assert read(*pieces, layout=layout) == ["Glucose 5,6 3,9 - 6,4", "Ure 2,5 - 7,5"]


def test_cells_of_several_rows_are_read_one_after_the_other(piece):
    layout = Layout(
        horizontal=(rule(1000, 200, 2200), rule(1200, 200, 2200)),
        vertical=tuple(wall(x, 1000, 1200) for x in (200, 1200, 2200)),
    )
    pieces = (
        piece(220, 1010, "12. Vào viện: 8 giờ"),
        piece(1220, 1010, "14. Nơi giới thiệu"),
        piece(220, 1070, "13. Trực tiếp vào"),
        piece(1220, 1072, "17. Chuyển viện"),
    )
    assert read(*pieces, layout=layout) == [
        "12. Vào viện: 8 giờ",
        "13. Trực tiếp vào",
        "14. Nơi giới thiệu",
        "17. Chuyển viện",
    ]


def test_tables_side_by_side_are_read_left_then_right(piece):
    layout = Layout(
        horizontal=tuple(rule(y, 200, 2200) for y in (1000, 1060, 1120, 1180)),
        vertical=tuple(wall(x, 1000, 1180) for x in (200, 800, 1200, 1800, 2200)),
    )
    cells = [
        piece(x, y, text, width=200)
        for y, row in (
            (1010, "Xét_nghiệm Kết_quả Xét_nghiệm Kết_quả"),
            (1070, "Urê 5,1 Na+ 140"),
            (1130, "Glucose 6,2 K+ 4,1"),
        )
        for x, text in zip((220, 820, 1220, 1820), row.split(), strict=True)
    ]
    assert read(*cells, layout=layout) == [
        "Xét_nghiệm Kết_quả",
        "Urê 5,1",
        "Glucose 6,2",
        "Xét_nghiệm Kết_quả",
        "Na+ 140",
        "K+ 4,1",
    ]


def test_underlines_in_a_cell_do_not_cut_it(piece):
    layout = Layout(
        horizontal=(rule(1000, 200, 2200), rule(1055, 600, 1150), rule(1200, 200, 2200)),
        vertical=tuple(wall(x, 1000, 1200) for x in (200, 1200, 2200)),
    )
    pieces = (
        piece(220, 1010, "15. Vào khoa"),
        piece(220, 1070, "16. Chuyển khoa"),
        piece(1220, 1040, "18. Ra viện"),
    )
    assert read(*pieces, layout=layout) == ["15. Vào khoa", "16. Chuyển khoa", "18. Ra viện"]

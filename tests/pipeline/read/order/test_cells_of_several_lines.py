"""Cells, heads, values and signatures of several lines, as strange papers have them."""

from models.clean_page import Layout
from tests.pipeline.read.order.test_reading_order import read, rule, wall

TABLE = (200, 2200)


def test_a_cell_in_the_middle_beside_two_lines_is_read_in_its_turn(piece):
    layout = Layout(horizontal=tuple(rule(y, *TABLE) for y in (1390, 1460, 1580, 1650)))
    found = read(
        *(piece(x, 1405, text, width=200) for x, text in ((300, "STT"), (800, "Thuốc"), (1500, "Cách dùng"))),
        *(piece(x, 1500, text, width=200) for x, text in ((300, "1"), (800, "Cefixim"))),
        piece(1500, 1470, "Sáng 1 viên, chiều", width=400),
        piece(1500, 1530, "1 viên", width=150),
        *(piece(x, 1595, text, width=200) for x, text in ((300, "2"), (800, "Kẽm"), (1500, "Tối 1 gói"))),
        layout=layout,
    )
    assert found[1:] == ["1", "Cefixim", "Sáng 1 viên, chiều", "1 viên", "2 Kẽm Tối 1 gói"]


def test_a_line_between_two_others_is_read_in_its_turn_where_no_rule_is(piece):
    names = (("TSH", "0.27 - 4.20"), ("FT4", "12 - 22"))
    found = read(
        *(piece(x, 1400, text, width=200) for x, text in ((300, "Tên"), (1000, "Kết quả"), (1500, "Đơn vị"))),
        *(
            piece(300, 1470 + 120 * at + 56 * line, text, width=150)
            for at, name in enumerate(names)
            for line, text in enumerate(name)
        ),
        *(piece(1000, 1498 + 120 * at, text, width=80) for at, text in enumerate(("2.47", "23.3"))),
        *(piece(1500, 1498 + 120 * at, text, width=80) for at, text in enumerate(("mIU/L", "pmol/L"))),
    )
    assert found[1:] == ["TSH", "0.27 - 4.20", "2.47", "mIU/L", "FT4", "12 - 22", "23.3", "pmol/L"]


def test_columns_without_rules_between_their_rows_are_read_across(piece):
    layout = Layout(
        horizontal=tuple(rule(y, *TABLE) for y in (1390, 1460, 1900)),
        vertical=tuple(wall(x, 1390, 1900) for x in (200, 700, 1400, 2200)),
    )
    rows = (("PT (giây)", "15,0"), ("INR", "1,82"), ("APTT", "39,9"))
    cells = [
        piece(x, 1500 + 130 * at, text, width=150)
        for at, row in enumerate(rows)
        for x, text in zip((800, 1500), row, strict=True)
    ]
    names = [
        piece(250, 1472 + 130 * at + 56 * line, text, width=150)
        for at, lines in enumerate((("Thời gian", "máu"), ("Tỷ lệ", "này"), ("Thời gian", "kia")))
        for line, text in enumerate(lines)
    ]
    head = [piece(x, 1405, text, width=150) for x, text in ((250, "Tên"), (800, "Loại"), (1500, "Kết quả"))]
    found = read(*head, *names, *cells, layout=layout)
    assert found[1:] == [
        "Thời gian", "máu", "PT (giây)", "15,0", "Tỷ lệ", "này", "INR", "1,82", "Thời gian", "kia", "APTT", "39,9",
    ]  # fmt: skip


def test_a_head_in_two_languages_is_read_name_by_name(piece):
    names = (("Tên xét nghiệm", "Test"), ("Kết quả", "Result"), ("Đơn vị", "Unit"))
    head = [
        piece(300 + 600 * at, 1000 + 60 * line, text, width=200)
        for at, name in enumerate(names)
        for line, text in enumerate(name)
    ]
    values = (("Urê", "5.5", "mmol"), ("Kali", "4.1", "mmol"))
    rows = [
        piece(300 + 600 * at, 1130 + 70 * line, text, width=100)
        for line, row in enumerate(values)
        for at, text in enumerate(row)
    ]
    layout = Layout(horizontal=tuple(rule(y, *TABLE) for y in (990, 1120, 1190, 1260)))
    assert read(*head, *rows, layout=layout) == [
        *(text for name in names for text in name),
        *(" ".join(row) for row in values),
    ]


def test_a_head_of_two_levels_is_read_level_by_level(piece):
    layout = Layout(
        vertical=(
            *(wall(x, 1000, 1210) for x in (200, 600, 1200, 1800)),
            *(wall(x, 1070, 1210) for x in (900, 1500)),
        ),
        horizontal=(
            rule(1000, 200, 1800),
            rule(1070, 600, 1800),
            rule(1140, 200, 1800),
            rule(1210, 200, 1800),
        ),
    )
    found = read(
        piece(250, 1045, "Ngày", width=100),
        piece(800, 1010, "13/01", width=100),
        piece(1400, 1010, "14/01", width=100),
        *(piece(700 + 300 * at, 1080, text, width=60) for at, text in enumerate("SCSC")),
        piece(250, 1150, "Mạch", width=100),
        *(piece(700 + 300 * at, 1150, text, width=60) for at, text in enumerate(("71", "99", "67", "75"))),
        layout=layout,
    )
    assert found == ["Ngày", "13/01", "14/01", "S C S C", "Mạch 71 99 67 75"]


def test_values_that_fill_columns_of_labels_go_on_below(piece):
    found = read(
        piece(200, 1000, "Họ tên: Lê An"),
        piece(1200, 1000, "Mã: 22", width=300),
        piece(200, 1060, "Địa chỉ: Tổ 3, phường Dư Hàng, quận", width=960),
        piece(1200, 1060, "Khoa: Chấn thương chỉnh hình", width=600),
        piece(220, 1120, "Lê Chân", width=200),
        piece(1220, 1120, "và bỏng", width=200),
        piece(200, 1180, "Người gửi: Lê Bình"),
        piece(1200, 1180, "Buồng: 2", width=300),
    )
    assert found == [
        "Họ tên: Lê An",
        "Địa chỉ: Tổ 3, phường Dư Hàng, quận",
        "Lê Chân",
        "Người gửi: Lê Bình",
        "Mã: 22",
        "Khoa: Chấn thương chỉnh hình",
        "và bỏng",
        "Buồng: 2",
    ]


def test_figures_side_by_side_go_on_with_no_cell(piece):
    found = read(
        *(
            piece(x, 1400, text, width=200)
            for x, text in ((200, "Hồng cầu"), (900, "4.47"), (1500, "3.8 - 5.5"))
        ),
        *(piece(x, 1445, text, width=200) for x, text in ((900, "20.5"), (1500, "12 - 17"))),
    )
    assert found == ["Hồng cầu 4.47 3.8 - 5.5", "20.5 12 - 17"]


def test_one_role_of_three_may_be_unknown(piece):
    found = read(
        piece(1700, 2400, "Ngày 28 tháng 12 năm 2020", width=500),
        piece(300, 2460, "Người bệnh", width=200),
        piece(1000, 2460, "Phát thuốc", width=200),
        piece(1850, 2460, "Bác sĩ khám bệnh", width=200),
        *(piece(x, 2520, "(Ký, ghi rõ họ tên)", width=300) for x in (250, 950, 1800)),
        piece(1800, 2700, "BS. Nguyễn Gia Tân", width=300),
    )
    assert found == [
        "Người bệnh",
        "(Ký, ghi rõ họ tên)",
        "Phát thuốc",
        "(Ký, ghi rõ họ tên)",
        "Ngày 28 tháng 12 năm 2020",
        "Bác sĩ khám bệnh",
        "(Ký, ghi rõ họ tên)",
        "BS. Nguyễn Gia Tân",
    ]


def test_a_date_over_a_name_belongs_to_it_whatever_dirt_stands_beside_the_role(piece):
    found = read(
        piece(1500, 2400, "Huế, ngày 30 tháng 10 năm 2020", width=600),
        piece(400, 2460, "TRƯỞNG KHOA", width=300),
        piece(1500, 2460, "K3 - GIÁM ĐỐC", width=480),
        piece(400, 2700, "BS. Ma Thị Giang", width=300),
        piece(1650, 2700, "BS. Trần Văn Vượng", width=300),
    )
    assert found == [
        "TRƯỞNG KHOA",
        "BS. Ma Thị Giang",
        "Huế, ngày 30 tháng 10 năm 2020",
        "K3 - GIÁM ĐỐC",
        "BS. Trần Văn Vượng",
    ]

"""Columns, halves and twin blocks with nothing but white between them; tables that lost rules."""

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.numbered_columns import numbered_columns
from pipeline.read.order.reading_order import reading_order
from tests.pipeline.read.order.test_reading_order import HEIGHT, read, rule, wall


def test_columns_of_labels_are_read_one_after_the_other(piece):
    left = ("Họ tên: Lê An", "Dân tộc: Kinh", "CCCD: 012")
    right = ("Ngày sinh: 1950", "Quốc tịch: VN", "Nghề nghiệp: già")
    pieces = [
        piece(x, 1000 + 60 * at, text)
        for x, texts in ((200, left), (1200, right))
        for at, text in enumerate(texts)
    ]
    below = piece(200, 1180, "Địa chỉ: Tổ 3, phường Dư Hàng, quận Lê Chân, thành phố Hải Phòng")
    assert read(*pieces, below) == [*left, *right, below.text]


def test_leaders_lead_the_eye_along_the_row(piece):
    left = ("Họ tên: Lê An", "Dân tộc: Kinh", "CCCD: 012")
    right = ("Ngày sinh: 1950", "Quốc tịch: VN", "Nghề nghiệp: già")
    pieces = [
        piece(x, 1000 + 60 * at, text)
        for x, texts in ((200, left), (1200, right))
        for at, text in enumerate(texts)
    ]
    leaders = tuple(rule(1041 + 60 * at, 300, 1150) for at in range(3))
    found = read(*pieces, layout=Layout(leaders=leaders))
    assert found == [f"{one} {other}" for one, other in zip(left, right, strict=True)]


def test_items_whose_numbers_go_on_across_are_no_columns(piece):
    numbers = ((12, 13), (14, 15), (16, 17))
    across = [
        tuple(piece(x, 1000 + 60 * at, f"{number}. Mục") for x, number in zip((200, 1200), row, strict=True))
        for at, row in enumerate(numbers)
    ]
    down = [
        tuple(piece(x, 1000 + 60 * at, f"{number}. Mục") for x, number in ((200, 12 + at), (1200, 15 + at)))
        for at in range(3)
    ]
    assert numbered_columns(across, 2400, HEIGHT) == (across, [])
    assert len(numbered_columns(down, 2400, HEIGHT)[1]) == 1


def test_headings_over_both_columns_make_them_columns(piece):
    pieces = (
        piece(200, 1000, "NGƯỜI BỆNH"),
        piece(1200, 1000, "ĐỢT ĐIỀU TRỊ"),
        *(piece(200, 1060 + 60 * at, f"Mục {at}: một") for at in range(3)),
        *(piece(1200, 1060 + 60 * at, f"Ô {at}: hai") for at in range(3)),
    )
    assert read(*pieces) == [
        "NGƯỜI BỆNH",
        *(f"Mục {at}: một" for at in range(3)),
        "ĐỢT ĐIỀU TRỊ",
        *(f"Ô {at}: hai" for at in range(3)),
    ]


def test_tables_with_the_same_head_are_read_one_after_the_other(piece):
    head = ("Xét nghiệm", "Kết quả", "Đơn vị")
    rows = ("Urê 5,5 mmol/L", "Natri 140 mmol/L")
    tables = [
        [piece(x + 350 * at, 1300, text) for at, text in enumerate(head)]
        + [
            piece(x + 350 * at, 1360 + 60 * line, text, width=150)
            for line, row in enumerate(rows)
            for at, text in enumerate(row.split())
        ]
        for x in (150, 1300)
    ]
    assert read(*tables[0], *tables[1]) == 2 * [" ".join(head), *rows]


def test_two_pages_on_one_sheet_are_read_one_after_the_other(piece):
    left = [piece(200, 300 + 70 * at, f"Trái {at}: chẩn đoán", width=800) for at in range(4)]
    right = [piece(1900, 280 + 90 * at, f"Phải {at}: tái khám", width=800) for at in range(4)]
    lines = reading_order([*right, *left], Layout(), page_width=3508, page_height=2480)
    assert [line.text for line in lines] == [one.text for one in (*left, *right)]


def test_a_cell_that_lost_its_rules_is_cut_beside_its_neighbours(piece):
    walls = tuple(wall(x, 1000, 1303) for x in (200, 900, 1600, 2300))
    inner = tuple(rule(y, 200, 1600) for y in (1100, 1200))
    layout = Layout(horizontal=(rule(1000, 200, 2300), *inner, rule(1300, 200, 2300)), vertical=walls)
    pieces = [
        piece(x, 1020 + 100 * at, text)
        for at, day in enumerate(("16/09", "17/09", "18/09"))
        for x, text in ((220, day), (920, "đỡ ho"), (1620, "Lê Út"))
    ]
    assert read(*pieces, layout=layout) == [f"{day} đỡ ho Lê Út" for day in ("16/09", "17/09", "18/09")]


def test_a_streak_beside_a_wall_leaves_the_wall(piece):
    streak = Box(left=885, top=10, right=915, bottom=3400)
    layout = Layout(
        horizontal=tuple(rule(y, 200, 1600) for y in (1000, 1100, 1200)),
        vertical=(*(wall(x, 1000, 1203) for x in (200, 890, 1600)), streak),
    )
    pieces = [
        piece(x, 1020 + 100 * at, text)
        for at in range(2)
        for x, text in ((220, f"{at} mg"), (960, f"{at} g"))
    ]
    assert read(*pieces, layout=layout) == ["0 mg 0 g", "1 mg 1 g"]


def test_pieces_of_a_streak_between_underlines_part_no_line(piece):
    layout = Layout(
        horizontal=tuple(rule(y, 200, 2300) for y in (1000, 1100, 1200)),
        vertical=(wall(1200, 400, 560), wall(1204, 1000, 1203), wall(1216, 1900, 2060)),
    )
    whole = piece(300, 1030, "Da niêm mạc hồng nhợt, tuyến giáp không to, tim đều", width=1500)
    assert read(whole, layout=layout) == [whole.text]


def test_columns_of_a_table_without_rules_between_its_rows_are_read_across(piece):
    layout = Layout(
        horizontal=(rule(1000, 200, 2300), rule(1300, 200, 2300)),
        vertical=tuple(wall(x, 1000, 1303) for x in (200, 900, 1600, 2300)),
    )
    table = ("Mono 3,1 3-8", "Lympho 37,9 20-35", "Acid 3,2 1-4")
    pieces = [
        piece(x, 1020 + 90 * at, text)
        for at, row in enumerate(table)
        for x, text in zip((220, 920, 1620), row.split(), strict=True)
    ]
    assert read(*pieces, layout=layout) == list(table)


def test_such_a_table_may_have_empty_cells_and_times_of_day(piece):
    walls = (200, 700, 1200, 1700, 2300)
    layout = Layout(
        horizontal=(rule(1000, 200, 2300), rule(1500, 200, 2300)),
        vertical=tuple(wall(x, 1000, 1503) for x in walls),
    )
    table = [f"1{at}:30 Ure {at},1 {'Cao' if at % 3 == 0 else ''}".strip() for at in range(5)]
    pieces = [
        piece(x + 20, 1020 + 95 * at, text)
        for at, row in enumerate(table)
        for x, text in zip(walls[:4], row.split(), strict=False)
    ]
    assert read(*pieces, layout=layout) == table


def test_a_group_is_named_before_the_rows_beside_it(piece):
    lines = range(1000, 1401, 100)
    layout = Layout(
        horizontal=(rule(1000, 200, 2300), *(rule(y, 700, 2300) for y in lines[1:-1]), rule(1400, 200, 2300)),
        vertical=tuple(wall(x, 1000, 1403) for x in (200, 700, 1500, 2300)),
    )
    tests = ("Ure 7,1", "Na 140", "Kali 4,2", "Clo 99")
    pieces = [
        piece(x, 1030 + 100 * at, text)
        for at, row in enumerate(tests)
        for x, text in zip((720, 1520), row.split(), strict=True)
    ]
    group = piece(240, 1180, "Sinh hoá")
    assert read(group, *pieces, layout=layout) == ["Sinh hoá", *tests]


def test_a_title_over_two_pages_is_read_before_them(piece):
    title = piece(1200, 150, "BỆNH ÁN TRẠM Y TẾ XÃ", width=1200, height=60)
    left = [piece(200, 400 + 90 * at, f"Trái {at}", width=700) for at in range(4)]
    right = [piece(1900, 400 + 90 * at, f"Phải {at}", width=700) for at in range(4)]
    lines = reading_order([*right, title, *left], Layout(), page_width=3508, page_height=2480)
    assert [line.text for line in lines] == [one.text for one in (title, *left, *right)]


def test_a_lone_rule_between_texts_parts_columns(piece):
    left = [piece(200, 1200 + 60 * at, f"Mục {at}: trái") for at in range(3)]
    right = [piece(1300, 1190 + 70 * at, f"Ô {at}: phải") for at in range(3)]
    layout = Layout(
        vertical=(wall(1200, 1180, 1400),), leaders=tuple(rule(1241 + 60 * at, 300, 1150) for at in range(3))
    )
    assert read(*left, *right, layout=layout) == [one.text for one in (*left, *right)]


def test_rules_that_begin_and_end_together_part_columns_between_rows_across(piece):
    outer = tuple(wall(x, 1000, 1603) for x in (200, 2300))
    inner = tuple(wall(x, top, top + 180) for top in (1080, 1360) for x in (500, 1400))
    layout = Layout(
        horizontal=tuple(rule(y, 200, 2300) for y in (1000, 1600)),
        vertical=(*outer, *inner),
    )
    days = []
    for top, day in ((1020, "Ngày 11"), (1300, "Ngày 12")):
        across = piece(1000, top, f"{day} tháng 7 năm 2010", width=600)
        hour, care = piece(220, top + 70, "19h53"), piece(520, top + 70, "Tim đều, phổi")
        more, orders = piece(520, top + 130, "thông khí"), piece(1420, top + 70, "Ampicilin 1g")
        last = piece(1420, top + 130, "Chăm sóc")
        days += [across, hour, care, more, orders, last]
    assert read(*reversed(days), layout=layout) == [one.text for one in days]


def test_slips_one_below_the_other_are_read_one_after_the_other(piece):
    slip = (
        (300, 100, "BỆNH VIỆN ĐA KHOA"),
        (300, 160, "KHOA XÉT NGHIỆM"),
        (1500, 120, "PHIẾU HUYẾT HỌC"),
        (200, 400, "Họ tên: Lê An"),
        (1500, 900, "NGƯỜI LÀM"),
    )
    pieces = [piece(x, y + down, text) for down in (0, 1300) for x, y, text in slip]
    lines = reading_order(pieces, Layout(), page_width=2480, page_height=HEIGHT)
    assert [line.text for line in lines] == [text for _, _, text in slip] * 2
    assert [line.box.top for line in lines] == [one.box.top for one in pieces]

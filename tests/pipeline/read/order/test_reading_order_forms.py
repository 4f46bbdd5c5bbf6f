"""Orders that real prints ask for: captions, wrapped cells, leaning rules, ragged heads."""

from models.clean_page import Layout
from tests.pipeline.read.order.test_reading_order import read, rule, wall


def test_captions_are_read_with_the_values_under_them(piece):
    pieces = (
        piece(200, 1000, "Họ tên người bệnh", height=30),
        piece(1000, 1000, "Tuổi", height=30),
        piece(1400, 1000, "Giới tính", height=30),
        piece(205, 1050, "NGUYỄN VĂN AN"),
        piece(1005, 1050, "45"),
        piece(1405, 1050, "Nam"),
        piece(200, 1140, "Chẩn đoán: viêm phổi"),
    )
    assert read(*pieces) == [
        "Họ tên người bệnh",
        "NGUYỄN VĂN AN",
        "Tuổi",
        "45",
        "Giới tính",
        "Nam",
        "Chẩn đoán: viêm phổi",
    ]


def test_the_head_of_a_table_is_no_row_of_captions(piece):
    rows = ("Tuổi Mạch Khoa", "45 80 Nội", "46 82 Ngoại")
    pieces = [
        piece(200 + 700 * at, 1500 + 60 * line, text, width=120)
        for line, row in enumerate(rows)
        for at, text in enumerate(row.split())
    ]
    assert read(*pieces) == list(rows)


def test_a_cell_without_rules_is_read_to_its_end(piece):
    pieces = (
        piece(200, 1000, "1"),
        piece(300, 1000, "Cefuroxim"),
        piece(1000, 1000, "Ngày uống 2 viên, sáng 1", width=500),
        piece(1800, 1000, "28"),
        piece(1000, 1060, "viên, chiều 1 viên", width=380),
    )
    assert read(*pieces) == ["1 Cefuroxim Ngày uống 2 viên, sáng 1", "viên, chiều 1 viên", "28"]


def test_a_value_that_fills_its_side_goes_on_below(piece):
    pieces = (
        piece(200, 1000, "Địa chỉ: Xóm Tân Lập, xã Linh Sơn,", width=1150),
        piece(1400, 1000, "Mã BN: 12"),
        piece(230, 1060, "thành phố Thái Nguyên"),
        piece(1400, 1060, "Khoa: Nội"),
    )
    assert read(*pieces) == [
        "Địa chỉ: Xóm Tân Lập, xã Linh Sơn,",
        "thành phố Thái Nguyên",
        "Mã BN: 12",
        "Khoa: Nội",
    ]


def test_rules_that_lean_leave_a_table_whole(piece):
    layout = Layout(
        horizontal=tuple(
            rule(y + lean, left, right)
            for y in (1000, 1150, 1300)
            for lean, left, right in ((0, 200, 1190), (5, 1210, 2200))
        ),
        vertical=tuple(wall(x, 1000, 1303) for x in (200, 1200, 2200)),
    )
    pieces = (
        piece(220, 1010, "17/02"),
        piece(1220, 1020, "Mạch 80"),
        piece(1220, 1080, "Nhiệt độ 37"),
        piece(220, 1160, "18/02"),
        piece(1220, 1170, "Mạch 82"),
        piece(1220, 1230, "Nhiệt độ 38"),
    )
    assert read(*pieces, layout=layout) == [
        "17/02",
        "Mạch 80",
        "Nhiệt độ 37",
        "18/02",
        "Mạch 82",
        "Nhiệt độ 38",
    ]


def test_one_wall_between_two_rules_makes_two_columns(piece):
    layout = Layout(
        horizontal=(rule(1000, 150, 2300), rule(1300, 150, 2300)), vertical=(wall(1200, 1008, 1300),)
    )
    pieces = (
        piece(200, 1020, "II. Quản lý"),
        piece(200, 1100, "Vào viện: 8 giờ"),
        piece(1250, 1020, "III. Chẩn đoán"),
        piece(1250, 1100, "Nghe kém"),
        piece(200, 1320, "IV. Kết quả: đỡ"),
    )
    assert read(*pieces, layout=layout) == [
        "II. Quản lý",
        "Vào viện: 8 giờ",
        "III. Chẩn đoán",
        "Nghe kém",
        "IV. Kết quả: đỡ",
    ]


def test_a_ragged_block_beside_the_head_is_one_block(piece):
    pieces = (
        piece(200, 200, "SỞ Y TẾ HÀ NỘI"),
        piece(2100, 202, "MS: 14/BV1", width=200),
        piece(200, 260, "BỆNH VIỆN A"),
        piece(1400, 262, "Số lưu trữ: 12", width=400),
        piece(200, 400, "Họ và tên: Trần Bình"),
    )
    assert read(*pieces)[2:4] == ["MS: 14/BV1", "Số lưu trữ: 12"]


def test_what_a_program_prints_at_the_foot_comes_last(piece):
    pieces = (
        piece(300, 2360, "GIÁM ĐỐC BỆNH VIỆN"),
        piece(1600, 2362, "TRƯỞNG KHOA"),
        piece(300, 2700, "Lê Văn Hai"),
        piece(1600, 2702, "Trần Thị Ba"),
        piece(200, 3300, "In lúc 10:20 - Trang 1/1"),
    )
    assert read(*pieces)[-1] == "In lúc 10:20 - Trang 1/1"


def test_a_note_far_below_the_signatures_comes_last(piece):
    pieces = (
        piece(300, 1360, "NGƯỜI THỰC HIỆN"),
        piece(1600, 1300, "Trả kết quả ngày 29/06/2019"),
        piece(1750, 1362, "TRƯỞNG KHOA"),
        piece(1700, 1600, "Trần Thị Ba"),
        piece(200, 3200, "H: cao, L: thấp so với khoảng tham chiếu"),
    )
    assert read(*pieces) == [
        "NGƯỜI THỰC HIỆN",
        "Trả kết quả ngày 29/06/2019",
        "TRƯỞNG KHOA",
        "Trần Thị Ba",
        "H: cao, L: thấp so với khoảng tham chiếu",
    ]


def test_the_house_has_its_address_in_the_head(piece):
    pieces = (
        piece(200, 200, "BỆNH VIỆN A"),
        piece(1500, 202, "Mã NB: 19", width=300),
        piece(200, 260, "Địa chỉ: Thái Nguyên"),
        piece(1500, 262, "Số LT: 7", width=300),
        piece(900, 360, "GIẤY RA VIỆN", width=500, height=70),
        piece(200, 480, "Họ và tên: Trần Bình"),
    )
    assert read(*pieces) == [
        "BỆNH VIỆN A",
        "Địa chỉ: Thái Nguyên",
        "Mã NB: 19",
        "Số LT: 7",
        "GIẤY RA VIỆN",
        "Họ và tên: Trần Bình",
    ]


def test_two_rows_of_small_print_over_values_are_captions_that_no_form_lists(piece):
    pieces = [
        piece(
            x,
            1500 + 150 * pair + 50 * below,
            f"{'giá trị' if below else 'Ô'} {x} {pair}",
            height=40 - 12 * (not below),
        )
        for pair in range(2)
        for below in range(2)
        for x in (200, 1000, 1700)
    ]
    assert read(*pieces) == [
        f"{text} {x} {pair}" for pair in range(2) for x in (200, 1000, 1700) for text in ("Ô", "giá trị")
    ]

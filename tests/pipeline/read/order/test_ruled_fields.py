"""Fields on rules of their own: captions above or below the rule."""

from models.clean_page import Layout
from tests.pipeline.read.order.test_reading_order import read, rule

FIELDS = ((200, 1000), (1050, 1500), (1550, 2000))


def rules(*levels: float) -> Layout:
    return Layout(horizontal=tuple(rule(y, *field) for y in levels for field in FIELDS))


def test_captions_over_rules_are_read_with_the_values_on_them(piece):
    pieces = (
        *(
            piece(field[0], 1000, text)
            for field, text in zip(FIELDS, ("Ghi chú a", "Mục b", "Mục c"), strict=True)
        ),
        *(piece(field[0], 1060, text) for field, text in zip(FIELDS, ("một", "hai", "ba"), strict=True)),
        *(
            piece(field[0], 1130, text)
            for field, text in zip(FIELDS, ("Mục d", "Mục e", "Mục g"), strict=True)
        ),
        piece(1050, 1190, "năm"),
    )
    assert read(*pieces, layout=rules(1101, 1231)) == [
        *("Ghi chú a", "một", "Mục b", "hai", "Mục c", "ba"),
        *("Mục d", "Mục e", "năm", "Mục g"),
    ]


def test_captions_under_rules_are_read_behind_the_values_on_them(piece):
    pieces = (
        *(piece(field[0], 1000, text) for field, text in zip(FIELDS, ("một", "hai", "ba"), strict=True)),
        piece(500, 1060, "Họ và tên", width=200),
        piece(1240, 1060, "Tuổi", width=80),
        piece(1735, 1060, "Giới", width=80),
    )
    assert read(*pieces, layout=rules(1041)) == ["một", "Họ và tên", "hai", "Tuổi", "ba", "Giới"]


def test_a_value_of_two_lines_stays_with_its_caption(piece):
    halves = ((200, 1000), (1050, 2000))
    layout = Layout(horizontal=(*(rule(1101, *field) for field in halves), rule(1161, *halves[0])))
    pieces = (
        piece(200, 1000, "Tiền sử"),
        piece(1050, 1000, "Khám"),
        piece(200, 1060, "Tăng huyết áp, điều trị thường", width=700),
        piece(1050, 1060, "Tỉnh"),
        piece(200, 1120, "xuyên"),
        piece(200, 1190, "Chẩn đoán: đau đầu"),
    )
    assert read(*pieces, layout=layout) == [
        *("Tiền sử", "Tăng huyết áp, điều trị thường", "xuyên", "Khám", "Tỉnh"),
        "Chẩn đoán: đau đầu",
    ]

import pytest

from models.forms.load import load_forms
from pipeline.understand.header import find_facility
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.papers.classify_page import classify_page

PATIENT = "Họ tên: TRƯƠNG ĐỨC LONG          Tuổi: 51          Giới tính: Nam"


def named(page):
    form = classify_page(page)
    anchors = read_doc(page, load_forms()[form.form]).anchors
    found = find_facility(page, form.title_row, anchors)
    return found.value if found else None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (
            "SỞ Y TẾ GIA LAI - BỆNH VIỆN ĐA KHOA AYUN PA\n\n              GIẤY RA VIỆN",
            "BỆNH VIỆN ĐA KHOA AYUN PA",
        ),
        (
            "Bệnh viện Quân y 71\nQuốc lộ 19, An Khê\n\n              TOA THUỐC",
            "Bệnh viện Quân y 71",
        ),
        (
            "BỆNH VIỆN QUỐC TẾ SÔNG LA\nLA RiVER INTERNATiONAL HOSPITAT\n\n              GIẤY RA VIỆN",
            "BỆNH VIỆN QUỐC TẾ SÔNG LA",
        ),
        (
            "Bệnh viện huyện Ia Grai\n12 Hùng Vương, Ia Kha\n\n              TOA THUỐC",
            "Bệnh viện huyện Ia Grai",
        ),
        (
            "Bệnh viện Đa khoa Ayun Pa (Sở Y tế Gia Lai)\n\n              TOA THUỐC",
            "Bệnh viện Đa khoa Ayun Pa",
        ),
        (
            "CÔNG TY CP Y KHOA HƯNG LỘC – BỆNH VIỆN ĐA KHOA HƯNG LỘC\n\n              GIẤY RA VIỆN",
            "BỆNH VIỆN ĐA KHOA HƯNG LỘC",
        ),
        (
            "TRUNG TÂM Y TẾ KRÔNG NĂNG - TRẠM Y TẾ XÃ CƯ KLÔNG\n\n              GIẤY RA VIỆN",
            "TRẠM Y TẾ XÃ CƯ KLÔNG",
        ),
        (
            "Bộ, ngành, Sở Y tế: Sở Y tế Gia Lai\nTên cơ sở: Bệnh viện Đa khoa Ayun Pa\n\n              GIẤY RA VIỆN",
            "Bệnh viện Đa khoa Ayun Pa",
        ),
        (
            "Bộ, ngành, Sở Y tế Sở Y tế Gia Lai\nTên cơ sở Trung tâm Y tế Chư Sê\n\n              GIẤY RA VIỆN",
            "Trung tâm Y tế Chư Sê",
        ),
        (
            f"{'':70}BỆNH VIỆN ĐA KHOA AYUN PA\n{'':70}(trực thuộc Sở Y tế GIA LAI)\n              GIẤY RA VIỆN",
            "BỆNH VIỆN ĐA KHOA AYUN PA",
        ),
        (
            "BỆNH VIỆN ĐA KHOA AYUN PA\n(trực thuộc Sở Y tế GIA LAI)\n\n              GIẤY RA VIỆN",
            "BỆNH VIỆN ĐA KHOA AYUN PA",
        ),
        (
            "BỆNH VIỆN ĐA KHOA AYUN PA  Số vào viện: 4471\n\n              GIẤY RA VIỆN",
            "BỆNH VIỆN ĐA KHOA AYUN PA",
        ),
        ("BỆNH VIỆN ĐA KHOA AYUN PA  GIẤY RA VIỆN\nMS: 05/BV-01", "BỆNH VIỆN ĐA KHOA AYUN PA"),
        (
            f"{'':35}BỆNH VIỆN ĐA KHOA AYUN PA{'':20}GIẤY RA VIỆN\n{'':35}(trực thuộc SỞ Y TẾ GIA LAI)",
            "BỆNH VIỆN ĐA KHOA AYUN PA",
        ),
        (
            "TRUNG TÂM Y TẾ\nKHU VỰC AYUN PA\nSở Y tế Gia Lai\n\n              GIẤY RA VIỆN",
            "TRUNG TÂM Y TẾ KHU VỰC AYUN PA",
        ),
        (
            "TRẠM Y TẾ\nXÃ CƯ KLÔNG\nTTYT KRÔNG NĂNG\n\n              GIẤY RA VIỆN",
            "TRẠM Y TẾ XÃ CƯ KLÔNG",
        ),
        (
            "BỆNH VIỆN ĐA KHOA AYUN PA\n              GIẤY RA VIỆN\nBệnh viện chứng nhận người bệnh: LÊ VĂN AN",
            "BỆNH VIỆN ĐA KHOA AYUN PA",
        ),
        ("BỆNH VIỆN BÀ RỊA - CƠ SỞ HAI\n\n              GIẤY RA VIỆN", "BỆNH VIỆN BÀ RỊA - CƠ SỞ HAI"),
    ],
)
def test_the_house_is_told_from_what_stands_around_it(page_of, head, name):
    assert named(page_of(f"{head}\n{PATIENT}")) == name


def test_a_house_below_the_title_is_another(page_of):
    page = page_of(f"              GIẤY CHUYỂN VIỆN\n{PATIENT}\nKính gửi:          BỆNH VIỆN CHỢ RẪY")
    assert named(page) is None

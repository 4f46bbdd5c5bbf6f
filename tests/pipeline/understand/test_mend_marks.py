import pytest

from pipeline.understand.mend_marks import mend_marks


@pytest.mark.parametrize(
    ("field", "read", "expected"),
    [
        ("department", "Ngoai tổng hơp", "Ngoại tổng hợp"),
        ("facility_name", "BÊNH VIÊN ĐA KHOA TỈNH BẮC KAN", "BỆNH VIỆN ĐA KHOA TỈNH BẮC KẠN"),
        ("admission_diagnosis", "Viêm gan vi rut B man tính", "Viêm gan vi rút B mạn tính"),
        ("ethnicity", "Nủng", "Nùng"),
        ("occupation", "Bô đôi", "Bộ đội"),
        ("facility_name", "BỆNH VIỆN SẲN - NHI TIỀN GIANG", "BỆNH VIỆN SẢN - NHI TIỀN GIANG"),
        ("advice", "Nghĩ ngoi tại nhà, cắt chi sau 7 ngày", "Nghỉ ngơi tại nhà, cắt chỉ sau 7 ngày"),
        ("clinical_signs", "Bệnh tỉnh, mạch rõ", "Bệnh tỉnh, mạch rõ"),
        ("address_line", "Áp 3", "Ấp 3"),
        ("patient_name", "NGUYÊN VĂN AN", "NGUYÊN VĂN AN"),
        ("facility_name", "TRUNG TÂM Y TẾ HUYỆN KRÔNG NẶNG", "TRUNG TÂM Y TẾ HUYỆN KRÔNG NĂNG"),
        ("facility_name", "Phòng khám Minh Hòa", "Phòng khám Minh Hòa"),
        ("address_district", "Đăk Mil", "Đăk Mil"),
        ("address_district", "Lục Ngan", "Lục Ngạn"),
        ("address_province", "Thanh Hoá", "Thanh Hoá"),
        ("department", "Khoa chưa ai biết", "Khoa chưa ai biết"),
    ],
)
def test_marks_of_known_phrases(field, read, expected):
    assert mend_marks(field, read) == expected

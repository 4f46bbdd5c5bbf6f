"""Whole papers in wordings, orders and punctuation of houses that nobody has seen: every value is found."""

import numpy as np
import pytest

from models.clean_page import CleanPage, Layout
from pipeline.understand.understand_page import understand_page

DASHES = """BỘ Y TẾ
BỆNH VIỆN E TRUNG ƯƠNG
                    GIẤY RA VIỆN
Tên bệnh nhân - Phạm Văn Hùng          Sinh: 1961         Giới: nam
Dân tộc - Kinh       Nghề - nông dân       Nơi ở - Thôn 5, Tân Lập, Đan Phượng, Hà Nội
Thẻ BHYT - GD4012345678901 - Hạn: 1/1/2020 - 31/12/2020
Vào: 14g20 3/5/19        Ra: 10g00 10/5/19        Cộng: 8 ngày
Chẩn đoán [ICD J44.9] Bệnh phổi tắc nghẽn mạn tính
Dặn dò - Tái khám sau 1 tháng
             Hà Nội, 10/5/2019
GIÁM ĐỐC                     BÁC SĨ ĐIỀU TRỊ
Lê Văn Minh                  Nguyễn Thị Hoa
"""
ENGLISH = """BỆNH VIỆN ĐA KHOA QUỐC TẾ VINH
                 PHIẾU KẾT QUẢ XÉT NGHIỆM / LABORATORY TEST REPORT
Họ tên (Full name): NGUYỄN VĂN BA          PID: 2301234
Ngày sinh (DOB): 12/03/1975        Giới tính (Gender): Nam        Tuổi (Age): 48
Khoa (Ward): Nội A        Giường (Bed): 12        BS chỉ định (Doctor): BS. Lê Thị Cúc
Chẩn đoán (Diagnosis): Đái tháo đường týp 2 (E11)
"""
LETTER = """BỆNH VIỆN ĐA KHOA TỈNH HÀ GIANG
                    GIẤY CHUYỂN TUYẾN
Chúng tôi trân trọng giới thiệu người bệnh: HOÀNG VĂN THÀO       Nam      Sinh năm 1975
Thường trú: Thôn Lùng Tám, Lùng Tám, Quản Bạ, Hà Giang
Chuyển lúc 15h20' ngày 10/6/2019
"""
SENTENCES = """BỆNH VIỆN SẢN NHI BẮC NINH
             TÓM TẮT HỒ SƠ BỆNH ÁN
1. Họ, tên: NGÔ THỊ YẾN; sinh ngày 02/04/1992; giới tính nữ
3. Nghề nghiệp: công nhân; dân tộc: Kinh
6. Vào viện ngày 10/10/2022, ra viện ngày 15/10/2022
"""
TYPED = """SỞ Y TẾ TP HỒ CHÍ MINH
BV NHÂN DÂN 115
                    GIẤY RA VIỆN
- Chứng nhận ông/bà: ĐẶNG THỊ THU, 64 tuổi, nữ
- Trú tại: 123/4 Lý Thường Kiệt, P.7, Q.11, TP.HCM
- Kết quả điều trị: [ ] Khỏi  [x] Đỡ, giảm  [ ] Không thay đổi  [ ] Nặng hơn  [ ] Tử vong
"""


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        (
            DASHES,
            {
                "patient_name": "PHẠM VĂN HÙNG",
                "date_of_birth": "1961",
                "sex": "male",
                "ethnicity": "Kinh",
                "occupation": "nông dân",
                "address_ward": "Tân Lập",
                "address_district": "Đan Phượng",
                "insurance_number": "GD4012345678901",
                "insurance_valid_to": "2020-12-31",
                "admitted_at": "2019-05-03T14:20",
                "discharged_at": "2019-05-10T10:00",
                "days_of_treatment": 8,
                "discharge_diagnosis": "Bệnh phổi tắc nghẽn mạn tính",
                "discharge_diagnosis_icd": "J44.9",
                "advice": "Tái khám sau 1 tháng",
                "signed_on": "2019-05-10",
                "director_name": "Lê Văn Minh",
                "doctor_name": "Nguyễn Thị Hoa",
            },
        ),
        (
            ENGLISH,
            {
                "patient_name": "NGUYỄN VĂN BA",
                "patient_code": "2301234",
                "date_of_birth": "1975-03-12",
                "sex": "male",
                "age": 48,
                "department": "Nội A",
                "bed": "12",
                "admission_diagnosis": "Đái tháo đường týp 2",
                "admission_diagnosis_icd": "E11",
            },
        ),
        (
            LETTER,
            {
                "patient_name": "HOÀNG VĂN THÀO",
                "sex": "male",
                "date_of_birth": "1975",
                "address_line": "Thôn Lùng Tám",
                "transferred_at": "2019-06-10T15:20",
            },
        ),
        (
            SENTENCES,
            {
                "patient_name": "NGÔ THỊ YẾN",
                "date_of_birth": "1992-04-02",
                "sex": "female",
                "occupation": "công nhân",
                "ethnicity": "Kinh",
                "admitted_at": "2022-10-10",
                "discharged_at": "2022-10-15",
            },
        ),
        (
            TYPED,
            {
                "patient_name": "ĐẶNG THỊ THU",
                "age": 64,
                "sex": "female",
                "address_ward": "P.7",
                "treatment_outcome": "improved",
            },
        ),
    ],
)
def test_every_value_of_a_strange_print(text_of, paper, told):
    white = np.full((3508, 2480), 255, np.uint8)
    clean = CleanPage(
        number=1,
        colour=white,
        grey=white,
        whitened=white,
        unruled=white,
        layout=Layout(),
        to_scan=np.eye(3),
        dpi=300,
    )
    facts = understand_page(clean, text_of(paper), engines=())
    found = {}
    for candidate in facts.candidates:
        if candidate.value is not None:
            found.setdefault(candidate.field, candidate.value)
    assert {field: found.get(field) for field in told} == told

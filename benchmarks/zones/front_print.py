"""A chart's front page: dotted slots, numbers of options in boxes, an address in parts, coded diagnoses."""

from benchmarks.zones.house_print import OUTCOME, PAYER, SEX, HousePrint, numbered
from benchmarks.zones.house_print import slot as s

_ROUTE = (("Cấp cứu", "emergency"), ("Khoa khám bệnh", "outpatient"), ("Khoa điều trị", "ward"))
_LEAVING = (
    ("Cho ra viện", "discharged"),
    ("Xin về", "on_request"),
    ("Bỏ về", "left"),
    ("Đưa về", "taken_home"),
)

FRONT = HousePrint(
    name="front",
    title="HỒ SƠ NGƯỜI BỆNH NẰM NỘI TRÚ",
    house="TRUNG TÂM Y TẾ VÕ NHAI",
    family="Tinos",
    size=43,
    leader=".",
    pitch=121,
    height=3360,
    signed="BÁC SĨ LÀM HỒ SƠ",
    rows=(
        (s("Thuộc khoa:", "department", 0.07, 0.6), s("Giường nằm:", "bed", 0.64, 0.94)),
        (s("Số vào viện:", "admission_number", 0.07, 0.45), s("Mã số NB:", "patient_code", 0.48, 0.94)),
        (
            s("1. Họ tên người nằm viện:", "patient_name", 0.07, 0.68),
            s("2. Mấy tuổi:", "age", 0.71, 0.94, how="cells", cells=(2,)),
        ),
        (
            s("3. Ngày tháng năm sinh:", "date_of_birth", 0.07, 0.58, how="cells", cells=(2, 2, 4)),
            s("4. Giới tính:", "sex", 0.62, 0.94, how="figure", options=numbered(SEX)),
        ),
        (s("5. Là người dân tộc:", "ethnicity", 0.07, 0.42), s("6. Đang làm:", "occupation", 0.45, 0.94)),
        (
            s("7. Số nhà, thôn, phố:", "address_line", 0.07, 0.55),
            s("Xã/phường:", "address_ward", 0.57, 0.94),
        ),
        (
            s("Huyện/thành phố:", "address_district", 0.09, 0.5),
            s("Tỉnh/thành:", "address_province", 0.53, 0.94),
        ),
        (s("8. Số định danh:", "national_id", 0.07, 0.94, how="cells", cells=(12,)),),
        (s("9. Số thẻ bảo hiểm:", "insurance_number", 0.07, 0.94, how="cells", cells=(2, 1, 2, 2, 3, 5)),),
        (
            s("Thẻ dùng đến hết:", "insurance_valid_to", 0.09, 0.57, how="cells", cells=(2, 2, 4)),
            s("Gọi số:", "contact_phone", 0.61, 0.94),
        ),
        (s("10. Ai trả viện phí:", "payer_type", 0.07, 0.94, how="rings", options=numbered(PAYER)),),
        (s("11. Nhập viện lúc:", "admitted_at", 0.07, 0.94),),
        (s("12. Vào bằng đường:", "admission_route", 0.07, 0.94, how="figure", options=numbered(_ROUTE)),),
        (
            s("13. Khoa nhận định bệnh:", "admission_diagnosis", 0.07, 0.72),
            s("Mã:", "admission_diagnosis_icd", 0.74, 0.94, how="cells", cells=(4,)),
        ),
        (
            s("14. Rời viện lúc:", "discharged_at", 0.07, 0.64),
            s("Số ngày nằm:", "days_of_treatment", 0.67, 0.94, how="cells", cells=(3,)),
        ),
        (
            s(
                "15. Rời viện cách nào:",
                "discharge_type",
                0.07,
                0.94,
                how="figure",
                options=numbered(_LEAVING),
            ),
        ),
        (
            s("16. Bệnh chính lúc rời:", "discharge_diagnosis", 0.07, 0.72),
            s("Mã:", "discharge_diagnosis_icd", 0.74, 0.94, how="cells", cells=(4,)),
        ),
        (s("17. Mắc kèm:", "comorbidity", 0.07, 0.94),),
        (s("18. Chữa có kết quả:", "treatment_outcome", 0.07, 0.97, how="ticks", options=OUTCOME),),
        (s("19. Đã chữa bằng:", "treatment_method", 0.07, 0.94),),
        (s("20. Dặn về nhà:", "advice", 0.07, 0.94),),
    ),
)

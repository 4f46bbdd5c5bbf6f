"""A discharge paper: underlined slots, digit boxes, boxes to tick, a ringed outcome."""

from benchmarks.zones.house_print import OUTCOME, PAYER, SEX, HousePrint, numbered
from benchmarks.zones.house_print import slot as s

DISCHARGE = HousePrint(
    name="exam",
    title="PHIẾU KẾT THÚC ĐỢT NẰM VIỆN",
    house="BỆNH VIỆN ĐA KHOA PHÚ LƯƠNG",
    family="Arimo",
    size=40,
    leader="_",
    pitch=118,
    height=2700,
    signed="BÁC SĨ ĐIỀU TRỊ",
    rows=(
        (s("Họ tên NB:", "patient_name", 0.07, 0.62), s("Mã NB:", "patient_code", 0.65, 0.94)),
        (
            s("Giới:", "sex", 0.07, 0.36, how="ticks", options=SEX),
            s("Sinh ngày:", "date_of_birth", 0.4, 0.78, how="cells", cells=(2, 2, 4)),
            s("Tuổi:", "age", 0.81, 0.94),
        ),
        (s("Thuộc dân tộc:", "ethnicity", 0.07, 0.4), s("Làm nghề:", "occupation", 0.43, 0.94)),
        (s("Chỗ ở hiện nay:", "address", 0.07, 0.94),),
        (s("Số căn cước:", "national_id", 0.07, 0.94, how="cells", cells=(12,)),),
        (s("Diện chi trả:", "payer_type", 0.07, 0.94, how="ticks", options=PAYER),),
        (s("Thẻ BHYT số:", "insurance_number", 0.07, 0.94, how="cells", cells=(2, 1, 2, 10)),),
        (s("Số điện thoại:", "contact_phone", 0.07, 0.5), s("Lưu trữ số:", "archive_number", 0.54, 0.94)),
        (s("Nằm tại khoa:", "department", 0.07, 0.65), s("Số giường:", "bed", 0.68, 0.94)),
        (s("Nhập viện lúc:", "admitted_at", 0.07, 0.94),),
        (
            s("Rời viện lúc:", "discharged_at", 0.07, 0.64),
            s("Số ngày nằm:", "days_of_treatment", 0.68, 0.94),
        ),
        (
            s(
                "Tình trạng lúc rời viện:",
                "treatment_outcome",
                0.07,
                0.97,
                how="rings",
                options=numbered(OUTCOME),
            ),
        ),
        (
            s("Bệnh chính:", "discharge_diagnosis", 0.07, 0.7),
            s("ICD:", "discharge_diagnosis_icd", 0.73, 0.94, how="cells", cells=(4,)),
        ),
        (s("Đã điều trị:", "treatment_method", 0.07, 0.94),),
        (s("Dặn dò:", "advice", 0.07, 0.94),),
    ),
)

"""Two prints of a discharge paper, drawn for this measure alone: one to fit on, one to report on."""

from dataclasses import dataclass

TICKS_SEX = (("Nam", "male"), ("Nữ", "female"))
TICKS_PAYER = (("BHYT", "insurance"), ("Thu phí", "fee"), ("Miễn", "free"), ("Khác", "other"))
RINGS = (
    ("1. Khỏi", "recovered"),
    ("2. Đỡ, giảm", "improved"),
    ("3. Không thay đổi", "unchanged"),
    ("4. Nặng hơn", "worse"),
    ("5. Tử vong", "died"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A label at `x` and its value up to `to`, in shares of the page's width."""

    label: str
    field: str
    x: float
    to: float
    how: str = "line"
    """`line`, `cells`, `ticks`, `rings`."""
    cells: tuple[int, ...] = ()
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HousePrint:
    """One print: fixed places, whatever the values are."""

    name: str
    title: str
    family: str
    size: int
    leader: str
    pitch: int
    """Pixels from row to row at 300 dpi."""
    rows: tuple[tuple[Slot, ...], ...]


def _s(label: str, field: str, x: float, to: float, **more: object) -> Slot:
    return Slot(label=label, field=field, x=x, to=to, **more)  # type: ignore[arg-type]


FIT = HousePrint(
    name="fit",
    title="GIẤY RA VIỆN",
    family="Tinos",
    size=44,
    leader=".",
    pitch=112,
    rows=(
        (_s("Mã người bệnh:", "patient_code", 0.08, 0.45), _s("Số lưu trữ:", "archive_number", 0.5, 0.92)),
        (_s("Họ và tên người bệnh:", "patient_name", 0.08, 0.7), _s("Tuổi:", "age", 0.72, 0.92)),
        (
            _s("Ngày sinh:", "date_of_birth", 0.08, 0.5, how="cells", cells=(2, 2, 4)),
            _s("Giới tính:", "sex", 0.55, 0.92, how="ticks", options=TICKS_SEX),
        ),
        (_s("Số CCCD:", "national_id", 0.08, 0.92, how="cells", cells=(12,)),),
        (_s("Số thẻ BHYT:", "insurance_number", 0.08, 0.92, how="cells", cells=(2, 1, 2, 10)),),
        (_s("Đối tượng:", "payer_type", 0.08, 0.92, how="ticks", options=TICKS_PAYER),),
        (_s("Dân tộc:", "ethnicity", 0.08, 0.45), _s("Nghề nghiệp:", "occupation", 0.48, 0.92)),
        (_s("Địa chỉ:", "address", 0.08, 0.92),),
        (_s("Khoa:", "department", 0.08, 0.6), _s("Giường:", "bed", 0.64, 0.92)),
        (_s("Vào viện lúc:", "admitted_at", 0.08, 0.92),),
        (_s("Ra viện lúc:", "discharged_at", 0.08, 0.92),),
        (
            _s("Số ngày điều trị:", "days_of_treatment", 0.08, 0.5),
            _s("Điện thoại:", "contact_phone", 0.54, 0.92),
        ),
        (
            _s("Chẩn đoán ra viện:", "discharge_diagnosis", 0.08, 0.72),
            _s("Mã ICD:", "discharge_diagnosis_icd", 0.74, 0.95, how="cells", cells=(4,)),
        ),
        (_s("Kết quả điều trị:", "treatment_outcome", 0.08, 0.95, how="rings", options=RINGS),),
        (_s("Phương pháp điều trị:", "treatment_method", 0.08, 0.92),),
        (_s("Lời dặn:", "advice", 0.08, 0.92),),
    ),
)
EXAM = HousePrint(
    name="exam",
    title="PHIẾU KẾT THÚC ĐỢT NẰM VIỆN",
    family="Arimo",
    size=40,
    leader="_",
    pitch=118,
    rows=(
        (_s("Họ tên NB:", "patient_name", 0.07, 0.62), _s("Mã NB:", "patient_code", 0.65, 0.94)),
        (
            _s("Giới:", "sex", 0.07, 0.36, how="ticks", options=TICKS_SEX),
            _s("Sinh ngày:", "date_of_birth", 0.4, 0.78, how="cells", cells=(2, 2, 4)),
            _s("Tuổi:", "age", 0.81, 0.94),
        ),
        (_s("Thuộc dân tộc:", "ethnicity", 0.07, 0.4), _s("Làm nghề:", "occupation", 0.43, 0.94)),
        (_s("Chỗ ở hiện nay:", "address", 0.07, 0.94),),
        (_s("Số căn cước:", "national_id", 0.07, 0.94, how="cells", cells=(12,)),),
        (_s("Diện chi trả:", "payer_type", 0.07, 0.94, how="ticks", options=TICKS_PAYER),),
        (_s("Thẻ BHYT số:", "insurance_number", 0.07, 0.94, how="cells", cells=(2, 1, 2, 10)),),
        (_s("Số điện thoại:", "contact_phone", 0.07, 0.5), _s("Lưu trữ số:", "archive_number", 0.54, 0.94)),
        (_s("Nằm tại khoa:", "department", 0.07, 0.65), _s("Số giường:", "bed", 0.68, 0.94)),
        (_s("Nhập viện lúc:", "admitted_at", 0.07, 0.94),),
        (
            _s("Rời viện lúc:", "discharged_at", 0.07, 0.64),
            _s("Số ngày nằm:", "days_of_treatment", 0.68, 0.94),
        ),
        (_s("Tình trạng lúc rời viện:", "treatment_outcome", 0.07, 0.97, how="rings", options=RINGS),),
        (
            _s("Bệnh chính:", "discharge_diagnosis", 0.07, 0.7),
            _s("ICD:", "discharge_diagnosis_icd", 0.73, 0.94, how="cells", cells=(4,)),
        ),
        (_s("Đã điều trị:", "treatment_method", 0.07, 0.94),),
        (_s("Dặn dò:", "advice", 0.07, 0.94),),
    ),
)
PRINTS = {one.name: one for one in (FIT, EXAM)}

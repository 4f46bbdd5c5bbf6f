"""ThongTinBenhNhan: who, where from, which card."""

from models.codes.paper_codes import ethnic_group, paper_code
from models.stay import Stay
from pipeline.export.hosobenhan.formats import day, moment
from pipeline.export.hosobenhan.shape import Json
from pipeline.export.residence import Residence

SEX = {"male": "Nam", "female": "Nữ"}
PAYERS = {"insurance": "BHYT", "fee": "Thu phí", "free": "Miễn", "other": "Khác"}
_HOME = "Việt Nam"


def patient_group(stay: Stay, home: Residence) -> Json:
    """Return what the papers tell; codes only where a list has an equal."""
    text = stay.text
    people, work, land = text("ethnicity"), text("occupation"), text("nationality")
    return {
        "sovaovien": text("admission_number"),
        "soba": text("archive_number"),
        "soluutru": text("archive_number"),
        "tenkhoa": text("department"),
        "thoigianvaovien": moment(text("admitted_at")),
        "mabenhnhan": text("patient_code"),
        "giuong": text("bed"),
        "cccd_so": text("national_id"),
        "hoten": (text("patient_name") or "").upper(),
        "ngaysinh": day(text("date_of_birth")),
        "tuoi": text("age"),
        "gioitinh": SEX.get(text("sex") or ""),
        "nghenghiep": work,
        "nghenghiep_ma": paper_code("MA_NGHE_NGHIEP", work or ""),
        "dantoc": people,
        "dantoc_ma": ethnic_group(people or ""),
        "ngoaikieu": land if land != _HOME else None,
        "tungaybhyt": day(text("insurance_valid_from")),
        "denngaybhyt": day(text("insurance_valid_to")),
        "mabhyt": text("insurance_number"),
        "noilamviec": text("workplace"),
        "doituongbn_loai": PAYERS.get(text("payer_type") or ""),
        "hotennguoithan": text("contact_name"),
        "sodienthoainguoithan": text("contact_phone"),
        **_home(home),
    }


def _home(home: Residence) -> Json:
    written, area = home.place.written, home.place.known
    return {
        "diachi": home.text,
        "thonpho": written.line,
        "xaphuong": written.ward,
        "quanhuyen": written.district,
        "quanhuyen_ma": area.district.code if area and area.district else None,
        "tinhthanh": written.province,
        "tinhthanh_ma": area.province.code if area else None,
    }

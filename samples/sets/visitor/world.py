"""Houses, homes and illnesses of the set `visitor`."""

from dataclasses import replace
from random import Random

from samples.layouts import Layout
from samples.sets.parts.worlds import World, homes, illnesses, settle
from samples.sets.visitor.words import ADVICE, COMPLAINTS, METHODS
from samples.stays import Case, Stay
from samples.tables.facilities import Facility

# `central` stands for the foreign house, `rehab` for the clinics: the kinds are a closed list.
HOUSES = (
    Facility("Bệnh viện Đa khoa tỉnh Nam Định", "SỞ Y TẾ NAM ĐỊNH", "Nam Định", "36001", "province"),
    Facility("Bệnh viện Đa khoa tỉnh Quảng Trị", "SỞ Y TẾ QUẢNG TRỊ", "Đông Hà", "45001", "province"),
    Facility("Bệnh viện Đa khoa tỉnh Sơn La", "SỞ Y TẾ SƠN LA", "Sơn La", "14001", "province"),
    Facility("Bệnh viện Đa khoa khu vực Ngọc Lặc", "SỞ Y TẾ THANH HÓA", "Ngọc Lặc", "38035", "province"),
    Facility("Bệnh viện Đa khoa Cái Nước", "SỞ Y TẾ CÀ MAU", "Cái Nước", "96012", "district"),
    Facility("Bệnh viện Đa khoa huyện Hậu Lộc", "SỞ Y TẾ THANH HÓA", "Hậu Lộc", "38017", "district"),
    Facility("Trung tâm Y tế huyện Krông Pắc", "SỞ Y TẾ ĐẮK LẮK", "Phước An", "66008", "district"),
    Facility("Trung tâm Y tế huyện Lục Ngạn", "SỞ Y TẾ BẮC GIANG", "Chũ", "24006", "district"),
    Facility("Trung tâm Y tế thị xã Cai Lậy", "SỞ Y TẾ TIỀN GIANG", "Cai Lậy", "82004", "district"),
    Facility("Trạm Y tế xã Chiềng Khoa", "TTYT HUYỆN VÂN HỒ", "Chiềng Khoa", "14207", "commune"),
    Facility("Trạm Y tế xã Hòa Đông", "TTYT HUYỆN KRÔNG PẮC", "Hòa Đông", "66131", "commune"),
    Facility("Bệnh viện Quốc tế Sông Hàn", "CÔNG TY CỔ PHẦN Y KHOA SÔNG HÀN", "Đà Nẵng", "48195", "central"),
    Facility("Phòng khám Đa khoa An Khang", "CÔNG TY TNHH Y TẾ AN KHANG", "Buôn Ma Thuột", "66190", "rehab"),
    Facility("Phòng khám Đa khoa Phước Thiện", "CÔNG TY TNHH PHƯỚC THIỆN", "Mỹ Tho", "82177", "rehab"),
)

HOMES = homes("""
Xóm 7|Xã Giao Phong|Huyện Giao Thủy|Tỉnh Nam Định|036|36
Số 45/12 đường Giải Phóng|Phường Trường Thi|Thành phố Nam Định|Tỉnh Nam Định|036|36
Đội 4, thôn Đông|Xã Yên Cường|Huyện Ý Yên|Tỉnh Nam Định|036|36
Khu phố 2|Phường Đông Lương|Thành phố Đông Hà|Tỉnh Quảng Trị|045|45
Thôn Lâm Xuân|Xã Gio Mai|Huyện Gio Linh|Tỉnh Quảng Trị|045|45
Bản Tin Tốc|Xã Chiềng Khoa|Huyện Vân Hồ|Tỉnh Sơn La|014|14
Tiểu khu 6|Thị trấn Hát Lót|Huyện Mai Sơn|Tỉnh Sơn La|014|14
Làng Muỗng|Xã Quang Trung|Huyện Ngọc Lặc|Tỉnh Thanh Hóa|038|38
Thôn Minh Thành|Xã Minh Lộc|Huyện Hậu Lộc|Tỉnh Thanh Hóa|038|38
Ấp Cái Rắn B|Xã Phú Hưng|Huyện Cái Nước|Tỉnh Cà Mau|096|96
Khóm 3|Thị trấn Cái Đôi Vàm|Huyện Phú Tân|Tỉnh Cà Mau|096|96
Buôn Puăn A|Xã Ea Phê|Huyện Krông Pắc|Tỉnh Đắk Lắk|066|66
212 Giải Phóng, TDP 9|Thị trấn Phước An|Huyện Krông Pắc|Tỉnh Đắk Lắk|066|66
Thôn Trại Một|Xã Quý Sơn|Huyện Lục Ngạn|Tỉnh Bắc Giang|024|24
K48/16 Ông Ích Khiêm|Phường Thanh Bình|Quận Hải Châu|Thành phố Đà Nẵng|048|48
Ấp Mỹ Lợi|Xã Mỹ Phước Tây|Thị xã Cai Lậy|Tỉnh Tiền Giang|082|82
Số 19 hẻm 5 Lê Thị Hồng Gấm|Phường 6|Thành phố Mỹ Tho|Tỉnh Tiền Giang|082|82
TDP Năng Tĩnh 3|Phường Nam Định||Tỉnh Ninh Bình|036|36
Thôn Hà Thanh|Xã Cửa Việt||Tỉnh Quảng Trị|045|45
Bản Mường Khoa|Xã Vân Hồ||Tỉnh Sơn La|014|14
Thôn 12|Xã Ea Phê||Tỉnh Đắk Lắk|066|66
Tổ 31|Phường Hải Châu||Thành phố Đà Nẵng|048|48
Ấp Tân Phong|Xã Mỹ Thiện||Tỉnh Đồng Tháp|082|82
""")

ILLNESSES = illnesses("""
J18.0|Phế quản phế viêm|respiratory
J44.8|COPD giai đoạn III đợt cấp mức độ trung bình|respiratory
J45.0|Hen phế quản dị ứng đợt cấp mức độ vừa|respiratory
J15.0|Viêm phổi do Klebsiella pneumoniae|respiratory
R04.2|Ho ra máu mức độ nhẹ nghi do giãn phế quản|respiratory
I50.0|Suy tim ứ huyết|cardiac
I48|Rung nhĩ đáp ứng thất nhanh|cardiac
I25.5|Bệnh cơ tim thiếu máu cục bộ|cardiac
I21.4|Nhồi máu cơ tim không ST chênh lên giờ thứ 8|cardiac
K85.9|Viêm tụy cấp mức độ nhẹ (Atlanta 2012)|digestive
K80.5|Sỏi ống mật chủ gây tắc mật, nhiễm trùng đường mật|digestive
K74.6|Xơ gan mất bù Child-Pugh B|digestive
K29.1|Viêm dạ dày cấp|digestive
I63.5|Nhồi máu não vùng bao trong trái ngày thứ 2|neuro
G45.9|Cơn thiếu máu não thoáng qua|neuro
G51.0|Liệt mặt ngoại biên (P)|neuro
E11.6|Đái tháo đường không phụ thuộc insuline có loét bàn chân|endocrine
E10.1|ĐTĐ týp 1 nhiễm toan ceton|endocrine
E04.2|Bướu giáp đa nhân lành tính|endocrine
N18.5|Bệnh thận mạn giai đoạn V lọc máu chu kỳ|renal
N30.0|Viêm bàng quang cấp|renal
N20.0|Sỏi thận hai bên, ứ nước thận phải độ I|renal
M10.0|Gút cấp khớp bàn ngón chân cái (T)|joint
M51.2|Thoát vị đĩa đệm L4-L5 chèn ép rễ|joint
M06.9|Viêm khớp dạng thấp đợt tiến triển|joint
A90|Sốt xuất huyết Dengue ngày 4|infection
B18.1|Viêm gan vi rút B mạn đợt bùng phát|infection
A41.9|Nhiễm khuẩn huyết đường vào da mô mềm|infection
K35.3|Viêm phúc mạc ruột thừa khu trú|surgery
K81.0|Viêm túi mật cấp do sỏi|surgery
K60.3|Rò hậu môn|surgery
N45.9|Viêm mào tinh hoàn (T)|surgery
S72.0|Gãy cổ xương đùi (P)|trauma
S06.0|Chấn động não, vết thương da đầu vùng chẩm|trauma
S62.3|Gãy kín nền xương đốt bàn V tay trái|trauma
J20.9|Viêm phế quản cấp thể nặng|child
A08.4|Tiêu chảy cấp do vi rút mất nước B|child
R56.0|Sốt cao co giật đơn thuần|child
P59.9|Vàng da sơ sinh|child
O82.0|Con lần 3 thai 39 tuần 2 ngày, vết mổ lấy thai cũ|women
O21.0|Thai 9 tuần nghén nặng|women
N83.2|Nang buồng trứng phải|women
I69.3|Di chứng nhồi máu não: liệt nửa người (P), thất ngôn|rehab
M54.5|Đau thắt lưng do thoái hóa|rehab
H26.9|Đục thủy tinh thể hai mắt|senses
H66.0|Viêm tai giữa mủ cấp tai phải|senses
I10|Tăng huyết áp giai đoạn II|beside
E11|Đái tháo đường không phụ thuộc insuline|beside
E78.2|Tăng lipid máu hỗn hợp|beside
K21.9|Trào ngược dạ dày - thực quản|beside
N40|Phì đại lành tính tuyến tiền liệt độ I|beside
G47.0|Rối loạn giấc ngủ|beside
M17.9|Thoái hóa khớp gối|beside
K76.0|Gan nhiễm mỡ độ 2|beside
J00|Viêm mũi họng cấp|young
D50.9|Thiếu máu nhẹ do thiếu sắt|young
B37.0|Nấm miệng|young
E55.9|Thiếu vitamin D|young
""")

WORLD = World(
    houses=HOUSES,
    homes=HOMES,
    receivers=(
        "Bệnh viện Hữu nghị Việt Đức", "Bệnh viện Chợ Rẫy", "Bệnh viện Đa khoa Vùng Tây Nguyên", "Bệnh viện Đà Nẵng",
        "Bệnh viện Nhi Thanh Hóa", "Bệnh viện Đa khoa Trung ương Cần Thơ", "Viện Huyết học - Truyền máu Trung ương",
    ),
    departments={
        "respiratory": ("Nội 2", "Nội Hô hấp - Cơ xương khớp", "Khám bệnh"),
        "cardiac": ("Nội Tim mạch - Lão học", "Cấp cứu - Hồi sức tích cực"),
        "digestive": ("Nội Tiêu hóa - Bệnh máu", "Nội 1"),
        "neuro": ("Thần kinh - Đột quỵ", "Nội Tổng hợp 2"),
        "endocrine": ("Nội tiết - Đái tháo đường", "Nội B"),
        "renal": ("Thận - Lọc máu", "Nội A"),
        "joint": ("Nội Cơ xương khớp", "YHCT - PHCN"),
        "infection": ("Truyền nhiễm", "Các bệnh Nhiệt đới"),
        "surgery": ("Ngoại Tiêu hóa - Gan mật", "Ngoại Chung"),
        "trauma": ("Ngoại Chấn thương chỉnh hình", "Ngoại 2"),
        "child": ("Nhi", "Nhi - Sơ sinh"),
        "women": ("Phụ sản", "Sản thường"),
        "rehab": ("Y học cổ truyền và PHCN", "Phục hồi chức năng"),
        "senses": ("3 chuyên khoa", "Mắt", "Tai mũi họng"),
    },
    illnesses=ILLNESSES,
    codes=("YY.######", "BN00######", "36YY######"),
    entries=("YY-#####", "####/YY", "YY0#####"),
    old=(
        "visitor-hai-khoi", "visitor-ra-vien-cu", "visitor-chuyen-tuyen", "visitor-truyen-dich", "visitor-phau-thuat",
        "visitor-don-bhyt",
    ),
)  # fmt: skip

OF_MEN = {"N40", "N45.9"}


def settled(case: Case, rng: Random, layout: Layout) -> Case:
    """Move a case to a house of this set, with its complaints, treatments and advice."""
    made = settle(WORLD, case, rng, layout)
    field, house = made.stay.field, made.stay.facility
    if layout.kind is None and house.kind in {"central", "rehab"}:
        house = rng.choice([one for one in HOUSES if one.kind in {"province", "district"}])
    stay = replace(
        _of_sex(made.stay, made.person.sex),
        facility=house,
        advice=rng.choice(ADVICE),
        method=rng.choice(METHODS.get(field, (made.stay.method,))),
        complaint=rng.choice(COMPLAINTS.get(field, (made.stay.complaint,))),
    )
    return replace(made, stay=stay)


def _of_sex(stay: Stay, sex: str) -> Stay:
    """Give a woman no illness of men."""
    if sex == "male":
        return stay

    def other(found: tuple[str, str]) -> tuple[str, str]:
        return ("Rò hậu môn", "K60.3") if found[1] in OF_MEN else found

    return replace(
        stay,
        main=other(stay.main),
        ward=other(stay.ward),
        clinic=other(stay.clinic),
        referral=other(stay.referral) if stay.referral else None,
        comorbid=tuple(one for one in stay.comorbid if one[1] not in OF_MEN),
    )

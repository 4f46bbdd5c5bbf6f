"""Houses, homes and illnesses of the set `stranger`."""

from dataclasses import replace
from random import Random

from samples.layouts import Layout
from samples.sets.parts.worlds import World, homes, illnesses, settle
from samples.sets.stranger.phrases import ADVICE, METHODS
from samples.sets.stranger.special import KEPT, SPECIAL
from samples.stays import Case
from samples.tables.facilities import Facility

HOUSES = (
    Facility("Bệnh viện Đa khoa tỉnh Lào Cai", "SỞ Y TẾ LÀO CAI", "Lào Cai", "10001", "province"),
    Facility("Bệnh viện Đa khoa tỉnh Phú Yên", "SỞ Y TẾ PHÚ YÊN", "Tuy Hòa", "54001", "province"),
    Facility("Bệnh viện Đa khoa Trung tâm An Giang", "SỞ Y TẾ AN GIANG", "Long Xuyên", "89001", "province"),
    Facility("Bệnh viện Đa khoa khu vực Ngọc Hồi", "SỞ Y TẾ KON TUM", "Ngọc Hồi", "62003", "district"),
    Facility("Trung tâm Y tế huyện Mù Cang Chải", "SỞ Y TẾ YÊN BÁI", "Mù Cang Chải", "15007", "district"),
    Facility("Bệnh viện huyện Củ Chi", "SỞ Y TẾ TP. HỒ CHÍ MINH", "Củ Chi", "79049", "district"),
    Facility("Trung tâm Y tế thị xã Kỳ Anh", "SỞ Y TẾ HÀ TĨNH", "Kỳ Anh", "42012", "district"),
    Facility("Bệnh viện Quân y 87", "TỔNG CỤC HẬU CẦN", "Nha Trang", "56015", "central"),
    Facility("Bệnh viện Quân y 211", "QUÂN ĐOÀN 3", "Pleiku", "64009", "central"),
    Facility("Bệnh viện Y học cổ truyền Phú Thọ", "SỞ Y TẾ PHÚ THỌ", "Việt Trì", "25004", "rehab"),
    Facility("Bệnh viện Y Dược cổ truyền Bình Định", "SỞ Y TẾ BÌNH ĐỊNH", "Quy Nhơn", "52006", "rehab"),
    Facility("Bệnh viện Đa khoa Hồng Đức", "CÔNG TY TNHH Y TẾ HỒNG ĐỨC", "Hải Phòng", "31117", "province"),
    Facility("Phòng khám Đa khoa Minh Tâm", "CÔNG TY TNHH MTV MINH TÂM", "Biên Hòa", "75218", "district"),
    Facility("Trạm Y tế xã Nậm Có", "TTYT HUYỆN MÙ CANG CHẢI", "Nậm Có", "15112", "commune"),
    Facility("Trạm Y tế phường Kỳ Liên", "TTYT THỊ XÃ KỲ ANH", "Kỳ Anh", "42140", "commune"),
)

HOMES = homes("""
Bản Lùng Cúng|Xã Nậm Có|Huyện Mù Cang Chải|Tỉnh Yên Bái|015|15
Tổ 12|Phường Cốc Lếu|Thành phố Lào Cai|Tỉnh Lào Cai|010|10
Thôn Nậm Pung|Xã Bản Khoang|Huyện Sa Pa|Tỉnh Lào Cai|010|10
Khu phố Ninh Tịnh 2|Phường 9|Thành phố Tuy Hòa|Tỉnh Phú Yên|054|54
Thôn Phước Lộc|Xã Hòa Thành|Huyện Đông Hòa|Tỉnh Phú Yên|054|54
Ấp Trung 3|Thị trấn Phú Mỹ|Huyện Phú Tân|Tỉnh An Giang|089|89
27B Tôn Đức Thắng|Phường Mỹ Bình|Thành phố Long Xuyên|Tỉnh An Giang|089|89
Làng Đăk Răng|Xã Đăk Dục|Huyện Ngọc Hồi|Tỉnh Kon Tum|062|62
Số 91/4 Nguyễn Thị Rư, khu phố 5|Thị trấn Củ Chi|Huyện Củ Chi|Thành phố Hồ Chí Minh|079|79
TDP Liên Phú|Phường Kỳ Liên|Thị xã Kỳ Anh|Tỉnh Hà Tĩnh|042|42
Khu 4|Xã Hy Cương|Thành phố Việt Trì|Tỉnh Phú Thọ|025|25
Khối 3, hẻm 18 Trần Bình Trọng|Phường Lê Hồng Phong|Thành phố Quy Nhơn|Tỉnh Bình Định|052|52
Số 8/22/61 Lê Lai|Phường Máy Chai|Quận Ngô Quyền|Thành phố Hải Phòng|031|31
Tổ 7, khu phố 11|Phường An Bình|Thành phố Biên Hòa|Tỉnh Đồng Nai|075|75
Xóm Hòa Bình|Xã Hương Khê||Tỉnh Hà Tĩnh|042|42
Thôn Đồng Tâm|Xã Võ Lao||Tỉnh Lào Cai|010|10
Số 5 ngách 3/12 Hàng Kênh|Phường Lê Chân||Thành phố Hải Phòng|031|31
Ấp Hòa Long|Xã Chợ Mới||Tỉnh An Giang|089|89
""")

ILLNESSES = illnesses("""
J18.1|Viêm thùy dưới phổi trái|respiratory
A15.0|Lao phổi AFB (+) mới|respiratory
J44.0|COPD đợt cấp do bội nhiễm, suy hô hấp độ I|respiratory
C34.1|U thùy trên phổi phải theo dõi K|respiratory
J90|Tràn dịch màng phổi trái chưa rõ nguyên nhân|respiratory
I20.0|Cơn đau thắt ngực không ổn định|cardiac
I50.9|Suy tim độ III theo NYHA|cardiac
I11.9|Bệnh tim do tăng huyết áp|cardiac
K25.4|Loét bờ cong nhỏ dạ dày chảy máu Forrest IIc|digestive
K70.3|Xơ gan rượu còn bù|digestive
K57.3|Viêm túi thừa đại tràng phải|digestive
I63.9|Tai biến mạch máu não: nhồi máu não bán cầu phải|neuro
G40.9|Động kinh cơn lớn|neuro
H81.1|Chóng mặt kịch phát tư thế lành tính|neuro
E11.4|Đái tháo đường týp 2 biến chứng thần kinh ngoại biên|endocrine
E05.0|Basedow|endocrine
N20.1|Sỏi niệu quản trái 1/3 dưới kèm ứ nước thận độ II|renal
N10|Viêm đài bể thận cấp bên phải|renal
M54.4|Đau thần kinh tọa phải thể phong hàn thấp|joint
M17.1|Thoái hóa khớp gối trái giai đoạn III|joint
M47.8|Thoái hóa cột sống cổ, hội chứng cổ - vai - cánh tay|joint
A97.1|Sốt xuất huyết Dengue có dấu hiệu cảnh báo ngày thứ 5|infection
A75.3|Sốt mò|infection
L03.1|Viêm mô tế bào cẳng chân phải|infection
K35.8|Viêm ruột thừa cấp giờ thứ 12|surgery
K40.9|Thoát vị bẹn trái|surgery
K56.5|Tắc ruột do dính sau mổ|surgery
S52.5|Gãy đầu dưới xương quay trái|trauma
S42.0|Gãy 1/3 giữa xương đòn phải|trauma
S82.0|Vỡ xương bánh chè trái|trauma
J21.9|Viêm tiểu phế quản cấp mức độ trung bình|child
A09|Tiêu chảy cấp mất nước nhẹ|child
B08.4|Tay chân miệng độ 2a|child
J05.0|Viêm thanh quản cấp độ II|child
O80.0|Con lần 2, thai 39 tuần, ngôi chỏm, đẻ thường|women
O42.0|Con so, thai 40 tuần, ối vỡ sớm giờ thứ 6|women
O60.0|Dọa sinh non, thai 33 tuần|women
D25.1|U xơ tử cung kích thước 6 cm|women
I69.4|Di chứng tai biến mạch máu não liệt nửa người trái|rehab
M75.0|Viêm quanh khớp vai phải thể đông cứng|rehab
G51.0|Liệt dây thần kinh VII ngoại biên bên trái do lạnh|rehab
H25.1|Đục thể thủy tinh tuổi già mắt phải|senses
J32.9|Viêm đa xoang mạn tính|senses
I10|Tăng huyết áp|beside
E11.9|ĐTĐ týp 2|beside
E78.5|Rối loạn chuyển hóa lipid|beside
K29.5|Viêm dạ dày mạn|beside
M81.9|Loãng xương|beside
N18.3|Suy thận mạn độ III|beside
J30.4|Viêm mũi dị ứng|beside
D50.9|Thiếu máu thiếu sắt|young
J02.9|Viêm họng cấp|young
K59.0|Táo bón|young
H66.9|Viêm tai giữa bên phải|young
E46|Suy dinh dưỡng nhẹ cân|young
""")

WORLD = World(
    houses=HOUSES,
    homes=HOMES,
    receivers=(
        "Bệnh viện Trung ương Huế", "Bệnh viện Quân y 175", "Bệnh viện C Đà Nẵng", "Bệnh viện Thống Nhất",
        "Bệnh viện Đa khoa tỉnh Yên Bái", "Bệnh viện Lão khoa Trung ương", "Viện Bỏng Quốc gia",
    ),
    departments={
        "respiratory": ("Hô hấp - Dị ứng", "Nội Tổng quát", "Lao phổi A2"),
        "cardiac": ("Nội Tim mạch - Nội tiết", "Nội Cán bộ", "Lão khoa"),
        "digestive": ("Nội Tiêu hóa", "Nội Tổng quát"),
        "neuro": ("Nội Thần kinh", "Hồi sức tích cực - Chống độc"),
        "joint": ("Nội - Châm cứu dưỡng sinh", "Cơ Xương Khớp"),
        "surgery": ("Ngoại Bụng", "Ngoại Tổng quát"),
        "trauma": ("Ngoại Chấn thương - Bỏng", "Chấn thương"),
        "child": ("Nhi Tiêu hóa", "Nhi", "Nhi Sơ sinh"),
        "women": ("Sản", "Hậu sản", "Phụ khoa"),
        "rehab": ("Phục hồi chức năng - Dưỡng sinh", "Lão khoa - Châm cứu"),
    },
    illnesses=ILLNESSES,
    codes=("YY######", "##.####.YY", "HN#######"),
    entries=("NT-YY-####", "#####", "YY.###.###"),
    old=(
        "stranger-cham", "stranger-toa", "stranger-danh-may", "stranger-mau-01", "stranger-tem-mat",
        "stranger-kiem-soat", "stranger-quan-y", "stranger-than-nhan", "stranger-39", "stranger-chieu",
    ),
)  # fmt: skip


def settled(case: Case, rng: Random, layout: Layout) -> Case:
    """Move a case to a house of this set; prints of one specialty have houses and illnesses of their own."""
    made = settle(WORLD, case, rng, layout)
    stay = replace(
        made.stay,
        advice=rng.choice(ADVICE),
        method=rng.choice(METHODS.get(made.stay.field, (made.stay.method,))),
    )
    key = KEPT.get(layout.name, "" if layout.kind else made.stay.field)
    if key in SPECIAL and (layout.name in KEPT or rng.random() < 0.5):
        own = SPECIAL[key]
        main = rng.choice(own.illnesses) if own.illnesses else stay.main
        seen = {"main": main, "ward": main, "clinic": main} if own.illnesses else {}
        stay = replace(
            stay,
            **seen,  # type: ignore[arg-type]
            facility=rng.choice(own.houses) if own.houses else stay.facility,
            referral=main if stay.referral else None,
            department=rng.choice(own.departments),
            complaint=rng.choice(own.complaints),
            method=rng.choice(own.methods),
        )
    return replace(made, stay=stay)

"""Houses, homes and illnesses of the set `held`."""

from samples.sets.parts.worlds import World, homes, illnesses
from samples.tables.facilities import Facility

HOUSES = (
    Facility("Bệnh viện Đa khoa Trung ương Cần Thơ", "BỘ Y TẾ", "Cần Thơ", "92001", "central"),
    Facility("Bệnh viện Đa khoa tỉnh Bình Định", "SỞ Y TẾ BÌNH ĐỊNH", "Quy Nhơn", "52001", "province"),
    Facility("Bệnh viện Sản - Nhi Lào Cai", "SỞ Y TẾ LÀO CAI", "Lào Cai", "10061", "province"),
    Facility("Bệnh viện Trung ương Huế - Cơ sở 2", "BỘ Y TẾ", "Phong Điền", "46002", "central"),
    Facility("Bệnh viện Đa khoa Hồng Phước", "CÔNG TY TNHH Y TẾ HỒNG PHƯỚC", "Biên Hòa", "75280", "province"),
    Facility("Trung tâm Y tế huyện Mộc Châu", "SỞ Y TẾ SƠN LA", "Mộc Châu", "14005", "district"),
    Facility("Bệnh viện Đa khoa Bảo Lộc II", "SỞ Y TẾ LÂM ĐỒNG", "Bảo Lộc", "68002", "district"),
    Facility("Trung tâm Y tế khu vực Phú Quốc", "SỞ Y TẾ KIÊN GIANG", "Phú Quốc", "91010", "district"),
    Facility("Bệnh viện Y học cổ truyền Huế", "SỞ Y TẾ THỪA THIÊN HUẾ", "Huế", "46010", "rehab"),
    Facility("Trạm Y tế xã Chiềng Hắc", "TRUNG TÂM Y TẾ MỘC CHÂU", "Chiềng Hắc", "14121", "commune"),
    Facility("Trạm Y tế phường Dương Đông", "TTYT PHÚ QUỐC", "Dương Đông", "91101", "commune"),
)

HOMES = homes("""
Khu vực Bình Thường A|Phường Long Tuyền|Quận Bình Thủy|Thành phố Cần Thơ|092|92
Số 87/5 đường 30 tháng 4|Phường Hưng Lợi|Quận Ninh Kiều|Thành phố Cần Thơ|092|92
Ấp Thới Trinh B|Xã Thới An|Huyện Cờ Đỏ|Thành phố Cần Thơ|092|92
Thôn An Hòa 1|Xã Phước An|Huyện Tuy Phước|Tỉnh Bình Định|052|52
KV 3|Phường Đống Đa|Thành phố Quy Nhơn|Tỉnh Bình Định|052|52
Tổ 17|Phường Cốc Lếu|Thành phố Lào Cai|Tỉnh Lào Cai|010|10
Thôn Sín Chải|Xã San Sả Hồ|Thị xã Sa Pa|Tỉnh Lào Cai|010|10
Tiểu khu 12|Thị trấn Mộc Châu|Huyện Mộc Châu|Tỉnh Sơn La|014|14
Bản Tà Số 2|Xã Chiềng Hắc|Huyện Mộc Châu|Tỉnh Sơn La|014|14
Kiệt 42 nhà 7 Nguyễn Sinh Cung|Phường Vỹ Dạ|Thành phố Huế|Tỉnh Thừa Thiên Huế|046|46
Thôn 9|Xã Lộc Châu|Thành phố Bảo Lộc|Tỉnh Lâm Đồng|068|68
Tổ 4, khu phố 11|Phường Dương Đông|Thành phố Phú Quốc|Tỉnh Kiên Giang|091|91
30/4B KP6|Phường Tân Hiệp|Thành phố Biên Hòa|Tỉnh Đồng Nai|075|75
Khu vực 2|Phường Ninh Kiều||Thành phố Cần Thơ|092|92
Bản Lóng Sập|Xã Lóng Sập||Tỉnh Sơn La|014|14
Thôn Vĩnh Thạnh|Xã Tuy Phước||Tỉnh Gia Lai|052|52
Số 9 kiệt 15 Đặng Thùy Trâm|Phường Thuận Hóa||Thành phố Huế|046|46
""")

ILLNESSES = illnesses("""
J18.1|Viêm thùy dưới phổi trái|respiratory
J46|Cơn hen phế quản cấp mức độ trung bình - nặng|respiratory
J96.1|Suy hô hấp mạn trên nền xơ phổi|respiratory
A16.0|Lao phổi AFB (+), điều trị tháng thứ 2|respiratory
I21.1|Nhồi máu cơ tim thành dưới cấp giờ thứ 6|cardiac
I34.0|Hở van hai lá 3/4, suy tim độ II|cardiac
I11.0|Suy tim do tăng huyết áp, đợt mất bù|cardiac
K25.4|Loét hang vị Forrest IIb|digestive
K72.9|Bệnh não gan độ II/ Xơ gan do rượu|digestive
K57.3|Viêm túi thừa đại tràng phải|digestive
G45.0|Hội chứng động mạch sống nền|neuro
G40.3|Động kinh toàn thể cơn co cứng - co giật|neuro
I67.8|Thiểu năng tuần hoàn hệ sống nền/ Mất ngủ|neuro
E11.5|Bàn chân đái tháo đường Wagner 2 bên phải|endocrine
E11.0|Tăng áp lực thẩm thấu máu do đái tháo đường týp 2|endocrine
N10|Viêm đài bể thận cấp bên phải, sỏi thận phải|renal
N04.9|Hội chứng thận hư tái phát lần 2|renal
M17.1|Thoái hóa khớp gối phải giai đoạn III, tràn dịch khớp|joint
M54.4|Đau thần kinh tọa trái do thoái hóa cột sống thắt lưng|joint
A97.1|Sốt xuất huyết Dengue có dấu hiệu cảnh báo ngày thứ 5|infection
A04.9|Nhiễm trùng đường ruột, mất nước nhẹ|infection
B24|Nhiễm HIV giai đoạn 3/ Nấm họng|infection
K35.2|Viêm phúc mạc toàn thể do ruột thừa vỡ|surgery
K56.5|Tắc ruột non do dính sau mổ cũ|surgery
N20.1|Sỏi niệu quản trái 1/3 dưới gây ứ nước độ II|surgery
S52.5|Gãy Pouteau-Colles tay trái do TNSH|trauma
S32.0|Xẹp đốt sống L1 do ngã cao|trauma
T23.2|Bỏng độ II bàn tay phải do nước sôi|trauma
J21.0|Viêm tiểu phế quản do RSV, suy hô hấp độ I|child
A08.0|Tiêu chảy cấp do Rotavirus, mất nước nhẹ/ Hăm tã|child
B08.4|Tay chân miệng độ 2a ngày 3|child
O42.0|Thai 39 tuần, ối vỡ non giờ thứ 5|women
O72.1|Băng huyết sau sinh giờ thứ 2 do đờ tử cung|women
D27|U nang buồng trứng trái xoắn|women
I69.1|Di chứng xuất huyết não, liệt nửa người trái, co cứng|rehab
G80.0|Bại não thể co cứng hai chi dưới|rehab
H66.3|Viêm tai giữa mạn mủ tai trái|senses
H40.1|Glôcôm góc mở mắt phải|senses
I10|THA|beside
E11.9|ĐTĐ týp 2|beside
E78.5|RLLP máu|beside
K29.5|Viêm dạ dày mạn HP (+)|beside
M81.9|Loãng xương|beside
N18.2|Bệnh thận mạn giai đoạn 2|beside
I25.9|Bệnh tim thiếu máu cục bộ mạn|beside
J30.4|Viêm mũi dị ứng|beside
K64.1|Trĩ nội độ II|beside
H25.1|Đục thể thủy tinh hai mắt|beside
I69.4|Di chứng tai biến mạch máu não cũ|beside
E46|Suy dinh dưỡng độ I|young
J02.9|Viêm họng cấp|young
Q21.0|Thông liên thất phần quanh màng|young
D50.9|Thiếu máu thiếu sắt|young
B37.0|Nấm miệng|young
""")

WORLD = World(
    houses=HOUSES,
    homes=HOMES,
    receivers=(
        "Bệnh viện Trung ương Huế", "Bệnh viện Chợ Rẫy", "BV ĐKTW Cần Thơ", "Bệnh viện Từ Dũ", "Bệnh viện Đa khoa tỉnh Sơn La",
        "Bệnh viện Đại học Y Dược TP. Hồ Chí Minh", "Bệnh viện Nhi Trung ương",
    ),
    departments={
        "respiratory": ("Nội Hô hấp", "Nội Tổng hợp 2", "Lao - Bệnh phổi"),
        "cardiac": ("Nội Tim mạch", "Cấp cứu - Hồi sức tim mạch", "Nội Tổng hợp 1"),
        "digestive": ("Nội Tiêu hóa", "Ngoại - Tiêu hóa"),
        "neuro": ("Nội Thần kinh", "Đơn vị Đột quỵ"),
        "endocrine": ("Nội tiết", "Nội Tổng hợp 1"),
        "surgery": ("Ngoại Tổng quát", "Gây mê hồi sức"),
        "trauma": ("Ngoại Chấn thương", "Bỏng - Tạo hình"),
        "child": ("Nhi", "Nhi Tổng quát", "Sơ sinh"),
        "women": ("Sản", "Phụ - Sản", "Hậu sản"),
        "rehab": ("YHCT - PHCN", "Nội Châm cứu"),
    },
    illnesses=ILLNESSES,
    codes=("YY######", "HP.####-##", "000######", "92/###/YY/######"),
    entries=("######", "YY.####", "N-#####/YY"),
    old=("held-yhct", "held-tram", "held-nhi", "held-cau", "held-ba-khoi", "held-khoanh", "held-cham", "held-so", "held-be", "held-so-truoc", "held-x-quang", "held-a5", "held-bac-si-truoc"),
)  # fmt: skip

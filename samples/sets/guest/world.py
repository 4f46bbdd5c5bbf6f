"""Houses, homes and illnesses that the papers are about; all invented."""

from samples.sets.parts.worlds import World, homes, illnesses
from samples.tables.facilities import Facility

HOUSES = (
    Facility(
        "Bệnh viện Đa khoa Quốc tế Minh Khang", "TẬP ĐOÀN Y TẾ MINH KHANG", "Biên Hòa", "75211", "central"
    ),
    Facility(
        "Phòng khám Đa khoa An Phước Đường", "CÔNG TY TNHH Y DƯỢC AN PHƯỚC", "Mỹ Tho", "82077", "central"
    ),
    Facility("Bệnh viện Đa khoa tỉnh Phú Yên", "SỞ Y TẾ PHÚ YÊN", "Tuy Hòa", "54001", "province"),
    Facility("Bệnh viện Sản - Nhi Tiền Giang", "SỞ Y TẾ TIỀN GIANG", "Mỹ Tho", "82004", "province"),
    Facility("Bệnh viện Đa khoa khu vực Ngã Bảy", "SỞ Y TẾ HẬU GIANG", "Ngã Bảy", "93003", "district"),
    Facility("Trung tâm Y tế huyện Bàu Bàng", "SỞ Y TẾ BÌNH DƯƠNG", "Bàu Bàng", "74019", "district"),
    Facility("Bệnh viện Quân dân y Đồng Phú", "BỘ CHỈ HUY QUÂN SỰ TỈNH", "Đồng Phú", "70015", "district"),
    Facility("Trạm Y tế xã Hòa Tân Tây", "TRUNG TÂM Y TẾ TÂY HÒA", "Hòa Tân Tây", "54112", "commune"),
    Facility("Trạm Y tế phường Long Tâm", "TRUNG TÂM Y TẾ BÀ RỊA", "Bà Rịa", "77031", "commune"),
)

HOMES = homes("""
12/7 Nguyễn Trung Trực | Phường 4 | Thành phố Mỹ Tho | Tỉnh Tiền Giang | 082 | 82
Ấp Mỹ Thạnh | Xã Song Thuận | Huyện Châu Thành | Tỉnh Tiền Giang | 082 | 82
Khu phố 5 | Thị trấn Lai Uyên | Huyện Bàu Bàng | Tỉnh Bình Dương | 074 | 74
Thôn Hội Cư | Xã Hòa Tân Tây | Thị xã Đông Hòa | Tỉnh Phú Yên | 054 | 54
215B Lê Lợi | Phường Lái Hiếu | Thành phố Ngã Bảy | Tỉnh Hậu Giang | 093 | 93
Ấp Sơn Phú 2A | Xã Tân Thành | Thành phố Ngã Bảy | Tỉnh Hậu Giang | 093 | 93
Buôn Ma Giai | Xã Đất Bằng | Huyện Krông Pa | Tỉnh Gia Lai | 064 | 64
Tổ 11 khu phố Núi Dinh | Phường Kim Dinh | Thành phố Bà Rịa | Tỉnh Bà Rịa - Vũng Tàu | 077 | 77
44/2 hẻm 8 Trần Hưng Đạo | Phường Phú Lâm | Thành phố Tuy Hòa | Tỉnh Phú Yên | 054 | 54
Ấp 3 | Xã Tân Lập | Huyện Đồng Phú | Tỉnh Bình Phước | 070 | 70
Ấp Mỹ Thạnh | Xã Vĩnh Kim | | Tỉnh Đồng Tháp | 082 | 82
Khu phố Bàu Hốt | Xã Bàu Bàng | | Thành phố Hồ Chí Minh | 074 | 74
92 Hùng Vương | Phường Bình Kiến | | Tỉnh Đắk Lắk | 054 | 54
Ấp Đông An | Phường Ngã Bảy | | Thành phố Cần Thơ | 093 | 93
Tổ 2 ấp Suối Nhung | Xã Đồng Tâm | | Tỉnh Đồng Nai | 070 | 70
""")

ILLNESSES = illnesses("""
J18.8|Viêm phổi thùy dưới trái|respiratory
J44.0|Đợt cấp bệnh phổi tắc nghẽn mạn tính bội nhiễm|respiratory
J45.0|Hen phế quản dị ứng, cơn trung bình|respiratory
I11.9|Tăng huyết áp nguyên phát có tổn thương cơ quan đích|cardiac
I25.5|Bệnh cơ tim thiếu máu cục bộ|cardiac
I49.4|Ngoại tâm thu thất thưa|cardiac
K25.3|Loét bờ cong nhỏ dạ dày|digestive
K80.5|Sỏi ống mật chủ|digestive
K52.1|Viêm dạ dày - ruột cấp do ngộ độc thức ăn|digestive
I63.5|Nhồi máu não bán cầu trái giờ thứ 10|neuro
G44.2|Đau đầu kiểu căng thẳng|neuro
E11.5|Đái tháo đường típ 2 biến chứng mạch máu ngoại vi|endocrine
E04.2|Bướu giáp đa nhân|endocrine
N20.2|Sỏi thận kèm sỏi niệu quản đoạn gần bên phải|renal
N18.4|Bệnh thận mạn giai đoạn 4|renal
M16.1|Thoái hóa khớp háng nguyên phát|joint
M50.1|Thoát vị đĩa đệm cột sống cổ chèn ép rễ|joint
A97.1|Sốt xuất huyết Dengue ngày thứ 4 có dấu hiệu cảnh báo|infection
L03.0|Viêm mô tế bào ngón chân cái phải|infection
K35.9|Viêm ruột thừa cấp giờ thứ 12|surgery
K43.9|Thoát vị vết mổ thành bụng|surgery
S82.6|Gãy mắt cá ngoài cổ chân phải|trauma
S62.3|Gãy xương bàn V tay trái|trauma
J20.9|Viêm phế quản cấp co thắt|child
B08.5|Viêm họng mụn nước|child
O47.0|Dọa sinh non thai 32 tuần|women
N83.2|Nang buồng trứng phải|women
I69.4|Di chứng liệt nửa người sau đột quỵ|rehab
J32.0|Viêm xoang hàm mạn|senses
H26.9|Đục thủy tinh thể mắt trái|senses
I10|Tăng huyết áp|beside
E78.5|Rối loạn lipid máu|beside
K21.0|Trào ngược dạ dày thực quản có viêm|beside
M81.0|Loãng xương sau mãn kinh|beside
E11.9|Đái tháo đường típ 2|beside
R50.9|Sốt chưa rõ nguyên nhân|young
D50.8|Thiếu máu thiếu sắt mức độ nhẹ|young
J30.4|Viêm mũi dị ứng|young
K59.0|Táo bón chức năng|young
L20.9|Viêm da cơ địa|young
""")

WORLD = World(
    houses=HOUSES,
    homes=HOMES,
    illnesses=ILLNESSES,
    receivers=(
        "Bệnh viện Chợ Rẫy",
        "Bệnh viện Nhân dân Gia Định",
        "Bệnh viện Đa khoa Trung ương Cần Thơ",
        "Bệnh viện Nhi đồng 2",
        "Bệnh viện Quân y 175",
    ),
    departments={
        "respiratory": ("Nội hô hấp - Dị ứng", "Nội A"),
        "cardiac": ("Nội tim mạch - Lão học", "Nội A"),
        "digestive": ("Nội tiêu hóa - Huyết học",),
        "surgery": ("Ngoại tổng quát", "Ngoại B"),
        "trauma": ("Chấn thương chỉnh hình - Bỏng", "Ngoại B"),
        "child": ("Nhi", "Nhi sơ sinh"),
        "infection": ("Nhiễm",),
        "joint": ("Nội thần kinh - Cơ xương khớp",),
    },
    codes=("YY.######", "PID-#######", "BN########", "75211.YY.#####"),
    entries=("YY/######", "NT.YY######", "#####"),
    old=("guest-kim", "guest-toa", "guest-hai-khoi", "guest-giay-cu", "guest-chuyen-cu", "guest-benh-an-cu"),
)
"""Where the papers of the set come from."""

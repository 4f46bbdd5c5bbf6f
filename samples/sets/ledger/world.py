"""Houses, homes and illnesses that the papers are about; all invented."""

from samples.sets.parts.worlds import World, homes, illnesses
from samples.tables.facilities import Facility

HOUSES = (
    Facility("Bệnh viện Đa khoa Hồng Lĩnh Phúc", "CÔNG TY CP Y TẾ HỒNG PHÚC", "Vinh", "40702", "central"),
    Facility(
        "Phòng khám Đa khoa Nhân Tâm Việt", "CÔNG TY TNHH NHÂN TÂM VIỆT", "Hải Dương", "30188", "central"
    ),
    Facility("Bệnh viện Hữu nghị Đa khoa Quảng Trị", "SỞ Y TẾ QUẢNG TRỊ", "Đông Hà", "45001", "province"),
    Facility("Bệnh viện Đa khoa tỉnh Hà Nam", "SỞ Y TẾ HÀ NAM", "Phủ Lý", "35001", "province"),
    Facility("Bệnh viện Đa khoa tỉnh Sơn La", "SỞ Y TẾ SƠN LA", "Sơn La", "14001", "province"),
    Facility("Bệnh viện Phổi Nam Định", "SỞ Y TẾ NAM ĐỊNH", "Nam Định", "36008", "province"),
    Facility("Trung tâm Y tế huyện Lạc Thủy", "SỞ Y TẾ HÒA BÌNH", "Lạc Thủy", "17011", "district"),
    Facility("Bệnh viện Đa khoa huyện Quỳnh Phụ", "SỞ Y TẾ THÁI BÌNH", "Quỳnh Phụ", "34006", "district"),
    Facility("Trung tâm Y tế thị xã Ba Đồn", "SỞ Y TẾ QUẢNG BÌNH", "Ba Đồn", "44010", "district"),
    Facility("Trạm Y tế xã Đồng Tâm", "TRUNG TÂM Y TẾ LẠC THỦY", "Lạc Thủy", "17119", "commune"),
    Facility("Trạm Y tế phường Quảng Long", "TRUNG TÂM Y TẾ BA ĐỒN", "Ba Đồn", "44121", "commune"),
)

HOMES = homes("""
Xóm Nam Sơn | Xã Nghi Kim | Thành phố Vinh | Tỉnh Nghệ An | 040 | 40
Số 18 ngõ 42 phố Tuệ Tĩnh | Phường Bình Hàn | Thành phố Hải Dương | Tỉnh Hải Dương | 030 | 30
Khu phố 6 | Phường Đông Lễ | Thành phố Đông Hà | Tỉnh Quảng Trị | 045 | 45
Thôn Thượng Tổ 1 | Xã Thanh Hải | Huyện Thanh Liêm | Tỉnh Hà Nam | 035 | 35
Bản Hài | Xã Chiềng An | Thành phố Sơn La | Tỉnh Sơn La | 014 | 14
Đội 9 | Xã Hải Phúc | Huyện Hải Hậu | Tỉnh Nam Định | 036 | 36
Thôn Đồng Riệc | Xã Đồng Tâm | Huyện Lạc Thủy | Tỉnh Hòa Bình | 017 | 17
Thôn Vọng Lỗ | Xã An Vũ | Huyện Quỳnh Phụ | Tỉnh Thái Bình | 034 | 34
Tổ dân phố Cầu | Phường Quảng Thuận | Thị xã Ba Đồn | Tỉnh Quảng Bình | 044 | 44
Xóm 5 | Phường Vinh Lộc | | Tỉnh Nghệ An | 040 | 40
Khu dân cư Bến Hàn | Phường Thành Đông | | Thành phố Hải Phòng | 030 | 30
Thôn An Khê | Xã Hiếu Giang | | Tỉnh Quảng Trị | 045 | 45
Tổ 4 | Phường Chiềng Cơi | | Tỉnh Sơn La | 014 | 14
Thôn Tân Dân | Xã Hà Nam | | Tỉnh Ninh Bình | 035 | 35
Thôn Đại Đồng | Xã Lạc Thủy | | Tỉnh Phú Thọ | 017 | 17
""")

ILLNESSES = illnesses("""
J15.9|Viêm phổi do vi khuẩn mắc phải cộng đồng|respiratory
J47|Giãn phế quản bội nhiễm|respiratory
I50.0|Suy tim sung huyết độ III|cardiac
I20.9|Cơn đau thắt ngực ổn định|cardiac
K29.5|Viêm dạ dày mạn tính|digestive
K74.6|Xơ gan còn bù|digestive
K85.9|Viêm tụy cấp|digestive
I67.9|Thiểu năng tuần hoàn não|neuro
G51.0|Liệt dây VII ngoại biên bên phải|neuro
E11.7|Đái tháo đường típ 2 đa biến chứng|endocrine
E05.0|Cường giáp có bướu lan tỏa|endocrine
N04.9|Hội chứng thận hư|renal
N30.0|Viêm bàng quang cấp|renal
M10.9|Gút cấp khớp bàn ngón chân cái|joint
M54.5|Đau thắt lưng cấp|joint
A90|Sốt xuất huyết Dengue|infection
B18.1|Viêm gan B mạn|infection
K40.9|Thoát vị bẹn phải|surgery
S52.5|Gãy đầu dưới xương quay trái|trauma
J21.9|Viêm tiểu phế quản cấp|child
A08.0|Tiêu chảy cấp do Rota virus|child
O21.0|Nghén nhẹ, thai 10 tuần|women
I69.3|Di chứng nhồi máu não, yếu nửa người trái|rehab
H10.9|Viêm kết mạc hai mắt|senses
H16.0|Viêm loét giác mạc mắt trái|senses
I10|Tăng huyết áp vô căn|beside
E78.2|Tăng lipid máu hỗn hợp|beside
M17.9|Thoái hóa khớp gối|beside
K21.9|Trào ngược dạ dày thực quản|beside
D64.9|Thiếu máu|young
J06.9|Nhiễm khuẩn hô hấp trên cấp|young
L30.9|Chàm sữa|young
E55.9|Thiếu vitamin D|young
J35.1|Quá phát amiđan|young
""")

WORLD = World(
    houses=HOUSES,
    homes=HOMES,
    illnesses=ILLNESSES,
    receivers=("Bệnh viện Bạch Mai", "Bệnh viện Trung ương Huế", "Bệnh viện Hữu nghị Việt Đức"),
    departments={
        "respiratory": ("Nội Hô hấp - Dị ứng",),
        "digestive": ("Nội Tiêu hóa",),
        "infection": ("Truyền nhiễm - Da liễu",),
        "child": ("Nhi",),
    },
    codes=("YY#######", "BN.######", "P###-####"),
    entries=("YY.#####", "NV######", "####"),
    old=("ledger-danh-may", "ledger-ke-tay", "ledger-kim-cham", "ledger-toa-ke-tay", "ledger-toa-danh-may"),
)
"""Where the papers of the set come from."""

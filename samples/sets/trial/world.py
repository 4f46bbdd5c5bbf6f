"""Houses, homes and illnesses of the set `trial`."""

from samples.sets.parts.worlds import World, homes, illnesses
from samples.tables.facilities import Facility

HOUSES = (
    Facility("Bệnh viện Hữu nghị Đa khoa Nghệ An", "SỞ Y TẾ NGHỆ AN", "Vinh", "40001", "province"),
    Facility("Bệnh viện Nhi Thanh Hóa", "SỞ Y TẾ THANH HÓA", "Thanh Hóa", "38280", "province"),
    Facility("Bệnh viện Đa khoa Vùng Tây Nguyên", "SỞ Y TẾ ĐẮK LẮK", "Buôn Ma Thuột", "66001", "province"),
    Facility("Bệnh viện Quân y 4", "CỤC HẬU CẦN - QUÂN KHU 4", "Vinh", "40005", "central"),
    Facility("Bệnh viện Nguyễn Tri Phương", "SỞ Y TẾ TP. HỒ CHÍ MINH", "TP. Hồ Chí Minh", "79025", "central"),
    Facility("Trung tâm Y tế thị xã Quảng Yên", "SỞ Y TẾ QUẢNG NINH", "Quảng Yên", "22007", "district"),
    Facility("Bệnh viện Đa khoa khu vực Cai Lậy", "SỞ Y TẾ TIỀN GIANG", "Cai Lậy", "82004", "district"),
    Facility("Trung tâm Y tế huyện Krông Pắc", "SỞ Y TẾ ĐẮK LẮK", "Phước An", "66012", "district"),
    Facility("Bệnh viện Đa khoa Tâm Phúc", "CÔNG TY CP BỆNH VIỆN TÂM PHÚC", "Hải Dương", "30280", "province"),
    Facility("Bệnh viện Đa khoa Y học cổ truyền Hà Nam", "SỞ Y TẾ HÀ NAM", "Phủ Lý", "35003", "province"),
    Facility("Trạm Y tế phường Đông Mai", "TTYT THỊ XÃ QUẢNG YÊN", "Quảng Yên", "22131", "commune"),
    Facility("Trạm Y tế xã Ea Kênh", "TRUNG TÂM Y TẾ KRÔNG PẮC", "Ea Kênh", "66145", "commune"),
)

HOMES = homes("""
Khối 7|Phường Hưng Bình|Thành phố Vinh|Tỉnh Nghệ An|040|40
Xóm Trung Nghĩa|Xã Nghi Kim|Thành phố Vinh|Tỉnh Nghệ An|040|40
Bản Piêng Lâng|Xã Nga My|Huyện Tương Dương|Tỉnh Nghệ An|040|40
Số 14 ngõ 52 đường Lê Viết Thuật|Xã Hưng Lộc|Thành phố Vinh|Tỉnh Nghệ An|040|40
Thôn Phú Liên|Xã Quảng Phú|Thành phố Thanh Hóa|Tỉnh Thanh Hóa|038|38
SN 06/23 Lê Lai|Phường Đông Sơn|Thành phố Thanh Hóa|Tỉnh Thanh Hóa|038|38
Buôn Ea Yông A|Xã Ea Yông|Huyện Krông Pắc|Tỉnh Đắk Lắk|066|66
Tổ dân phố 4|Phường Tân Lợi|Thành phố Buôn Ma Thuột|Tỉnh Đắk Lắk|066|66
Ấp Mỹ Phú|Xã Long Khánh|Thị xã Cai Lậy|Tỉnh Tiền Giang|082|82
Khu phố 3|Phường 5|Thành phố Mỹ Tho|Tỉnh Tiền Giang|082|82
212/15/8 Nguyễn Thị Nhỏ|Phường 15|Quận 11|Thành phố Hồ Chí Minh|079|79
Khu Yên Lập|Phường Minh Thành|Thị xã Quảng Yên|Tỉnh Quảng Ninh|022|22
Đội 9, thôn Bối Kênh|Xã An Mỹ|Huyện Bình Lục|Tỉnh Hà Nam|035|35
Khu 5|Thị trấn Thanh Miện|Huyện Thanh Miện|Tỉnh Hải Dương|030|30
Khối Yên Toàn|Phường Thành Vinh||Tỉnh Nghệ An|040|40
Buôn Puăn B|Xã Krông Pắc||Tỉnh Đắk Lắk|066|66
Ấp 6|Xã Thạnh Phú||Tỉnh Đồng Tháp|082|82
35 đường số 12, khu phố 4|Phường Minh Phụng||Thành phố Hồ Chí Minh|079|79
Khu Đông Linh|Phường Đông Mai||Tỉnh Quảng Ninh|022|22
""")

ILLNESSES = illnesses("""
J44.1|Đợt cấp COPD mức độ nặng, bội nhiễm|respiratory
J15.9|Viêm phổi cộng đồng CURB-65 2 điểm|respiratory
J45.9|Hen phế quản bậc 3 kiểm soát một phần|respiratory
J86.9|Tràn mủ màng phổi phải đã dẫn lưu|respiratory
I50.0|Suy tim sung huyết NYHA III, EF 32%|cardiac
I21.4|Nhồi máu cơ tim cấp không ST chênh lên ngày thứ 2, Killip I|cardiac
I48.9|Rung nhĩ đáp ứng thất nhanh, CHA2DS2-VASc 4 điểm|cardiac
I10|Cơn tăng huyết áp khẩn trương|cardiac
K92.2|Xuất huyết tiêu hóa trên mức độ vừa nghi do loét hành tá tràng|digestive
K74.6|Xơ gan Child-Pugh B mất bù, cổ trướng độ 2|digestive
K85.9|Viêm tụy cấp thể phù nề, Balthazar C|digestive
I63.3|Nhồi máu não bán cầu trái giờ thứ 4|neuro
I61.0|Chảy máu não nhân xám trung ương bên phải|neuro
G61.0|Hội chứng Guillain-Barré|neuro
E11.7|Đái tháo đường týp 2 đa biến chứng, kiểm soát kém|endocrine
E10.1|Nhiễm toan ceton do đái tháo đường týp 1|endocrine
E05.9|Nhiễm độc giáp|endocrine
N18.5|Bệnh thận mạn giai đoạn 5, lọc máu chu kỳ 3 lần/tuần|renal
N13.6|Ứ mủ thận trái do sỏi niệu quản 1/3 trên|renal
N17.9|Tổn thương thận cấp trên nền bệnh thận mạn|renal
M10.0|Gút mạn, nhiều hạt tô phi hai bàn chân|joint
M51.1|Thoát vị đĩa đệm L4-L5 chèn ép rễ L5 trái|joint
M05.9|Viêm khớp dạng thấp huyết thanh dương tính|joint
A91|Sốt xuất huyết Dengue ngày 4 có dấu hiệu cảnh báo|infection
A41.9|Nhiễm khuẩn huyết nghi từ đường mật|infection
B01.8|Thủy đậu bội nhiễm|infection
K35.3|Viêm ruột thừa cấp có phúc mạc khu trú, giờ thứ 18|surgery
K80.1|Sỏi túi mật kèm viêm túi mật mạn|surgery
K40.3|Thoát vị bẹn nghẹt bên phải giờ thứ 6|surgery
C18.7|U đại tràng sigma bán tắc ruột|surgery
C16.9|Ung thư dạ dày T3N1M0 sau mổ cắt 2/3 dạ dày|surgery
C22.0|Ung thư biểu mô tế bào gan hạ phân thùy VI|surgery
S72.1|Gãy kín liên mấu chuyển xương đùi phải do TNSH ngày thứ nhất|trauma
S82.3|Gãy hở độ I 1/3 dưới hai xương cẳng chân (T) do TNGT|trauma
S06.2|Chấn thương sọ não kín, dập não trán hai bên, GCS 13 điểm|trauma
J18.0|Viêm phế quản phổi nặng/ Suy dinh dưỡng độ II|child
A08.4|Tiêu chảy cấp do vi rút, mất nước độ B|child
R56.0|Sốt cao co giật đơn thuần cơn thứ 2|child
J45.0|Hen nhũ nhi cơn cấp mức độ trung bình/ Viêm mũi họng|child
O34.2|Thai 38 tuần 5 ngày, ngôi chỏm, vết mổ cũ, chuyển dạ|women
O14.1|Tiền sản giật nặng/ Thai 36 tuần|women
O00.1|Thai ngoài tử cung vòi tử cung phải vỡ|women
I69.3|Di chứng liệt nửa người phải sau nhồi máu não tháng thứ 3|rehab
M75.0|Đông cứng khớp vai trái giai đoạn 2|rehab
J35.0|Viêm amidan mạn tính đợt cấp, quá phát độ III|senses
H26.9|Đục thể thủy tinh độ 3 mắt trái|senses
I10|Tăng huyết áp độ II|beside
E11.9|Đái tháo đường týp 2|beside
E78.2|Rối loạn mỡ máu|beside
K21.0|Trào ngược dạ dày - thực quản có viêm thực quản|beside
N40|Phì đại lành tính tuyến tiền liệt|beside
K76.0|Gan nhiễm mỡ độ I|beside
M17.0|Thoái hóa khớp gối hai bên|beside
I25.5|Bệnh cơ tim thiếu máu cục bộ|beside
D64.9|Thiếu máu nhẹ|beside
B18.1|Viêm gan B mạn|beside
Z95.5|Tiền sử đặt stent động mạch vành|beside
F51.0|Mất ngủ không thực tổn|beside
E44.1|Suy dinh dưỡng mức độ vừa|young
J00|Viêm mũi họng cấp|young
E55.0|Còi xương tiến triển|young
D50.9|Thiếu máu thiếu sắt|young
L22|Viêm da tã lót|young
""")

WORLD = World(
    houses=HOUSES,
    homes=HOMES,
    receivers=(
        "Bệnh viện Bạch Mai", "Bệnh viện Chợ Rẫy", "Bệnh viện Phổi Nghệ An", "Bệnh viện Nhi đồng 1",
        "Bệnh viện Hữu nghị Việt Đức", "Bệnh viện Ung bướu TP. Hồ Chí Minh", "BVĐK tỉnh Thanh Hóa",
    ),
    departments={
        "respiratory": ("Nội Hô hấp - Cơ xương khớp", "Lao và Bệnh phổi", "Nội B"),
        "cardiac": ("Nội Tim mạch - Lão học", "Tim mạch can thiệp", "Nội A"),
        "digestive": ("Nội Tiêu hóa - Gan mật", "Nội II"),
        "neuro": ("Đột quỵ", "Nội Thần kinh", "HSTC - Chống độc"),
        "endocrine": ("Nội tiết - Đái tháo đường", "Nội 3"),
        "renal": ("Thận - Lọc máu", "Ngoại Tiết niệu"),
        "infection": ("Bệnh nhiệt đới", "Truyền nhiễm"),
        "surgery": ("Ngoại Tổng hợp", "Phẫu thuật Tiêu hóa", "Ngoại B1"),
        "trauma": ("Chấn thương - Chỉnh hình", "Ngoại Thần kinh - Cột sống"),
        "child": ("Nhi", "Hồi sức Nhi - Sơ sinh", "Nhi Hô hấp"),
        "women": ("Phụ Sản", "Sản 2", "Sản bệnh lý"),
    },
    illnesses=ILLNESSES,
    codes=("YY.0#####", "BN00#####", "4000#######", "N YY-0####".replace(" ", "")),
    entries=("YY/00####", "####", "IP-YY-#####", "000####"),
    old=("trial-ngoai", "trial-ngoai-tru", "trial-tram", "trial-khan", "trial-cong-thuc", "trial-o-nho", "trial-viet-tay", "trial-buoi", "trial-ngang-ngay", "trial-tim", "trial-kip", "trial-tab"),
)  # fmt: skip

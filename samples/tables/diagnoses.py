"""Diagnoses: ICD-10 code, wording as doctors write it, usual short form, specialty."""

from typing import NamedTuple


class Diagnosis(NamedTuple):
    """One disease."""

    icd: str
    name: str
    short: str | None
    field: str
    """A key of `facilities.DEPARTMENTS`."""


def _of(field: str, rows: str) -> tuple[Diagnosis, ...]:
    made = []
    for row in rows.strip().splitlines():
        icd, name, short = (part.strip() or None for part in (row + "||").split("|")[:3])
        made.append(Diagnosis(str(icd), str(name), short, field))
    return tuple(made)


DIAGNOSES: tuple[Diagnosis, ...] = (
    *_of("respiratory", """
J18.9|Viêm phổi|VP
J18.0|Viêm phế quản phổi|VPQP
J20.9|Viêm phế quản cấp|VPQ cấp
J44.1|Bệnh phổi tắc nghẽn mạn tính đợt cấp|Đợt cấp COPD
J44.9|Bệnh phổi tắc nghẽn mạn tính|BPTNMT
J45.9|Hen phế quản|HPQ
J46|Cơn hen ác tính
J15.9|Viêm phổi do vi khuẩn
J47|Giãn phế quản bội nhiễm
J90|Tràn dịch màng phổi|TDMP
J93.9|Tràn khí màng phổi|TKMP
J96.0|Suy hô hấp cấp
A16.2|Lao phổi
J40|Viêm phế quản
J06.9|Nhiễm khuẩn hô hấp trên cấp
"""),
    *_of("cardiac", """
I10|Tăng huyết áp vô căn|THA
I11.0|Bệnh tim do tăng huyết áp có suy tim
I20.0|Đau thắt ngực không ổn định|ĐTNKÔĐ
I20.9|Cơn đau thắt ngực
I21.9|Nhồi máu cơ tim cấp|NMCT cấp
I25.1|Bệnh tim thiếu máu cục bộ mạn|BTTMCB mạn
I48|Rung nhĩ và cuồng nhĩ
I50.0|Suy tim sung huyết|Suy tim
I50.9|Suy tim độ III
I47.1|Nhịp nhanh trên thất
I05.0|Hẹp van hai lá
I83.9|Giãn tĩnh mạch chi dưới
I95.9|Hạ huyết áp
I42.0|Bệnh cơ tim giãn
"""),
    *_of("digestive", """
K29.7|Viêm dạ dày|VDD
K29.1|Viêm dạ dày cấp
K25.9|Loét dạ dày
K26.9|Loét tá tràng
K92.2|Xuất huyết tiêu hóa|XHTH
K74.6|Xơ gan|XG
K70.3|Xơ gan do rượu
K85.9|Viêm tụy cấp
K21.9|Trào ngược dạ dày - thực quản|GERD
A09|Tiêu chảy nhiễm khuẩn
K58.9|Hội chứng ruột kích thích
B18.1|Viêm gan vi rút B mạn tính|VGB mạn
K76.0|Gan nhiễm mỡ
K59.0|Táo bón
K52.9|Viêm dạ dày ruột
"""),
    *_of("neuro", """
I63.9|Nhồi máu não|NMN
I61.9|Xuất huyết não
I64|Tai biến mạch máu não|TBMMN
G45.9|Cơn thiếu máu não thoáng qua
I67.8|Thiểu năng tuần hoàn não
G40.9|Động kinh
G20|Bệnh Parkinson
G51.0|Liệt dây thần kinh VII ngoại biên
H81.1|Chóng mặt kịch phát lành tính
G43.9|Đau nửa đầu
R42|Rối loạn tiền đình|RLTĐ
G47.0|Rối loạn giấc ngủ
"""),
    *_of("endocrine", """
E11.9|Đái tháo đường type 2|ĐTĐ type 2
E11.6|Đái tháo đường type 2 có biến chứng
E11.4|Đái tháo đường type 2 biến chứng thần kinh
E10.9|Đái tháo đường type 1|ĐTĐ type 1
E05.0|Cường giáp - Bệnh Basedow|Basedow
E03.9|Suy giáp
E78.2|Rối loạn lipid máu hỗn hợp|RLLP máu
E78.5|Rối loạn chuyển hóa lipid|RLLPM
E16.2|Hạ đường huyết
E87.6|Hạ kali máu
E27.4|Suy thượng thận
"""),
    *_of("renal", """
N18.3|Bệnh thận mạn giai đoạn 3
N18.5|Bệnh thận mạn giai đoạn cuối|STM gđ cuối
N17.9|Suy thận cấp
N10|Viêm thận bể thận cấp
N39.0|Nhiễm khuẩn tiết niệu|NKTN
N20.0|Sỏi thận
N20.1|Sỏi niệu quản
N04.9|Hội chứng thận hư|HCTH
N30.0|Viêm bàng quang cấp
N40|Tăng sản tuyến tiền liệt
"""),
    *_of("joint", """
M17.9|Thoái hóa khớp gối
M10.9|Gút cấp|Gout
M06.9|Viêm khớp dạng thấp|VKDT
M54.5|Đau thắt lưng
M47.8|Thoái hóa cột sống thắt lưng|THCSTL
M51.2|Thoát vị đĩa đệm cột sống thắt lưng|TVĐĐ CSTL
M81.9|Loãng xương
M75.0|Viêm quanh khớp vai
M54.3|Đau thần kinh tọa
M13.9|Viêm khớp
M45|Viêm cột sống dính khớp
"""),
    *_of("infection", """
A90|Sốt xuất huyết Dengue|SXHD
A91|Sốt xuất huyết Dengue có dấu hiệu cảnh báo
B01.9|Thủy đậu
A41.9|Nhiễm khuẩn huyết|NKH
A46|Viêm quầng
B02.9|Zona thần kinh
J10.1|Cúm A
A75.3|Sốt mò
B26.9|Quai bị
L03.1|Viêm mô tế bào cẳng chân
U07.1|COVID-19
A01.0|Thương hàn
"""),
    *_of("surgery", """
K35.8|Viêm ruột thừa cấp|VRT cấp
K35.2|Viêm phúc mạc ruột thừa
K80.2|Sỏi túi mật
K80.0|Viêm túi mật cấp do sỏi
K40.9|Thoát vị bẹn phải
K56.6|Tắc ruột
K25.5|Thủng dạ dày
K60.3|Rò hậu môn
K64.2|Trĩ nội độ III
K61.0|Áp xe hậu môn
D17.9|U mỡ
E04.1|Bướu giáp nhân
L02.9|Áp xe phần mềm
K42.9|Thoát vị rốn
"""),
    *_of("trauma", """
S72.0|Gãy cổ xương đùi
S72.3|Gãy thân xương đùi trái
S82.2|Gãy thân xương chày phải
S52.5|Gãy đầu dưới xương quay
S42.0|Gãy xương đòn trái
S06.0|Chấn động não
S01.0|Vết thương da đầu
S61.0|Vết thương ngón tay
S22.3|Gãy xương sườn
S93.4|Bong gân cổ chân
T14.0|Đa chấn thương phần mềm
S06.5|Tụ máu dưới màng cứng
"""),
    *_of("child", """
J21.9|Viêm tiểu phế quản cấp|VTPQ cấp
J20.8|Viêm phế quản cấp ở trẻ em
J03.9|Viêm amidan cấp
A08.0|Tiêu chảy do Rota vi rút
B08.4|Bệnh tay chân miệng|TCM
J02.9|Viêm họng cấp
R56.0|Co giật do sốt cao
H66.9|Viêm tai giữa
P59.9|Vàng da sơ sinh
D50.9|Thiếu máu thiếu sắt
B05.9|Sởi
J12.9|Viêm phổi do vi rút
"""),
    *_of("women", """
O80|Đẻ thường ngôi chỏm
O82|Mổ lấy thai
O20.0|Dọa sẩy thai
N83.2|U nang buồng trứng
D25.9|U xơ tử cung
N76.0|Viêm âm đạo cấp
O60|Dọa đẻ non
N92.0|Rong kinh
"""),
    *_of("rehab", """
I69.3|Di chứng nhồi máu não
I69.4|Di chứng tai biến mạch máu não|DC TBMMN
G81.9|Liệt nửa người
M96.1|Hội chứng sau phẫu thuật cột sống
G54.2|Hội chứng cổ vai cánh tay
Z50.1|Phục hồi chức năng sau gãy xương
G80.9|Bại não
M53.1|Hội chứng cánh tay cổ
"""),
    *_of("senses", """
J32.9|Viêm xoang mạn tính
J35.0|Viêm amidan mạn tính
H25.9|Đục thủy tinh thể tuổi già
H40.9|Glôcôm
H10.9|Viêm kết mạc
H91.9|Nghe kém
"""),
)  # fmt: skip

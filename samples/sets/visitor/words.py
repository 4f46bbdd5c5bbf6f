"""Sentences of the set `visitor`."""

ADVICE = (
    "Uống thuốc theo đơn, tái khám sau 10 ngày hoặc khi có dấu hiệu bất thường",
    "Nghỉ ngơi tại nhà 05 ngày, ăn uống đủ dinh dưỡng",
    "Hạn chế rượu bia, ăn giảm mặn, tập thể dục đều đặn",
    "Tái khám sau 1 tháng theo lịch hẹn, nhịn ăn sáng để xét nghiệm",
    "Thay băng cách ngày tại trạm y tế, cắt chỉ sau 7 ngày",
    "Theo dõi đường huyết mao mạch tại nhà, khám lại khi hết thuốc",
)
METHODS = {
    "respiratory": ("Kháng sinh phối hợp, giãn phế quản khí dung, corticoid", "Kháng sinh, long đờm, giảm ho, vỗ rung"),
    "cardiac": ("Lợi tiểu, ức chế men chuyển, chống đông, điều chỉnh điện giải", "Chẹn beta, statin, kháng kết tập tiểu cầu"),
    "digestive": ("Nhịn ăn, truyền dịch, ức chế bơm proton, giảm đau", "Kháng sinh, giảm co thắt, bù điện giải"),
    "neuro": ("Kháng tiểu cầu, statin, kiểm soát huyết áp, tập PHCN sớm", "Corticoid, vitamin nhóm B, châm cứu"),
    "endocrine": ("Insulin chia 2 mũi/ngày, cắt lọc ổ loét, kháng sinh", "Bù dịch, insulin tĩnh mạch, bù kali"),
    "renal": ("Lọc máu 3 lần/tuần, hạ áp, tạo máu", "Kháng sinh, giãn cơ trơn, lợi tiểu"),
    "joint": ("Chống viêm không steroid, colchicin, bảo vệ dạ dày", "Giảm đau, giãn cơ, kéo giãn cột sống"),
    "infection": ("Truyền dịch theo phác đồ, hạ sốt, theo dõi hematocrit", "Kháng sinh theo kháng sinh đồ, nâng đỡ"),
    "surgery": ("Phẫu thuật cấp cứu, kháng sinh sau mổ, giảm đau", "Cắt túi mật nội soi, kháng sinh dự phòng"),
    "trauma": ("Kết hợp xương bằng nẹp vít, tập vận động sớm", "Nẹp bột cẳng bàn tay, giảm đau, chống phù nề"),
    "child": ("Khí dung, bù dịch bằng đường uống, hạ sốt", "Chiếu đèn, bú mẹ tăng cường"),
    "women": ("Mổ lấy thai, kháng sinh, co hồi tử cung", "Truyền dịch, chống nôn, nghỉ ngơi"),
    "rehab": ("Tập vận động, điện châm, xoa bóp, thuốc thang", "Hồng ngoại, siêu âm trị liệu, kéo giãn"),
    "senses": ("Phẫu thuật Phaco đặt thủy tinh thể nhân tạo", "Kháng sinh uống, làm thuốc tai hàng ngày"),
}  # fmt: skip
COMPLAINTS = {
    "respiratory": ("Ho khạc đờm, khó thở", "Sốt, ho, đau ngực"),
    "cardiac": ("Khó thở khi gắng sức, phù chân", "Đau ngực trái, hồi hộp"),
    "digestive": ("Đau bụng vùng thượng vị", "Đau hạ sườn phải, vàng da"),
    "neuro": ("Yếu nửa người bên phải", "Méo miệng, mắt nhắm không kín"),
    "endocrine": ("Mệt, khát nhiều, sút cân", "Loét bàn chân phải"),
    "renal": ("Đau hông lưng, tiểu buốt", "Mệt, phù hai chi dưới"),
    "joint": ("Sưng đau bàn chân trái", "Đau lưng lan xuống chân phải"),
    "infection": ("Sốt cao ngày thứ 4", "Mệt mỏi, vàng mắt, chán ăn"),
    "surgery": ("Đau bụng hố chậu phải", "Đau hạ sườn phải, sốt"),
    "trauma": ("Đau háng phải sau té ngã", "Đau bàn tay trái sau tai nạn giao thông"),
    "child": ("Ho, thở khò khè", "Sốt, tiêu phân lỏng nhiều lần"),
    "women": ("Thai 39 tuần đau bụng từng cơn", "Nôn nhiều, không ăn được"),
    "rehab": ("Yếu nửa người phải, nói khó", "Đau lưng, hạn chế vận động"),
    "senses": ("Nhìn mờ hai mắt", "Đau tai phải, chảy mủ tai"),
}
COURSES = (
    "Bệnh khởi phát cách nhập viện {days} ngày với {complaint}, ở nhà có mua thuốc uống (không rõ loại) nhưng không giảm nên đến khám và nhập viện.",
    "Cách vào viện khoảng {days} ngày bệnh nhân xuất hiện {complaint}, tăng dần, chưa điều trị gì, người nhà đưa vào viện.",
    "Khoảng {days} ngày nay bệnh nhân thấy {complaint}, đã điều trị tại y tế cơ sở không đỡ, xin vào viện.",
)
SIGNS = (
    "Bệnh tỉnh, tiếp xúc tốt, da niêm hồng, không phù, mạch 86 l/p, HA 130/80 mmHg, phổi thông khí rõ",
    "Bệnh nhân tỉnh, sốt 38,2 độ C, họng đỏ, phổi hai bên nhiều rale ẩm, SpO2 94% khí trời",
    "Thể trạng trung bình, bụng mềm, ấn đau khu trú, phản ứng thành bụng (-), gan lách không sờ chạm",
    "G 15 điểm, sức cơ nửa người yếu 4/5, huyết áp 150/90 mmHg, tim đều 80 ck/p",
)
LABS = (
    "BC 13,2 G/L; Hb 128 g/L; TC 265 G/L; CRP 48,5 mg/L; Ure 5,6; Creatinin 82; X quang tim phổi: thâm nhiễm đáy (P)",
    "Glucose 9,4 mmol/L; HbA1c 8,1%; Na 138; K 3,9; ECG nhịp xoang 78 l/p; siêu âm bụng chưa ghi nhận bất thường",
    "CTM trong giới hạn bình thường; AST 45 U/L; ALT 52 U/L; Amylase 74 U/L; Siêu âm: gan nhiễm mỡ độ 1",
)
CONDITIONS = (
    "Bệnh nhân tỉnh, mạch 92 lần/phút, HA 120/70 mmHg, SpO2 96%",
    "Tỉnh, tiếp xúc được, đau giảm ít, sinh hiệu ổn",
    "Glasgow 15 điểm, thở êm, chi ấm, mạch rõ",
)
NEXT = (
    "Uống thuốc theo toa, tái khám theo hẹn tại phòng khám chuyên khoa",
    "Chuyển cơ sở chuyên khoa để can thiệp tiếp",
    "Duy trì thuốc hạ áp, tập phục hồi chức năng",
    "Điều trị ngoại trú 1 tháng, kiểm tra lại xét nghiệm",
)
PROGRESS = (
    "Bệnh tỉnh, không sốt\nTim đều, phổi không rale\nBụng mềm",
    "Còn ho ít, ăn được\nM: 84 l/p; HA: 120/80 mmHg\nPhổi thô",
    "Giảm đau, vận động tại giường\nVết mổ khô\nTiêu tiểu thường",
    "Mệt, ăn uống kém\nSốt nhẹ về chiều\nM: 96 l/p; HA: 110/70",
)
CARE = (
    "Thực hiện thuốc theo y lệnh",
    "Đo sinh hiệu, theo dõi nước tiểu",
    "Thay băng, vệ sinh vết mổ",
    "Hướng dẫn chế độ ăn, tập vận động nhẹ",
    "Lấy máu xét nghiệm theo chỉ định",
)
NURSE = (
    "Bệnh tỉnh, tiếp xúc tốt",
    "Bệnh than mệt, ho ít",
    "Vết mổ khô, không thấm dịch",
    "Bệnh ăn được cháo, ngủ ít",
    "Còn đau vết mổ, sốt 37,9 độ",
)

"""Sentences of doctors and nurses by specialty; written for this project."""

COMPLAINTS = {
    "respiratory": ("Ho, khó thở", "Sốt, ho đờm đục", "Khó thở tăng dần", "Ho kéo dài, đau ngực"),
    "cardiac": ("Đau ngực trái", "Đau đầu, chóng mặt", "Khó thở khi gắng sức", "Hồi hộp, đánh trống ngực"),
    "digestive": ("Đau bụng thượng vị", "Nôn ra máu", "Đi ngoài phân lỏng nhiều lần", "Đầy bụng, ợ chua"),
    "neuro": ("Yếu nửa người trái", "Đau đầu, buồn nôn", "Chóng mặt, mất thăng bằng", "Nói khó đột ngột"),
    "endocrine": ("Mệt mỏi, khát nước nhiều", "Đường máu cao", "Sút cân, tê bì tay chân"),
    "renal": ("Đau hông lưng phải", "Phù toàn thân", "Đái buốt, đái rắt", "Đái ít, mệt mỏi"),
    "joint": ("Đau khớp gối hai bên", "Đau thắt lưng lan xuống chân", "Sưng đau khớp bàn ngón chân cái"),
    "infection": ("Sốt cao ngày thứ 3", "Sốt, phát ban", "Sốt rét run", "Sưng đau cẳng chân"),
    "surgery": (
        "Đau hố chậu phải",
        "Đau bụng cơn, bí trung đại tiện",
        "Đau hạ sườn phải, sốt",
        "Đại tiện ra máu",
    ),
    "trauma": (
        "Đau, hạn chế vận động đùi sau tai nạn",
        "Đau cổ tay sau ngã",
        "Tai nạn giao thông",
        "Ngã cao",
    ),
    "child": ("Sốt, ho, chảy mũi", "Sốt cao co giật", "Nôn, đi ngoài nhiều lần", "Khò khè, bú kém"),
    "women": ("Thai 39 tuần, đau bụng", "Ra máu âm đạo", "Đau bụng hạ vị"),
    "rehab": ("Liệt nửa người phải", "Hạn chế vận động sau mổ", "Đau cổ gáy, tê tay"),
    "senses": ("Đau họng, nuốt vướng", "Nhìn mờ mắt phải", "Ngạt mũi, chảy mũi mủ"),
}

COURSES = (
    "Bệnh diễn biến {days} ngày nay, thấy {complaint}, ở nhà tự dùng thuốc không đỡ, vào viện điều trị.",
    "Cách vào viện {days} ngày người bệnh có {complaint}, mệt mỏi, ăn kém. Gia đình đưa đi nhập viện.",
    "Khoảng {days} ngày trước vào viện, người bệnh {complaint}, không nôn, đại tiểu tiện bình thường.",
    "Bệnh khởi phát {days} ngày với biểu hiện {complaint}, đã điều trị tại trạm y tế không đỡ.",
)

HISTORIES = (
    "Tăng huyết áp 5 năm, điều trị thường xuyên",
    "Khỏe mạnh, chưa phát hiện bệnh lý gì đặc biệt",
    "Đái tháo đường type 2 phát hiện 3 năm nay",
    "Viêm dạ dày nhiều năm, điều trị không thường xuyên",
    "Mổ ruột thừa năm 2010",
    "Không có tiền sử dị ứng thuốc",
    "Hút thuốc lá 20 năm, đã bỏ 2 năm",
)

FAMILIES = (
    "Khỏe mạnh",
    "Không có ai mắc bệnh tương tự",
    "Bố bị tăng huyết áp",
    "Mẹ bị đái tháo đường",
    "Bình thường",
)

GENERAL = (
    "Tỉnh, tiếp xúc tốt, da niêm mạc hồng, không phù, không xuất huyết dưới da, hạch ngoại vi không sờ thấy",
    "Người bệnh tỉnh, thể trạng trung bình, da niêm mạc hồng nhợt, tuyến giáp không to",
    "Tỉnh táo, mệt mỏi, da niêm mạc hồng, không sốt, không phù",
    "Tỉnh, da xanh, niêm mạc nhợt nhẹ, phù nhẹ hai chi dưới",
)

ORGANS = {
    "Tuần hoàn": (
        "Tim đều, T1 T2 rõ, không có tiếng thổi bệnh lý",
        "Nhịp tim đều 80 lần/phút",
        "Tim nhịp đều, rõ",
    ),
    "Hô hấp": (
        "Phổi hai bên thông khí rõ, không rale",
        "Rale ẩm đáy phổi phải",
        "Rale rít, rale ngáy hai phổi",
    ),
    "Tiêu hóa": ("Bụng mềm, gan lách không sờ thấy", "Ấn đau vùng thượng vị", "Bụng mềm, không chướng"),
    "Thận - Tiết niệu - Sinh dục": ("Chạm thận (-), bập bềnh thận (-)", "Hố thận hai bên không căng gồ"),
    "Thần kinh": ("Không có dấu hiệu thần kinh khu trú", "Yếu nửa người trái cơ lực 3/5", "HCMN (-)"),
    "Cơ - Xương - Khớp": (
        "Các khớp vận động bình thường",
        "Hạn chế vận động khớp gối phải",
        "Không biến dạng",
    ),
    "Tai - Mũi - Họng": ("Họng không đỏ", "Chưa phát hiện bệnh lý"),
    "Răng - Hàm - Mặt": ("Bình thường", "Chưa phát hiện bệnh lý"),
    "Mắt": ("Bình thường", "Kết mạc không đỏ", "Chưa phát hiện bệnh lý"),
}

METHODS = {
    "respiratory": ("Kháng sinh, long đờm, giãn phế quản", "Nội khoa: kháng sinh, hạ sốt, thở oxy"),
    "cardiac": ("Hạ áp, lợi tiểu, chống đông", "Nội khoa: hạ huyết áp, chống kết tập tiểu cầu"),
    "digestive": ("Giảm tiết acid, bọc niêm mạc, bù dịch", "Nội khoa: truyền dịch, kháng sinh"),
    "neuro": ("Nội khoa, tăng tuần hoàn não, phục hồi chức năng", "Dinh dưỡng thần kinh, giảm đau"),
    "endocrine": ("Insulin, chế độ ăn, kiểm soát huyết áp", "Thuốc hạ đường huyết uống"),
    "renal": ("Kháng sinh, giãn cơ trơn, truyền dịch", "Nội khoa, lợi tiểu"),
    "joint": ("Chống viêm, giảm đau, giãn cơ", "Giảm đau chống viêm, vật lý trị liệu"),
    "infection": ("Bù dịch, hạ sốt, theo dõi tiểu cầu", "Kháng sinh, nâng cao thể trạng"),
    "surgery": ("Phẫu thuật nội soi cắt ruột thừa", "Phẫu thuật, kháng sinh, giảm đau"),
    "trauma": ("Phẫu thuật kết hợp xương, kháng sinh", "Bó bột, giảm đau, chống phù nề"),
    "child": ("Hạ sốt, kháng sinh, vệ sinh mũi họng", "Khí dung, long đờm, dinh dưỡng"),
    "women": ("Đỡ đẻ thường, theo dõi sau đẻ", "Nội khoa, nghỉ ngơi tuyệt đối"),
    "rehab": ("Vật lý trị liệu, tập vận động, xoa bóp bấm huyệt", "Vận động trị liệu, điện xung, hồng ngoại"),
    "senses": ("Kháng sinh, chống viêm, rửa mũi", "Phẫu thuật, nhỏ mắt kháng sinh"),
}

ADVICE = (
    "Uống thuốc theo đơn, tái khám sau 1 tháng",
    "Nghỉ ngơi, ăn nhạt, tái khám khi có bất thường",
    "Tái khám sau 07 ngày, mang theo giấy ra viện",
    "Uống thuốc đúng giờ, kiểm tra huyết áp hàng ngày",
    "Ăn uống đủ chất, vệ sinh sạch sẽ, khám lại sau 10 ngày",
    "Tránh lao động nặng trong 1 tháng",
    "Điều trị tiếp theo đơn ngoại trú",
    "Khám lại ngay khi sốt, đau tăng",
)

CONDITIONS = (
    "Tỉnh, mạch huyết áp ổn định",
    "Người bệnh tỉnh, còn khó thở nhẹ",
    "Ổn định, tự đi lại được",
    "Đỡ đau, không sốt",
)

NEXT = (
    "Tiếp tục điều trị ngoại trú theo đơn",
    "Chuyển tuyến trên điều trị tiếp",
    "Điều trị theo phác đồ, theo dõi sát",
    "Khám lại định kỳ hàng tháng",
    "Nghỉ ngơi, tập phục hồi chức năng tại nhà",
)

LAB_SUMMARIES = (
    "CTM: BC 12,4 G/L, HC 4,1 T/L, TC 245 G/L. Glucose 7,2 mmol/L. X-quang phổi: mờ đáy phổi phải",
    "Sinh hóa máu trong giới hạn bình thường. Siêu âm ổ bụng: gan nhiễm mỡ độ I",
    "Hồng cầu 4,5 T/L, bạch cầu 8,9 G/L, tiểu cầu 210 G/L, creatinin 88 µmol/L",
    "Điện tim: nhịp xoang đều 82 lần/phút, trục trung gian. CRP 24 mg/L",
)

SIGNS = (
    "Người bệnh tỉnh, mạch 88 lần/phút, huyết áp 130/80 mmHg, không sốt, tim đều, phổi không rale",
    "Sốt 38,5 độ, ho đờm, phổi phải có rale ẩm, SpO2 95%",
    "Đau bụng âm ỉ, bụng mềm, không có phản ứng thành bụng, gan lách không to",
    "Tỉnh, yếu nửa người, huyết áp 160/90 mmHg, tiếp xúc được",
)

PROGRESS = (
    "Người bệnh tỉnh, không sốt, ăn ngủ được",
    "Đỡ ho, đỡ khó thở, phổi còn ít rale",
    "Mạch 82 l/p, HA 130/80 mmHg, T° 36,8",
    "Còn đau nhẹ, vết mổ khô, không sốt",
    "Tim đều, phổi thông khí đều hai bên, bụng mềm",
    "Người bệnh mệt, ăn kém, sốt nhẹ 37,8 độ",
)

CARE = (
    "Thực hiện y lệnh thuốc",
    "Đo dấu hiệu sinh tồn",
    "Thay băng vết thương, hướng dẫn vệ sinh",
    "Hướng dẫn người bệnh ăn uống, vận động",
    "Tiêm thuốc theo y lệnh",
    "Theo dõi sát toàn trạng",
)

STUDIES = (
    ("Siêu âm ổ bụng", "SIÊU ÂM", (
        "Gan: kích thước bình thường, nhu mô đều, bờ đều.",
        "Túi mật: không giãn, thành không dày, không sỏi.",
        "Tụy, lách: kích thước bình thường, nhu mô đều.",
        "Thận phải, thận trái: không sỏi, đài bể thận không giãn.",
        "Ổ bụng không có dịch tự do.",
    ), "Hiện tại không thấy hình ảnh bất thường trên siêu âm ổ bụng"),
    ("Chụp X-quang ngực thẳng", "CHIẾU/ CHỤP X-QUANG", (
        "Bóng tim không to.", "Rốn phổi hai bên không đậm.", "Mờ không đồng nhất vùng đáy phổi phải.",
        "Góc sườn hoành hai bên sáng.",
    ), "Theo dõi viêm phổi đáy phải"),
    ("Điện tim thường", "ĐIỆN TIM", (
        "Nhịp xoang đều, tần số 84 lần/phút.", "Trục điện tim trung gian.",
        "Không có rối loạn nhịp, ST không chênh.",
    ), "Điện tim trong giới hạn bình thường"),
    ("Nội soi thực quản - dạ dày - tá tràng", "NỘI SOI", (
        "Thực quản: niêm mạc hồng, không giãn tĩnh mạch.", "Thân vị: niêm mạc phù nề nhẹ.",
        "Hang vị: xung huyết, có vài vết trợt nông.", "Tá tràng: hành tá tràng tròn, không loét.",
    ), "Viêm xung huyết trợt hang vị"),
    ("Chụp cắt lớp vi tính sọ não", "CHỤP CẮT LỚP VI TÍNH", (
        "Giảm tỷ trọng vùng nhân bèo phải.", "Đường giữa không di lệch.", "Hệ thống não thất cân đối.",
        "Không thấy khối máu tụ nội sọ.",
    ), "Hình ảnh nhồi máu não vùng nhân bèo phải"),
)  # fmt: skip

OPERATIONS = (
    ("Phẫu thuật nội soi cắt ruột thừa", "Mê nội khí quản", "Nội soi"),
    ("Phẫu thuật kết hợp xương nẹp vít", "Tê tủy sống", "Mổ mở"),
    ("Phẫu thuật cắt túi mật nội soi", "Mê nội khí quản", "Nội soi"),
    ("Phẫu thuật Longo điều trị trĩ", "Tê tủy sống", "Longo"),
    ("Phẫu thuật đặt lưới thoát vị bẹn", "Tê tủy sống", "Lichtenstein"),
    ("Phẫu thuật lấy thai", "Tê tủy sống", "Mổ ngang đoạn dưới"),
    ("Trích rạch áp xe", "Gây tê tại chỗ", "Trích rạch"),
    ("Khâu vết thương phần mềm", "Gây tê tại chỗ", "Khâu cắt lọc"),
)

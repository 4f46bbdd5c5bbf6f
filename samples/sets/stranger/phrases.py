"""What the doctors of these houses write; written for this set."""

ADVICE = (
    "Uống thuốc theo toa, tái khám sau 2 tuần hoặc khi có dấu hiệu bất thường",
    "Ăn giảm muối, theo dõi huyết áp mỗi sáng, lĩnh thuốc tại y tế cơ sở",
    "Giữ vết mổ khô sạch, thay băng cách ngày, cắt chỉ ngày thứ 7",
    "Nghỉ ngơi tại nhà 10 ngày, hẹn khám lại khi hết thuốc",
    "Tập vận động nhẹ nhàng, tránh lạnh, tránh mang vác nặng",
    "Không uống rượu bia, tái khám đúng hẹn",
)
METHODS = {
    "respiratory": (
        "Kháng sinh đường tĩnh mạch, khí dung, thở oxy kính",
        "Kháng sinh, long đàm, vật lý hô hấp",
    ),
    "cardiac": ("Lợi tiểu, giãn mạch vành, kiểm soát huyết áp", "Chống ngưng tập tiểu cầu, statin"),
    "digestive": ("Ức chế bơm proton liều cao, truyền dịch, nhịn ăn", "Nội khoa bảo tồn"),
    "joint": (
        "Điện châm, thủy châm, xoa bóp bấm huyệt, thuốc thang",
        "Hồng ngoại, kéo giãn cột sống, thuốc YHCT",
    ),
    "rehab": ("Điện châm, tập vận động có trợ giúp, thuốc thang", "Xoa bóp bấm huyệt, siêu âm trị liệu"),
    "surgery": ("Mổ nội soi, kháng sinh 5 ngày", "Phẫu thuật, truyền dịch, giảm đau"),
    "trauma": ("Nắn bó bột cẳng bàn tay", "Kết hợp xương, kháng sinh dự phòng"),
    "child": ("Bù nước, hạ nhiệt, kháng sinh uống", "Phun khí dung, theo dõi nhịp thở"),
    "women": ("Theo dõi, đỡ sinh, may tầng sinh môn", "Thuốc nội tiết, nghỉ ngơi"),
}
COURSES = (
    "Trước nhập viện {days} ngày, bệnh nhân {complaint}, tự mua thuốc uống không giảm, nay nặng lên nên xin vào viện.",
    "Theo lời kể, cách đây {days} ngày bắt đầu {complaint}, đã khám tại trạm xá cho thuốc nhưng đỡ ít.",
    "Bệnh {days} ngày nay với triệu chứng {complaint}, kèm mệt mỏi, ngủ kém, tiểu thường.",
)
SIGNS = (
    "Tỉnh, Glasgow 15 điểm, da niêm hồng, mạch 92 l/p, HA 140/85 mmHg, phổi phải giảm thông khí",
    "Bệnh nhân mệt, môi khô, sốt 39 độ C, bụng mềm, ấn đau hạ sườn phải",
    "Đau nhiều, hạn chế vận động, mạch rõ 84 l/p, không liệt",
)
LABS = (
    "BC 15,2 G/L (N 84%), HC 4,02 T/L, TC 312 G/L; Ure 6,1; Creatinin 92; X quang: tổn thương thâm nhiễm",
    "Công thức máu bình thường. Đường máu 9,8 mmol/L. ECG: nhịp xoang 90 l/p",
    "Siêu âm: ứ nước thận độ II. Tổng phân tích nước tiểu: BC (++), HC (+++)",
)
CONDITIONS = (
    "Tỉnh, sinh hiệu ổn, thở oxy 3 lít/phút",
    "Tiếp xúc được, mạch 96 l/p, HA 110/70 mmHg",
    "Đau giảm sau dùng thuốc, đã bất động nẹp",
)
NEXT = (
    "Đề nghị tuyến trên can thiệp chuyên khoa",
    "Theo dõi tiếp tại y tế địa phương, uống thuốc theo toa",
    "Duy trì thuốc hiện tại, tái khám chuyên khoa",
)
NOTES = (
    "Tỉnh, đỡ đau, ăn được cháo, tiểu 1,2 lít/24 giờ",
    "Không sốt, bụng xẹp, trung tiện được",
    "Ngủ được 5 giờ, hợp tác, chưa phát hiện hoang tưởng",
    "Phổi còn ít ran nổ đáy phải, SpO2 96% khí phòng",
    "Vết mổ khô, dẫn lưu ra 30 ml dịch hồng",
    "M 80 l/p; HA 125/75; T 36,9; nhịp thở 19",
)
NURSED = (
    "Cho uống thuốc tại giường theo giờ",
    "Thay drap, vệ sinh thân thể",
    "Lấy máu xét nghiệm, chuyển mẫu",
    "Đặt kim luồn tay trái, truyền dịch chậm",
    "Vỗ rung, hút đờm rãi",
    "Hướng dẫn xoay trở 2 giờ/lần",
)

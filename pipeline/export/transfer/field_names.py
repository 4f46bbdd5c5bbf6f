"""What the fields of XML13 are called by people."""

NAMES = {
    "SO_HOSO": "Số hồ sơ chuyển tuyến",
    "SO_CHUYENTUYEN": "Số sổ chuyển tuyến",
    "GIAY_CHUYEN_TUYEN": "Số giấy chuyển tuyến",
    "HO_TEN": "Họ và tên",
    "NGAY_SINH": "Ngày sinh",
    "GIOI_TINH": "Giới tính",
    "MA_DANTOC": "Dân tộc",
    "DIA_CHI": "Địa chỉ",
    "NGAY_VAO": "Ngày vào viện",
    "DAU_HIEU_LS": "Dấu hiệu lâm sàng",
    "CHAN_DOAN_RV": "Chẩn đoán",
    "MA_BENH_CHINH": "Mã ICD-10 bệnh chính",
    "QT_BENHLY": "Quá trình bệnh lý",
    "PP_DIEUTRI": "Phương pháp điều trị",
    "MA_LYDO_CT": "Lý do chuyển tuyến (mã 1, 2 hoặc 3)",
    "HUONG_DIEU_TRI": "Hướng điều trị",
    "PHUONGTIEN_VC": "Phương tiện vận chuyển",
    "MA_BAC_SI": "Mã bác sĩ",
    "MA_TTDV": "Mã người ký giấy",
    "MA_CSKCB": "Mã cơ sở gửi",
    "MA_NOI_DEN": "Mã cơ sở nhận",
    "PDF": "Bản PDF/A của bản quét",
    "RECORDS": "Giấy tờ của cùng hồ sơ chưa phát hành",
}
"""Also the two things beside XML13 that can be missing."""

"""What forms and outcomes are called on paper."""

from models.vocabulary import Form

TITLES: dict[Form, str] = {
    Form.INPATIENT_CHART: "Bệnh án",
    Form.DISCHARGE_CERTIFICATE: "Giấy ra viện",
    Form.TRANSFER_LETTER: "Giấy chuyển tuyến",
    Form.LAB_REPORT: "Phiếu xét nghiệm",
    Form.PRESCRIPTION: "Đơn thuốc",
    Form.TREATMENT_SHEET: "Tờ điều trị",
    Form.CARE_SHEET: "Phiếu chăm sóc",
    Form.VITAL_SIGNS_CHART: "Phiếu theo dõi chức năng sống",
    Form.INFUSION_SHEET: "Phiếu theo dõi truyền dịch",
    Form.IMAGING_REPORT: "Phiếu chẩn đoán hình ảnh, thăm dò chức năng",
    Form.SURGERY_REPORT: "Phiếu phẫu thuật, thủ thuật",
    Form.CHART_SUMMARY: "Tóm tắt hồ sơ bệnh án",
    Form.CONSENT: "Giấy cam kết",
    Form.OTHER: "Giấy tờ khác",
}

OUTCOMES: dict[str, str] = {
    "recovered": "Khỏi",
    "improved": "Đỡ, giảm",
    "unchanged": "Không thay đổi",
    "worse": "Nặng hơn",
    "died": "Tử vong",
}

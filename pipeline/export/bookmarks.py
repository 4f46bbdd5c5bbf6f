"""The outline of a searchable PDF: one entry a paper."""

from collections.abc import Sequence

from models.digitized import Document
from models.vocabulary import Form
from pipeline.export.searchable_pdf import Bookmark

_TITLES = {
    Form.INPATIENT_CHART: "Bệnh án",
    Form.DISCHARGE_CERTIFICATE: "Giấy ra viện",
    Form.TRANSFER_LETTER: "Giấy chuyển viện",
    Form.LAB_REPORT: "Phiếu xét nghiệm",
    Form.PRESCRIPTION: "Đơn thuốc",
    Form.TREATMENT_SHEET: "Tờ điều trị",
    Form.CARE_SHEET: "Phiếu chăm sóc",
    Form.VITAL_SIGNS_CHART: "Phiếu theo dõi chức năng sống",
    Form.INFUSION_SHEET: "Phiếu theo dõi truyền dịch",
    Form.IMAGING_REPORT: "Chẩn đoán hình ảnh, thăm dò chức năng",
    Form.SURGERY_REPORT: "Phiếu phẫu thuật, thủ thuật",
    Form.CHART_SUMMARY: "Tóm tắt hồ sơ bệnh án",
    Form.CONSENT: "Giấy cam kết, cam đoan",
    Form.OTHER: "Giấy tờ khác",
}


def bookmarks(documents: Sequence[Document]) -> tuple[Bookmark, ...]:
    """Return a bookmark for each paper, on its first page, in page order; without patient data."""
    starts = sorted((min(document.pages), document.form) for document in documents if document.pages)
    return tuple(Bookmark(title=_TITLES[form], page=page) for page, form in starts)

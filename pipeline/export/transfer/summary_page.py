"""One page for the receiving doctor, readable in any browser without anything else."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from models.stay import Paper, Stay
from pipeline.export.diagnoses import diagnoses
from pipeline.export.hosobenhan.formats import day
from pipeline.export.residence import paper_day
from pipeline.export.titles import OUTCOMES, TITLES
from pipeline.export.transfer.latest_labs import LatestLab

_SEX = {"male": "Nam", "female": "Nữ"}
_DIAGNOSES = {
    "referral_diagnosis": "Chẩn đoán nơi giới thiệu",
    "admission_diagnosis": "Chẩn đoán vào viện",
    "discharge_diagnosis": "Bệnh chính",
    "comorbidity": "Bệnh kèm theo",
}
_STYLE = (
    "body{font:15px/1.45 sans-serif;max-width:52em;margin:2em auto;padding:0 1em}h1{font-size:1.4em}"
    "h2{font-size:1.1em;margin-top:1.4em}table{border-collapse:collapse}td,th{border:1px solid #999;"
    "padding:.2em .6em;text-align:left;vertical-align:top}.gap{background:#fff3cd}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the page tells."""

    stay: Stay
    labs: Sequence[LatestLab]
    papers: Sequence[tuple[Paper, str]]
    """A paper that travels and the file that holds it."""
    missing: Sequence[str]
    """What has still to be written, in words."""
    sender: str
    receiver: str
    made_at: str


def summary_page(page: Page) -> bytes:
    """Return the page; every word of the papers is escaped, nothing runs in it, nothing is loaded."""
    parts = (
        f"<h1>Hồ sơ chuyển tuyến đến {escape(page.receiver)}</h1>",
        f"<p>Lập lúc {escape(page.made_at)} từ hồ sơ giấy đã số hoá và đã kiểm tra.</p>",
        _missing(page.missing),
        _table("Người bệnh và đợt điều trị", (), _told(page)),
        _table("Xét nghiệm gần nhất", ("Xét nghiệm", "Kết quả", "Đơn vị", "Tham chiếu", "Ngày"), _labs(page)),
        _table("Thuốc", ("Thuốc", "Hàm lượng", "Số lượng", "Đơn vị", "Cách dùng"), _drugs(page)),
        _table("Giấy tờ kèm theo", ("Giấy tờ", "Ngày", "Trang", "Tệp"), _papers(page)),
    )
    head = f'<meta charset="utf-8"><title>Hồ sơ chuyển tuyến</title><style>{_STYLE}</style>'
    return (
        f'<!doctype html><html lang="vi"><head>{head}</head><body>{"".join(parts)}</body></html>\n'.encode()
    )


def _told(page: Page) -> list[tuple[str, str]]:
    stay = page.stay
    told = [
        ("Họ và tên", stay.text("patient_name")),
        ("Ngày sinh", _shown(stay.text("date_of_birth"))),
        ("Giới tính", _SEX.get(stay.text("sex") or "")),
        ("Số định danh", stay.text("national_id")),
        ("Thẻ BHYT", stay.text("insurance_number")),
        ("Cơ sở gửi", page.sender),
        ("Khoa", stay.text("department")),
        ("Vào viện", _shown(stay.text("admitted_at"))),
        ("Chuyển / ra viện", _shown(stay.text("transferred_at") or stay.text("discharged_at"))),
        *((_DIAGNOSES[one.field], " ".join((one.text, *one.codes))) for one in diagnoses(stay)),
        ("Dấu hiệu lâm sàng", stay.text("clinical_signs")),
        ("Tóm tắt cận lâm sàng", stay.text("lab_summary")),
        ("Phương pháp điều trị", stay.text("treatment_method")),
        ("Kết quả điều trị", OUTCOMES.get(stay.text("treatment_outcome") or "")),
        ("Tình trạng lúc chuyển", stay.text("condition_at_transfer")),
        ("Hướng điều trị", stay.text("next_treatment")),
        ("Lời dặn", stay.text("advice")),
        ("Bác sĩ", stay.text("doctor_name")),
    ]
    return [(name, value) for name, value in told if value]


def _drugs(page: Page) -> list[tuple[str, ...]]:
    return [
        (row.drug, row.strength or "", row.quantity or "", row.unit or "", row.directions or "")
        for paper in page.stay.papers
        for row in paper.document.tables.prescription_items or ()
    ]


def _labs(page: Page) -> list[tuple[str | None, ...]]:
    return [(one.test, one.value, one.unit, one.reference, _shown(one.day or None)) for one in page.labs]


def _papers(page: Page) -> list[tuple[str, ...]]:
    return [
        (TITLES[one.document.form], _shown(paper_day(one)), _pages(one), file) for one, file in page.papers
    ]


def _shown(printed: str | None) -> str:
    """Return a day or a time as people write it: 03/05/2019 14:20."""
    return " ".join(part for part in (day(printed), (printed or "")[11:]) if part)


def _pages(paper: Paper) -> str:
    return ", ".join(map(str, paper.document.pages))


def _missing(words: Sequence[str]) -> str:
    if not words:
        return "<p>Không còn thiếu thông tin bắt buộc nào.</p>"
    listed = "".join(f"<li>{escape(word)}</li>" for word in words)
    return f'<section class="gap"><h2>Còn thiếu</h2><ul>{listed}</ul></section>'


def _table(title: str, headings: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
    if not rows:
        return ""
    top = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell or '')}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<h2>{escape(title)}</h2><table>{f'<tr>{top}</tr>' if top else ''}{body}</table>"

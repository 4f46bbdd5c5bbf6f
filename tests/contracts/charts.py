"""Small digitized charts with every kind of doubt, for suites that load records."""

from collections.abc import Sequence

from models.digitized import Digitized, DigitizedPage, Document, FieldValue, LabResultRow, Source, Tables
from models.scan import Reason
from models.vocabulary import FieldStatus, FileStatus, Form, PageFinding, PageState
from storage.filing import Loading
from storage.work import Claim

VERSION = "2026.11.0"


def field(value: str | None, *, status: FieldStatus = FieldStatus.ACCEPTED) -> FieldValue:
    box = None if value is None else (10, 20, 300, 60)
    page = None if value is None else 1
    return FieldValue(value=value, raw=value, confidence=0.99, status=status, page=page, bbox=box)


def page(number: int, *, text: str = "", findings: Sequence[PageFinding] = ()) -> DigitizedPage:
    return DigitizedPage(
        number=number, state=PageState.READ, width=2480, height=3508, form=Form.LAB_REPORT, form_confidence=0.99,
        text=text, findings=tuple(findings),
    )  # fmt: skip


def lab_row(test: str, status: FieldStatus, *, findings: Sequence[str] = ()) -> LabResultRow:
    return LabResultRow(
        test=test, value="5,6", unit="mmol/L", reference=None, raw=f"{test} 5,6 mmol/L", confidence=0.9,
        status=status, page=1, bbox=(1, 2, 3, 4), findings=tuple(findings),
    )  # fmt: skip


def clean_chart(sha256: str, *, pages: int = 2) -> Digitized:
    """Nothing to ask: goes straight to loaded."""
    document = Document(
        form=Form.LAB_REPORT,
        pages=tuple(range(1, pages + 1)),
        fields={"patient_name": field("NGUYỄN THỊ HƯƠNG"), "bed": field(None, status=FieldStatus.ABSENT)},
        tables=Tables(lab_results=(lab_row("Glucose", FieldStatus.ACCEPTED),)),
    )
    return Digitized(
        source=Source(name="box-12.pdf", sha256=sha256, pages=pages),
        status=FileStatus.LOADED,
        pages=tuple(page(number, text=f"Trang {number}") for number in range(1, pages + 1)),
        documents=(document,),
    )


def doubtful_chart(sha256: str) -> Digitized:
    """A field and a row in review, a blurred page, a duplicate page, a blank one and a broken one."""
    document = Document(
        form=Form.LAB_REPORT,
        pages=(1,),
        fields={"patient_name": field("ĐỖ VĂN ĐỨC", status=FieldStatus.REVIEW), "department": field("Nội")},
        tables=Tables(lab_results=(lab_row("Ure", FieldStatus.REVIEW, findings=("unit_unknown",)),)),
    )
    broken = DigitizedPage(number=4, state=PageState.QUARANTINED, reason=Reason.DAMAGED)
    blank = DigitizedPage(number=3, state=PageState.BLANK, blank=True)
    return Digitized(
        source=Source(name="box-13.pdf", sha256=sha256, pages=4),
        status=FileStatus.REVIEW,
        pages=(
            page(1, text="a\0b", findings=(PageFinding.BLURRED,)),
            page(2, findings=(PageFinding.DUPLICATE_PAGE,)),
            blank,
            broken,
        ),
        documents=(document,),
    )


def locked_file(sha256: str) -> Digitized:
    """A file that nobody can open: no page is known."""
    return Digitized(
        source=Source(name="locked.pdf", sha256=sha256, pages=0),
        status=FileStatus.QUARANTINED,
        reason=Reason.ENCRYPTED,
    )


def loading(claim: Claim, digitized: Digitized, *, version: str = VERSION) -> Loading:
    return Loading(
        claim=claim,
        digitized=digitized,
        digitized_sha256="d" * 64,
        pdf_sha256=None if digitized.status is FileStatus.QUARANTINED else "e" * 64,
        provenance={"pipeline": version, "engine": "tesseract/5"},
    )

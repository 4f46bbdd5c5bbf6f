"""Charts whose doubts exercise review, and people who answer."""

from collections.abc import Mapping

from models.digitized import (
    Alternative,
    Digitized,
    DigitizedPage,
    Document,
    FieldValue,
    PrescriptionRow,
    Source,
    Tables,
)
from models.review.entered import Value
from models.vocabulary import FieldStatus, FileStatus, Form, PageFinding, PageState
from storage.review.review import Answer, Desk, Outcome, Question, Said
from tests.contracts.kit import Office

LAN, MAI, HOA = Desk(name="lan"), Desk(name="mai"), Desk(name="hoa")
SENIOR = Desk(name="truong", senior=True)
NAME = "NGUYỄN THỊ HƯƠNG"


def doubt(value: str | int | None, *others: str, page: int = 1) -> FieldValue:
    return FieldValue(
        value=value, raw=str(value), confidence=0.6, status=FieldStatus.REVIEW, page=page, bbox=(10, 20, 300, 60),
        findings=("other_reading",) if others else (),
        alternatives=tuple(Alternative(value=one, source="label", page=page, bbox=None) for one in others),
    )  # fmt: skip


def sure(value: str) -> FieldValue:
    return FieldValue(
        value=value, raw=value, confidence=0.99, status=FieldStatus.ACCEPTED, page=1, bbox=(10, 70, 300, 110)
    )


def drug() -> PrescriptionRow:
    return PrescriptionRow(
        drug="Paracetamol", strength="500mg", quantity="10", unit="viên", directions="2 viên/ngày", raw="…",
        confidence=0.5, status=FieldStatus.REVIEW, page=1, bbox=(10, 200, 900, 240),
    )  # fmt: skip


def chart(
    sha256: str,
    fields: Mapping[str, FieldValue],
    *,
    rows: tuple[PrescriptionRow, ...] | None = None,
    pages: int = 1,
    findings: Mapping[int, PageFinding] | None = None,
) -> Digitized:
    numbers = range(1, pages + 1)
    found = findings or {}
    document = Document(
        form=Form.PRESCRIPTION,
        pages=tuple(numbers),
        fields=dict(fields),
        tables=Tables(prescription_items=rows),
    )
    return Digitized(
        source=Source(name="box-14.pdf", sha256=sha256, pages=pages),
        status=FileStatus.REVIEW,
        pages=tuple(
            DigitizedPage(
                number=number, state=PageState.READ, width=2480, height=3508, form=Form.PRESCRIPTION,
                findings=(found[number],) if number in found else (),
            )
            for number in numbers
        ),
        documents=(document,),
    )  # fmt: skip


def say(office: Office, desk: Desk, value: Value, said: Said = Said.VALUE) -> Outcome:
    """Take the next question and answer it."""
    (asked,) = office.review.take(desk)
    answer = Answer(said=said, value=value, seconds=2.0, keys=18, typed=16)
    return office.review.answer(asked.token, answer, desk)


def waiting(office: Office, desk: Desk = LAN) -> tuple[Question, ...]:
    """Return what would be put before somebody, and put it back."""
    asked = office.review.take(desk, count=50)
    office.review.hand_back(desk)
    return asked

"""The result of one source file, exactly as the contract's JSON (`sohoa.digitized/1`) writes it.

A border: whatever is stored, written to a file or read back passes through these models.
"""

import re
import unicodedata
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from models.scan import Reason
from models.vocabulary import FieldStatus, FileStatus, Form, PageFinding, PageState

SCHEMA: Literal["sohoa.digitized/1"] = "sohoa.digitized/1"


_T = TypeVar("_T")
_HALVES = re.compile("[\ud800-\udfff]")
"""Surrogates: what Python makes of bytes that are no UTF-8."""


def _nfc(text: object) -> object:
    """Compose; bytes of a file name that are no UTF-8 become U+FFFD (JSON cannot hold them)."""
    if not isinstance(text, str):
        return text
    return unicodedata.normalize("NFC", _HALVES.sub("\ufffd", text))


def _whole(corners: object) -> object:
    """Round the corners of a box."""
    return tuple(round(corner) for corner in corners) if isinstance(corners, (tuple, list)) else corners


def _once(findings: tuple[_T, ...]) -> tuple[_T, ...]:
    """Drop repetitions, keep the order."""
    return tuple(dict.fromkeys(findings))


def _is_none(value: object) -> bool:
    return value is None


def _is_empty(held: object) -> bool:
    return held == ()


Text = Annotated[str, BeforeValidator(_nfc)]
"""NFC."""
Confidence = Annotated[float, Field(ge=0.0, le=1.0), AfterValidator(lambda share: round(share, 4))]
BBox = Annotated[tuple[int, int, int, int], BeforeValidator(_whole)]
"""left, top, right, bottom in pixels of the page as a viewer shows it."""
Degrees = Annotated[float, AfterValidator(lambda angle: round(angle, 2) + 0.0)]
"""Clockwise; adding zero turns -0.0 into 0.0."""
PageFindings = Annotated[tuple[PageFinding, ...], AfterValidator(_once)]
ValueFindings = Annotated[tuple[Text, ...], AfterValidator(_once)]


class Frozen(BaseModel):
    """Immutable and closed: an unknown key is an error. Every key is written, null where unknown."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        json_schema_serialization_defaults_required=True,
    )


class Source(Frozen):
    """The uploaded file."""

    name: Text
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    pages: Annotated[int, Field(ge=0)]
    """Pages that the file declares; 0 when it cannot be opened."""


class TextLine(Frozen):
    """One line of text on the page."""

    text: Text
    bbox: BBox
    confidence: Confidence
    handwritten: bool = False


class DigitizedPage(Frozen):
    """One declared page and where it ended."""

    number: Annotated[int, Field(ge=1)]
    state: PageState
    reason: Reason | None = None
    width: int = 0
    height: int = 0
    form: Form | None = None
    form_confidence: Confidence = 0.0
    blank: bool = False
    rotation: Literal[0, 90, 180, 270] = 0
    skew: Degrees = 0.0
    text: Text = ""
    lines: tuple[TextLine, ...] = ()
    findings: PageFindings = ()


class Alternative(Frozen):
    """Another value that the machine found for the same field."""

    value: Text | int
    source: Text
    """The rule that found it: label, cells, header …"""
    page: int
    bbox: BBox | None


class FieldValue(Frozen):
    """One field of one document; `value` is null when absent or unreadable."""

    value: Text | int | None
    raw: Text | None
    confidence: Confidence
    status: FieldStatus
    page: int | None
    bbox: BBox | None
    findings: ValueFindings = ()
    alternatives: tuple[Alternative, ...] = Field(default=(), exclude_if=_is_empty)
    """What else could stand there, best first; left out of the JSON where there is nothing."""


class LabResultRow(Frozen):
    """A row of a lab report that has a result."""

    test: Text
    value: Text
    unit: Text | None
    reference: Text | None
    raw: Text
    confidence: Confidence
    status: FieldStatus
    page: int
    bbox: BBox
    findings: ValueFindings = ()


class PrescriptionRow(Frozen):
    """One drug of a prescription."""

    drug: Text
    strength: Text | None
    quantity: Text | None
    unit: Text | None
    directions: Text | None
    raw: Text
    confidence: Confidence
    status: FieldStatus
    page: int
    bbox: BBox
    findings: ValueFindings = ()


class Tables(Frozen):
    """The tables of a document; a table that the form does not have is left out of the JSON."""

    lab_results: tuple[LabResultRow, ...] | None = Field(default=None, exclude_if=_is_none)
    prescription_items: tuple[PrescriptionRow, ...] | None = Field(default=None, exclude_if=_is_none)


class Document(Frozen):
    """One paper form found inside the file."""

    form: Form
    pages: tuple[int, ...]
    fields: dict[str, FieldValue]
    tables: Tables = Tables()


class Digitized(Frozen):
    """Everything known about one source file."""

    schema_: Literal["sohoa.digitized/1"] = Field(default=SCHEMA, alias="schema")
    source: Source
    status: FileStatus
    reason: Reason | None = None
    pages: tuple[DigitizedPage, ...] = ()
    documents: tuple[Document, ...] = ()

    def to_json(self) -> str:
        """Text of the contract's JSON, keys in the contract's order, non-ASCII letters as they are."""
        return self.model_dump_json(by_alias=True, indent=1) + "\n"


def json_schema() -> dict[str, Any]:
    """JSON schema of what `to_json` writes; docs/digitized.schema.json holds a copy."""
    schema = Digitized.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}

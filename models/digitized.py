"""The result of one source file, exactly as the contract's JSON (`sohoa.digitized/1`) writes it.

A border: whatever is stored, written to a file or read back passes through these models.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from models.scan import Reason
from models.vocabulary import FieldStatus, FileStatus, Form, PageFinding, PageState

SCHEMA: Literal["sohoa.digitized/1"] = "sohoa.digitized/1"

Confidence = Annotated[float, Field(ge=0.0, le=1.0)]
BBox = tuple[int, int, int, int]
"""left, top, right, bottom in pixels of the page as a viewer shows it."""


class Frozen(BaseModel):
    """Immutable and closed: an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Source(Frozen):
    """The uploaded file."""

    name: str
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    pages: Annotated[int, Field(ge=0)]
    """Pages that the file declares; 0 when it cannot be opened."""


class TextLine(Frozen):
    """One line of text on the page."""

    text: str
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
    skew: float = 0.0
    text: str = ""
    lines: tuple[TextLine, ...] = ()
    findings: tuple[PageFinding, ...] = ()


class FieldValue(Frozen):
    """One field of one document; `value` is null when absent or unreadable."""

    value: str | int | None
    raw: str | None
    confidence: Confidence
    status: FieldStatus
    page: int | None
    bbox: BBox | None
    findings: tuple[str, ...] = ()


class LabResultRow(Frozen):
    """A row of a lab report that has a result."""

    test: str
    value: str
    unit: str | None
    reference: str | None
    raw: str
    confidence: Confidence
    status: FieldStatus
    page: int
    bbox: BBox
    findings: tuple[str, ...] = ()


class PrescriptionRow(Frozen):
    """One drug of a prescription."""

    drug: str
    strength: str | None
    quantity: str | None
    unit: str | None
    directions: str | None
    raw: str
    confidence: Confidence
    status: FieldStatus
    page: int
    bbox: BBox
    findings: tuple[str, ...] = ()


class Tables(Frozen):
    """The tables of a document; a table that the form does not have is left out of the JSON."""

    lab_results: tuple[LabResultRow, ...] | None = None
    prescription_items: tuple[PrescriptionRow, ...] | None = None


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
        """UTF-8 text of the contract's JSON, keys in the contract's order."""
        return self.model_dump_json(by_alias=True, indent=1, exclude_unset=False)

"""The released papers of one chart, as exports see them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from models.digitized import Document
from models.vocabulary import FieldStatus, Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One released paper with where it came from and who answers for it."""

    record_id: str
    version: int
    document: Document
    scan_id: str
    source_sha256: str
    """Of the uploaded scan."""
    released_at: datetime
    released_by: str
    author: str
    """Who made the released version: a person, or the machine."""
    made_with: Mapping[str, str]
    """`pipeline` and engines with their versions."""

    def text(self, name: str) -> str | None:
        """Return a field's value in words where it is certain, else None."""
        value = self.document.fields.get(name)
        if value is None or value.status is not FieldStatus.ACCEPTED or value.value is None:
            return None
        return str(value.value).strip() or None


_LEADING = (Form.INPATIENT_CHART, Form.DISCHARGE_CERTIFICATE, Form.CHART_SUMMARY, Form.TRANSFER_LETTER)
"""Whose word goes first where several papers say a thing; the others follow in the order of pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One chart: released papers of one scan (or of one patient, for a transfer), never none."""

    id: str
    """Of the scan that the papers lie in, or of the first record."""
    facility: str | None
    """Five-digit code of the facility that sent the chart; None where it is not known."""
    papers: tuple[Paper, ...]
    pdf: bytes | None = field(default=None, repr=False)
    """The searchable PDF/A of the scan."""
    pdf_sha256: str | None = None

    def ranked(self) -> tuple[Paper, ...]:
        """Return the papers, those first whose word counts most."""
        order = {form: place for place, form in enumerate(_LEADING)}
        return tuple(sorted(self.papers, key=lambda paper: order.get(paper.document.form, len(order))))

    def of(self, *forms: Form) -> tuple[Paper, ...]:
        """Return the papers of these forms, in the order of pages."""
        return tuple(paper for paper in self.papers if paper.document.form in forms)

    def says(self, name: str, *forms: Form) -> tuple[str, Paper] | None:
        """Return the value of a field and the paper that says it, None where none does."""
        for paper in self.ranked():
            value = paper.text(name)
            if value is not None and (not forms or paper.document.form in forms):
                return value, paper
        return None

    def text(self, name: str, *forms: Form) -> str | None:
        """Return the value of a field; None where no paper (of these forms) says it."""
        said = self.says(name, *forms)
        return None if said is None else said[0]

    def is_inpatient(self) -> bool:
        """Tell whether the papers prove a stay in a ward: a discharge certificate, a bed, a route."""
        certificate = any(self.of(Form.DISCHARGE_CERTIFICATE))
        return certificate or self.text("bed") is not None or self.text("admission_route") is not None

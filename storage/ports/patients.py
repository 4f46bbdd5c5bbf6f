"""Which records are about one person."""

from collections.abc import Sequence
from typing import Protocol

from storage.patients import Change, Known, Patient, PatientLine, Placing, Question, Unplaced


class Patients(Protocol):
    """Which records are about one person. No rule undoes what a person decided."""

    def unplaced(self, *, limit: int) -> tuple[Unplaced, ...]:
        """Return records not looked at in their present version, oldest first; none for training."""
        ...

    def near(self, keys: Sequence[str], *, crowded: int) -> Known:
        """Return all patients who share a key that at most `crowded` records have."""
        ...

    def place(self, placing: Placing) -> str | None:
        """Put a record where it belongs and write the questions; return the patient."""
        ...

    def lines(self) -> tuple[PatientLine, ...]:
        """List patients without patient data, those with most questions first."""
        ...

    def get(self, reference: str) -> Patient:
        """Return a patient by id or its beginning (4 characters or more); UnknownIdError."""
        ...

    def questions(self) -> tuple[Question, ...]:
        """Return the open questions, the likeliest first."""
        ...

    def merge(self, source: str, target: str, *, by: str, why: str) -> Change:
        """Give all records of one patient to another; `split` with the change's records undoes it."""
        ...

    def split(self, source: str, record_ids: Sequence[str], *, by: str, why: str) -> Change:
        """Give some records to a patient of their own, who is never proposed as the same again."""
        ...

    def keep_apart(self, left: str, right: str, *, by: str) -> None:
        """Answer a question: two persons."""
        ...

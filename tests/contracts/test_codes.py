"""Imported lists and the journal, on every database."""

from datetime import date

import pytest

from models.codes.code_list import ALWAYS, ListKind
from storage.errors import TakenVersionError
from storage.records import events
from tests.contracts.kit import Office


def add(office: Office, version: str, *, sha256: str = "a" * 64, effective: date = ALWAYS):
    return office.code_lists.add(ListKind.ICD10, version, effective=effective, sha256=sha256, rows=3, by="an")


def test_versions_stand_side_by_side_in_order(office: Office) -> None:
    newer = add(office, "2026", effective=date(2026, 7, 1))
    older = add(office, "2020")
    assert office.code_lists.all() == (older, newer)
    assert (older.rows, older.imported_by, older.imported_at) == (3, "an", office.clock())


def test_the_same_again_changes_nothing_and_other_bytes_need_another_version(office: Office) -> None:
    first = add(office, "2020")
    office.clock.forward(days=1)
    assert add(office, "2020") == first
    with pytest.raises(TakenVersionError):
        add(office, "2020", sha256="b" * 64)
    with pytest.raises(TakenVersionError):
        add(office, "2020", effective=date(2021, 1, 1))
    assert office.code_lists.all() == (first,)


def test_imports_and_exports_stand_in_the_chain(office: Office) -> None:
    add(office, "2020")
    office.journal.note("exported", "r" * 36, {"profile": "fhir", "version": 1}, by="an")
    assert events.first_broken(office.database) is None

from datetime import UTC, date, datetime

import pytest

from models.codes.code_list import ALWAYS, CodeList, ListKind, in_force


def held(version, effective, *, minute=0, kind=ListKind.ICD10):
    at = datetime(2026, 11, 25, 8, minute, tzinfo=UTC)
    return CodeList(
        kind=kind,
        version=version,
        effective=effective,
        sha256="a" * 64,
        rows=1,
        imported_at=at,
        imported_by="an",
    )


LISTS = [
    held("old", ALWAYS),
    held("new", date(2026, 7, 1)),
    held("new-mended", date(2026, 7, 1), minute=5),
    held("units", ALWAYS, kind=ListKind.ADMIN_UNITS),
]


@pytest.mark.parametrize(
    ("on", "version"),
    [(date(2019, 5, 3), "old"), (date(2026, 6, 30), "old"), (date(2026, 7, 1), "new-mended")],
)
def test_the_day_chooses_the_version(on, version):
    assert in_force(LISTS, ListKind.ICD10, on=on).version == version


def test_no_list_holds_before_the_first_or_of_another_kind():
    assert in_force(LISTS[1:], ListKind.ICD10, on=date(2020, 1, 1)) is None
    assert in_force(LISTS, ListKind.FACILITIES, on=date(2026, 1, 1)) is None

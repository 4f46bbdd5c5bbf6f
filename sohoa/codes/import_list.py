"""Take an official list into the stores."""

from datetime import date
from pathlib import Path

from models.codes.admin_units import read_admin_units
from models.codes.code_list import CodeList, ListKind
from models.codes.facilities import read_facilities
from models.codes.icd import read_icd
from models.errors import NothingToReadError, UsageError
from sohoa.messages import say
from storage.open_stores import Stores

_LONGEST_VERSION = 64
_LARGEST = 64 * 2**20
"""Bytes; the longest official list has 16,000 rows and 3 MB."""


def import_list(
    stores: Stores, kind: ListKind, path: Path, *, version: str | None, effective: date, by: str
) -> CodeList:
    """Check the file, keep its bytes, write the list down; the same again changes nothing.

    Args:
        stores: open stores.
        kind: what the file is about.
        path: CSV in UTF-8 with a heading.
        version: its name; default: the name of the file without ending.
        effective: first day on which it holds.
        by: who imports.

    Raises:
        NothingToReadError: the file cannot be read.
        UsageError: it is no list of that kind (UnknownColumnsError), or the version is taken.
    """
    name = version or path.stem
    if not 0 < len(name) <= _LONGEST_VERSION:
        raise UsageError(say("codes.version.long"))
    try:
        if path.stat().st_size > _LARGEST:
            raise UsageError(say("codes.too_large"))
        content = path.read_bytes()
    except OSError:
        raise NothingToReadError(say("codes.unreadable", path=path)) from None
    rows = _count(kind, content)
    sha256 = stores.objects.put(content)
    return stores.code_lists.add(kind, name, effective=effective, sha256=sha256, rows=rows, by=by)


def _count(kind: ListKind, content: bytes) -> int:
    """Read the list as it will be read later; return how many entries it has."""
    if kind is ListKind.ICD10:
        return len(read_icd(content).codes)
    if kind is ListKind.FACILITIES:
        return len(read_facilities(content).names)
    units = read_admin_units(content)
    return len(units.mergers) + len(units.wards)

"""The operator's imported diagnoses where reading processes find them: one file a list."""

import os
from datetime import date
from functools import lru_cache
from pathlib import Path

from models.codes.icd import IcdList, read_icd

LISTS = "SOHOA_CODE_LISTS"
"""Environment variable with the folder, told by the command that starts the processes; no setting."""


def list_name(effective: date, sha256: str) -> str:
    """Return the name of a list's file: its first day and the beginning of its hash."""
    return f"icd10_{effective.isoformat()}_{sha256[:16]}.csv"


def lists_at_hand() -> tuple[Path, ...]:
    """Return the files of all lists, the earliest first; none where nothing was imported."""
    folder = os.environ.get(LISTS)
    return tuple(sorted(Path(folder).glob("icd10_*.csv"))) if folder else ()


def icd_on(day: date | None) -> IcdList | None:
    """Return the diagnoses that hold on a day of discharge, the latest where it is not known, or None."""
    held = [
        path for path in lists_at_hand() if day is None or date.fromisoformat(path.name.split("_")[1]) <= day
    ]
    return _read(held[-1]) if held else None


@lru_cache(maxsize=4)
def _read(path: Path) -> IcdList:
    return read_icd(path.read_bytes())

"""The settings in force as rows for people and programs, secrets masked."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import SecretStr

from sohoa.settings import PREFIX, Settings
from sohoa.settings_file import from_file

MASK = "********"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRow:
    """One setting."""

    name: str
    """As environment variable: `SOHOA_HOME`."""
    value: str | bool | None
    """What is in force, never a secret."""
    source: Literal["environment", "file", "default"]


def settings_table(settings: Settings) -> tuple[SettingRow, ...]:
    """Return one row a setting, in the order of the documentation."""
    shown = {"database_url": settings.database, "objects": settings.object_store, "hubs": settings.hubs_file}
    return tuple(
        SettingRow(
            name=f"{PREFIX}{field}".upper(),
            value=_masked(shown.get(field, getattr(settings, field))),
            source=_source(field),
        )
        for field in Settings.model_fields
    )


def masked(address: str) -> str:
    """Return the address of a store or token without the password or PIN that may stand in it.

    A password may hold colons and at-signs of its own: all up to the last at-sign goes.
    """
    plain = re.sub(r"(://[^:/@]*):.*@", rf"\1:{MASK}@", address)
    return re.sub(r"(?<=password=)[^&]*|(?<=pin-value=)[^&;?]*", MASK, plain)


def _masked(value: object) -> str | bool | None:
    if isinstance(value, SecretStr):
        return MASK if value.get_secret_value() else ""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, bool) or value is None:
        return value
    return str(value)


def _source(field: str) -> Literal["environment", "file", "default"]:
    if os.environ.get(f"{PREFIX}{field}".upper()):
        return "environment"
    return "file" if from_file(field) is not None else "default"

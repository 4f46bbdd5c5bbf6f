"""What goes into a conversion package."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.digitized import Digitized
from models.errors import UsageError


class IncompletePackageError(UsageError):
    """Something that the law asks for is not known: there is no package without it."""

    hint = "Set SOHOA_CONVERTER and SOHOA_DECISION to who converts and by which decision."


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """Who turned the paper into data, when and by whose decision (Decree 137/2024, article 4)."""

    converter: str
    """The organisation."""
    by: str
    """The person."""
    decision: str
    """Number of the decision to convert."""
    at: datetime
    """Aware."""

    def __post_init__(self) -> None:
        missing = [name for name in ("converter", "by", "decision") if not getattr(self, name).strip()]
        if missing or self.at.tzinfo is None:
            raise IncompletePackageError(f"not known: {', '.join(missing or ['at'])}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagedRecord:
    """One record as JSON."""

    id: str
    pages: tuple[int, ...]
    """Of its file, from 1."""
    json: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagedFile:
    """One scan with everything made of it; the paths are working copies that stay untouched."""

    name: str
    """The file's own name, for people."""
    original: Path
    pdf: Path
    """Searchable PDF/A-2b."""
    digitized: Digitized
    records: tuple[PackagedRecord, ...]
    engines: tuple[str, ...]
    """What read it, with versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One event of the custody chain."""

    id: str
    at: datetime
    actor: str
    action: str
    subject: str
    detail: Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One chart on its way to the archive."""

    identifier: str
    """Opaque; names the folder."""
    facility: str
    files: tuple[PackagedFile, ...]
    happened: tuple[Happened, ...]
    conversion: Conversion

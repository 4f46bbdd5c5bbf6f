"""Files in a watched folder that came from one stack of paper."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from models.intake import Cover, Separation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sidecar:
    """What the file beside a scan says about the whole stack."""

    known: Cover = Cover()  # noqa: RUF009 - frozen
    separators: int | None = None
    """Separator sheets that were laid in."""
    separation: Separation | None = None
    """None: as the watcher was told."""
    turned: bool = True
    """The second pass lies the other way round."""
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """One stack; its files are only read until they are in custody."""

    root: Path
    """The watched folder."""
    name: str
    """Of the file or group, relative to the root; what people know it by."""
    fronts: tuple[Path, ...]
    backs: tuple[Path, ...] = ()
    sidecar: Path | None = None
    known: Cover = Cover()  # noqa: RUF009 - frozen
    """What folder and file names say."""
    together: bool = False
    """Its files are the pages of one chart."""
    half: bool = False
    """By their names its files are one pass of two; the other is not there (yet)."""
    missing: int | None = None
    """First number that the scanner's counter skipped."""

    @property
    def files(self) -> tuple[Path, ...]:
        """All files, the sidecar last."""
        beside = () if self.sidecar is None else (self.sidecar,)
        return (*self.fronts, *self.backs, *beside)

    @property
    def place(self) -> str:
        """Name the stack in the list of holds: SHA-256 of folder and name."""
        named = f"{self.root.absolute()}\0{self.name}"
        return hashlib.sha256(named.encode("utf-8", "surrogateescape")).hexdigest()

"""From files on a disk to arrivals: hashed, named, not yet copied."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sohoa.digitizing.sources import SourceFile
from sohoa.keeping.folders import Folders
from storage.custody.custody import Arrival
from storage.objects.address import address

LONGEST = 255
"""Characters of a name in the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashed:
    """What stands in front of the door."""

    arrivals: tuple[Arrival, ...]
    unreadable: tuple[Path, ...]
    """Files that could not be read to their end."""


def hash_sources(
    sources: Sequence[SourceFile], *, folders: Folders, on_hashed: Callable[[int], None]
) -> Hashed:
    """Read every file once; sources are never changed."""
    arrivals: list[Arrival] = []
    unreadable: list[Path] = []
    for source in sources:
        path = source.path.absolute()
        try:
            sha256 = address(path)
        except OSError:
            unreadable.append(source.path)
        else:
            name = shown(source.relative.as_posix())
            arrivals.append(
                Arrival(name=name, sha256=sha256, size=source.size, path=path, shelfmark=folders(name))
            )
        on_hashed(1)
    return Hashed(arrivals=tuple(arrivals), unreadable=tuple(unreadable))


def default_name(first: Path) -> str:
    """Name a batch after the folder that was handed in, or that holds the file."""
    whole = first.resolve()
    return shown((whole if whole.is_dir() else whole.parent).name) or "/"


def shown(name: str) -> str:
    """Return a file name as text: NFC, bytes that are no UTF-8 replaced, its end where it is too long."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "")
    return unicodedata.normalize("NFC", text)[-LONGEST:]

"""Which files the inputs of a command name."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sohoa.digitizing.is_companion import is_companion

_LITTER = frozenset(("thumbs.db", "ehthumbs.db", "desktop.ini"))
"""Files that Windows leaves in folders of pictures, in lower case."""
_LITTER_FOLDERS = frozenset(("__macosx", "$recycle.bin", "system volume information"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file to digitize."""

    path: Path
    relative: Path
    """Below the input folder that it was found in; its bare name where it was named itself."""
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the inputs hold; a file that two inputs name is there once."""

    sources: tuple[SourceFile, ...]
    """In the order of the inputs, inside a folder by name."""
    missing: tuple[Path, ...]
    """Named or found, but not there or not to be opened."""
    companions: tuple[Path, ...] = ()
    """Found beside scans and left alone."""


def find_sources(inputs: Sequence[Path], *, out: Path) -> Found:
    """List every file that `inputs` name or hold.

    A file named itself is always tried. In folders every regular file is tried, whatever its extension (an
    uncounted file could be a lost chart), but for hidden names, the litter of operating systems, `out`, and
    companions: text by its ending that does not begin like a scan.
    """
    sources: dict[Path, SourceFile] = {}
    companions: dict[Path, Path] = {}
    missing: list[Path] = []
    kept_out = out.resolve()
    for given in inputs:
        walked = given.is_dir()
        listed = _walk(given, kept_out, missing) if walked else [(given, Path(given.name))]
        for path, relative in listed:
            source = _opened(path, relative)
            if source is None:
                missing.append(path)
            elif walked and is_companion(path):
                companions.setdefault(path.resolve(), path)
            else:
                sources.setdefault(path.resolve(), source)
    left = tuple(path for whole, path in companions.items() if whole not in sources)
    return Found(sources=tuple(sources.values()), missing=tuple(missing), companions=left)


def _walk(root: Path, kept_out: Path, closed: list[Path]) -> Iterator[tuple[Path, Path]]:
    """Yield files below `root` by name; links to folders are not entered.

    Folders that cannot be listed are added to `closed`: a chart in them would be lost silently.
    """
    inside = root.resolve()
    for folder, folders, names in os.walk(root, onerror=lambda error: closed.append(Path(error.filename))):
        here = Path(folder)
        folders[:] = sorted(
            name
            for name in folders
            if not _litter(name, _LITTER_FOLDERS) and (here / name).resolve() != kept_out
        )
        for name in sorted(names):
            path = here / name
            if _litter(name, _LITTER) or not _regular(path):
                continue
            if not path.is_symlink() or path.resolve().is_relative_to(inside):
                yield path, path.relative_to(root)


def _litter(name: str, known: frozenset[str]) -> bool:
    return name.startswith((".", "~$")) or name.lower() in known


def _regular(path: Path) -> bool:
    """Tell a file from a pipe, socket or device; a name that leads nowhere is a broken link, no file."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _opened(path: Path, relative: Path) -> SourceFile | None:
    """Try to open the file; None where that fails. A pipe is not tried: it would wait for ever."""
    if not _regular(path):
        return None
    try:
        with path.open("rb") as stream:
            return SourceFile(path=path, relative=relative, size=os.fstat(stream.fileno()).st_size)
    except OSError:
        return None

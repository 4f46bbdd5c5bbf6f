"""The names of the results: one pair a source, never the same twice, never a source."""

import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from models.errors import UsageError
from sohoa.digitizing.sources import SourceFile
from sohoa.messages import say

_ENDINGS = (".json", ".pdf")
_LONGEST = 255 - len(".json")
"""Bytes of a name before its extension that every file system takes."""
_ROUNDS = 2
"""`a.pdf` and `a.tif` take their whole names, then `a.pdf.png` has to, which was `a.pdf`."""
_MARK = 10
"""Characters of the checksum that ends a shortened name."""


def plan_targets(
    sources: Sequence[SourceFile], *, out: Path, companions: Sequence[Path] = (), folding: bool = False
) -> tuple[Path, ...]:
    """Return for each source where its results go, without `.json` and `.pdf`.

    `a.pdf` goes to `a`; sources whose results would collide with each other, or with a folder of sources,
    keep their extension, and where that does not tell them apart they are numbered.

    Args:
        sources: what is digitized.
        out: the folder for all results.
        companions: files that must not be overwritten either.
        folding: also names collide that differ only in capitals or in how letters are composed.

    Raises:
        UsageError: a result would overwrite a source or one of its `companions`.
    """
    key = _folded if folding else str
    folders = {key(folder) for source in sources for folder in source.relative.parents}
    bases = [source.relative.with_name(source.relative.stem) for source in sources]
    for _ in range(_ROUNDS):
        taken = Counter(map(key, bases))
        bases = [
            base if taken[key(base)] == 1 and not _is_folder(base, folders, key) else source.relative
            for base, source in zip(bases, sources, strict=True)
        ]
    targets = tuple(out / _shortened(base) for base in _numbered(bases, folders, key))
    _refuse_overwriting(targets, [*(source.path for source in sources), *companions])
    return targets


def with_suffix_added(target: Path, suffix: str) -> Path:
    """Return `target` with `suffix` behind its whole name: `a.b` → `a.b.json`."""
    return target.with_name(target.name + suffix)


def _folded(path: Path) -> str:
    """Return what is equal for names that some file systems take for one."""
    return unicodedata.normalize("NFC", str(path)).casefold()


def _is_folder(base: Path, folders: AbstractSet[str], key: Callable[[Path], str]) -> bool:
    return any(key(with_suffix_added(base, ending)) in folders for ending in _ENDINGS)


def _numbered(bases: Sequence[Path], folders: AbstractSet[str], key: Callable[[Path], str]) -> list[Path]:
    """Add `.2`, `.3` … to names that are still taken, in the order of the sources."""
    taken: set[str] = set()
    free: list[Path] = []
    for base in bases:
        name, number = base, 1
        while key(name) in taken or _is_folder(name, folders, key):
            number += 1
            name = with_suffix_added(base, f".{number}")
        taken.add(key(name))
        free.append(name)
    return free


def _shortened(base: Path) -> Path:
    raw = os.fsencode(base.name)
    if len(raw) <= _LONGEST:
        return base
    mark = hashlib.sha256(raw).hexdigest()[:_MARK]
    kept = raw[: _LONGEST - _MARK - 1].decode("utf-8", "ignore")
    return base.with_name(f"{kept}~{mark}")


def _refuse_overwriting(targets: Sequence[Path], found: Sequence[Path]) -> None:
    known = {path.resolve() for path in found}
    for target in targets:
        for suffix in _ENDINGS:
            if with_suffix_added(target, suffix).resolve() in known:
                raise UsageError(say("digitize.overwrite"))

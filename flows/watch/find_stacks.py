"""Which stacks lie in a watched folder."""

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from flows.watch.read_sidecar import SUFFIX
from flows.watch.stack import Stack
from models.intake import Cover
from pipeline.intake.scanner_names import ScannerName, gap_in, scanner_name

DONE = "da-nhan"
"""Folder below the root that taken-in originals go to ("received")."""
HELD = ".bi-giu.txt"
"""Ending of the note that tells why a stack is held ("held back")."""
_ENDINGS = frozenset((".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png"))
"""In a watched folder only these are scans: scanners leave logs and databases beside them."""
_DEEP = 2
"""Folder names that mean something: box, then chart."""


def find_stacks(root: Path) -> tuple[Stack, ...]:
    """Return the stacks below `root`, by name; hidden files and what is done already are passed over.

    The first folder below the root names the box, the second the chart. A scan stands alone, unless its name
    says that it is a page of a chart (box and chart, or a scanner's job, before a number), or one of two
    passes.

    Raises:
        OSError: the folder is not there: a share that is not mounted.
    """
    next(root.iterdir(), None)  # a share that went away is an error, not an empty folder
    return tuple(stack for folder, names in _folders(root) for stack in _stacks(root, folder, names))


def _folders(root: Path) -> Iterator[tuple[Path, list[str]]]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != DONE)
        yield Path(folder), sorted(names)


def _stacks(root: Path, folder: Path, names: Sequence[str]) -> Iterator[Stack]:
    groups: dict[tuple[str, bool], list[tuple[Path, ScannerName]]] = defaultdict(list)
    for name in names:
        path = folder / name
        if path.suffix.lower() not in _ENDINGS or name.startswith((".", "~")) or path.is_symlink():
            continue
        said = scanner_name(path)
        grouped = said.back is not None or (said.chart is not None and said.number is not None)
        groups[said.stem if grouped else name, grouped].append((path, said))
    below = folder.relative_to(root)
    for (stem, grouped), members in sorted(groups.items()):
        stack = _stack(root, below, stem if grouped else members[0][0].name, members, set(names))
        numbers = [said.number for _, said in members if said.number is not None]
        yield replace(stack, missing=gap_in(numbers)) if grouped else stack


def _stack(
    root: Path, below: Path, name: str, members: Sequence[tuple[Path, ScannerName]], beside: set[str]
) -> Stack:
    ordered = sorted(members, key=lambda one: (one[1].number or 0, one[0].name))
    fronts = tuple(path for path, said in ordered if not said.back)
    backs = tuple(path for path, said in ordered if said.back)
    paired = bool(fronts) and bool(backs)
    first, said = ordered[0]
    note = next(
        (one for one in (name + SUFFIX, first.name + SUFFIX, first.stem + SUFFIX) if one in beside), None
    )
    return Stack(
        root=root,
        name=(below / name).as_posix(),
        fronts=fronts if paired else (*fronts, *backs),
        backs=backs if paired else (),
        sidecar=None if note is None else first.parent / note,
        known=_known(below, said),
        together=len(ordered) > 1,
        half=said.back is not None and not paired,
    )


def _known(below: Path, said: ScannerName) -> Cover:
    """Join what folders and name say; folders are made by people and count more."""
    parts = below.parts[:_DEEP]
    box = parts[0] if parts else said.box
    return Cover(box=box, chart=parts[1] if len(parts) == _DEEP else said.chart)

"""Hashes of pages under one root: who has the root can prove each page by itself."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from pipeline.export.package.page_ranges import PageRange

_LEAF, _NODE = b"\0", b"\1"
"""Before what is hashed, so that no node can pass for a leaf (RFC 6962, 2.1)."""
_PIECE = 1 << 20

Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Segment(_Frozen):
    """Some bytes of a file in the package."""

    path: str
    start: int
    end: int
    file: int
    """Number of the scan, from 1; 0 for what belongs to the whole chart."""
    pages: tuple[int, ...]
    """Pages of that scan; empty for what they share."""
    sha256: Sha256


class Leaf(_Frozen):
    """One page (or, with page 0, what is shared), as one hash over its segments."""

    file: int
    page: int
    sha256: Sha256


class Tree(_Frozen):
    """`data/pages.json`."""

    schema_version: Literal["sohoa.pages/1"] = "sohoa.pages/1"
    root: Sha256
    leaves: tuple[Leaf, ...]
    segments: tuple[Segment, ...]


def segments_of(path: Path, shown: str, *, file: int, ranges: Iterable[PageRange]) -> Iterator[Segment]:
    """Return the segments of a file, hashed as it lies there now."""
    with path.open("rb") as held:
        for one in ranges:
            held.seek(one.start)
            digest = _hash(held.read(min(_PIECE, one.end - at)) for at in range(one.start, one.end, _PIECE))
            yield Segment(path=shown, start=one.start, end=one.end, file=file, pages=one.pages, sha256=digest)


def grow(segments: Sequence[Segment]) -> Tree:
    """Return the tree over segments, whatever their order."""
    ordered = tuple(sorted(segments, key=lambda one: (one.path, one.start)))
    keys = sorted({(one.file, page) for one in ordered for page in one.pages or (0,)})
    leaves = tuple(
        Leaf(file=file, page=page, sha256=_leaf(one for one in ordered if _in(one, file, page)))
        for file, page in keys
    )
    root = _root([bytes.fromhex(leaf.sha256) for leaf in leaves])
    return Tree(root=root.hex(), leaves=leaves, segments=ordered)


def _in(segment: Segment, file: int, page: int) -> bool:
    return segment.file == file and page in (segment.pages or (0,))


def _leaf(segments: Iterable[Segment]) -> str:
    return hashlib.sha256(_LEAF + b"".join(bytes.fromhex(one.sha256) for one in segments)).hexdigest()


def _root(hashes: Sequence[bytes]) -> bytes:
    """Return the Merkle tree hash; the left half is the largest power of two (RFC 6962)."""
    if len(hashes) <= 1:
        return hashes[0] if hashes else hashlib.sha256(_LEAF).digest()
    half = 1 << ((len(hashes) - 1).bit_length() - 1)
    return hashlib.sha256(_NODE + _root(hashes[:half]) + _root(hashes[half:])).digest()


def _hash(pieces: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()

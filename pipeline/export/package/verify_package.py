"""Verify a package with nothing but itself: no store, no network, no settings."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from pipeline.export.package import bag
from pipeline.export.package.faults import PackageFault, PackageFaultKind, Verified
from pipeline.export.package.hash_tree import Segment, Tree, grow, segments_of
from pipeline.export.package.page_ranges import PageRange
from pipeline.export.package.read_mark import read_mark
from pipeline.export.package.sign import bytes_signed_by, pdf_signed_by

_NOTHING: Mapping[str, Any] = {"files": [], "conversion": {}}


def verify_package(folder: Path) -> Verified:
    """Return every fault of a package; a changed page is named. Nothing is written."""
    faults = list(_bag(folder))
    told = _about(folder)
    known: Mapping[str, Any] = told.get("conversion", {})
    signed_by = None
    if not faults:
        faults += _marks(folder, told)
        signed_by = told.get("signer")
        faults += _signatures(folder, told)
    return Verified(
        faults=tuple(faults),
        pages=sum(int(file.get("pages", 0)) for file in told["files"]),
        converter=str(known.get("converter", "")),
        decision=str(known.get("decision", "")),
        at=str(known.get("at", "")),
        signed_by=signed_by,
    )


def _about(folder: Path) -> Mapping[str, Any]:
    try:
        told = json.loads((folder / bag.DATA / "conversion.json").read_bytes())
    except (OSError, ValueError):
        return _NOTHING
    return told if isinstance(told, dict) and isinstance(told.get("files"), list) else _NOTHING


def _bag(folder: Path) -> Iterator[PackageFault]:
    """Compare every file with the manifests, and the manifests with each other."""
    tags, payload = _listed(folder, bag.TAGS), _listed(folder, bag.MANIFEST)
    if tags is None or payload is None or set(tags) != {bag.BAGIT, bag.INFO, bag.MANIFEST}:
        broken = bag.TAGS if tags is None or payload is not None else bag.MANIFEST
        kind = PackageFaultKind.DAMAGED if (folder / broken).is_file() else PackageFaultKind.NO_PACKAGE
        yield PackageFault(kind=kind, path=broken)
        return
    pages = _tree(folder, payload)
    for path, sha256 in {**tags, **payload}.items():
        place = folder / path
        if place.is_symlink() or not place.is_file():
            yield from _named(PackageFaultKind.MISSING, path, pages.get(path, ()))
        elif bag.file_sha256(place) != sha256:
            yield from _named(PackageFaultKind.DAMAGED, path, _changed(place, pages.get(path, ())))
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    for path in sorted(there - {*tags, *payload, bag.TAGS, bag.SIGNATURE}):
        yield PackageFault(kind=PackageFaultKind.FOREIGN, path=path)


def _listed(folder: Path, name: str) -> dict[str, str] | None:
    try:
        return bag.read_manifest((folder / name).read_bytes())
    except OSError:
        return None


def _tree(folder: Path, payload: Mapping[str, str]) -> Mapping[str, tuple[Segment, ...]]:
    """Return the segments of each file, where the list of them is itself whole."""
    place = folder / bag.DATA / "pages.json"
    try:
        tree = Tree.model_validate_json(place.read_bytes())
    except (OSError, ValidationError):
        return {}
    if payload.get(f"{bag.DATA}/pages.json") != bag.file_sha256(place) or grow(tree.segments) != tree:
        return {}
    found: dict[str, tuple[Segment, ...]] = defaultdict(tuple)
    for one in tree.segments:
        found[one.path] = (*found[one.path], one)
    return found


def _changed(place: Path, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return the segments whose bytes are others now; all of them when the file has another length."""
    if not segments or place.stat().st_size != segments[-1].end:
        return segments
    ranges = [PageRange(start=one.start, end=one.end, pages=one.pages) for one in segments]
    now = segments_of(place, segments[0].path, file=segments[0].file, ranges=ranges)
    return tuple(old for old, new in zip(segments, now, strict=True) if old.sha256 != new.sha256)


def _named(kind: PackageFaultKind, path: str, segments: tuple[Segment, ...]) -> Iterator[PackageFault]:
    file = segments[0].file if segments else 0
    pages = tuple(sorted({page for one in segments for page in one.pages}))
    yield PackageFault(kind=kind, path=path, file=file, pages=pages)


def _marks(folder: Path, told: Mapping[str, Any]) -> Iterator[PackageFault]:
    """Without mark, converter, time and decision, on page 1 and in the metadata, it is no conversion."""
    known = told.get("conversion", {})
    if not all(str(known.get(key, "")).strip() for key in ("converter", "by", "decision", "at")):
        yield PackageFault(kind=PackageFaultKind.MARK, path=f"{bag.DATA}/conversion.json")
    if not told["files"]:
        yield PackageFault(kind=PackageFaultKind.MISSING, path=f"{bag.DATA}/originals")
    for file in told["files"]:
        path = f"{bag.DATA}/pdf/{file['number']:02d}.pdf"
        words, metadata = read_mark(folder / path)
        said = all("".join(line.split()) in words for line in file["mark"]) and bool(file["mark"])
        if not said or {key: metadata.get(key) for key in known} != known:
            yield PackageFault(kind=PackageFaultKind.MARK, path=path, file=file["number"], pages=(1,))


def _signatures(folder: Path, told: Mapping[str, Any]) -> Iterator[PackageFault]:
    """Where a signer is named, everything must bear that signature."""
    place = folder / bag.SIGNATURE
    if told.get("signer") is None:
        if place.exists():
            yield PackageFault(kind=PackageFaultKind.FOREIGN, path=bag.SIGNATURE)
        return
    signed = (folder / bag.TAGS).read_bytes()
    if not place.is_file() or bytes_signed_by(signed, place.read_bytes()) != told["signer"]:
        yield PackageFault(kind=PackageFaultKind.SIGNATURE, path=bag.SIGNATURE)
    for file in told["files"]:
        path = f"{bag.DATA}/pdf/{file['number']:02d}.pdf"
        if pdf_signed_by(folder / path) != told["signer"]:
            yield PackageFault(kind=PackageFaultKind.SIGNATURE, path=path, file=file["number"])

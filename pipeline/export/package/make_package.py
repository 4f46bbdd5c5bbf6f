"""Make the conversion package of one chart."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from models.errors import IntegrityError
from pipeline.export.package.bag import DATA, SIGNATURE, TAGS, file_sha256, seal_bag
from pipeline.export.package.content import Content, Happened, PackagedFile
from pipeline.export.package.hash_tree import Segment, grow, segments_of
from pipeline.export.package.mark_pdf import mark_pdf
from pipeline.export.package.mark_text import VIETNAM, mark_text
from pipeline.export.package.page_alto import page_alto
from pipeline.export.package.page_ranges import PageRange, page_ranges
from pipeline.export.package.premis import premis
from pipeline.export.package.sign import Signer, sign_bytes, sign_pdf, signer_name
from pipeline.export.package.verify_package import verify_package
from pipeline.version import VERSION

SCHEMA = "sohoa.package/1"


def make_package(content: Content, target: Path, *, signer: Signer | None) -> str:
    """Write the package as the folder `target`, which must not be there yet; return the root of its pages.

    It is put together beside it, verified as anybody would, and then appears at once.

    Raises:
        IntegrityError: an original is not what was recorded, or the result does not verify.
        UsageError: the mark cannot be written (see `mark_font.encode`).
    """
    with TemporaryDirectory(dir=target.parent, prefix=".package-") as work:
        folder = Path(work) / target.name
        segments = [
            one
            for number, file in enumerate(content.files, start=1)
            for one in _file(folder / DATA, file, number, content, signer)
        ]
        segments += _about(folder / DATA, content, signer)
        tree = grow([_under(one) for one in segments])
        (folder / DATA / "pages.json").write_text(tree.model_dump_json(indent=1) + "\n", encoding="utf-8")
        seal_bag(folder, _info(content, tree.root))
        if signer is not None:
            (folder / SIGNATURE).write_bytes(sign_bytes((folder / TAGS).read_bytes(), signer))
        faults = verify_package(folder).faults
        if faults:
            raise IntegrityError(f"the package does not verify: {faults[0].kind.value} {faults[0].path}")
        folder.rename(target)
    return tree.root


def _file(
    data: Path, file: PackagedFile, number: int, content: Content, signer: Signer | None
) -> Iterator[Segment]:
    """Write everything of one scan."""
    digitized, name = file.digitized, f"{number:02d}"
    original = data / "originals" / (name + PurePosixPath(file.name).suffix.lower())
    _copy(file.original, original)
    if file_sha256(original) != digitized.source.sha256:
        raise IntegrityError("an original is not what was recorded")
    yield from _paged(data, original, number, page_ranges(original, pages=digitized.source.pages))
    pdf = data / "pdf" / f"{name}.pdf"
    pdf.parent.mkdir(parents=True, exist_ok=True)
    lines = mark_text(content.conversion, source_sha256=digitized.source.sha256)
    mark_pdf(file.pdf, pdf, lines, conversion_json(content) | {"mark": lines[0]})
    if signer is not None:
        sign_pdf(pdf, signer)
    yield from _paged(data, pdf, number, page_ranges(pdf, pages=digitized.source.pages))
    for page in digitized.pages:
        place = data / "alto" / f"{name}-{page.number:04d}.xml"
        written = page_alto(page, scan_name=file.name, engines=file.engines)
        yield from _written(data, place, written, number, (page.number,))
    for ordinal, record in enumerate(file.records, start=1):
        place = data / "records" / f"{name}-{ordinal:02d}.json"
        yield from _written(data, place, record.json, number, record.pages)


def _about(data: Path, content: Content, signer: Signer | None) -> Iterator[Segment]:
    """Write what belongs to the chart as a whole."""
    told = {
        "schema": SCHEMA,
        "chart": content.identifier,
        "facility": content.facility,
        "conversion": conversion_json(content),
        "software": f"sohoa {VERSION}",
        "signer": None if signer is None else signer_name(signer),
        "files": [
            {
                "number": number,
                "name": file.name,
                "sha256": file.digitized.source.sha256,
                "pages": file.digitized.source.pages,
                "mark": list(mark_text(content.conversion, source_sha256=file.digitized.source.sha256)),
                "records": [record.id for record in file.records],
            }
            for number, file in enumerate(content.files, start=1)
        ],
    }
    written = json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"
    yield from _written(data, data / "conversion.json", written, 0, ())
    events = premis((*content.happened, *_made(content, signer)))
    yield from _written(data, data / "events.xml", events, 0, ())


def _made(content: Content, signer: Signer | None) -> Iterator[Happened]:
    done = ("fixity_checked", "marked", *(("signed",) if signer else ()), "packaged")
    for place, action in enumerate(done, start=1):
        yield Happened(
            id=f"{content.identifier}/{place}", at=content.conversion.at, actor=content.conversion.by,
            action=action, subject=content.identifier, detail={"files": len(content.files)},
        )  # fmt: skip


def conversion_json(content: Content) -> dict[str, str]:
    """Return who converted, when, and by which decision."""
    known = content.conversion
    return {
        "converter": known.converter,
        "by": known.by,
        "decision": known.decision,
        "at": known.at.astimezone(VIETNAM).isoformat(timespec="seconds"),
    }


def _info(content: Content, root: str) -> Mapping[str, str]:
    known = conversion_json(content)
    return {
        "Source-Organization": known["converter"],
        "Contact-Name": known["by"],
        "Bagging-Date": known["at"][:10],
        "External-Identifier": content.identifier,
        "Sohoa-Decision": known["decision"],
        "Sohoa-Pages-Root": root,
    }


def _written(data: Path, place: Path, written: bytes, file: int, pages: tuple[int, ...]) -> Iterator[Segment]:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(written)
    whole = PageRange(start=0, end=len(written), pages=pages)
    return _paged(data, place, file, (whole,))


def _paged(data: Path, place: Path, file: int, ranges: tuple[PageRange, ...]) -> Iterator[Segment]:
    return segments_of(place, place.relative_to(data).as_posix(), file=file, ranges=ranges)


def _under(segment: Segment) -> Segment:
    return segment.model_copy(update={"path": f"{DATA}/{segment.path}"})


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

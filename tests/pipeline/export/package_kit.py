"""A small chart, ready to be packed."""

import hashlib
import io
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pikepdf
from PIL import Image

from models.digitized import Digitized, DigitizedPage, Document, Source, TextLine
from models.geometry import Box
from models.text import Line, Word
from models.vocabulary import FileStatus, Form, PageState
from pipeline.export.package.content import Content, Conversion, Happened, PackagedFile, PackagedRecord
from pipeline.export.pdf_page import PdfPage
from pipeline.export.searchable_pdf import write_searchable_pdf

AT = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
CONVERSION = Conversion(
    converter="Bệnh viện Đa khoa Thái Nguyên", by="Nguyễn Thị Hương", decision="12/QĐ-BV", at=AT
)


def noise(seed: int, height: int = 300, width: int = 220) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 255, (height, width), dtype=np.uint8)


def scan_pdf(path: Path, pages: int) -> None:
    with pikepdf.new() as pdf:
        for number in range(pages):
            held = io.BytesIO()
            Image.fromarray(noise(number)).save(held, "JPEG")
            image = pikepdf.Stream(
                pdf, held.getvalue(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=220, Height=300,
                ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
            )  # fmt: skip
            page = pdf.add_blank_page(page_size=(220, 300))
            page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
            page.Contents = pikepdf.Stream(pdf, b"q 220 0 0 300 0 0 cm /Im0 Do Q")
        pdf.save(path)


def scan_tiff(path: Path, pages: int) -> None:
    first, *others = [Image.fromarray(noise(number)) for number in range(pages)]
    first.save(path, save_all=True, append_images=others)


def packaged(folder: Path, number: int, *, pages: int, suffix: str = "pdf") -> PackagedFile:
    original = folder / f"{number}.{suffix}"
    {"pdf": scan_pdf, "tif": scan_tiff}[suffix](original, pages)
    line = Line(
        words=(Word(text="NGUYỄN", box=Box(left=10, top=10, right=90, bottom=30), confidence=0.9),),
        box=Box(left=10, top=10, right=90, bottom=30),
    )
    pdf = folder / f"{number}-made.pdf"
    made = [
        PdfPage(number=place, pixels=noise(place + 50), dpi=100.0, lines=(line,))
        for place in range(1, pages + 1)
    ]
    sha256 = hashlib.sha256(original.read_bytes()).hexdigest()
    write_searchable_pdf(pdf, made, title=original.name, identifier=sha256)
    text = TextLine(text="NGUYỄN VĂN AN", bbox=(10, 10, 200, 30), confidence=0.9)
    digitized = Digitized(
        source=Source(name=original.name, sha256=sha256, pages=pages),
        status=FileStatus.LOADED,
        pages=tuple(
            DigitizedPage(number=place, state=PageState.READ, width=220, height=300, lines=(text,))
            for place in range(1, pages + 1)
        ),
        documents=(Document(form=Form.OTHER, pages=tuple(range(1, pages + 1)), fields={}),),
    )
    record = PackagedRecord(id=f"record-{number}", pages=(1,), json=b'{"fields": {}}\n')
    return PackagedFile(
        name=f"Hồ sơ {number}.{suffix}",
        original=original,
        pdf=pdf,
        digitized=digitized,
        records=(record,),
        engines=("fake/1",),
    )


def content(*files: PackagedFile) -> Content:
    event = Happened(id="1", at=AT, actor="custody", action="stored", subject="scan", detail={"pages": 3})
    return Content(
        identifier="chart-1", facility="01001", files=files, happened=(event,), conversion=CONVERSION
    )

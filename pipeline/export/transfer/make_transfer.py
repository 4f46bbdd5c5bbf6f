"""The transfer package of one patient: files in memory, from released papers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.stay import Paper, Stay
from pipeline.export.agreement import disagreements
from pipeline.export.context import Context
from pipeline.export.fhir.bundle import bundle
from pipeline.export.fhir.shapes import HERE
from pipeline.export.outcome import ExportFile, Note, NoteCode, Prepared, Refused
from pipeline.export.residence import chart_day
from pipeline.export.spreadsheet.harmless import harmless
from pipeline.export.transfer.field_names import NAMES
from pipeline.export.transfer.latest_labs import LatestLab, latest_labs
from pipeline.export.transfer.letter import letter
from pipeline.export.transfer.paper_pages import paper_pages
from pipeline.export.transfer.relevant import relevant
from pipeline.export.transfer.summary_page import Page, summary_page
from pipeline.export.transfer.watermark import watermark


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """Who sends a patient where."""

    stays: tuple[Stay, ...]
    """Released charts of the patient, one a scan; the newest is the one the patient is sent from."""
    to: str
    """Five-digit code of the receiver."""
    receiver: str
    """Its name, or the code again."""
    unreleased: int = 0
    """Papers of these charts that are not released and so stay behind."""


def make_transfer(sending: Sending, context: Context) -> Prepared | Refused:
    """Return the files and what is missing; refused only where the papers are of two people."""
    stays = sorted(sending.stays, key=lambda stay: str(chart_day(stay) or ""))
    everything = replace(stays[-1], papers=tuple(paper for stay in stays for paper in stay.papers))
    differ = tuple(note for note in disagreements(everything) if not note.field.endswith("_at"))
    if differ:
        return Refused(reasons=differ)
    labs = latest_labs(everything.papers)
    wanted = relevant(everything.papers, labs=frozenset(one.record_id for one in labs))
    xml, missing = letter(stays[-1], context, to=sending.to)
    pdfs, placed = _pdfs(stays, wanted)
    pdfs = [replace(pdf, content=_marked(pdf.content, sending, context)) for pdf in pdfs]
    gaps = [*missing]
    if len(placed) < len(wanted):
        gaps.append(Note(field="PDF", code=NoteCode.MISSING))
    if sending.unreleased:
        gaps.append(Note(field="RECORDS", code=NoteCode.NOT_RELEASED))
    page = _page(sending, stays[-1], context, labs=labs, papers=placed, gaps=gaps)
    files = [
        ExportFile(name="tom-tat.html", content=summary_page(page)),
        ExportFile(name="giay-chuyen-tuyen.xml", content=xml),
        *_bundle(stays[-1], context),
        *([ExportFile(name="xet-nghiem.csv", content=_lab_table(labs))] if labs else []),
        *pdfs,
    ]
    return Prepared(files=tuple(files), notes=tuple(gaps))


def _page(
    sending: Sending,
    stay: Stay,
    context: Context,
    *,
    labs: Sequence[LatestLab],
    papers: Sequence[tuple[Paper, str]],
    gaps: Sequence[Note],
) -> Page:
    return Page(
        stay=stay,
        labs=labs,
        papers=papers,
        missing=[NAMES[note.field] for note in gaps],
        sender=" ".join(part for part in (stay.text("facility_name"), stay.facility) if part),
        receiver=sending.receiver,
        made_at=context.made_at.astimezone(HERE).strftime("%d/%m/%Y %H:%M"),
    )


def _bundle(stay: Stay, context: Context) -> list[ExportFile]:
    """Return the FHIR bundle without the PDF, which travels as pages of its own."""
    made = bundle(replace(stay, pdf=None), context)
    return [] if isinstance(made, Refused) else [replace(made.files[0], name="ho-so.fhir.json")]


def _pdfs(stays: Sequence[Stay], wanted: Sequence[Paper]) -> tuple[list[ExportFile], list[tuple[Paper, str]]]:
    """Return one PDF for each chart with the pages of its papers, and where each paper went."""
    files, placed = [], []
    for number, stay in enumerate(reversed(stays), start=1):
        mine = [paper for paper in stay.papers if paper in wanted]
        if stay.pdf is None or not mine:
            continue
        name = f"giay-to-{number}.pdf"
        numbers = {page for paper in mine for page in paper.document.pages}
        files.append(ExportFile(name=name, content=paper_pages(stay.pdf, numbers)))
        placed += [(paper, name) for paper in mine]
    return files, placed


def _marked(pdf: bytes, sending: Sending, context: Context) -> bytes:
    """Say on every page whose copy this is."""
    made = f"{context.made_at.astimezone(HERE):%H:%M %d/%m/%Y} · chỉ để điều trị"
    plain = f"Bản gửi {sending.to} · {made}"
    named = sending.receiver != sending.to
    line = f"Bản gửi {sending.receiver} ({sending.to}) · {made}" if named else plain
    return watermark(pdf, line, plain=plain)


def _lab_table(labs: Sequence[LatestLab]) -> bytes:
    rows = [("test", "value", "unit", "reference", "day")]
    rows += [(one.test, one.value, one.unit, one.reference, one.day) for one in labs]
    quoted = [",".join(f'"{harmless(cell).replace(chr(34), chr(34) * 2)}"' for cell in row) for row in rows]
    return ("\r\n".join(quoted) + "\r\n").encode("utf-8-sig")

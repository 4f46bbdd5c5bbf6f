"""The whole path of one file: open → clean → read → understand → judge."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from models.digitized import Digitized, DigitizedPage, Document, Source, TextLine
from models.errors import UnreadableScanError
from models.scan import PageFault
from models.vocabulary import FieldStatus, FileStatus, PageFinding, PageState
from pipeline.export.bookmarks import bookmarks
from pipeline.export.pdf_page import PdfPage
from pipeline.export.pressed_page import PressedPage, pressed_page
from pipeline.export.searchable_pdf import SearchablePdf
from pipeline.judge.bbox_on_scan import bbox_on_scan
from pipeline.judge.judge_paper import judge_paper
from pipeline.judge.read_elsewhere import read_elsewhere
from pipeline.judge.said_beside import said_beside
from pipeline.open.limits import Limits
from pipeline.open.open_scan import OpenedScan, open_scan
from pipeline.open.sha256_of import sha256_of
from pipeline.read.readers import Readers
from pipeline.resume.kept_pages import KeptPage, KeptPages
from pipeline.see_or_fault import OwnFault, see_or_fault
from pipeline.see_page import SeenPage
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.documents import Papers, put_together

_LISTED_FINDINGS = {finding.value: finding for finding in PageFinding}


def digitise_file(
    path: Path,
    *,
    readers: Readers,
    work: Path,
    pdf: Path | None = None,
    name: str | None = None,
    limits: Limits | None = None,
    on_page: Callable[[int], None] = lambda _number: None,
    progress: Path | None = None,
) -> Digitized:
    """Digitise one source file. Same bytes, same result; no network, database or clock.

    Args:
        path: the scan; only read.
        readers: the engines of this process.
        work: an existing folder for temporary files; left as it was found.
        pdf: where to write the searchable PDF/A, or None for none; a quarantined file gets none.
        name: what the source is called in the result; the file's own name when None.
        limits: what opening may cost; the defaults when None.
        on_page: told the number of each page that is done: a sign of life for whoever waits.
        progress: a folder for finished pages; another try of the same bytes with it does not read
            them again and comes to the same result. Whoever gave it clears it away. None: nothing is kept.

    Returns:
        The contract's result; an unreadable file is a result too (`quarantined` with its reason).

    Raises:
        MissingDependencyError: an engine is not installed.
        OSError: the file is not there or `pdf` cannot be written.
        Exception: an error of our own, where it took every page.
    """
    name = name if name is not None else path.name
    sha256 = sha256_of(path)
    try:
        with open_scan(path, limits=limits, work=work) as scan:
            source = Source(name=name, sha256=sha256, pages=scan.page_count)
            kept = KeptPages(progress, sha256=sha256, pages=scan.page_count)
            pages = _told(_pages(scan, readers, kept, pdf=pdf is not None), on_page)
            return _digitise(source, pages, pdf)
    except UnreadableScanError as error:
        source = Source(name=name, sha256=sha256, pages=0)
        return Digitized(source=source, status=FileStatus.QUARANTINED, reason=error.reason)


def _digitise(source: Source, pages: Iterable[KeptPage], pdf: Path | None) -> Digitized:
    with SearchablePdf(title=source.name, identifier=source.sha256) as document:
        seen = tuple(_added(pages, document))
        _tell_own_faults(seen)
        papers = put_together(tuple(one.facts for one in seen if one.facts is not None and not one.blank))
        digitized = _assemble(source, seen, papers)
        if pdf is not None and digitized.status is not FileStatus.QUARANTINED:
            document.save(pdf, bookmarks=bookmarks(digitized.documents))
    return digitized


def _tell_own_faults(seen: tuple[SeenPage, ...]) -> None:
    """Raise what went wrong in our own code where it took every page: that is no fault of the scan."""
    faults = [page.fault for page in seen]
    for fault in faults[:1]:
        if isinstance(fault, OwnFault) and all(isinstance(one, OwnFault) for one in faults):
            raise fault.error


class _Press:
    """Holds the one page that is being read, as the PDF will show it."""

    def __init__(self) -> None:
        self.page: PressedPage | None = None

    def add(self, page: PdfPage | PageFault) -> None:
        """Encode it."""
        self.page = pressed_page(page)


def _pages(scan: OpenedScan, readers: Readers, kept: KeptPages, *, pdf: bool) -> Iterator[KeptPage]:
    """Yield every page, those that were finished before without reading them again."""
    for number in range(1, scan.page_count + 1):
        page = kept.load(number, pdf=pdf)
        if page is None:
            press = _Press() if pdf else None
            seen = see_or_fault(scan.page(number), readers, press)
            page = KeptPage(seen=seen, pressed=press.page if press else None)
            if not isinstance(seen.fault, OwnFault):
                kept.keep(number, page)
        yield page


def _added(pages: Iterable[KeptPage], document: SearchablePdf) -> Iterator[SeenPage]:
    for page in pages:
        if page.pressed is not None:
            document.add(page.pressed)
        yield page.seen


def _told(each: Iterable[KeptPage], on_page: Callable[[int], None]) -> Iterator[KeptPage]:
    for one in each:
        on_page(one.seen.number)
        yield one


def _assemble(source: Source, seen: tuple[SeenPage, ...], papers: Papers) -> Digitized:
    pages = tuple(_page(one, papers) for one in seen)
    beside = said_beside(papers.papers)
    judged = tuple(judge_paper(*pair) for pair in zip(papers.papers, beside, strict=True))
    strangers = [number for number, found in papers.findings.items() if PageFinding.OTHER_PATIENT in found]
    documents = read_elsewhere(judged, strangers)
    if all(page.state is PageState.QUARANTINED for page in pages):
        reason = next((page.reason for page in pages if page.reason is not None), None)
        return Digitized(source=source, status=FileStatus.QUARANTINED, reason=reason, pages=pages)
    status = FileStatus.REVIEW if _needs_review(pages, documents) else FileStatus.LOADED
    return Digitized(source=source, status=status, pages=pages, documents=documents)


def _needs_review(pages: tuple[DigitizedPage, ...], documents: tuple[Document, ...]) -> bool:
    found = {finding for page in pages for finding in page.findings} - {PageFinding.DUPLICATE_PAGE}
    values = [value for document in documents for value in document.fields.values()]
    labs = [row for document in documents for row in document.tables.lab_results or ()]
    drugs = [row for document in documents for row in document.tables.prescription_items or ()]
    doubtful = any(
        item.status is FieldStatus.REVIEW or bool(item.findings)
        for group in (values, labs, drugs)
        for item in group
    )
    return bool(found) or doubtful or any(page.state is PageState.QUARANTINED for page in pages)


def _page(one: SeenPage, papers: Papers) -> DigitizedPage:
    if one.fault is not None:
        return DigitizedPage(number=one.number, state=PageState.QUARANTINED, reason=one.fault.reason)
    facts = one.facts
    if one.blank or facts is None:
        return DigitizedPage(
            number=one.number, width=one.width, height=one.height, state=PageState.BLANK, blank=True
        )
    form = papers.forms[one.number]
    listed = [_LISTED_FINDINGS[finding] for finding in one.findings if finding in _LISTED_FINDINGS]
    return DigitizedPage(
        number=one.number,
        width=one.width,
        height=one.height,
        state=PageState.READ,
        form=form.form,
        form_confidence=round(form.confidence, 4),
        rotation=one.rotation,
        skew=round(one.skew, 2),
        text=facts.text.text,
        lines=_lines(facts, one),
        findings=tuple(dict.fromkeys((*papers.findings.get(one.number, ()), *listed))),
    )


def _lines(facts: PageFacts, one: SeenPage) -> tuple[TextLine, ...]:
    lines = []
    for line in facts.text.lines:
        box = bbox_on_scan(line.box, facts)
        if box is None or not line.text:
            continue
        left, top, right, bottom = box
        inside = (max(0, left), max(0, top), min(one.width, right), min(one.height, bottom))
        confidence = min(1.0, max(0.0, round(line.confidence, 4)))
        lines.append(
            TextLine(text=line.text, bbox=inside, confidence=confidence, handwritten=line.handwritten)
        )
    return tuple(lines)

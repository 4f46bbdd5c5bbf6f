"""Pages of one file put together into papers, and what is wrong with their order."""

import re
from dataclasses import dataclass

from models.vocabulary import Form, PageFinding
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.classify_page import PageForm
from pipeline.understand.papers.duplicates import find_duplicates
from pipeline.understand.papers.identity import chart_identity, identity_of, is_other_patient

_INNER_TITLE = re.compile(
    r"(?:phan)?[abcd]?(?:benhan|tongketbenhan|hoibenh|khambenh|tomtatbenhan|quatrinhbenhly|chandoan)(?:ravien)?$|tongket(?:benhan|khiketthuc|dieutri)"
)
"""Titles of a chart's later parts: "A. BỆNH ÁN", "PHẦN C: TỔNG KẾT BỆNH ÁN"."""
_LONGEST_TITLE = 28
_PAGE_OF = re.compile(r"\btrang\s*(?:so\s*)?:?\s*(\d{1,2})\s*(?:/|tren|of)?\s*(\d{1,2})?\b")
_CHART_STEPS = (
    ("hanh chinh", "quan ly nguoi benh"),
    ("ly do vao vien", "hoi benh", "qua trinh benh ly"),
    ("cac co quan", "tom tat benh an", "huong dieu tri"),
    ("tong ket benh an", "nguoi giao ho so", "tinh trang nguoi benh ra vien"),
)
"""Phrases of a chart's sides in their order; a side may hold several steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper form: its pages in file order."""

    form: Form
    pages: tuple[PageFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """All papers of a file with the findings of its pages."""

    papers: tuple[Paper, ...]
    forms: dict[int, PageForm]
    """Form of each page after its neighbours were looked at."""
    findings: dict[int, tuple[PageFinding, ...]]


def _is_inner(page: PageFacts) -> bool:
    """True for titles that stand inside a chart ("A. BỆNH ÁN", "B. TỔNG KẾT BỆNH ÁN")."""
    titles = [fold(line.text) for line in page.text.lines[:12]]
    front = any(title.startswith("benhan") and len(title) > 8 for title in titles)
    return not front and any(len(title) <= _LONGEST_TITLE and _INNER_TITLE.match(title) for title in titles)


def _has_letterhead(page: PageFacts) -> bool:
    """Whether a page names its facility and its patient: a paper of its own, of a kind not known here."""
    named = {candidate.field for candidate in page.candidates if candidate.value is not None}
    return {"facility_name", "patient_name"} <= named


def _continues(page: PageFacts, previous: PageFacts | None, form: Form) -> bool:
    """Whether an untitled or inner page carries on the paper before it."""
    if previous is None:
        return False
    if form is Form.INPATIENT_CHART and (not page.form.titled or _is_inner(page)):
        return True
    if page.form.titled:
        number = _page_number(page)
        return page.form.form is form and number is not None and number[0] > 1
    if page.form.form is Form.OTHER and _has_letterhead(page):
        return False
    return page.form.form in {form, Form.OTHER} or page.form.confidence < 0.75


def _page_number(page: PageFacts) -> tuple[int, int | None] | None:
    for line in (*page.text.lines[-4:], *page.text.lines[:4]):
        match = _PAGE_OF.search(fold_words(line.text.replace("/", " tren ")))
        if match:
            return int(match[1]), int(match[2]) if match[2] else None
    return None


def _steps(page: PageFacts) -> list[int]:
    text = fold_words(page.text.text)
    return [step for step, phrases in enumerate(_CHART_STEPS) if any(phrase in text for phrase in phrases)]


def _order_findings(paper: Paper) -> dict[int, list[PageFinding]]:
    """Sides out of order, by printed page numbers or by what a chart's sides hold; numbers that are missing."""
    found: dict[int, list[PageFinding]] = {}
    numbers = [(page, _page_number(page)) for page in paper.pages]
    last = 0
    for page, number in numbers:
        if number is None:
            continue
        if number[0] < last:
            found.setdefault(page.number, []).append(PageFinding.WRONG_ORDER)
        last = max(last, number[0])
    printed = {number[0] for _, number in numbers if number}
    total = max((number[1] or number[0] for _, number in numbers if number), default=0)
    if printed and total <= 20 and len(printed) < total and len(printed) == len(paper.pages):
        found.setdefault(paper.pages[-1].number, []).append(PageFinding.MISSING_PAGE)
    if paper.form is Form.INPATIENT_CHART and not printed:
        furthest = -1
        for page in paper.pages:
            steps = _steps(page)
            if not steps:
                continue
            # A later side may name what an earlier one told; it lies wrong when it holds nothing later.
            if steps[-1] < furthest:
                found.setdefault(page.number, []).append(PageFinding.WRONG_ORDER)
            furthest = max(furthest, steps[0])
    return found


def _group(pages: list[PageFacts], strangers: set[int], forms: dict[int, PageForm]) -> list[Paper]:
    papers: list[Paper] = []
    previous: PageFacts | None = None
    for page in pages:
        form = papers[-1].form if papers else page.form.form
        same_person = previous is not None and (page.number in strangers) == (previous.number in strangers)
        if papers and same_person and _continues(page, previous, form):
            papers[-1] = Paper(form=form, pages=(*papers[-1].pages, page))
            if page.form.form is not form:
                forms[page.number] = PageForm(form=form, confidence=0.8, titled=False)
        else:
            papers.append(Paper(form=page.form.form, pages=(page,)))
        previous = page
    return papers


def put_together(pages: tuple[PageFacts, ...]) -> Papers:
    """Group the read pages of one file into papers.

    A repeated page belongs to none; a page of another patient starts a paper of its own.
    """
    repeated = find_duplicates(pages)
    kept = [page for page in pages if page.number not in repeated]
    identities = {page.number: identity_of(page) for page in kept}
    chart = chart_identity(identities.values())
    strangers = {number for number, identity in identities.items() if is_other_patient(identity, chart)}
    forms = {page.number: page.form for page in pages}
    papers = _group(kept, strangers, forms)
    findings: dict[int, list[PageFinding]] = {number: [PageFinding.DUPLICATE_PAGE] for number in repeated}
    for number in strangers:
        findings.setdefault(number, []).append(PageFinding.OTHER_PATIENT)
    for paper in papers:
        for number, found in _order_findings(paper).items():
            findings.setdefault(number, []).extend(found)
    for number, original in repeated.items():
        forms[number] = forms[original]
    return Papers(
        papers=tuple(papers),
        forms=forms,
        findings={number: tuple(dict.fromkeys(found)) for number, found in findings.items()},
    )

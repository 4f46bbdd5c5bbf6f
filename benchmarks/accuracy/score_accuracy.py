"""How right: everything that is counted over a set of charts, of our reader and of its rivals."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.accuracy.score_documents import DocumentScore, score_documents
from benchmarks.accuracy.score_fields import FieldScore, score_fields
from benchmarks.accuracy.score_pages import PageScore, score_pages
from benchmarks.accuracy.score_text import TextScore, score_text
from benchmarks.accuracy.wrong_accepted import WrongAccepted, wrong_accepted
from benchmarks.paired import PairedFile, PairedPage, paired_documents, paired_pages
from benchmarks.rivals.run import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """Counts over all files; the section `accuracy` of a kept result."""

    files: int
    pages: int
    without_output: tuple[str, ...]
    """Files for which nothing was written."""
    layouts: tuple[str, ...]
    text: dict[str, dict[str, TextScore]]
    """By reader and level; `sohoa` is ours."""
    page: PageScore
    document: DocumentScore
    field: FieldScore
    wrong_accepted: tuple[WrongAccepted, ...]


def score_accuracy(files: Sequence[PairedFile], rivals: Sequence[Run]) -> Accuracy:
    """Compare what was said with the truth; rivals are compared by their text, as they extract nothing."""
    pages = paired_pages(files)
    documents = tuple(document for file in files for document in paired_documents(file))
    return Accuracy(
        files=len(files),
        pages=len(pages),
        without_output=tuple(file.name for file in files if not file.said),
        layouts=tuple(sorted({page.true["layout"] for page in pages})),
        text={"sohoa": score_text(pages)} | {run.reader: _of_rival(pages, run) for run in rivals},
        page=score_pages(pages),
        document=score_documents(files),
        field=score_fields(documents),
        wrong_accepted=wrong_accepted(files),
    )


def _of_rival(pages: Sequence[PairedPage], run: Run) -> dict[str, TextScore]:
    read = (replace(page, said={"text": run.texts.get((page.file, page.number), "")}) for page in pages)
    return score_text(tuple(read))

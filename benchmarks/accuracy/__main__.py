"""How right: `python -m benchmarks.accuracy --truth DIR --output DIR [--charts DIR --run --rivals]`.

Compares the JSON of `sohoa digitize` with the truth that samples/ writes, prints tables with denominators
and keeps one JSON a version in benchmarks/results.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.accuracy.draw_trust import draw_acceptance, draw_reliability
from benchmarks.accuracy.report import show_documents, show_fields, show_pages, show_text, show_wrong_accepted
from benchmarks.accuracy.score_accuracy import score_accuracy
from benchmarks.accuracy.score_fields import FieldScore, outcomes_of
from benchmarks.paired import PairedDocument, PairedFile, paired_documents, paired_files
from benchmarks.results import RESULTS, save_results
from benchmarks.rivals.missing import missing
from benchmarks.rivals.run import Run
from benchmarks.rivals.run_rivals import run_rivals
from benchmarks.rivals.run_sohoa import run_sohoa

_GOAL = 0.01
"""Share wrong of what nobody looks at, on layouts never seen."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    if (options.run or options.rivals) and options.charts is None:
        raise SystemExit("--run and --rivals need --charts")
    if options.run:
        run_sohoa(options.charts, options.output, jobs=options.jobs, json_only=True)
    files = paired_files(options.truth, options.output)
    with TemporaryDirectory() as work:
        rivals = run_rivals(options.charts, files, Path(work)) if options.rivals else ()
    if options.rivals:
        print(f"rivals that are not installed (make rivals): {', '.join(missing()) or 'none'}")
    print(f"kept in {_measure(files, rivals, name=options.name, folder=options.results)}")


def _measure(files: Sequence[PairedFile], rivals: Sequence[Run], *, name: str | None, folder: Path) -> Path:
    found = score_accuracy(files, rivals)
    show_text(found.text)
    show_pages(found.page)
    show_documents(found.document)
    show_fields(found.field)
    show_wrong_accepted(found.wrong_accepted)
    unread = ", ".join(found.without_output) or "none"
    print(f"{found.files} files, {found.pages} pages; without output: {unread}")
    path = save_results("accuracy", found, name=name, folder=folder)
    documents = tuple(document for file in files for document in paired_documents(file))
    _draw(documents, found.field, path)
    return path


def _draw(documents: Sequence[PairedDocument], fields: FieldScore, result: Path) -> None:
    """Put the pictures of the confidence beside the result."""
    outcomes = [one for document in documents for one in outcomes_of(document)]
    claims = [(one.confidence, one.right) for one in outcomes if one.said is not None]
    draw_reliability(result.with_suffix(".reliability.svg"), fields.reliability, fields.calibration_error)
    present = sum(one.is_present for one in outcomes)
    draw_acceptance(result.with_suffix(".acceptance.svg"), claims, present, _GOAL)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--output", type=Path, required=True, help="folder of `sohoa digitize` JSON")
    parser.add_argument("--charts", type=Path, help="folder of the scans themselves")
    parser.add_argument("--run", action="store_true", help="digitize the charts into --output first")
    parser.add_argument("--rivals", action="store_true", help="let Tesseract and OCRmyPDF read them too")
    parser.add_argument("--jobs", type=int, default=1, help="worker processes of --run")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()

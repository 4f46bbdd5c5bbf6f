"""What each step of cleaning and the second voice earn: each is left out in turn.

`python -m benchmarks.reading.ablation --charts DIR --truth DIR`: every page is read with everything, then
again without one thing: a step of cleaning where it changed the page (elsewhere nothing differs), the second
voice everywhere. Errors are those of all printed pages.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.accuracy.score_text import TextScore, score_text
from benchmarks.paired import PairedPage
from benchmarks.reading.cpu_seconds import cpu_seconds
from benchmarks.reading.scanned_pages import scanned_pages
from benchmarks.results import RESULTS, save_results
from benchmarks.table import show_table
from models.scan import Page
from pipeline.clean.clean_page import clean_page
from pipeline.clean.step import ALL_STEPS, Step
from pipeline.read.find.orient import orient
from pipeline.read.readers import Readers, open_readers
from pipeline.read_spread import read_spread

LEVELS = ("clean", "office", "old", "bad", "all")
FULL = "everything"
ALONE = "without the second voice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to read the pages, against reading them with everything."""

    pages: int
    """Pages read another way than with everything."""
    cpu_seconds: float
    """CPU seconds a page of those."""
    full_cpu_seconds: float
    """The same pages with everything."""
    text: dict[str, TextScore]
    """By level, all pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    page: PairedPage
    cpu: float
    steps: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    found = ablation(options.charts, options.truth, most=options.pages)
    for title, measure in (("Printed lines, wrong characters", "printed_line_cer"), ("Wrong marks", "der")):
        rows = [(name, *_cost(variant), *_shares(variant, measure)) for name, variant in found.items()]
        show_table(title, ("read", "pages read so", "CPU s / page", "with everything", *LEVELS), rows)
    print(f"kept in {save_results('ablation', found, name=options.name, folder=options.results)}")


def ablation(charts: Path, truth: Path, *, most: int | None = None) -> dict[str, Variant]:
    """Return what happens to the text of up to `most` pages when one thing is left out at a time."""
    voices = open_readers()
    full: list[_Reading] = []
    others: dict[str, dict[int, _Reading]] = {f"without {step}": {} for step in Step}
    others[ALONE] = {}
    for place, (paired, page) in enumerate(scanned_pages(charts, truth, most=most)):
        full.append(_read(paired, page, voices, ALL_STEPS))
        for step in Step:
            if step.value in full[place].steps:
                others[f"without {step}"][place] = _read(paired, page, voices, ALL_STEPS - {step})
        if not paired.true["blank"]:
            others[ALONE][place] = _read(paired, page, replace(voices, second=None), ALL_STEPS)
    variants = {name: _variant(full, read) for name, read in others.items()}
    return {FULL: _variant(full, dict(enumerate(full)))} | variants


def _read(paired: PairedPage, page: Page, readers: Readers, steps: frozenset[Step]) -> _Reading:
    before = cpu_seconds()
    clean = clean_page(page, orient=orient, steps=steps)
    text = read_spread(page, clean, readers=readers).text
    return _Reading(page=replace(paired, said={"text": text}), cpu=cpu_seconds() - before, steps=clean.steps)


def _variant(full: Sequence[_Reading], read: dict[int, _Reading]) -> Variant:
    count = max(1, len(read))
    pages = tuple(read.get(place, known).page for place, known in enumerate(full))
    return Variant(
        pages=len(read),
        cpu_seconds=sum(one.cpu for one in read.values()) / count,
        full_cpu_seconds=sum(full[place].cpu for place in read) / count,
        text=score_text(pages),
    )


def _cost(variant: Variant) -> tuple[object, ...]:
    return variant.pages, f"{variant.cpu_seconds:.2f}", f"{variant.full_cpu_seconds:.2f}"


def _shares(variant: Variant, measure: str) -> tuple[object, ...]:
    return tuple(getattr(variant.text[level], measure) if level in variant.text else "–" for level in LEVELS)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.ablation", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--pages", type=int, default=32, help="read so many pages at most")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()

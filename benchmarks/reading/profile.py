"""Where a page's CPU seconds go: `python -m benchmarks.reading.profile --charts DIR --truth DIR`.

Cleaning, the detector, both voices, what joins them (merge, order, blanks), and understanding, by level.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reading.cpu_seconds import cpu_seconds
from benchmarks.reading.scanned_pages import scanned_pages
from benchmarks.results import RESULTS, save_results
from benchmarks.table import show_table
from models.geometry import Box
from models.scan import Page, Pixels
from models.text import Reading
from pipeline.clean.clean_page import clean_page
from pipeline.ports import Detector
from pipeline.read.find.orient import orient
from pipeline.read.readers import Readers, WordReader, open_readers
from pipeline.read.seen import SeenLine
from pipeline.read_spread import read_spread
from pipeline.understand.understand_page import understand_page

STAGES = ("cleaning", "detector", "first voice", "second voice", "joining", "understanding")


class Clock:
    """Adds up CPU seconds by stage; a stage inside another takes its share out of that one."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.seconds = defaultdict[str, float](float)

    @contextmanager
    def stage(self, name: str, *, inside: str | None = None) -> Iterator[None]:
        """Count what runs in the block as `name`, and not as `inside`."""
        before = cpu_seconds()
        yield
        took = cpu_seconds() - before
        self.seconds[name] += took
        if inside is not None:
            self.seconds[inside] -= took


@dataclass(frozen=True, slots=True, kw_only=True)
class _TimedDetector:
    detector: Detector
    clock: Clock

    def detect(self, pixels: Pixels) -> tuple[Box, ...]:
        with self.clock.stage("detector", inside="joining"):
            return self.detector.detect(pixels)


@dataclass(frozen=True, slots=True, kw_only=True)
class _TimedVoice:
    voice: WordReader
    clock: Clock
    stage: str

    @property
    def name(self) -> str:
        return self.voice.name

    def read_boxes(
        self, pixels: Pixels, boxes: Sequence[Box], *, characters: str | None = None
    ) -> tuple[SeenLine, ...]:
        with self.clock.stage(self.stage, inside="joining"):
            return self.voice.read_boxes(pixels, boxes, characters=characters)

    def read_lines(self, crops: Sequence[Pixels], *, characters: str | None = None) -> tuple[Reading, ...]:
        return self.voice.read_lines(crops, characters=characters)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    clocks: dict[str, Clock] = defaultdict(Clock)
    pages: dict[str, int] = defaultdict(int)
    for paired, page in scanned_pages(options.charts, options.truth, most=options.pages):
        level = "blank" if paired.true["blank"] else paired.level
        pages[level] += 1
        _see(page, clocks[level])
    found = {
        level: {name: clock.seconds[name] / pages[level] for name in STAGES}
        for level, clock in clocks.items()
    }
    rows = [
        (
            level,
            pages[level],
            *(f"{seconds:.2f}" for seconds in stages.values()),
            f"{sum(stages.values()):.2f}",
        )
        for level, stages in found.items()
    ]
    show_table("CPU seconds a page", ("level", "pages", *STAGES, "all"), rows)
    content = {"pages": dict(pages), "cpu_seconds": found}
    print(f"kept in {save_results('reading_profile', content, name=options.name, folder=options.results)}")


def _see(page: Page, clock: Clock) -> None:
    known = open_readers()
    second = known.second
    readers = Readers(
        detector=_TimedDetector(detector=known.detector, clock=clock),
        first=_TimedVoice(voice=known.first, clock=clock, stage="first voice"),
        second=second and _TimedVoice(voice=second, clock=clock, stage="second voice"),
    )
    with clock.stage("cleaning"):
        clean = clean_page(page, orient=orient)
    with clock.stage("joining"):
        text = read_spread(page, clean, readers=readers)
    if not clean.blank:
        with clock.stage("understanding"):
            understand_page(clean, text, engines=(known.first, *((second,) if second else ())))


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.profile", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--pages", type=int, default=40, help="read so many pages at most")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()

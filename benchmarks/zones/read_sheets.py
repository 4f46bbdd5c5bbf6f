"""The sheets of a print, read once and understood twice: as `sohoa digitize` does without and with zones."""

import json
import resource
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.zones.typed_values import Truth
from models.scan import Page
from pipeline.clean.clean_page import clean_page
from pipeline.open.open_scan import open_scan
from pipeline.read.find.orient import orient
from pipeline.read.readers import open_readers
from pipeline.read_spread import read_spread
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.read_again import read_again
from pipeline.understand.understand_page import understand_page
from pipeline.zones.look_again import look_again


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet and what was understood of it."""

    name: str
    """`level-number`."""
    truth: Truth
    plain: PageFacts
    """By the print's labels alone."""
    zoned: PageFacts
    seconds: dict[str, float]
    """CPU seconds of each step, readers' processes included."""

    @property
    def level(self) -> str:
        """clean, office, old or bad."""
        return self.name.split("-", maxsplit=1)[0]


class _Clock:
    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = self._now()

    @staticmethod
    def _now() -> float:
        used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(one.ru_utime + one.ru_stime for one in used)

    def lap(self, step: str) -> None:
        now = self._now()
        self.seconds[step], self._last = now - self._last, now


def read_sheets(folder: Path) -> Iterator[Sheet]:
    """Yield every sheet of a folder that `make` drew; the print's definition must be in force."""
    readers = open_readers()
    engines = tuple(voice for voice in (readers.first, readers.second) if voice is not None)
    for chart in sorted((folder / "charts").iterdir()):
        truth = json.loads((folder / "truth" / f"{chart.stem}.json").read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as work, open_scan(chart, work=Path(work)) as scan:
            page = next(one for one in scan.pages() if isinstance(one, Page))
            clock = _Clock()
            clean = clean_page(page, orient=orient)
            text = read_spread(page, clean, readers=readers)
            clock.lap("reading")
            facts = understand_page(clean, text, engines=engines)
            clock.lap("understanding")
            plain = read_again(clean, facts, readers)
            clock.lap("second look alone")
            placed = look_again(clean, facts, engines=engines)
            clock.lap("zones")
            zoned = read_again(clean, placed, readers)
            clock.lap("second look after zones")
        yield Sheet(name=chart.stem, truth=truth, plain=plain, zoned=zoned, seconds=clock.seconds)

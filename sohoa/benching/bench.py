"""One measurement, from drawn charts to counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import SohoaError
from sohoa.benching.draw_charts import draw_charts
from sohoa.benching.followed import followed
from sohoa.benching.wish import Wish
from sohoa.messages import say

if TYPE_CHECKING:  # part of the source tree only
    from benchmarks.accuracy.score_accuracy import Accuracy
    from benchmarks.measured import Usage
    from benchmarks.paired import PairedFile
    from benchmarks.rivals.run import Run
    from benchmarks.speed.speed_of import Speed

OURS = "sohoa"
OURS_WITHOUT_PDF = "sohoa --json-only"


class UnreadChartsError(SohoaError):
    """`sohoa digitize` failed on charts that were drawn for it."""

    hint = "Run `sohoa doctor`; keep the charts with --out to try `sohoa digitize` on them."


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What came of it."""

    accuracy: "Accuracy"
    speed: "dict[str, Speed]"
    """By reader: ours with PDF, ours without, rivals; one worker each, one after the other."""
    left_out: tuple[str, ...]
    """Rivals that are not installed."""


def bench(wish: Wish, folder: Path) -> Measured:
    """Draw charts into `folder`, let our reader and the installed rivals read them, compare with the truth.

    Raises:
        UndrawnChartsError: the generator failed.
        UnreadChartsError: our reading failed.
    """
    from benchmarks.accuracy.score_accuracy import score_accuracy  # noqa: PLC0415
    from benchmarks.paired import paired_files  # noqa: PLC0415 - part of the source tree only
    from benchmarks.rivals.missing import missing  # noqa: PLC0415
    from benchmarks.speed.speed_of import speed_of  # noqa: PLC0415

    draw_charts(wish, folder)
    usages = {
        OURS: _read(wish, folder, "out", json_only=False),
        OURS_WITHOUT_PDF: _read(wish, folder, "json", json_only=True),
    }
    files = paired_files(folder / "truth", folder / "out")
    left_out = missing()
    rivals = _rivals(folder, files, left_out)
    usages |= {run.reader: run.usage for run in rivals}
    pages = sum(len(file.true["pages"]) for file in files)
    return Measured(
        accuracy=score_accuracy(files, rivals),
        speed={reader: speed_of(usage, pages) for reader, usage in usages.items()},
        left_out=left_out,
    )


def _read(wish: Wish, folder: Path, name: str, *, json_only: bool) -> "Usage":
    from benchmarks.rivals.run_sohoa import run_sohoa  # noqa: PLC0415

    with followed(say("digitize.busy"), folder, f"{name}/*.json", total=wish.charts):
        usage = run_sohoa(folder / "charts", folder / name, jobs=1, json_only=json_only)
    if usage.failures:
        raise UnreadChartsError(say("bench.unread"))
    return usage


def _rivals(folder: Path, files: "Sequence[PairedFile]", left_out: tuple[str, ...]) -> "tuple[Run, ...]":
    from benchmarks.rivals.run_rivals import run_rivals  # noqa: PLC0415

    pages = sum(len(file.true["pages"]) for file in files)
    texts = (0 if "tesseract" in left_out else pages) + (0 if "ocrmypdf" in left_out else len(files))
    with followed(say("bench.rivals"), folder / "rivals", "*/*.txt", total=texts):
        return run_rivals(folder / "charts", files, folder / "rivals")

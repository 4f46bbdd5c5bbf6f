"""Refit the scorer: `python -m benchmarks.scorer {read,keep,hold,fit}`; see `models/judge/README.md`.

read CHARTS TRUTH --author NAME --recogniser FILE [--strange] --out FILE
                                                          examples of read charts
hold [FILE …]                                             each author held out: taken, wrong, bound
fit                                                       the scorer from the kept ones
keep FILE …                                               make FILEs the kept examples
"""

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path

from benchmarks.metrics.calibration import bins, calibration_error
from benchmarks.metrics.upper_bound import upper_bound
from benchmarks.scorer.example import KEPT, TREES, Example, read_examples, write_examples
from benchmarks.scorer.examples_of import examples_of, papers_of
from benchmarks.scorer.forest import forest_of
from benchmarks.scorer.held_out import Judged, held_out, taken_from
from pipeline.judge.judge_paper import ACCEPT
from pipeline.judge.traits import kind_of_risk
from pipeline.read.readers import open_readers
from pipeline.understand.labels.nlp import recognising_with

TARGET = Path(__file__).resolve().parents[2] / "models" / "judge" / "scorer.json"
_GRID = (0.9, 0.93, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995)


def _read_one(chart: Path, asked: argparse.Namespace) -> list[Example]:
    with recognising_with(asked.recogniser.read_bytes()):
        papers = papers_of(chart, open_readers())
    truth = asked.truth / f"{chart.stem}.json"
    return list(examples_of(papers, truth, author=asked.author, strange=asked.strange))


def read(asked: argparse.Namespace) -> None:
    """Read charts and keep their examples."""
    charts = sorted(asked.charts.iterdir())
    with ProcessPoolExecutor(asked.jobs) as pool:
        found = [one for part in pool.map(_read_one, charts, repeat(asked)) for one in part]
    write_examples(asked.out, found)
    print(f"{len(found)} examples of {len(charts)} charts")


def _kept(files: Sequence[Path]) -> list[Example]:
    return [one for path in files or (KEPT,) for one in read_examples(path)]


def _risk(one: Example) -> str:
    return one.name if one.group == "row" else kind_of_risk(one.name)


def _line(name: str, judged: Sequence[Judged], threshold: float) -> None:
    told = taken_from(judged, threshold)
    if not told.taken:
        print(f"  {name:34s} {threshold:<6} 0 of {told.of}")
        return
    bound = upper_bound(told.wrong, told.taken)
    shares = (
        f"{told.taken / told.of:.1%}, wrong {told.wrong} ({told.wrong / told.taken:.2%}, at most {bound:.2%})"
    )
    print(f"  {name:34s} {threshold:<6} {told.taken} of {told.of} = {shares}")


def hold(asked: argparse.Namespace) -> None:
    """Print what passes at the product's thresholds by author, and at all of a grid by risk class."""
    examples = _kept(asked.files)
    for group in TREES:
        judged = held_out(examples, group)
        error = calibration_error(bins((probability, one.right) for one, probability in judged))
        print(f"{group}: {len(judged)}, ECE {error:.4f}")
        for author in sorted({one.author for one, _ in judged}):
            theirs = [pair for pair in judged if pair[0].author == author]
            error = calibration_error(bins((probability, one.right) for one, probability in theirs))
            print(f" {author}: {len(theirs)}, ECE {error:.4f}")
            for risk in sorted({_risk(one) for one, _ in theirs}):
                _line(risk, [pair for pair in theirs if _risk(pair[0]) == risk], ACCEPT[risk])
        for risk in sorted({_risk(one) for one, _ in judged}):
            for threshold in _GRID:
                _line(f"all, {risk}", [pair for pair in judged if _risk(pair[0]) == risk], threshold)


def fit(_asked: argparse.Namespace) -> None:
    """Write the scorer."""
    examples = read_examples(KEPT)
    scorer = {group: forest_of(examples, group) for group in TREES}
    TARGET.write_text(json.dumps(scorer, separators=(",", ":")) + "\n", encoding="utf-8")
    for group, forest in scorer.items():
        print(f"{group}: {forest['right']} of {forest['examples']} right")


def keep(asked: argparse.Namespace) -> None:
    """Put files of examples together as the kept ones."""
    write_examples(KEPT, _kept(asked.files))


def main() -> int:
    """Do what was asked."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.scorer",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    doings = parser.add_subparsers(required=True)
    one = doings.add_parser("read")
    one.add_argument("charts", type=Path)
    one.add_argument("truth", type=Path)
    one.add_argument("--author", required=True)
    one.add_argument("--recogniser", type=Path, required=True)
    one.add_argument("--strange", action="store_true")
    one.add_argument("--out", type=Path, required=True)
    one.add_argument("--jobs", type=int, default=2)
    one.set_defaults(do=read)
    for name, doing in (("hold", hold), ("keep", keep), ("fit", fit)):
        one = doings.add_parser(name)
        one.add_argument("files", type=Path, nargs="*")
        one.set_defaults(do=doing)
    asked = parser.parse_args()
    asked.do(asked)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

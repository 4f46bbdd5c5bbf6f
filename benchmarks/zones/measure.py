"""What zones are worth: `python -m benchmarks.zones.measure DIR [--form FOLDER] [--fit]`.

Reads every sheet of DIR (see `make`) once and judges it twice: with the print's labels alone, and with its
zones. Prints exact values, accepted ones and wrong ones among them by level and field, and CPU seconds of the
zones a page; `--fit` writes the factors of `models/judge/zones.json` instead.
"""

import argparse
import json
import os
import resource
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from models.digitized import FieldValue
from models.forms.own import OWN
from models.scan import Page
from pipeline.clean.clean_page import clean_page
from pipeline.judge.fuse import fuse
from pipeline.judge.join_apart import join_apart
from pipeline.judge.judge_paper import judge_paper
from pipeline.judge.weigh_zone import ANSWERS, answer_of, zone_kind
from pipeline.open.open_scan import open_scan
from pipeline.read.find.orient import orient
from pipeline.read.read_page import read_page
from pipeline.read.readers import open_readers
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.documents import put_together
from pipeline.understand.understand_page import understand_page
from pipeline.zones.look_again import look_again

FACTORS = Path(__file__).resolve().parents[2] / "models" / "judge" / "zones.json"
Truth = dict[str, str | int | None]


def _cpu() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def sheets(folder: Path) -> Iterator[tuple[str, Truth, PageFacts, PageFacts, float]]:
    """Yield level, truth, facts without and with zones, CPU seconds of the zones, for every sheet."""
    readers = open_readers()
    engines = tuple(voice for voice in (readers.first, readers.second) if voice is not None)
    for chart in sorted((folder / "charts").iterdir()):
        truth = json.loads((folder / "truth" / f"{chart.stem}.json").read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as work, open_scan(chart, work=Path(work)) as scan:
            page = next(one for one in scan.pages() if isinstance(one, Page))
            clean = clean_page(page, orient=orient)
            facts = understand_page(clean, read_page(clean, readers=readers), engines=engines)
            start = _cpu()
            again = look_again(clean, facts, engines=engines)
            yield chart.stem.split("-")[0], truth, facts, again, _cpu() - start


def fields_of(facts: PageFacts) -> dict[str, FieldValue]:
    """Return the judged fields of one page."""
    return {
        name: field
        for paper in put_together((facts,)).papers
        for name, field in judge_paper(paper).fields.items()
    }


def is_right(said: FieldValue | None, wanted: str | int) -> bool:
    """Tell whether a value is exactly right; capitals of a department are the print's."""
    return said is not None and (said.value == wanted or str(said.value).upper() == str(wanted).upper())


def _count(counts: Counter[str], said: FieldValue | None, wanted: str | int | None) -> None:
    accepted = said is not None and said.status.value == "accepted" and said.value is not None
    if wanted is None:
        counts["wrong"] += accepted
        return
    right = is_right(said, wanted)
    counts.update(fields=1, right=int(right), accepted=int(accepted), wrong=int(accepted and not right))
    counts["silent"] += said is None or said.status.value == "absent"


def _table(name: str, counts: dict[str, Counter[str]]) -> None:
    print(f"{name}: exact, accepted, wrong among accepted, silently lost")
    for level, c in counts.items():
        shares = f"{c['right'] / c['fields']:.1%}  {c['accepted'] / c['fields']:.1%}"
        print(
            f"  {level:20s} {c['right']}/{c['fields']}  {c['accepted']}  {c['wrong']}  "
            f"{c['silent']}  ({shares})"
        )


def measure(folder: Path) -> None:
    """Print both tables and the cost."""
    tables: dict[str, dict[str, Counter[str]]] = {
        "without": defaultdict(Counter),
        "with zones": defaultdict(Counter),
    }
    costs, registered = [], 0
    for level, truth, facts, again, cost in sheets(folder):
        costs.append(cost)
        registered += any(one.source == "zone" for one in again.candidates)
        for name, said in (("without", fields_of(facts)), ("with zones", fields_of(again))):
            for field, wanted in truth.items():
                for part in (level, "all", f"  {field}"):
                    _count(tables[name][part], said.get(field), wanted)
    for name, counts in tables.items():
        _table(name, counts)
    print(f"registered {registered} of {len(costs)}; zones cost {sum(costs) / len(costs):.2f} CPU s a page")


def fit(folder: Path) -> None:
    """Write how much likelier right values meet each answer of a zone than wrong ones do."""
    seen: dict[str, Counter[tuple[str, bool]]] = defaultdict(Counter)
    for _level, truth, _facts, again, _cost in sheets(folder):
        for paper in put_together((again,)).papers:
            for one in join_apart(paper, fuse(paper)):
                wanted, zone = truth.get(one.field), one.chosen.traits.get("zone")
                if zone is not None and one.chosen.value is not None:
                    right = wanted is not None and str(one.chosen.value).upper() == str(wanted).upper()
                    seen[zone_kind(one.chosen)][answer_of(zone), right] += 1
    factors = {
        kind: {answer: _factor(counts, answer) for answer in ANSWERS} for kind, counts in sorted(seen.items())
    }
    FACTORS.write_text(json.dumps(factors) + "\n", encoding="utf-8")
    for kind, counts in seen.items():
        print(kind, {f"{answer} {right}": number for (answer, right), number in sorted(counts.items())})


def _factor(counts: Counter[tuple[str, bool]], answer: str) -> float:
    right, wrong = (sum(n for (_, was), n in counts.items() if was is side) for side in (True, False))
    among_right = (counts[answer, True] + 0.5) / (right + 1.5)
    among_wrong = (counts[answer, False] + 0.5) / (wrong + 1.5)
    return round(min(20.0, max(0.05, among_right / among_wrong)), 3)


def main() -> int:
    """Measure or fit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--form", type=Path, default=Path(__file__).parent / "forms" / "exam")
    parser.add_argument("--fit", action="store_true")
    asked = parser.parse_args()
    os.environ[OWN] = str(asked.form.absolute().parent)
    (fit if asked.fit else measure)(asked.folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

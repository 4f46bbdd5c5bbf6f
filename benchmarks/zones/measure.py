"""What zones are worth: `python -m benchmarks.zones.measure DIR… [--fit]`.

A folder is named after its print (`make` draws it). Every sheet is read once and judged twice: with the
print's labels alone, and with its zones, whose answers are weighed as sheets of the *other* folders teach.
Prints exact values, accepted ones, the wrong ones among them one by one, and CPU seconds a page; `--fit` also
writes `models/judge/zones.json`, from all folders.
"""

import argparse
import json
import os
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.metrics.upper_bound import upper_bound
from benchmarks.table import show_table
from benchmarks.zones.fit_odds import fit_odds
from benchmarks.zones.is_right import is_right
from benchmarks.zones.prints import PRINTS
from benchmarks.zones.read_sheets import Sheet, read_sheets
from models.digitized import FieldValue
from models.forms.own import OWN
from pipeline.judge.judge_paper import judge_paper
from pipeline.judge.weigh_zone import Odds
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.documents import put_together

FORMS = Path(__file__).parent / "forms"
FACTORS = Path(__file__).resolve().parents[2] / "models" / "judge" / "zones.json"
LEVELS = ("clean", "office", "old", "bad")
Counts = dict[str, Counter[str]]


def fields_of(facts: PageFacts, odds: Odds | None = None) -> dict[str, FieldValue]:
    """Return the judged fields of one page."""
    return {
        name: field
        for paper in put_together((facts,)).papers
        for name, field in judge_paper(paper, odds=odds).fields.items()
    }


def _hows(sheet_print: str) -> dict[str, str]:
    return {slot.field: slot.how for row in PRINTS[sheet_print].rows for slot in row}


def count(sheets: Sequence[Sheet], house: str, way: str, odds: Odds | None) -> tuple[Counts, list[str]]:
    """Return counts by level, slot and field, and the wrong ones among accepted; `way`: plain or zoned."""
    counts: Counts = defaultdict(Counter)
    wrongs, hows = [], _hows(house)
    for sheet in sheets:
        said = fields_of(getattr(sheet, way), odds)
        for field, wanted in sheet.truth.items():
            value = said.get(field)
            taken = value is not None and value.status.value == "accepted" and value.value is not None
            right = wanted is not None and is_right(value, wanted)
            told = Counter(
                fields=wanted is not None, right=right, taken=taken, wrong=taken and not right,
                lost=wanted is not None and (value is None or value.status.value == "absent"),
            )  # fmt: skip
            for part in ("all", sheet.level, hows.get(field, "line"), f"  {field}"):
                counts[part] += told
            if taken and not right and value is not None:
                wrongs.append(f"{sheet.name} {field}: {value.value!r}, typed {wanted!r}")
    return counts, wrongs


def _show(title: str, counts: Counts) -> None:
    parts = ["all", *LEVELS, *sorted(part for part in counts if part not in {"all", *LEVELS})]
    rows = []
    for part in parts:
        told = counts[part]
        fields = max(1, told["fields"])
        bound = upper_bound(told["wrong"], told["taken"])
        rows.append(
            (part, f"{told['right']}/{told['fields']}", f"{told['right'] / fields:.1%}", told["taken"],
             f"{told['taken'] / fields:.1%}", told["wrong"], f"{bound:.2%}", told["lost"])
        )  # fmt: skip
    head = ("", "exact", "", "accepted", "", "wrong", "at most", "told absent")
    show_table(title, head, rows)


def main() -> int:
    """Measure; with `--fit` write the factors too."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--fit", action="store_true")
    asked = parser.parse_args()
    os.environ[OWN] = str(FORMS)
    read = {folder.name: list(read_sheets(folder)) for folder in asked.folders}
    for house, sheets in read.items():
        others = [sheet for name, told in read.items() if name != house for sheet in told]
        odds = fit_odds(others) if others else None
        for way in ("plain", "zoned"):
            counts, wrongs = count(sheets, house, way, odds)
            _show(f"{house}, {way}", counts)
            print("\n".join(wrongs))
        laid = sum(any(one.source == "zone" for one in sheet.zoned.candidates) for sheet in sheets)
        print(f"{house}: {laid} of {len(sheets)} registered; odds of the other prints: {odds}")
        costs = {step: sum(sheet.seconds[step] for sheet in sheets) for step in sheets[0].seconds}
        print({step: f"{seconds / len(sheets):.2f} CPU s a page" for step, seconds in costs.items()})
    if asked.fit:
        FACTORS.write_text(
            json.dumps(fit_odds(one for told in read.values() for one in told)) + "\n", "utf-8"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

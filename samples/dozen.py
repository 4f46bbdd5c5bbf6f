"""Make the dozen charts that the project carries: `python samples/dozen.py [NAME...]`.

Writes samples/charts, samples/truth and the table in samples/README.md. Each sample fixes its forms, its
damage and what slipped in; the first drawing and scan that give exactly that in a small enough file are kept.
"""

import json
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))

import numpy as np  # noqa: E402

from models.vocabulary import Form  # noqa: E402
from samples.bundle import bundle  # noqa: E402
from samples.bundle.arrange import arrange  # noqa: E402
from samples.bundle.bundle import Kind  # noqa: E402
from samples.charts_of import Composed, compose  # noqa: E402
from samples.degrade import Level  # noqa: E402
from samples.drawn import Group, Hand  # noqa: E402

DRAWINGS, TURNS = 200, 60
"""Drawings of a sample, and scans of each, before giving up."""
MARK = "<!-- table -->"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One committed chart."""

    name: str
    purpose: str
    forms: tuple[Form, ...]
    level: Level
    kind: Kind
    group: Group = "train"
    hand: Hand = "typed"
    slips: frozenset[str] = frozenset()
    """What slipped in: blank, duplicate, stranger, turned."""
    sides: int = 8
    """Most sides."""
    kilobytes: int = 560
    """Most for a side."""


CHART, LAB = Form.INPATIENT_CHART, Form.LAB_REPORT
SAMPLES: tuple[Sample, ...] = (
    Sample(
        name="ward-stay",
        purpose="a whole short stay in one PDF",
        level="office",
        kind="pdf",
        forms=(CHART, LAB, Form.TREATMENT_SHEET, Form.DISCHARGE_CERTIFICATE),
        sides=5,
    ),
    Sample(
        name="operation",
        purpose="surgery papers; one page was scanned twice",
        level="office",
        kind="pdf",
        forms=(CHART, Form.CONSENT, Form.SURGERY_REPORT, Form.INFUSION_SHEET),
        slips=frozenset({"duplicate"}),
        sides=4,
    ),
    Sample(
        name="front-page-turned",
        purpose="a front page, scanned turned",
        level="office",
        kind="pdf",
        forms=(CHART,),
        group="tune",
        slips=frozenset({"turned"}),
        sides=1,
    ),
    Sample(
        name="discharge",
        purpose="the plainest paper",
        level="clean",
        kind="jpg",
        forms=(Form.DISCHARGE_CERTIFICATE,),
        kilobytes=900,
    ),
    Sample(
        name="discharge-by-hand",
        purpose="handwriting goes to people",
        level="office",
        kind="jpg",
        forms=(Form.DISCHARGE_CERTIFICATE,),
        hand="handwritten",
    ),
    Sample(
        name="laboratory",
        purpose="results in a table of a laboratory system",
        level="clean",
        kind="png",
        forms=(LAB,),
        group="tune",
        kilobytes=900,
    ),
    Sample(
        name="laboratory-old",
        purpose="typewriter, faded; a blank back",
        level="old",
        kind="tif",
        forms=(LAB,),
        hand="typewriter",
        slips=frozenset({"blank"}),
        kilobytes=1100,
    ),
    Sample(
        name="prescription",
        purpose="a list of drugs",
        level="office",
        kind="jpg",
        forms=(Form.PRESCRIPTION,),
    ),
    Sample(
        name="prescription-bad",
        purpose="as bad as it gets",
        level="bad",
        kind="jpg",
        forms=(Form.PRESCRIPTION,),
        group="tune",
    ),
    Sample(
        name="transfer",
        purpose="a page of another patient lies inside",
        level="office",
        kind="pdf",
        forms=(Form.TRANSFER_LETTER, Form.CHART_SUMMARY),
        slips=frozenset({"stranger"}),
    ),
    Sample(
        name="ward-sheets",
        purpose="running sheets of the ward; no front page",
        level="old",
        kind="pdf",
        forms=(Form.CARE_SHEET, Form.VITAL_SIGNS_CHART, Form.IMAGING_REPORT),
        kilobytes=800,
    ),
    Sample(
        name="front-page-bad",
        purpose="a front page, typed and badly scanned",
        level="bad",
        kind="pdf",
        forms=(CHART,),
        hand="typewriter",
        sides=1,
    ),
)


def _drawn(sample: Sample) -> Iterator[tuple[str, Composed]]:
    for turn in range(DRAWINGS):
        seed = f"dozen/{turn}"
        drawn = compose(
            name=sample.name,
            seed=seed,
            group=sample.group,
            forms=sample.forms,
            hand=sample.hand,
            strange="stranger" in sample.slips,
        )
        if len(drawn.chart.pages) <= sample.sides:
            yield seed, drawn


def _slips(drawn: Composed, seed: int) -> tuple[frozenset[str], int]:
    sides = arrange(drawn.chart, np.random.default_rng(seed), stranger=drawn.stranger)
    found = {side.role for side in sides} - {"page"} | (
        {"turned"} if any(side.turned for side in sides) else set()
    )
    return frozenset(found), len(sides)


def make_sample(sample: Sample) -> Path:
    """Write one sample; ValueError where no seed gives it."""
    for seed, drawn in _drawn(sample):
        for turn in range(TURNS):
            number = zlib.crc32(f"{seed}/{turn}".encode())
            slips, sides = _slips(drawn, number)
            if slips != sample.slips:
                continue
            path = bundle(
                drawn.chart,
                folder=HERE / "charts",
                truth_folder=HERE / "truth",
                level=sample.level,
                rng=np.random.default_rng(number),
                kind=sample.kind,
                stranger=drawn.stranger,
            )
            if path.stat().st_size <= sides * sample.kilobytes * 1000:
                return path
    raise ValueError(f"no seed gives {sample.name} within its size")


def table() -> str:
    """Return the table of README.md, from the truth."""
    rows = ["| file | pages | purpose | forms | layouts | level |", "|---|---|---|---|---|---|"]
    for sample in SAMPLES:
        truth = json.loads((HERE / "truth" / f"{sample.name}.json").read_text(encoding="utf-8"))
        forms = dict.fromkeys(str(document["form"]) for document in truth["documents"])
        layouts = dict.fromkeys(page["layout"].partition("/")[2] for page in truth["pages"] if page["form"])
        cells = (truth["source"]["name"], str(len(truth["pages"])), sample.purpose, ", ".join(forms))
        rows.append(f"| {' | '.join((*cells, ', '.join(layouts), sample.level))} |")
    return "\n".join(rows)


def main(names: tuple[str, ...] = ()) -> int:
    """Make the samples called `names`, or all."""
    for folder in ("charts", "truth"):
        (HERE / folder).mkdir(exist_ok=True)
    for sample in SAMPLES:
        if names and sample.name not in names:
            continue
        path = make_sample(sample)
        print(f"{path.name}: {path.stat().st_size // 1000} kB")
    readme = HERE / "README.md"
    before, _, _ = readme.read_text(encoding="utf-8").partition(MARK)
    readme.write_text(f"{before}{MARK}\n{table()}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(tuple(sys.argv[1:])))

"""Make a set never seen: `python samples/unseen/make.py --set dev --seed S --out DIR --charts N [--levels clean office]`.

Writes DIR/charts/* and DIR/truth/*.json by `samples.bundle`, from the layouts of one set only: `unseen` (those of
`samples.unseen`), `dev` or `exam` (those of `samples.fresh`). Files go
through the layouts in turn, one paper a file; every `--multi`th file is a chart of several papers with blanks,
duplicates, turned pages and pages of other patients in turn. The same options give the same files.
"""

import argparse
import json
import sys
import zlib
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from models.vocabulary import Form  # noqa: E402
from samples.bundle.arrange import Side, _blank_after, _side  # noqa: E402
from samples.bundle.bundle import _drawn_kind, _write  # noqa: E402
from samples.bundle.scanned import scanned  # noqa: E402
from samples.bundle.truth import truth  # noqa: E402
from samples.draw import draw  # noqa: E402
from samples.drawn import DrawnPage  # noqa: E402
from samples.fresh.registry import SETS as FRESH  # noqa: E402
from samples.kit.style import pick_hand  # noqa: E402
from samples.layouts import Layout  # noqa: E402
from samples.stays import Case, make_case  # noqa: E402
from samples.unseen.registry import LAYOUTS as UNSEEN  # noqa: E402

SETS = {"unseen": UNSEEN, **FRESH}
LEVELS = ("clean", "office", "old", "bad")
C, D, T, L, P = (
    Form.INPATIENT_CHART, Form.DISCHARGE_CERTIFICATE, Form.TRANSFER_LETTER, Form.LAB_REPORT, Form.PRESCRIPTION,
)  # fmt: skip
MIXES = (
    (C, L, Form.TREATMENT_SHEET, D),
    (C, Form.CONSENT, Form.SURGERY_REPORT, Form.VITAL_SIGNS_CHART, Form.INFUSION_SHEET),
    (D, P),
    (C, L, L, Form.IMAGING_REPORT, T),
    (Form.CHART_SUMMARY, L, P),
    (Form.TREATMENT_SHEET, Form.CARE_SHEET, Form.VITAL_SIGNS_CHART),
    (T, Form.IMAGING_REPORT),
)
SLIPS = (
    ("blank",),
    ("stranger",),
    ("duplicate",),
    ("turned",),
    ("blank", "stranger"),
    (),
    ("duplicate", "turned"),
)


def suits(layout: Layout, case: Case) -> bool:
    """Tell whether the print is for the case's specialty and facility."""
    fits = not layout.fields or case.stay.field in layout.fields
    return fits and (layout.kind is None or layout.kind == case.stay.facility.kind)


def case_for(layout: Layout, rng: Random, name: str) -> Case:
    """Draw a case that the print is for."""
    field = rng.choice(layout.fields) if layout.fields else None
    return make_case(rng, case_id=name, field=field, kind=layout.kind)


def papers(rng: Random, case: Case, chosen: list[Layout], hand: str | None) -> tuple[DrawnPage, ...]:
    """Draw the papers of a chart."""
    hand = hand or pick_hand(rng)
    pages: list[DrawnPage] = []
    for place, layout in enumerate(chosen):
        own = hand if hand != "handwritten" or rng.random() < 0.75 else "typed"
        pages += draw(layout, case, hand=own, rng=rng, document_id=f"{case.id}-{place}")
    return tuple(pages)


def is_lying(page: DrawnPage) -> bool:
    """Tell whether the page stands on its long side."""
    return page.image.width > page.image.height and page.image.width > 3000


def sides_of(
    pages: tuple[DrawnPage, ...],
    slips: tuple[str, ...],
    stranger: DrawnPage | None,
    rng: Random,
    *,
    plain: bool,
) -> tuple[Side, ...]:
    """Lay the pages down, with what slips in."""
    sides = [_side(pages, place) for place in range(min(8, len(pages)))]
    if plain:
        return tuple(sides)
    if "duplicate" in slips:
        twice = rng.randrange(len(sides))
        sides.insert(rng.randint(twice + 1, len(sides)), replace(sides[twice], role="duplicate"))
    if stranger is not None:
        sides.insert(rng.randint(1, len(sides)), Side(page=stranger, role="stranger"))
    if "blank" in slips:
        place = rng.randint(1, len(sides))
        sides.insert(place, _blank_after(sides[place - 1]))
    if "turned" in slips:
        place = rng.randrange(len(sides))
        sides[place] = replace(sides[place], turned=rng.choice((90, 180, 180, 270)))
    # Feeders take a lying page with its short side first.
    return tuple(
        replace(side, turned=rng.choice((90, 270))) if is_lying(side.page) and rng.random() < 0.6 else side
        for side in sides
    )


def make_chart(options: argparse.Namespace, place: int) -> Path:
    """Draw, damage and write file number `place`."""
    name = f"{options.prefix}-{place + 1:04d}"
    rng = Random(f"{options.seed}/{name}")
    every = SETS[options.set]
    known = [layout for layout in every if options.layouts in layout.full_name]
    is_multi = options.multi > 0 and not options.layouts and place % options.multi == options.multi - 1
    turn = place // options.multi if options.multi else place
    single = place - turn if options.multi and not options.layouts else place
    slips: tuple[str, ...] = ()
    stranger = None
    if is_multi:
        drawn = {layout.form for layout in every}
        mixes = tuple(mix for mix in MIXES if mix[0] in drawn)
        mix = mixes[(turn + zlib.crc32(str(options.seed).encode())) % len(mixes)]
        slips = SLIPS[turn % len(SLIPS)]
        case = case_for(rng.choice([layout for layout in every if layout.form == mix[0]]), rng, name)
        chosen = []
        for form in mix:
            fitting = [one for one in every if one.form == form and suits(one, case)]
            chosen += [rng.choice(fitting)] if fitting else []
        if "stranger" in slips:
            foreign = rng.choice([one for one in every if one.form in {L, P}])
            other = case_for(foreign, rng, f"{name}-other")
            stranger = papers(rng, other, [foreign], options.hand)[0]
    else:
        # 11 and the number of layouts mostly have no common divisor: neighbours are different forms.
        layout = known[single * (11 if len(known) % 11 else 1) % len(known)]
        case, chosen = case_for(layout, rng, name), [layout]
    pages = papers(rng, case, chosen, options.hand)
    level = options.levels[zlib.crc32(f"{options.seed}/{name}/level".encode()) % len(options.levels)]
    chance = np.random.default_rng(zlib.crc32(f"{options.seed}/{name}".encode()))
    sides = sides_of(pages, slips, stranger, rng, plain=options.plain)
    scans = tuple(scanned(side, level=level, rng=chance) for side in sides)
    path = options.out / "charts" / f"{name}.{_drawn_kind(len(scans), chance)}"
    views = _write(scans, path, chance)
    told = truth(path.name, scans, views)
    (options.out / "truth" / f"{name}.json").write_text(
        json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return path


def parse(standard: str) -> argparse.Namespace:
    """Read the command line; `standard` is the set without `--set`."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", default=standard, choices=tuple(SETS), help="whose layouts")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--charts", type=int, default=10)
    parser.add_argument("--levels", nargs="+", default=LEVELS, choices=LEVELS)
    parser.add_argument("--layouts", default="", help="only layouts whose name holds this (single papers)")
    parser.add_argument("--multi", type=int, default=4, help="every n-th file has several papers; 0 = none")
    parser.add_argument(
        "--hand", choices=("typed", "typewriter", "handwritten"), help="by lot (70/15/15) without"
    )
    parser.add_argument("--plain", action="store_true", help="nothing slips in, nothing is turned")
    parser.add_argument("--prefix", help="what file names begin with; the set's name without")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    options.prefix = options.prefix or options.set
    return options


def main(standard: str = "unseen") -> int:
    """Make the files."""
    options = parse(standard)
    for folder in ("charts", "truth"):
        (options.out / folder).mkdir(parents=True, exist_ok=True)
    if options.jobs <= 1:
        paths = [make_chart(options, place) for place in range(options.charts)]
    else:
        with ProcessPoolExecutor(options.jobs) as pool:
            paths = list(pool.map(make_chart, [options] * options.charts, range(options.charts)))
    print(f"{len(paths)} files in {options.out / 'charts'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

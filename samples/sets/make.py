"""Make a set of scans with their truth: `python -m samples.sets --set dev --seed S --charts N --out DIR`.

Writes DIR/charts/* and DIR/truth/*.json by `samples.bundle`, from the layouts of one set only. Files go through the
layouts in turn, one paper a file; every `--multi`th file is a chart of several papers with blanks, duplicates,
turned pages and pages of other patients in turn. The same options give the same files.
"""

import argparse
import json
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

import numpy as np

from models.vocabulary import Form
from samples.bundle.bundle import _drawn_kind, _write
from samples.bundle.scanned import scanned
from samples.bundle.truth import truth
from samples.drawn import DrawnPage
from samples.layouts import Layout
from samples.sets.cases import case_for
from samples.sets.mixes import chosen_for, has_mixes, mix_of, stranger_for
from samples.sets.papers import papers
from samples.sets.registry import SETS
from samples.sets.sides import sides_of, slips_of

LEVELS = ("clean", "office", "old", "bad")


def make_chart(options: argparse.Namespace, place: int) -> Path:
    """Draw, damage and write file number `place`."""
    name = f"{options.prefix}-{place + 1:04d}"
    rng = Random(f"{options.seed}/{name}")
    pages, slips, stranger = _drawn(options, place, name, rng)
    level = options.levels[zlib.crc32(f"{options.seed}/{name}/level".encode()) % len(options.levels)]
    chance = np.random.default_rng(zlib.crc32(f"{options.seed}/{name}".encode()))
    sides = sides_of(pages, slips, stranger, rng, plain=options.plain)
    scans = tuple(scanned(side, level=level, rng=chance) for side in sides)
    folder: Path = options.out
    path = folder / "charts" / f"{name}.{_drawn_kind(len(scans), chance)}"
    views = _write(scans, path, chance)
    told = truth(path.name, scans, views)
    (folder / "truth" / f"{name}.json").write_text(
        json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return path


def _drawn(
    options: argparse.Namespace, place: int, name: str, rng: Random
) -> tuple[tuple[DrawnPage, ...], tuple[str, ...], DrawnPage | None]:
    """Draw the pages of a file; return them, what slips in, and a page of another patient."""
    every = SETS[options.set]
    single_only = bool(options.layouts or options.forms) or not has_mixes(options.set)
    known = [
        layout
        for layout in every
        if options.layouts in layout.full_name and (not options.forms or layout.form.value in options.forms)
    ]
    is_multi = options.multi > 0 and not single_only and place % options.multi == options.multi - 1
    turn = place // options.multi if options.multi else place
    if not is_multi:
        single = place - turn if options.multi and not single_only else place
        layout = _in_turn(known, single)
        case = case_for(options.set, layout, rng, name)
        return papers(rng, case, [layout], options.hand), (), None
    slips = slips_of(options.set, turn)
    case, chosen = chosen_for(options.set, mix_of(options.set, options.seed, turn), rng, name)
    stranger = None
    if "stranger" in slips:
        other, foreign = stranger_for(options.set, rng, name)
        stranger = papers(rng, other, [foreign], options.hand)[0]
    return papers(rng, case, chosen, options.hand), slips, stranger


def _in_turn(known: list[Layout], single: int) -> Layout:
    """Return a layout; 11 and the number of layouts mostly have no common divisor: neighbours differ in form."""
    return known[single * (11 if len(known) % 11 else 1) % len(known)]


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m samples.sets",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--set", required=True, choices=tuple(SETS), help="whose layouts")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--charts", type=int, default=10)
    parser.add_argument("--levels", nargs="+", default=LEVELS, choices=LEVELS)
    parser.add_argument("--layouts", default="", help="only layouts whose name holds this (single papers)")
    parser.add_argument(
        "--forms",
        nargs="+",
        choices=[form.value for form in Form],
        help="only layouts of these forms (single papers)",
    )
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


def main() -> int:
    """Make the files."""
    options = parse()
    for folder in ("charts", "truth"):
        (options.out / folder).mkdir(parents=True, exist_ok=True)
    if options.jobs <= 1:
        paths = [make_chart(options, place) for place in range(options.charts)]
    else:
        with ProcessPoolExecutor(options.jobs) as pool:
            paths = list(pool.map(make_chart, [options] * options.charts, range(options.charts)))
    print(f"{len(paths)} files in {options.out / 'charts'}")
    return 0

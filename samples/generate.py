"""Make synthetic charts: `python samples/generate.py --seed S --charts N --out DIR`.

Writes DIR/charts/*.{pdf,tif,jpg,png} and DIR/truth/*.json. The same options always give the same files.
"""

import argparse
import os
import sys
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from models.vocabulary import Form  # noqa: E402
from samples.bundle import bundle  # noqa: E402
from samples.charts_of import compose  # noqa: E402

LEVELS = ("clean", "office", "old", "bad")
GROUPS = ("train", "tune", "test")


def make_chart(options: argparse.Namespace, place: int) -> Path:
    """Draw, damage and write chart number `place`; return the file written."""
    name = f"{options.prefix}-{place + 1:04d}"
    kinds = options.forms or [None]
    turn, kind = divmod(place, len(kinds))
    rest, group_place = divmod(turn, len(options.layout_groups))
    group = options.layout_groups[group_place]
    level = options.levels[rest % len(options.levels)]
    forms = (Form(kinds[kind]),) if kinds[kind] else None
    drawn = compose(name=name, seed=str(options.seed), group=group, forms=forms)
    return bundle(
        drawn.chart,
        folder=options.out / "charts",
        truth_folder=options.out / "truth",
        level=level,
        rng=np.random.default_rng(zlib.crc32(f"{options.seed}/{name}".encode())),
        stranger=drawn.stranger,
        plain=options.plain,
    )


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Make synthetic hospital charts with their truth.")
    parser.add_argument("--seed", default="1", help="any text or number; the same seed makes the same charts")
    parser.add_argument("--charts", type=int, default=12, help="how many files")
    parser.add_argument("--out", type=Path, required=True, help="folder for charts/ and truth/")
    parser.add_argument(
        "--levels", nargs="+", default=LEVELS, choices=LEVELS, help="kinds of damage, in turn"
    )
    parser.add_argument(
        "--layout-groups", nargs="+", default=["train"], choices=GROUPS, help="layouts, in turn"
    )
    parser.add_argument(
        "--forms", nargs="+", choices=[form.value for form in Form], help="one paper a file, in turn"
    )
    parser.add_argument("--plain", action="store_true", help="no blank, duplicate or turned pages")
    parser.add_argument("--prefix", default="chart", help="beginning of the file names")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Make the charts."""
    options = parse(arguments)
    for folder in ("charts", "truth"):
        (options.out / folder).mkdir(parents=True, exist_ok=True)
    places = range(options.charts)
    if options.jobs <= 1:
        paths = [make_chart(options, place) for place in places]
    else:
        with ProcessPoolExecutor(options.jobs) as pool:
            paths = list(pool.map(make_chart, [options] * len(places), places))
    print(f"{len(paths)} files in {options.out / 'charts'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Draw sheets: `python -m benchmarks.zones.make DIR --print exam --count 32` writes scans and truth."""

import argparse
import json
from pathlib import Path
from random import Random
from typing import get_args

import numpy as np

from benchmarks.zones.draw_sheet import draw_sheet
from benchmarks.zones.prints import PRINTS
from samples.degrade import Level, degrade
from samples.stays import make_case


def main() -> int:
    """Draw one blank and `count` sheets over the four levels in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--print", dest="house", choices=sorted(PRINTS), default="exam")
    parser.add_argument("--count", type=int, default=44)
    parser.add_argument("--seed", type=int, default=1125)
    asked = parser.parse_args()
    house, rng = PRINTS[asked.house], Random(asked.seed)
    chance = np.random.default_rng(asked.seed)
    (asked.out / "charts").mkdir(parents=True, exist_ok=True)
    (asked.out / "truth").mkdir(exist_ok=True)
    blank, _ = draw_sheet(house, None, rng)
    degrade(blank, level="clean", rng=chance)[0].convert("L").save(asked.out / "blank.png", dpi=(300, 300))
    levels = get_args(Level)
    for number in range(asked.count):
        level = levels[number % len(levels)]
        sheet, truth = draw_sheet(house, make_case(rng, case_id=str(number)), rng)
        scan, _matrix = degrade(sheet, level=level, rng=chance, group="tune")
        name = f"{level}-{number:03d}"
        dpi = scan.info["dpi"]
        scan.convert("RGB").save(
            asked.out / "charts" / f"{name}.jpg", quality=scan.info["quality"] or 92, dpi=dpi
        )
        (asked.out / "truth" / f"{name}.json").write_text(
            json.dumps(truth, ensure_ascii=False), encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""A thousand random bytes of a package are changed, one at a time: `python -m benchmarks.keeping.flips`."""

import argparse
import shutil
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from pipeline.export.package.hash_tree import Tree
from pipeline.export.package.make_package import make_package
from pipeline.export.package.sign import make_test_key, open_signer
from pipeline.export.package.verify_package import verify_package
from tests.pipeline.export.package_kit import content, packaged


def main(arguments: Sequence[str] | None = None) -> None:
    """Make a signed package of three scans, flip, verify, print."""
    options = argparse.ArgumentParser()
    options.add_argument("--flips", type=int, default=1000)
    given = options.parse_args(arguments)
    with TemporaryDirectory() as work:
        folder = Path(work)
        make_test_key(folder / "key")
        scans = (
            packaged(folder, 1, pages=4),
            packaged(folder, 2, pages=3, suffix="tif"),
            packaged(folder, 3, pages=1),
        )
        make_package(content(*scans), folder / "chart", signer=open_signer(folder / "key", ""))
        start = time.perf_counter()
        told = _flip(folder / "chart", given.flips)
        spent = time.perf_counter() - start
        whole = not verify_package(folder / "chart").faults
        shutil.rmtree(folder / "chart")
    print(f"{given.flips} flips, {spent:.0f} s: {dict(told)}; whole again afterwards: {whole}")


def _flip(chart: Path, flips: int) -> Counter[str]:
    rng, told = Random(1), Counter()
    tree = Tree.model_validate_json((chart / "data" / "pages.json").read_bytes())
    paths = sorted(path for path in chart.rglob("*") if path.is_file())
    sizes = [path.stat().st_size for path in paths]
    for _ in range(flips):
        path = rng.choices(paths, weights=sizes)[0]
        at, bit = rng.randrange(path.stat().st_size), 1 << rng.randrange(8)
        _turn(path, at, bit)
        faults = verify_package(chart).faults
        _turn(path, at, bit)
        name = path.relative_to(chart).as_posix()
        own = [one for one in tree.segments if one.path == name and one.start <= at < one.end]
        told["detected" if faults else "MISSED"] += 1
        if own and own[0].pages:
            right = any(fault.path == name and fault.pages == own[0].pages for fault in faults)
            told["of a page, page named" if right else "of a page, NOT NAMED"] += 1
        elif own:
            told["shared by the pages of a file, file named"] += any(one.path == name for one in faults)
        else:
            told["of the tag files, file named"] += any(one.path == name for one in faults)
    return told


def _turn(path: Path, at: int, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ bit]))


if __name__ == "__main__":
    main()

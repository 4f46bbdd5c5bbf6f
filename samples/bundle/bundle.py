"""Scan a drawn chart into one source file and write the truth about it."""

import json
from pathlib import Path
from typing import Literal

import numpy as np

from samples.bundle.arrange import arrange
from samples.bundle.scanned import Scanned, scanned
from samples.bundle.truth import truth
from samples.bundle.view import View
from samples.bundle.write_image import write_image
from samples.bundle.write_pdf import write_pdf
from samples.bundle.write_tiff import write_tiff
from samples.degrade import Level
from samples.drawn import DrawnChart, DrawnPage

Kind = Literal["pdf", "tif", "jpg", "png"]


def bundle(
    chart: DrawnChart,
    *,
    folder: Path,
    truth_folder: Path,
    level: Level,
    rng: np.random.Generator,
    kind: Kind | None = None,
    stranger: DrawnPage | None = None,
    plain: bool = False,
) -> Path:
    """Write `folder/<name>.<kind>` and `truth_folder/<name>.json`; return the former.

    Both folders must exist. All chance comes from `rng`. `kind` None = by lot (jpg and png hold one side).
    `stranger` is a page of another patient to slip in; `plain` leaves out blank, duplicate and turned pages.

    Raises:
        ValueError: jpg or png was asked for and there is more than one side.
    """
    sides = arrange(chart, rng, stranger=stranger, plain=plain)
    scans = tuple(scanned(side, level=level, rng=rng) for side in sides)
    kind = kind or _drawn_kind(len(scans), rng)
    path = folder / f"{chart.name}.{kind}"
    views = _write(scans, path, rng)
    told = truth(path.name, scans, views)
    (truth_folder / f"{chart.name}.json").write_text(
        json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return path


def _drawn_kind(sides: int, rng: np.random.Generator) -> Kind:
    kinds: tuple[Kind, ...] = ("pdf", "tif", "jpg", "png")
    odds = (0.4, 0.15, 0.35, 0.1) if sides == 1 else (0.75, 0.25, 0.0, 0.0)
    return kinds[int(rng.choice(4, p=odds))]


def _write(scans: tuple[Scanned, ...], path: Path, rng: np.random.Generator) -> tuple[View, ...]:
    if path.suffix == ".pdf":
        return write_pdf(scans, path, rng)
    if path.suffix == ".tif":
        return write_tiff(scans, path, rng)
    if len(scans) > 1:
        raise ValueError(f"{path.suffix} holds one page, not {len(scans)}")
    return (write_image(scans[0], path, rng),)

"""Learn which words a pen wrote, by their ink: python -m models.readers.recipe.fit_hand FOLDER (several).

Folders are those of samples/sets; pages without handwriting teach nothing here and are passed over.
"""
# mypy: ignore-errors
# ruff: noqa: INP001, T201 - a recipe

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import PageFault
from pipeline.clean.clean_page import clean_page
from pipeline.open.open_scan import open_scan
from pipeline.read.find.find_boxes import find_boxes
from pipeline.read.find.orient import orient
from pipeline.read.hand.hand_by_ink import FEATURES, features
from pipeline.read.hand.ink_runs import ink_runs
from pipeline.read.hand.page_ink import page_ink
from pipeline.read.readers import Readers, open_readers
from pipeline.read.seen import SeenWord

TARGET = Path(__file__).parents[1] / "hand.json"
Example = tuple[tuple[float, ...], bool]
"""Features of a word, and whether a pen wrote it."""
_PRINTED = frozenset(("ngày", "tháng", "năm", "giờ", "phút", "hồi", "lúc"))
"""Printed or written between values: the truth tells lines, not words."""


def fit_hand(folders: Sequence[Path]) -> None:
    """Read the handwritten pages of the folders and write models/readers/hand.json."""
    write_weights([example for folder in folders for example in _of_folder(folder, open_readers())])


def write_weights(examples: Sequence[Example]) -> None:
    """Learn the weights and write them."""
    inputs = np.array([values for values, _ in examples])
    written = np.array([by_hand for _, by_hand in examples])
    mean, spread = inputs.mean(0), inputs.std(0) + 1e-9
    model = LogisticRegression(max_iter=3000, C=0.3).fit((inputs - mean) / spread, written)
    weights = model.coef_[0] / spread
    learned = {
        "features": FEATURES,
        "weights": [round(float(weight), 5) for weight in weights],
        "bias": round(float(model.intercept_[0] - (weights * mean).sum()), 5),
        "learned_on": len(examples),
    }
    TARGET.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")
    print(f"{len(examples)} words, {written.mean():.0%} of them by hand")


def examples_of(
    clean: CleanPage, boxes: Sequence[Box], lines: Sequence[Sequence[SeenWord]], true: dict
) -> Iterator[Example]:
    """Yield the words of a page; on a line with handwriting what follows a label counts as written."""
    runs = ink_runs(clean, boxes, lines)
    page = page_ink(runs)
    to_clean = np.linalg.inv(clean.to_scan)
    known = [(Box.of(line["bbox"]).transformed(to_clean), line["handwritten"]) for line in true["lines"]]
    if page is None or not any(by_hand for _, by_hand in known):
        return
    for place, run in enumerate(runs):
        for word in run.words:
            box = boxes[run.at]
            own = Box(left=box.left + word.left, right=box.left + word.right, top=box.top, bottom=box.bottom)
            line, by_hand = max(known, key=lambda one, own=own: own.overlap(one[0]))
            if own.overlap(line) > 0.3 * own.area:
                is_value = run.behind_label or not run.labelled
                if not (by_hand and is_value and word.text.lower().strip(".,:") in _PRINTED):
                    yield features(word, place, run, page), by_hand and is_value


def _of_folder(folder: Path, readers: Readers) -> Iterator[Example]:
    for truth in sorted((folder / "truth").glob("*.json")):
        pages = json.loads(truth.read_text(encoding="utf-8"))["pages"]
        if not any(line["handwritten"] for page in pages for line in page["lines"]):
            continue
        scan = next((folder / "charts").glob(f"{truth.stem}.*"))
        with tempfile.TemporaryDirectory() as work, open_scan(scan, work=Path(work)) as opened:
            for page, true in zip(opened.pages(), pages, strict=True):
                if not isinstance(page, PageFault) and not true["blank"]:
                    clean = clean_page(page, orient=orient)
                    found = find_boxes(clean, readers.detector)
                    boxes = (*found.boxes, *found.second_tries)
                    seen = readers.first.read_boxes(clean.grey, boxes)
                    yield from examples_of(clean, boxes, [line.words for line in seen], true)


if __name__ == "__main__":
    fit_hand([Path(folder) for folder in sys.argv[1:]])

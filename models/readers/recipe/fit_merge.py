"""Learn which voice to take: python -m models.readers.recipe.fit_merge FOLDER (of samples/generate.py)."""
# mypy: ignore-errors
# ruff: noqa: INP001, T201, PLR2004 - a recipe

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein
from sklearn.linear_model import LogisticRegression

from models.scan import PageFault
from pipeline.clean.clean_page import clean_page
from pipeline.open.open_scan import open_scan
from pipeline.read.agree.align import Pair, align
from pipeline.read.agree.merge import rivals_of
from pipeline.read.agree.voice_choice import FEATURES, features
from pipeline.read.find.find_boxes import find_boxes
from pipeline.read.find.orient import orient
from pipeline.read.readers import Readers, open_readers
from pipeline.read.seen import SeenLine

TARGET = Path(__file__).parents[1] / "merge.json"
Example = tuple[tuple[float, ...], int]
"""Features of a pair, and by how many edits the second text is nearer to the truth."""


def fit_merge(charts: Path) -> None:
    """Read the charts with both voices and write models/readers/merge.json."""
    examples = [
        example for truth in sorted((charts / "truth").glob("*.json")) for example in _of_chart(charts, truth)
    ]
    known = [(values, gain) for values, gain in examples if gain]
    inputs, gains = np.array([values for values, _ in known]), np.array([gain for _, gain in known])
    mean, spread = inputs.mean(0), inputs.std(0) + 1e-9
    model = LogisticRegression(max_iter=3000)
    model.fit((inputs - mean) / spread, gains > 0, sample_weight=np.minimum(4, np.abs(gains)))
    weights = model.coef_[0] / spread
    bias = float(model.intercept_[0] - (weights * mean).sum())
    learned = {
        "features": FEATURES,
        "weights": [round(float(weight), 5) for weight in weights],
        "bias": round(bias, 5),
        "learned_on": len(known),
    }
    TARGET.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")
    print(f"{len(known)} pairs, {(gains > 0).mean():.0%} of them better by the second voice")


def _of_chart(charts: Path, truth: Path) -> Iterator[Example]:
    pages = json.loads(truth.read_text(encoding="utf-8"))["pages"]
    scan = next((charts / "charts").glob(f"{truth.stem}.*"))
    readers = open_readers()
    with tempfile.TemporaryDirectory() as work:
        opened = open_scan(scan, work=Path(work))
        for page, true in zip(opened.pages(), pages, strict=True):
            if not isinstance(page, PageFault) and not true["blank"]:
                clean = clean_page(page, orient=orient)
                yield from _of_page(clean, [line["text"] for line in true["lines"]], readers)
        opened.close()


def _of_page(clean, lines: list[str], readers: Readers) -> Iterator[Example]:  # noqa: ANN001 (a clean page)
    boxes = find_boxes(clean, readers.detector).boxes
    first = readers.first.read_boxes(clean.grey, boxes)
    second = readers.second.read_boxes(clean.unruled, boxes)
    text = " ".join(" ".join(lines).split())
    for one, two in zip(first, second, strict=True):
        said = " ".join(word.text for word in one.words)
        place = fuzz.partial_ratio_alignment(said, text) if said else None
        if place is not None and place.score > 60:
            true = text[place.dest_start : place.dest_end]
            for pair in align(one.words, two.words):
                yield from _of_pair(pair, one, true)


def _of_pair(pair: Pair, line: SeenLine, true: str) -> Iterator[Example]:
    texts = [" ".join(word.text for word in side) for side in (pair.first, pair.second)]
    if not all(texts) or texts[0] == texts[1]:
        return
    at = line.words.index(pair.first[0])
    before = [word.text for word in line.words[:at]]
    after = [word.text for word in line.words[at + len(pair.first) :]]
    errors = [Levenshtein.distance(" ".join((*before, text, *after)), true) for text in texts]
    yield features(rivals_of(pair, line)), errors[0] - errors[1]


if __name__ == "__main__":
    fit_merge(Path(sys.argv[1]))

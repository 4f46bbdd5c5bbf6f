"""Fit the scorer of `pipeline/judge`: `python -m benchmarks.fit_scorer CHARTS TRUTH [CHARTS TRUTH …]`.

Learns on the layouts of the charts given, which must be of the groups "train" and "tune"; what it is worth is
measured on layouts it never saw (`benchmarks.accuracy`). Needs scikit-learn (`pip install -e '.[train]'`).
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from models.errors import UnreadableScanError
from pipeline.judge.checks import failed_checks
from pipeline.judge.fuse import fuse
from pipeline.judge.said_beside import Said, said_beside
from pipeline.judge.traits import ROW_TRAITS, TRAITS, field_traits, row_traits
from pipeline.open.open_scan import open_scan
from pipeline.read.readers import open_readers
from pipeline.see_page import see_page
from pipeline.understand.papers.documents import Paper, put_together
from pipeline.understand.tables.table_row import TableRow

TARGET = Path(__file__).resolve().parent.parent / "models" / "judge" / "scorer.json"
_COLUMNS = ("test", "value", "unit", "reference", "drug", "strength", "quantity", "unit", "directions")
_SHAPES: dict[str, dict[str, Any]] = {
    "field": {"max_depth": 5, "max_iter": 200, "learning_rate": 0.04, "l2_regularization": 8.0},
    "row": {"max_depth": 3, "max_iter": 250, "learning_rate": 0.06, "l2_regularization": 5.0},
}
"""Least log loss of eight parts of layouts, each judged by a scorer that never saw them."""
_TRAITS = {"field": TRAITS, "row": ROW_TRAITS}
Example = tuple[str, list[float], bool]
"""Group ("field" or "row"), traits, whether the value is exactly right."""


def papers_of(chart: Path) -> tuple[Paper, ...]:
    """Return the papers of one file with all candidates."""
    readers = open_readers()
    with tempfile.TemporaryDirectory() as work, open_scan(chart, work=Path(work)) as scan:
        seen = [see_page(page, readers) for page in scan.pages()]
    return put_together(tuple(page.facts for page in seen if page.facts is not None)).papers


def _row_right(row: TableRow, wanted: list[dict[str, Any]]) -> bool:
    return any(all(row.cells.get(name) == item.get(name) for name in row.cells) for item in wanted)


def _examples_of(paper: Paper, beside: Said, document: dict[str, Any]) -> Iterator[Example]:
    pages = {page.number: page for page in paper.pages}
    fields = fuse(paper)
    failed = failed_checks({fused.field: fused.chosen.value for fused in fields})
    for fused in fields:
        truth = document["fields"].get(fused.field)
        if fused.chosen.value is None:
            continue
        quality = pages[fused.chosen.page].quality
        traits = field_traits(fused, quality, len(failed.get(fused.field, [])), beside.get(fused.field, ()))
        # A value for a slot that the paper does not have is wrong like any other.
        right = truth is not None and fused.chosen.value == truth["value"]
        yield "field", [traits[name] for name in TRAITS], right
    for page in paper.pages:
        for name, rows in page.tables.items():
            for row in rows:
                traits = row_traits(row, rows, page.quality)
                right = _row_right(row, document.get("tables", {}).get(name, []))
                yield "row", [traits[trait] for trait in ROW_TRAITS], right


def examples(pair: tuple[Path, Path]) -> list[Example]:
    """Return the examples of one chart and its truth."""
    chart, truth = pair
    wanted = json.loads(truth.read_text(encoding="utf-8"))["documents"]
    found: list[Example] = []
    try:
        papers = papers_of(chart)
    except UnreadableScanError:
        return found
    for paper, said in zip(papers, said_beside(papers), strict=True):
        numbers = {page.number for page in paper.pages}
        near = [d for d in wanted if numbers & set(d["pages"]) and d["form"] == paper.form]
        document = near[0] if near else None
        if document is not None:
            found.extend(_examples_of(paper, said, document))
    return found


def _nodes(predictor: Any) -> list[list[float]]:  # noqa: ANN401 - scikit-learn does not name the type
    return [
        [
            -1 if node["is_leaf"] else int(node["feature_idx"]),
            round(float(node["num_threshold"]), 5) if not node["is_leaf"] else 0.0,
            int(node["left"]),
            int(node["right"]),
            round(float(node["value"]), 5),
        ]
        for node in predictor.nodes
    ]


def fit(rows: list[Example], group: str) -> dict[str, Any]:
    """Return the forest of one group; slow steps, because charts are few and alike."""
    mine = [(traits, right) for name, traits, right in rows if name == group]
    model = HistGradientBoostingClassifier(**_SHAPES[group], min_samples_leaf=20, random_state=1)
    model.fit(np.array([traits for traits, _ in mine]), np.array([right for _, right in mine]))
    return {
        "traits": list(_TRAITS[group]),
        "base": round(float(model._baseline_prediction.ravel()[0]), 5),  # noqa: SLF001 - no public way
        "trees": [_nodes(step[0]) for step in model._predictors],  # noqa: SLF001
        "examples": len(mine),
        "right": sum(right for _, right in mine),
    }


def main() -> int:
    """Fit and write the scorer."""
    folders = [Path(argument) for argument in sys.argv[1:]]
    pairs = [
        (chart, truth_folder / f"{chart.stem}.json")
        for chart_folder, truth_folder in zip(folders[::2], folders[1::2], strict=True)
        for chart in sorted(chart_folder.iterdir())
    ]
    with ProcessPoolExecutor(2) as pool:
        rows = [example for found in pool.map(examples, pairs) for example in found]
    scorer = {group: fit(rows, group) for group in ("field", "row")}
    TARGET.write_text(json.dumps(scorer, separators=(",", ":")) + "\n", encoding="utf-8")
    for group, forest in scorer.items():
        print(f"{group}: {forest['right']} of {forest['examples']} right")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

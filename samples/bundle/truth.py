"""The truth about a source file, in the vocabulary of `sohoa.digitized/1`."""

from collections.abc import Sequence
from math import atan2, degrees

import numpy as np

from models.geometry import Box, Matrix
from samples.bundle.scanned import Scanned
from samples.bundle.view import View
from samples.drawn import DrawnField, DrawnLine, DrawnPage, DrawnRow

SCHEMA = "sohoa.truth/1"
Json = dict[str, object]
SEEN = 0.4
"""Share of a line that must lie inside the scan to count as being there."""


def truth(name: str, scans: Sequence[Scanned], views: Sequence[View]) -> Json:
    """Return what a perfect reader would write about the file, and what it cannot know.

    Beside the contract's keys a page has `level`, `layout`, `layout_group`, `dpi`, and `role` (page, blank,
    duplicate, stranger); a field has `hand` (typed, typewriter, handwritten) and `status` is `present` or
    `absent`. There is no confidence.
    """
    shots = tuple(zip(range(1, len(scans) + 1), scans, views, strict=True))
    kept = tuple(shot for shot in shots if shot[1].side.role in {"page", "stranger"})
    keys = tuple(dict.fromkeys(_document(scan) for _, scan, _ in kept))
    groups = (tuple(shot for shot in kept if _document(shot[1]) == key) for key in keys)
    return {
        "schema": SCHEMA,
        "source": {"name": name, "pages": len(scans)},
        "pages": [_page(*shot) for shot in shots],
        "documents": [_told(group) for group in groups],
    }


def _document(scan: Scanned) -> tuple[str, str]:
    return scan.side.page.patient_id, scan.side.page.document_id


def _page(number: int, scan: Scanned, view: View) -> Json:
    page, matrix = scan.side.page, view.matrix @ scan.matrix
    lines = [line for line in page.lines if _is_seen(line, matrix, view)]
    findings = {"duplicate": ["duplicate_page"], "stranger": ["other_patient"]}.get(scan.side.role, [])
    is_blank = scan.side.role == "blank"
    return {
        "number": number,
        "state": "blank" if is_blank else "read",
        "width": view.width,
        "height": view.height,
        "form": None if page.form is None else page.form.value,
        "blank": is_blank,
        "rotation": (360 - scan.side.turned) % 360,
        "skew": round(_skew(matrix, page, scan.side.turned), 2),
        "text": "\n".join(line.text for line in lines),
        "lines": [
            {"text": line.text, "bbox": _bbox(line.box, matrix, view), "handwritten": line.handwritten}
            for line in lines
        ],
        "findings": findings,
        "role": scan.side.role,
        "level": scan.level,
        "layout": page.layout,
        "layout_group": page.layout_group,
        "dpi": round(scan.dpi, 1),
    }


def _told(group: Sequence[tuple[int, Scanned, View]]) -> Json:
    fields: dict[str, Json] = {}
    tables: dict[str, list[Json]] = {}
    for number, scan, view in group:
        matrix = view.matrix @ scan.matrix
        for name, field in scan.side.page.fields.items():
            if name not in fields or (fields[name]["value"] is None and field.value is not None):
                fields[name] = _field(field, number, matrix, view)
        for name, rows in scan.side.page.tables.items():
            tables.setdefault(name, []).extend(_row(row, number, matrix, view) for row in rows)
    first = group[0][1]
    return {
        "form": first.side.page.form.value if first.side.page.form else None,
        "pages": [number for number, _, _ in group],
        "patient": first.side.page.patient_id,
        "level": first.level,
        "layout": first.side.page.layout,
        "fields": fields,
        "tables": tables,
    }


def _field(field: DrawnField, number: int, matrix: Matrix, view: View) -> Json:
    return {
        "value": field.value,
        "raw": field.raw,
        "status": "absent" if field.value is None else "present",
        "page": number,
        "bbox": None if field.box is None else _bbox(field.box, matrix, view),
        "hand": field.hand,
    }


def _row(row: DrawnRow, number: int, matrix: Matrix, view: View) -> Json:
    return {
        **row.cells,
        "raw": row.raw,
        "page": number,
        "bbox": _bbox(row.box, matrix, view),
        "hand": row.hand,
    }


def _bbox(box: Box, matrix: Matrix, view: View) -> list[int]:
    return list(box.transformed(matrix).clipped(view.width, view.height).rounded())


def _is_seen(line: DrawnLine, matrix: Matrix, view: View) -> bool:
    moved = line.box.transformed(matrix)
    return moved.clipped(view.width, view.height).area >= SEEN * moved.area


def _skew(matrix: Matrix, page: DrawnPage, turned: int) -> float:
    """Clockwise tilt of a level line through the middle of the page, after the turn was undone."""
    x, y = page.image.width / 2, page.image.height / 2
    ends = matrix @ np.array([[x - 100, x + 100], [y, y], [1, 1]], dtype=np.float64)
    (left, right), (top, bottom) = ends[:2] / ends[2]
    return (degrees(atan2(bottom - top, right - left)) - turned + 180) % 360 - 180

"""One JSON a version, kept in benchmarks/results."""

import json
import os
import platform
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.metrics.precision_recall import PrecisionRecall
from benchmarks.metrics.ratio import Ratio

RESULTS = Path(__file__).parent / "results"


def save_results(section: str, content: object, *, name: str | None = None, folder: Path = RESULTS) -> Path:
    """Write `content` as one section of `<name>.json` (default: our version), keep the other sections."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name or version('sohoa')}.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    known[section] = {"measured": where_measured(), **plain(content)}
    path.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def plain(content: Any) -> Any:  # noqa: ANN401 (any value that JSON can hold)
    """Return `content` as JSON values; a ratio and a precision get their shares beside the counts."""
    if isinstance(content, Ratio):
        return {"part": content.part, "whole": content.whole, "share": _short(content.share)}
    if isinstance(content, PrecisionRecall):
        shares = {"precision": content.precision.share, "recall": content.recall.share, "f1": content.f1}
        return asdict(content) | {key: _short(share) for key, share in shares.items()}
    if is_dataclass(content):
        return {key: plain(getattr(content, key)) for key in content.__dataclass_fields__}
    if isinstance(content, dict):
        return {str(key): plain(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [plain(value) for value in content]
    return _short(content) if isinstance(content, float) else content


def where_measured() -> dict[str, object]:
    """Return time, cores, machine and Python of a measurement."""
    now = datetime.now(tz=UTC).isoformat(timespec="seconds")
    machine, python = platform.machine(), platform.python_version()
    return {"at": now, "cores": os.cpu_count(), "machine": machine, "python": python}


def _short(share: float | None) -> float | None:
    return None if share is None else round(share, 5)

"""Run our own reader as a user does."""

import sys
from pathlib import Path

from benchmarks.measured import Usage, measured


def run_sohoa(charts: Path, output: Path, *, jobs: int, json_only: bool) -> Usage:
    """Run `sohoa digitize` over a folder; the JSON lies in `output` afterwards."""
    flags = ("--json-only",) if json_only else ()
    paths = (str(charts), "--out", str(output), "--jobs", str(jobs))
    command = (sys.executable, "-m", "sohoa", "digitize", *paths, *flags)
    output.mkdir(parents=True, exist_ok=True)
    log = output.parent / f"{output.name}.log"
    log.unlink(missing_ok=True)
    usage = measured(command, log=log)
    if usage.failures:
        said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        print(f"sohoa digitize failed:\n{said}", file=sys.stderr)
    return usage

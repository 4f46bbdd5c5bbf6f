"""A file of 500 pages whose reading is killed goes on at the page where it stopped: real command, real reading."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

pytestmark = pytest.mark.slow
PAGES = 500
KILLED_AFTER = 120
PATIENCE = 3600.0


def test_a_killed_reading_goes_on_where_it_stopped(sohoa, tmp_path: Path) -> None:
    chart = long_chart(tmp_path / "chart.pdf")
    kept = tmp_path / "home" / "progress"
    first = begin("ingest", str(chart), "--direct", "--jobs", "1", "--batch", "long")
    end = time.monotonic() + PATIENCE
    while len(pages_in(kept)) < KILLED_AFTER and first.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
    assert first.poll() is None
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    before = pages_in(kept)
    second, seen = begin("nightly", "--direct", "--jobs", "1"), dict(before)
    while second.poll() is None:
        seen |= pages_in(kept)
        time.sleep(0.2)
    assert second.returncode == 0
    assert {name: seen[name] for name in before} == before
    (batch,) = json.loads(sohoa("batch", "list", "--json").out)["batches"]
    assert batch["files"]["waiting"] == 0
    assert batch["pages"]["received"] == PAGES
    assert pages_in(kept) == {}


def long_chart(target: Path) -> Path:
    """Write pages that differ, small ones: what is tried is the taking up."""
    with pikepdf.new() as joined:
        for number in range(1, PAGES + 1):
            sheet = Image.new("L", (620, 877), 255)
            ImageDraw.Draw(sheet).text((60, 80), f"TRANG {number}", fill=0, font_size=36)
            one = io.BytesIO()
            sheet.save(one, "PDF", resolution=75)
            with pikepdf.open(one) as page:
                joined.pages.extend(page.pages)
        joined.save(target)
    return target


def begin(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "sohoa", *words], stderr=subprocess.DEVNULL)


def pages_in(kept: Path) -> dict[str, int]:
    """Return the pages that were kept, and when."""
    found = {}
    for path in kept.glob("*/*.json"):
        try:
            found[path.name] = path.stat().st_mtime_ns
        except FileNotFoundError:
            continue
    return found

"""A chart that is needed now, while a night reads and a long queue waits: minutes until it is ready."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf

from benchmarks.nights.stub import ROOT, options
from benchmarks.queue.backlog import fill
from storage.open_stores import open_stores
from storage.records.database import Database

PAGES = 6
_PATIENCE = 600.0


def urgent(bench: Path, queue: int, home: Path) -> dict[str, object]:
    """Put charts and `queue` rows into the queue, let a night begin, then hand in a chart of six pages."""
    os.environ.update(OMP_THREAD_LIMIT="1", OMP_NUM_THREADS="1", PYTHONPATH=str(ROOT), SOHOA_HOME=str(home))
    home.mkdir(parents=True)
    chart = _six_pages(bench / "charts", home.parent / "chuyen-vien.pdf")
    quiet = _hand_in(chart, home.parent / "quiet")
    box = home.parent / "box"
    shutil.copytree(bench / "charts", box)
    _receive(box)
    stores = open_stores(options(home))
    with closing(Database(options(home).database_url)) as database:
        fill(database, queue, at=datetime.now(UTC) + timedelta(days=1))
    night = subprocess.Popen(
        [sys.executable, "-m", "sohoa", "nightly", "--direct"], stderr=subprocess.DEVNULL
    )
    try:
        (batch,) = (one.batch.id for one in stores.survey.waiting() if one.batch.name == "box")
        end = time.monotonic() + _PATIENCE
        while stores.queue.in_hands(batch) < 2 and time.monotonic() < end:
            time.sleep(0.2)
        before = stores.custody.counts(batch).waiting
        busy = _hand_in(chart, home)
        reading = night.poll() is None and stores.custody.counts(batch).waiting > 0
    finally:
        night.send_signal(signal.SIGTERM)
        night.wait()
    return {
        "pages": PAGES, "queue": queue + before, "night_still_reading": reading,
        "seconds": busy[0], "seconds_without_a_night": quiet[0], "files": busy[1],
    }  # fmt: skip


def _six_pages(charts: Path, target: Path) -> Path:
    """Join the first pages of the PDF files."""
    with pikepdf.new() as joined:
        for path in sorted(charts.glob("*.pdf")):
            with pikepdf.open(path) as one:
                joined.pages.extend(one.pages)
            if len(joined.pages) >= PAGES:
                break
        del joined.pages[PAGES:]
        joined.save(target)
    return target


def _hand_in(chart: Path, home: Path) -> tuple[float, dict[str, int]]:
    """Hand in the chart as urgent; return seconds until it is at rest."""
    began = time.monotonic()
    command = [sys.executable, "-m", "sohoa", "ingest", str(chart), "--urgent", "--batch", "urgent", "--json"]
    told = subprocess.run(
        command, env={**os.environ, "SOHOA_HOME": str(home)}, check=True, capture_output=True, text=True
    )
    return round(time.monotonic() - began, 1), json.loads(told.stdout)["batch"]["files"]


def _receive(box: Path) -> None:
    """Bring the box into custody without reading it: `sohoa watch` does no more than that."""
    command = [sys.executable, "-m", "sohoa", "watch", str(box), "--once", "--settle", "0", "--every", "0.2"]
    subprocess.run(command, check=True, capture_output=True)

import sys
from pathlib import Path

import pytest

from benchmarks.measured import Usage, measured


def test_children_are_counted(tmp_path: Path):
    busy = "import time\nwhile time.process_time() < 0.5: pass"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])"

    usage = measured((sys.executable, "-c", parent), log=tmp_path / "log")

    assert usage.cpu_seconds > 0.5
    assert usage.wall_seconds > 0.4
    assert usage.failures == 0


def test_orphans_are_counted(tmp_path: Path):
    # As a fork server's workers: the parent ends first and never waits for them.
    busy = "import time\nx = b'1' * 60_000_000\nwhile time.process_time() < 0.5: pass"
    parent = (
        f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {busy!r}], start_new_session=True)"
    )

    usage = measured((sys.executable, "-c", parent), log=tmp_path / "log")

    assert usage.cpu_seconds > 0.5
    assert usage.peak_megabytes > 60
    assert usage.failures == 0


def test_workers_of_a_fork_server_are_counted(tmp_path: Path):
    script = tmp_path / "serve.py"
    script.write_text(
        "import multiprocessing, time\n"
        "def busy():\n    while time.process_time() < 0.5: pass\n"
        "if __name__ == '__main__':\n"
        "    worker = multiprocessing.get_context('forkserver').Process(target=busy)\n"
        "    worker.start()\n    worker.join()\n"
    )

    assert measured((sys.executable, str(script)), log=tmp_path / "log").cpu_seconds > 0.5


def test_peak_memory_and_failure_are_seen(tmp_path: Path):
    usage = measured(
        (sys.executable, "-c", "x = b'1' * 80_000_000; print('full'); raise SystemExit(3)"),
        log=tmp_path / "log",
    )

    assert 80 < usage.peak_megabytes < 300
    assert usage.failures == 1
    assert (tmp_path / "log").read_text() == "full\n"


def test_costs_add_up_but_memory_does_not():
    one = Usage(cpu_seconds=1, wall_seconds=2, peak_megabytes=50, failures=1)

    assert one + Usage(cpu_seconds=1, wall_seconds=1, peak_megabytes=70) == Usage(
        cpu_seconds=2, wall_seconds=3, peak_megabytes=70, failures=1
    )
    assert one.cpu_seconds == pytest.approx(1)

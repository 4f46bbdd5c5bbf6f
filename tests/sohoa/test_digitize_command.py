import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINES = ROOT / "tests/engines"
START = "import sys, sohoa.commands.digitize as c; c.ENGINES = 'fake_digitisers'; "
RUN = START + "from sohoa.__main__ import main; sys.exit(main())"


def environment(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SOHOA_", "LC_"))}
    paths = os.pathsep.join((str(ROOT), str(ENGINES)))
    return kept | {"PYTHONPATH": paths, "LANG": "C.UTF-8", **settings}


def sohoa(*arguments: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", RUN, "digitize", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment(**settings), timeout=120
    )


def scans(tmp_path: Path, **words: str) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for name, word in words.items():
        (folder / f"{name}.pdf").write_text(word)
    return folder


def test_all_results_are_written_and_counted(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="good", b="bad"), "--out", tmp_path / "out", "--jobs", "2")
    assert done.returncode == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.json", "a.pdf", "b.json"]
    assert "damaged" in done.stderr
    assert "quarantined" in done.stdout


def test_companions_change_no_name_and_are_counted(tmp_path: Path):
    folder = scans(tmp_path, a="good")
    for name in ("a.txt", "a.gt.txt", "a.json"):
        (folder / name).write_text("words of the chart")
    done = sohoa(folder, "--out", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.json", "a.pdf"]
    assert "Companions left alone (txt, json, …): 3" in done.stderr
    told = json.loads(sohoa(folder, "--out", tmp_path / "out", "--json").stdout)
    assert [Path(path).name for path in told["companions"]] == ["a.gt.txt", "a.json", "a.txt"]


def test_exit_0_also_when_all_are_quarantined(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="bad", b=""), "--out", tmp_path / "out", "--json-only")
    assert done.returncode == 0


@pytest.mark.parametrize("given", ["nowhere", "empty"])
def test_exit_3_when_there_is_nothing_to_read(tmp_path: Path, given: str):
    (tmp_path / "empty").mkdir()
    done = sohoa(tmp_path / given, "--out", tmp_path / "out")
    assert done.returncode == 3
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="needs setpriv, which takes root's right to read everything")
@pytest.mark.parametrize(("others", "code"), [([], 3), (["good"], 2)])
def test_what_may_not_be_opened_is_as_if_not_there(tmp_path: Path, others: list[str], code: int):
    folder = scans(tmp_path, closed="good", **{word: word for word in others})
    (folder / "closed.pdf").chmod(0)
    without = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    files = [str(path) for path in sorted(folder.iterdir())]
    command = [*without, sys.executable, "-c", RUN, "digitize", *files, "--out", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, check=False, env=environment(), timeout=120)
    assert done.returncode == code
    assert [path.stem for path in (tmp_path / "out").glob("*.json")] == others


def test_exit_2_when_one_input_is_missing_and_the_others_are_done(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="good"), tmp_path / "nowhere.pdf", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "nowhere.pdf" in done.stderr
    assert (tmp_path / "out" / "a.json").exists()


def test_a_source_that_vanishes_is_told_and_the_others_are_done(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="vanish", b="good"), "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "a.pdf" in done.stderr
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["b.json", "b.pdf"]


def test_exit_4_when_an_engine_is_missing(tmp_path: Path):
    assert sohoa(scans(tmp_path, a="no engine"), "--out", tmp_path / "out").returncode == 4


def test_exit_5_when_the_disk_is_full(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="disk full"), "--out", tmp_path / "out")
    assert done.returncode == 5
    assert "Free disk space" in done.stderr


@pytest.mark.parametrize("out", ["scans", "scans/a.pdf"])
def test_exit_2_when_a_source_would_be_overwritten(tmp_path: Path, out: str):
    folder = scans(tmp_path, a="good")
    done = sohoa(folder / "a.pdf", "--out", tmp_path / out)
    assert done.returncode == 2
    assert (folder / "a.pdf").read_text() == "good"


def test_json_for_programs(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="good", b="bad"), "--out", tmp_path / "out", "--json")
    told = json.loads(done.stdout)
    assert told["counts"] == {"loaded": 1, "review": 0, "quarantined": 1}
    assert [Path(file["source"]).name for file in told["files"]] == ["a.pdf", "b.pdf"]
    assert told["files"][1]["pdf"] is None
    assert told["files"][1]["reason"] == "damaged"


def test_a_fault_of_our_own_is_not_blamed_on_the_scan(tmp_path: Path):
    done = sohoa(scans(tmp_path, a="raise"), "--out", tmp_path / "out")
    assert "ValueError" in done.stderr
    assert "fault of sohoa itself" in done.stderr
    assert "HƯƠNG" not in done.stderr


def test_vietnamese_words(tmp_path: Path):
    done = sohoa(scans(tmp_path, b="bad"), "--out", tmp_path / "out", SOHOA_LANG="vi")
    assert "cách ly" in done.stdout
    assert "quét lại" in done.stderr


def test_names_that_are_no_utf8_do_no_harm(tmp_path: Path):
    folder = os.fsencode(scans(tmp_path))
    with open(folder + b"/b\xe9nh\n.pdf", "wb") as stream:  # noqa: PTH123 - Path cannot be made of bytes
        stream.write(b"bad")
    done = sohoa(tmp_path / "scans", "--out", tmp_path / "out")
    assert done.returncode == 0
    assert os.listdir(os.fsencode(tmp_path / "out")) == [b"b\xe9nh\n.json"]  # noqa: PTH208
    assert "b\ufffdnh\ufffd.pdf" in done.stderr


def test_a_stopped_command_leaves_no_process_and_no_page_behind(tmp_path: Path):
    folder = scans(tmp_path, a="hang")
    (tmp_path / "tmp").mkdir()
    command = [sys.executable, "-c", RUN, "digitize", str(folder), "--out", str(tmp_path / "out")]
    running = subprocess.Popen(command, env=environment(TMPDIR=str(tmp_path / "tmp")))
    for _ in range(200):
        time.sleep(0.1)
        if list((tmp_path / "out").glob(".sohoa*")):
            break
    running.send_signal(signal.SIGTERM)
    assert running.wait(timeout=20) == 143
    assert list((tmp_path / "out").iterdir()) == []
    assert [path for path in (tmp_path / "tmp").rglob("*") if "pymp" not in str(path)] == []


def test_the_parent_stays_light():
    code = (
        "import sys, sohoa.commands.digitize, sohoa.digitizing.digitize_files, sohoa.digitizing.summary;"
        "print([m for m in ('prefect', 'sqlalchemy', 'spacy', 'cv2', 'onnxruntime') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"

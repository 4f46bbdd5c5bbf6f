"""The README's quick start, typed as it stands there, on one sample of one page."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples" / "charts").glob("*.png"))
COMMANDS = [
    shlex.split(block)[1:]
    for block in re.findall(
        r"^```sh\n(\.venv/bin/sohoa .*)\n```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("quick-start")
    (place / "samples" / "charts").mkdir(parents=True)
    shutil.copy(SAMPLES[0], place / "samples" / "charts")
    return place


def test_the_quick_start_works_from_top_to_bottom(folder: Path) -> None:
    """`--direct` spares the start of a Prefect server: tests/flows has that."""
    environment = {**os.environ, "SOHOA_HOME": str(folder / "var"), "PATH": os.environ["PATH"]}
    for arguments in COMMANDS:
        direct = ["--direct"] if arguments[0] == "ingest" else []
        command = [str(Path(sys.executable).parent / "sohoa"), *arguments, *direct]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300
        )
        assert (done.returncode, arguments) == (0, arguments), done.stderr
        assert done.stdout.strip()
    assert {path.suffix for path in (folder / "out" / "charts").iterdir()} == {".json", ".pdf"}

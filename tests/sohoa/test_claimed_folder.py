import os
import subprocess
import sys
from pathlib import Path

import pytest

from sohoa.digitizing.claimed_folder import claimed_folder

KILLED = """
import os, signal, sys
from pathlib import Path
from sohoa.digitizing.claimed_folder import claimed_folder
with claimed_folder(Path(sys.argv[1]), prefix=".work-") as folder:
    (folder / "page").write_text("words of a chart")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_it_is_private_and_gone_afterwards(tmp_path: Path):
    with claimed_folder(tmp_path, prefix=".work-") as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "page").write_text("words of a chart")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_command_left_is_removed_by_the_next(tmp_path: Path):
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False, cwd=Path(__file__).parents[2])
    assert [path.name for path in tmp_path.glob(".work-*/*")] == ["page"]
    with claimed_folder(tmp_path, prefix=".work-") as folder:
        assert list(tmp_path.iterdir()) == [folder]


def test_a_command_at_work_keeps_its_own(tmp_path: Path):
    with claimed_folder(tmp_path, prefix=".work-") as first:
        with claimed_folder(tmp_path, prefix=".work-") as second:
            assert sorted(tmp_path.iterdir()) == sorted((first, second))
        assert list(tmp_path.iterdir()) == [first]


def test_files_links_and_other_names_are_left_alone(tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "page").touch()
    (tmp_path / ".work-link").symlink_to(elsewhere)
    (tmp_path / ".work-file").touch()
    with claimed_folder(tmp_path, prefix=".work-"):
        pass
    assert sorted(path.name for path in tmp_path.iterdir()) == [".work-file", ".work-link", "elsewhere"]
    assert (elsewhere / "page").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give folders away")
def test_folders_of_other_users_are_left_alone(tmp_path: Path):
    (tmp_path / ".work-theirs").mkdir()
    os.chown(tmp_path / ".work-theirs", 65534, 65534)
    with claimed_folder(tmp_path, prefix=".work-"):
        pass
    assert (tmp_path / ".work-theirs").exists()

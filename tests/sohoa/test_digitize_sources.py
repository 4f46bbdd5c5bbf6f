import os
from pathlib import Path

import pytest

from sohoa.digitizing.sources import find_sources
from sohoa.digitizing.targets import plan_targets


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def names(tmp_path: Path, *inputs: Path) -> list[str]:
    return [str(source.relative) for source in find_sources(inputs, out=tmp_path / "out").sources]


def test_every_regular_file_of_a_folder_is_tried(tmp_path: Path):
    for name in ("b.pdf", "a.tif", "ward/c.JPG", "ward/notes.doc", "no_extension"):
        touch(tmp_path / "in" / name)
    expected = ["a.tif", "b.pdf", "no_extension", "ward/c.JPG", "ward/notes.doc"]
    assert expected == names(tmp_path, tmp_path / "in")


def test_companions_of_scans_are_left_alone_and_listed(tmp_path: Path):
    for name in ("x.pdf", "x.txt", "x.gt.txt", "x.JSON", "ward/x.xml", "ward/x.pdf.sha256", "ward/x.gif"):
        touch(tmp_path / "in" / name)
    found = find_sources([tmp_path / "in"], out=tmp_path / "out")
    assert [str(source.relative) for source in found.sources] == ["x.pdf", "ward/x.gif"]
    left = [str(path.relative_to(tmp_path / "in")) for path in found.companions]
    assert left == ["x.JSON", "x.gt.txt", "x.txt", "ward/x.pdf.sha256", "ward/x.xml"]
    assert [target.name for target in plan_targets(found.sources, out=tmp_path / "out")] == ["x", "x"]


@pytest.mark.parametrize(
    "head", [b"%PDF-1.4", b"junk\n%PDF-1.4", b"II*\0", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"]
)
def test_a_scan_with_the_ending_of_a_companion_is_tried(tmp_path: Path, head: bytes):
    touch(tmp_path / "in" / "x.txt").write_bytes(head)
    assert names(tmp_path, tmp_path / "in") == ["x.txt"]


@pytest.mark.parametrize("ending", ["pdf", "tif", "tiff", "jpg", "jpeg", "jpe", "jfif", "png", "PNG"])
def test_a_file_with_the_ending_of_a_scan_is_tried_whatever_it_holds(tmp_path: Path, ending: str):
    touch(tmp_path / "in" / f"x.{ending}").write_text('{"no": "scan"}')
    assert names(tmp_path, tmp_path / "in") == [f"x.{ending}"]


@pytest.mark.parametrize("first", ["in", "in/x.txt"])
def test_a_companion_named_itself_is_tried(tmp_path: Path, first: str):
    path = touch(tmp_path / "in" / "x.txt")
    found = find_sources([tmp_path / first, tmp_path / "in", path], out=tmp_path / "out")
    assert [source.path for source in found.sources] == [path]
    assert found.companions == ()


def test_hidden_files_and_litter_are_left_out(tmp_path: Path):
    for name in (
        ".DS_Store",
        "._a.pdf",
        "Thumbs.db",
        "desktop.ini",
        "~$a.pdf",
        "__MACOSX/a.pdf",
        ".git/b.pdf",
    ):
        touch(tmp_path / "in" / name)
    assert names(tmp_path, tmp_path / "in") == []


def test_a_file_named_itself_is_always_tried(tmp_path: Path):
    assert names(tmp_path, touch(tmp_path / ".hidden")) == [".hidden"]


def test_the_folder_of_results_is_no_input(tmp_path: Path):
    touch(tmp_path / "out" / "a.pdf")
    touch(tmp_path / "b.pdf")
    assert names(tmp_path, tmp_path) == ["b.pdf"]


def test_a_file_that_two_inputs_name_is_there_once(tmp_path: Path):
    path = touch(tmp_path / "in" / "ward" / "a.pdf")
    assert names(tmp_path, tmp_path / "in", path, tmp_path / "in" / "ward") == ["ward/a.pdf"]


def test_links_do_not_lead_out_of_the_folder(tmp_path: Path):
    secret = touch(tmp_path / "elsewhere" / "secret.pdf")
    inside = touch(tmp_path / "in" / "a.pdf")
    (tmp_path / "in" / "out_of_it.pdf").symlink_to(secret)
    (tmp_path / "in" / "folder").symlink_to(secret.parent)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "broken.pdf").symlink_to("nowhere")
    (tmp_path / "in" / "z.pdf").symlink_to(inside)
    assert names(tmp_path, tmp_path / "in") == ["a.pdf"]


def test_pipes_are_never_opened(tmp_path: Path):
    (tmp_path / "in").mkdir()
    os.mkfifo(tmp_path / "in" / "a.pdf")
    assert names(tmp_path, tmp_path / "in") == []
    found = find_sources([tmp_path / "in" / "a.pdf"], out=tmp_path / "out")
    assert found.missing == (tmp_path / "in" / "a.pdf",)


def test_what_is_not_there_is_listed(tmp_path: Path):
    found = find_sources([tmp_path / "no.pdf", touch(tmp_path / "a.pdf")], out=tmp_path / "out")
    assert found.missing == (tmp_path / "no.pdf",)
    assert len(found.sources) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_what_cannot_be_opened_is_listed(tmp_path: Path):
    path = touch(tmp_path / "a.pdf")
    path.chmod(0)
    assert find_sources([path], out=tmp_path / "out").missing == (path,)


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    touch(tmp_path / "in" / "a.pdf")
    touch(tmp_path / "in" / "closed" / "b.pdf")
    scandir = os.scandir

    def refusing(folder: str) -> object:
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    found = find_sources([tmp_path / "in"], out=tmp_path / "out")
    assert found.missing == (tmp_path / "in" / "closed",)
    assert [source.path.name for source in found.sources] == ["a.pdf"]

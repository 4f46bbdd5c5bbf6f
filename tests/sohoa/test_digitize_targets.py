import os
from pathlib import Path

import pytest

from models.errors import UsageError
from sohoa.digitizing.folds_names import folds_names
from sohoa.digitizing.sources import SourceFile
from sohoa.digitizing.targets import plan_targets, with_suffix_added

OUT = Path("/results")


def planned(*relatives: str, folding: bool = False) -> list[str]:
    sources = [SourceFile(path=Path("/scans") / name, relative=Path(name), size=1) for name in relatives]
    return [str(target.relative_to(OUT)) for target in plan_targets(sources, out=OUT, folding=folding)]


@pytest.mark.parametrize(
    ("relatives", "expected"),
    [
        (["a.pdf"], ["a"]),
        (["box.12.pdf"], ["box.12"]),
        (["ward/a.pdf", "a.pdf"], ["ward/a", "a"]),
        (["README"], ["README"]),
        ([".pdf"], [".pdf"]),
        (["a.pdf", "a.tif"], ["a.pdf", "a.tif"]),
        (["a.pdf", "A.tif"], ["a", "A"]),
        (["a.pdf", "a.PDF"], ["a.pdf", "a.PDF"]),
        (["a.pdf", "a.json/b.pdf"], ["a.pdf", "a.json/b"]),
        (["a.png", "a.pdf/b.pdf"], ["a.png", "a.pdf/b"]),
        (["a.png", "a.pdf/b.pdf", "a.png.json/b.pdf"], ["a.png.2", "a.pdf/b", "a.png.json/b"]),
        (["a.pdf", "a.tif", "a.pdf.png"], ["a.pdf", "a.tif", "a.pdf.png"]),
        (["a.pdf", "a.pdf"], ["a.pdf", "a.pdf.2"]),
        (["Đơn.pdf", "Đơn.jpg"], ["Đơn.pdf", "Đơn.jpg"]),
        (["\u00e9.pdf", "e\u0301.jpg"], ["\u00e9", "e\u0301"]),
    ],
)
def test_each_source_has_a_name_of_its_own(relatives: list[str], expected: list[str]):
    assert expected == planned(*relatives)


@pytest.mark.parametrize(
    ("relatives", "expected"),
    [
        (["a.pdf", "A.tif"], ["a.pdf", "A.tif"]),
        (["a.pdf", "a.PDF"], ["a.pdf", "a.PDF.2"]),
        (["\u00e9.pdf", "e\u0301.jpg"], ["\u00e9.pdf", "e\u0301.jpg"]),
    ],
)
def test_also_where_capitals_and_composition_do_not_count(relatives: list[str], expected: list[str]):
    assert expected == planned(*relatives, folding=True)


def test_a_folder_of_linux_takes_all_names_for_different(tmp_path: Path):
    assert not folds_names(tmp_path / "not" / "there")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_asked_may_take_them_for_one():
    assert folds_names(Path("/proc/self/results"))


def test_a_name_that_is_too_long_is_shortened_to_one_of_its_own():
    first, second = planned("ộ" * 83 + "aa.pdf", "ộ" * 83 + "ab.pdf")
    assert first != second
    assert len(os.fsencode(first + ".json")) <= 255


def test_bytes_that_are_no_utf8_stay_as_they_are():
    name = os.fsdecode(b"b\xe9nh.pdf")
    assert planned(name) == [os.fsdecode(b"b\xe9nh")]


def test_a_suffix_is_added_not_replaced():
    assert with_suffix_added(Path("box.12"), ".json") == Path("box.12.json")


def test_results_never_overwrite_a_source(tmp_path: Path):
    path = tmp_path / "a.pdf"
    path.touch()
    with pytest.raises(UsageError):
        plan_targets([SourceFile(path=path, relative=Path("a.pdf"), size=0)], out=tmp_path)


def test_results_never_overwrite_a_companion(tmp_path: Path):
    source = SourceFile(path=tmp_path / "a.tif", relative=Path("a.tif"), size=0)
    with pytest.raises(UsageError):
        plan_targets([source], out=tmp_path, companions=[tmp_path / "a.json"])

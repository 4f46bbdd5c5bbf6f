import json
import sys
from pathlib import Path

import pytest

from benchmarks.rivals.tesseract import tesseract_version
from models.errors import ExitCode
from samples.fonts import font_path as fonts
from sohoa.benching.at_hand import missing_fonts
from sohoa.benching.followed import followed


@pytest.mark.skipif(tesseract_version() is None, reason="tesseract with Vietnamese is not installed")
def test_one_chart_is_drawn_read_and_compared(sohoa, tmp_path):
    """One drawn paper, all readers: a tiny run of what takes minutes."""
    answer = sohoa("bench", "--set", "dev", "--charts", "1", "--levels", "clean", "--out", "kept", "--json")

    assert answer.code == ExitCode.DONE, answer.err
    told = json.loads(answer.out)
    assert (told["charts"]["set"], told["charts"]["charts"]) == ("dev", 1)
    assert told["accuracy"]["files"] == 1
    assert told["accuracy"]["without_output"] == []
    assert told["accuracy"]["text"]["sohoa"]["all"]["cer"]["share"] < 0.2
    assert told["accuracy"]["field"]["right"]["part"] > 0
    rival = next(name for name in told["speed"] if name.startswith("tesseract"))
    assert told["speed"][rival]["cpu_of_tesseract"] == 1.0
    assert told["speed"]["sohoa"]["cpu_of_tesseract"] > 0
    assert {rival, "sohoa"} <= set(told["accuracy"]["text"])
    assert json.loads((tmp_path / "kept" / "bench.json").read_text("utf-8")) == told
    assert len(list((tmp_path / "kept" / "charts").iterdir())) == 1
    again = sohoa("bench", "--out", "kept")
    assert (again.code, again.out) == (ExitCode.USAGE, "")
    assert "empty" in again.err


@pytest.mark.parametrize(
    ("options", "named"),
    [(("--set", "nobody"), "'nobody'"), (("--levels", "clean,awful"), "'awful'"), (("--levels", ""), "''")],
)
def test_what_does_not_exist_is_named_beside_what_does(sohoa, options, named):
    answer = sohoa("bench", *options)
    assert answer.code == ExitCode.USAGE
    assert named in answer.err
    assert "clean" in answer.err or "test" in answer.err


def test_without_the_source_tree_it_says_where_to_get_it(sohoa, monkeypatch):
    monkeypatch.setitem(sys.modules, "samples.sets.make", None)
    answer = sohoa("bench")
    assert answer.code == ExitCode.MISSING_DEPENDENCY
    assert "Clone the source" in answer.err


def test_without_any_font_it_says_what_to_install(sohoa, tmp_path, monkeypatch):
    monkeypatch.setattr(fonts_module(), "CACHE", tmp_path)
    monkeypatch.setattr(fonts_module(), "DEBIAN", tmp_path)
    forget()
    answer = sohoa("bench")
    forget()
    assert answer.code == ExitCode.MISSING_DEPENDENCY
    assert "fonts-freefont-ttf" in answer.err


def test_fonts_that_others_stand_in_for_are_counted(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(fonts_module(), "CACHE", tmp_path)
    forget()
    missing = missing_fonts("test")
    forget()
    assert "Noto Sans" in missing
    assert "FreeSans" not in missing
    assert capsys.readouterr().err == ""


def test_the_bar_follows_the_files(tmp_path: Path):
    """Where standard error is no terminal nothing is shown, and the body runs all the same."""
    with followed("x", tmp_path, "*.json", total=1):
        (tmp_path / "a.json").touch()
    assert (tmp_path / "a.json").is_file()


def fonts_module():
    return sys.modules[fonts.__module__]


def forget() -> None:
    for name in ("_find", "_stand_in_name", "_code_points"):
        getattr(fonts_module(), name).cache_clear()

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Path]:
    """A work folder that must be empty again after the test."""
    folder = tmp_path / "work"
    folder.mkdir()
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture
def pdf() -> pikepdf.Pdf:
    return pikepdf.new()

"""One kept store for the whole run; each test damages a copy of its own."""

from pathlib import Path

import pytest

from tests.storage.integrity.kept import Kept, copy, make


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return make(tmp_path_factory.mktemp("kept") / "home")


@pytest.fixture
def kept(whole: Kept, tmp_path: Path) -> Kept:
    return copy(whole, tmp_path / "kept")

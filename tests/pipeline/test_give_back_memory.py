from pathlib import Path

import pytest

from pipeline.give_back_memory import give_back_memory


def resident() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def test_what_was_freed_between_kept_things_goes_back():
    blocks = [bytearray(100_000) for _ in range(2_000)]
    kept = blocks[::100]
    full = resident()
    del blocks
    give_back_memory()
    assert len(kept) == 20
    assert resident() < full - 100_000


def test_another_c_library_does_no_harm(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("pipeline.give_back_memory._trim", lambda: None)
    give_back_memory()

"""Golden files: read as diffs. A file that is not there is written and fails once: look at it, then keep it."""

from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def assert_golden(name: str, content: bytes) -> None:
    path = FOLDER / name
    if not path.exists():
        path.write_bytes(content)
        raise AssertionError(f"{name} is new: read it")
    assert content.decode() == path.read_bytes().decode()

from pathlib import Path

import pytest

from models.errors import ExitCode
from models.scan import Reason
from pipeline.open.limits import Limits

PAGE = (Path(__file__).parents[3] / "docs" / "errors.md").read_text()


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_says_what_to_do(reason: Reason):
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{reason.value}` |"))
    assert all(len(cell.strip()) > 10 for cell in row.strip("|").split("|")[1:])


@pytest.mark.parametrize("code", ExitCode)
def test_every_exit_code_is_listed(code: ExitCode):
    assert f"\n| {code.value} | " in PAGE


def test_the_numbers_are_the_limits():
    limits = Limits()
    told = (
        f"more than {limits.file_bytes // 1024**3} GB",
        f"more than {limits.pixels // 10**6} million pixels",
        f"{limits.side:,} pixels",
        f"{limits.memory_bytes / 1024**3} GB of memory",
        f"More than {limits.pages:,} pages",
        f"longer than {limits.page_seconds:.0f} seconds",
        f"{limits.lost_seconds:.0f} seconds were lost",
    )
    assert [words for words in told if words not in PAGE] == []

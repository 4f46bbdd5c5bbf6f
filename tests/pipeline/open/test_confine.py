import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pipeline.open.scan_kit import add_page

PROGRAM = """
import json, os, resource, sys
from pathlib import Path
from pipeline.open.confine import confine
from pipeline.open.limits import Limits
from pipeline.open.raster_poppler import raster_poppler

lifeline, writer = os.pipe()
scan = os.open(sys.argv[1], os.O_RDONLY)
confine(Limits(), lifeline=lifeline)
drawn = raster_poppler(f"/proc/{os.getpid()}/fd/{scan}", 1, (85, 110), page_count=1, grey=True, seconds=20)
try:
    Path(sys.argv[2]).write_bytes(bytes(17 * 1024 * 1024))
except OSError as error:
    refused = type(error).__name__
try:
    taken = bytearray(2 * 1024**3)
except MemoryError:
    taken = None
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(json.dumps({
    "size": drawn.size,
    "memory": taken is not None,
    "written": Path(sys.argv[2]).stat().st_size,
    "core": resource.getrlimit(resource.RLIMIT_CORE),
    "privileges": status["NoNewPrivs"].strip(),
    "networks": Path("/proc/net/dev").read_text().count(":"),
}))
"""


@pytest.fixture(scope="module")
def confined(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a process finds out about itself behind the walls."""
    import pikepdf  # noqa: PLC0415

    folder: Path = tmp_path_factory.mktemp("confined")
    pdf = pikepdf.new()
    add_page(pdf, b"0 0 100 100 re f", box=(0, 0, 612, 792))
    pdf.save(folder / "scan.pdf")
    done = subprocess.run(
        (sys.executable, "-c", PROGRAM, str(folder / "scan.pdf"), str(folder / "large")),
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[3],
        start_new_session=True,
        timeout=60,
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_poppler_still_draws(confined: dict[str, object]):
    assert confined["size"] == [85, 110]


def test_memory_files_and_privileges_are_limited(confined: dict[str, object]):
    assert not confined["memory"]
    assert confined["written"] == 16 * 1024 * 1024
    assert confined["core"] == [0, 0]
    assert confined["privileges"] == "1"


def test_the_network_is_out_of_reach(confined: dict[str, object]):
    if subprocess.run(("unshare", "-n", "true"), capture_output=True, check=False).returncode:
        pytest.skip("this system lets us make no name spaces")
    assert confined["networks"] <= 1  # the loopback, which is down

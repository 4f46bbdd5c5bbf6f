"""Two hosts read one backlog (PostgreSQL, S3, Dask over the network); one loses its power in mid-run."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack

from benchmarks.nights.hosts import HERE, Host, end, two_hosts
from benchmarks.nights.house import STUBBED, House, house
from benchmarks.nights.kills import figures
from tests.contracts.servers import await_port, free_port
from tests.flows.fake_engines import scan

_PATIENCE = 600.0


def lost_host(count: int) -> dict[str, object]:
    """Read `count` charts of two pages on two hosts, and take away the first host's power."""
    with ExitStack() as stack:
        hosts = stack.enter_context(two_hosts())
        here = stack.enter_context(house(embedded=False, direct=True, host=HERE))
        here.fill({f"{one}.pdf": scan(pages=2, sleep=0.25, number=one) for one in range(count)})
        address = _scheduler(stack)
        workers = [_worker(stack, host, here, address) for host in hosts]
        began = time.monotonic()
        night = here.begin("--dask", address)
        stack.callback(end, night)
        shares = _until(here, lambda names: all(any(host.name in one for one in names) for host in hosts))
        _say(f"both hosts read: {shares}")
        time.sleep(3.0)
        _say(f"{hosts[0].name} loses its power: {_holders(here)}")
        hosts[0].lose(workers[0])
        code = night.wait(_PATIENCE)
        if code:
            _say((here.home / "night.log").read_text(encoding="utf-8")[-3000:])
        _say(f"the night is over after {time.monotonic() - began:.0f} s")
        return {"night": code, **figures(here)}


def _scheduler(stack: ExitStack) -> str:
    port = free_port()
    words = ("distributed.cli.dask_scheduler", "--host", HERE, "--port", str(port), "--no-dashboard")
    process = subprocess.Popen(
        [sys.executable, "-m", *words], stderr=subprocess.DEVNULL, start_new_session=True
    )
    stack.callback(end, process)
    await_port(port, HERE)
    return f"tcp://{HERE}:{port}"


def _worker(stack: ExitStack, host: Host, here: House, address: str) -> subprocess.Popen[bytes]:
    own = {"SOHOA_HOME": str(here.home / host.name)}
    command = (*STUBBED, "worker", "--dask", address, "--jobs", "1")
    process = host.start(command, environment={**os.environ, **here.settings(), **own})
    stack.callback(end, process)
    return process


def _until(here: House, wanted: Callable[[dict[str, int]], bool]) -> dict[str, int]:
    limit = time.monotonic() + _PATIENCE
    while time.monotonic() < limit:
        found = _holders(here)
        if wanted(found):
            return found
        time.sleep(0.2)
    raise TimeoutError("the hosts do not read")


def _holders(here: House) -> dict[str, int]:
    """Return who reads, by host."""
    return dict(Counter(holder.rsplit("_", 4)[0].rsplit("-", 1)[0] for holder in here.stores.queue.holders()))


def _say(told: str) -> None:
    print(told, flush=True)

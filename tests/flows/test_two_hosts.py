"""Two workers on two hosts, as the network sees it (namespaces joined by a bridge); one host dies at its work."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from flows.cluster import conduct_on_cluster
from storage.open_stores import StoreOptions
from tests.flows.conftest import Run
from tests.flows.fake_engines import scan
from tests.flows.hand_in import hand_in
from tests.flows.test_cluster import free_port, kill_at_work, program

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.geteuid() != 0 or shutil.which("ip") is None, reason="needs root and iproute2"),
]
BRIDGE = f"sohoa{os.getpid() % 10000}"
HERE = "10.213.7.1"
HOSTS = {f"sohoa-a{os.getpid()}": "10.213.7.2", f"sohoa-b{os.getpid()}": "10.213.7.3"}


def ip(*words: str, check: bool = True) -> None:
    subprocess.run(["ip", *words], check=check, capture_output=True)


@pytest.fixture
def hosts() -> Iterator[tuple[str, ...]]:
    """Make two namespaces with an address each on one bridge; they reach this machine by it and nothing else."""
    try:
        ip("link", "add", BRIDGE, "type", "bridge")
        ip("addr", "add", f"{HERE}/24", "dev", BRIDGE)
        ip("link", "set", BRIDGE, "up")
        for place, (name, address) in enumerate(HOSTS.items()):
            cable = f"{BRIDGE}{place}"
            ip("netns", "add", name)
            ip("link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", name)
            ip("link", "set", cable, "master", BRIDGE, "up")
            ip("-n", name, "addr", "add", f"{address}/24", "dev", "eth0")
            ip("-n", name, "link", "set", "eth0", "up")
            ip("-n", name, "link", "set", "lo", "up")
        yield tuple(HOSTS)
    except subprocess.CalledProcessError:
        pytest.skip("namespaces are not allowed here")
    finally:
        for name in HOSTS:
            ip("netns", "del", name, check=False)
        ip("link", "del", BRIDGE, check=False)


def test_a_host_that_dies_is_replaced_by_the_other(
    hosts: tuple[str, ...], options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    files = {f"{number}.pdf": scan(pages=2, sleep=0.05, number=number) for number in range(40)}
    port = free_port()
    address = f"tcp://{HERE}:{port}"
    scheduler = (
        "-m",
        "distributed.cli.dask_scheduler",
        "--host",
        HERE,
        "--port",
        str(port),
        "--no-dashboard",
    )
    worker = (sys.executable, str(Path(__file__).with_name("run_worker.py")))
    with run() as tools, ExitStack() as started:
        started.enter_context(program(sys.executable, *scheduler))
        batch_id, _ = hand_in(tmp_path, files, tools)
        workers = [
            started.enter_context(
                program(
                    "ip",
                    "netns",
                    "exec",
                    name,
                    *worker,
                    str(tmp_path / name),
                    options.database_url,
                    options.objects,
                    address,
                )
            )
            for name in hosts
        ]
        killer = threading.Thread(target=kill_at_work, args=(workers[0], tools.stores.queue.holders))
        killer.start()
        conduct_on_cluster(batch_id, replace(tools, patience=0.2), address)
        killer.join()
        counts = tools.stores.custody.counts(batch_id)
        assert (counts.loaded, counts.pages, counts.waiting) == (40, 80, 0)
        assert len(tools.stores.records.lines(batch_id)) == 40

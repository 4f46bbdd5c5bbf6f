"""Several machines: chunks go through Dask, which knows who is free and who is gone.

Each machine is a run of its own with its own stores, reading processes, leases and desks. Only ids and counts
pass between machines, and what Dask believes about a chunk decides nothing: leases do.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from ipaddress import ip_address
from urllib.parse import urlsplit

from distributed import Client, Worker, as_completed

from flows import conduct
from flows.outcome import Outcome
from flows.rounds import rounds
from flows.tools import Tools, open_tools
from models.errors import StorageDownError, UsageError

CHUNK = 10
"""Scans a Dask task at most: a task costs Dask 0.2 s, a scan of a page two seconds and more."""

_PATIENCE = 60.0
"""Seconds until the scheduler must answer."""


def conduct_on_cluster(batch_id: str, tools: Tools, address: str) -> conduct.Tally:
    """Work through a batch on all workers that the scheduler has; return how the attempts ended.

    A worker that dies takes its chunk with it: Dask gives the chunk to another one, and its scans are free as
    soon as their leases are known to be lost, at the latest after two minutes.

    Raises:
        StorageDownError: the scheduler does not answer, or a store does not answer a worker.
    """
    tally: Counter[Outcome] = Counter()
    try:
        with Client(  # type: ignore[no-untyped-call] # Dask tells few types
            trusted(address), timeout=_PATIENCE, set_as_default=False
        ) as client:
            for chunks in rounds(batch_id, tools, chunk=CHUNK):
                futures = client.map(read_and_load_here, chunks, pure=False, retries=2)
                for future in as_completed(futures, loop=client.loop):  # type: ignore[no-untyped-call] # same
                    ended = Counter({Outcome(word): number for word, number in future.result().items()})
                    tally.update(ended)
                    tools.on_settled(sum(ended.values()))
    except (OSError, TimeoutError) as error:
        raise StorageDownError(f"the scheduler does not answer ({type(error).__name__})") from None
    return tally


def read_and_load_here(scan_ids: Sequence[str]) -> dict[str, int]:
    """Read and load one chunk with the tools of the run that this worker is in; plain words travel."""
    ended = conduct.read_and_load(scan_ids, open_tools())
    return {outcome.value: number for outcome, number in ended.items()}


def serve_cluster(tools: Tools, address: str) -> None:
    """Be a worker until told to end: as many chunks at a time as the run has reading processes.

    Raises:
        StorageDownError: the scheduler does not answer.
    """
    asyncio.run(_serve(tools, trusted(address)))


async def _serve(tools: Tools, address: str) -> None:
    try:
        worker = Worker(address, nthreads=tools.jobs, name=tools.holder, local_directory=str(tools.area))
        async with asyncio.timeout(_PATIENCE):
            await worker
    except (OSError, TimeoutError) as error:
        raise StorageDownError(f"the scheduler does not answer ({type(error).__name__})") from None
    try:
        await worker.finished()  # type: ignore[no-untyped-call] # same
    finally:
        await worker.close(timeout=_PATIENCE)


def trusted(address: str) -> str:
    """Return the address when nobody else can speak to it: Dask runs what it is sent.

    Raises:
        UsageError: plain TCP to anything but this machine or a private network.
    """
    parts = urlsplit(address)
    if parts.scheme == "tls":
        return address
    try:
        near = parts.scheme == "tcp" and ip_address(parts.hostname or "").is_private
    except ValueError:
        near = parts.hostname == "localhost"
    if not near:
        raise UsageError("the scheduler is tls://…, or tcp:// with an address of a private network")
    return address

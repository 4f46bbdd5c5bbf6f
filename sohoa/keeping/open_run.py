"""The composition root of keeping: settings in, open stores or a whole run out."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from flows.note import speak
from flows.tools import Tools, run_with
from sohoa.codes.put_at_hand import put_lists_at_hand
from sohoa.settings import load_settings
from sohoa.store_options import store_options
from storage.open_stores import Stores, open_stores


def stores_in_force() -> Stores:
    """Open the stores that the settings name, for commands that only look or decide.

    Raises:
        UsageError: the settings cannot be carried out.
        StorageDownError: the database does not answer.
    """
    return open_stores(store_options(load_settings()))


@contextmanager
def open_run(
    *,
    jobs: int | None = None,
    on_settled: Callable[[int], None] = lambda _scans: None,
    yielding: bool = True,
) -> Iterator[Tools]:
    """Open everything that a run needs; errors as `stores_in_force`.

    Args:
        jobs: scans read at the same time; all cores when None.
        on_settled: told how many scans have come to rest, as they do.
        yielding: let everything else on this machine go first; False for a chart that is needed now.
    """
    jobs = jobs or len(os.sched_getaffinity(0))
    settings = load_settings()
    if settings.log == "json":
        speak()
    options = store_options(settings)
    put_lists_at_hand(open_stores(options), options.home)
    with run_with(options, jobs=jobs, on_settled=on_settled, yielding=yielding) as tools:
        yield tools

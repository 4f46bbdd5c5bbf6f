"""A chore writes down that it began and how it ended, whoever started it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from flows.note import note
from models.errors import ExitCode, SohoaError
from storage.overview.chores import DONE, ChoreName
from storage.ports.overview import Chores

Numbers = dict[str, int]
"""Words of a closed list → how many."""


@contextmanager
def chore(log: Chores, name: ChoreName) -> Iterator[Numbers]:
    """Note the chore around the block; give a dictionary for the numbers it ends with.

    A log that does not answer stops no chore: that the work is done matters more.
    """
    numbers: Numbers = {}
    begun = _begun(log, name)
    note("chore_began", chore=name.value)
    outcome = ExitCode.INTERNAL.name.lower()
    try:
        yield numbers
        outcome = DONE
    except SohoaError as error:
        outcome = error.exit_code.name.lower()
        raise
    except (SystemExit, KeyboardInterrupt):
        outcome = "stopped"
        raise
    finally:
        note("chore_ended", chore=name.value, outcome=outcome)
        if begun is not None:
            with suppress(Exception):
                log.end(begun, outcome=outcome, numbers=numbers)


def _begun(log: Chores, name: ChoreName) -> int | None:
    with suppress(Exception):  # an older schema, a damaged database: fsck must look at those as well
        return log.begin(name)
    return None

"""All checks in the order in which a person mends things."""

from collections.abc import Sequence

from models.errors import ExitCode, UsageError
from sohoa.checks.check import Check
from sohoa.checks.configuration import configuration
from sohoa.checks.machine import machine
from sohoa.checks.own_prints import own_prints
from sohoa.checks.programs import programs
from sohoa.checks.readers import readers
from sohoa.checks.stores import stores
from sohoa.settings import read_settings

_ORDER = (
    ExitCode.MISSING_DEPENDENCY,
    ExitCode.STORAGE_DOWN,
    ExitCode.INTEGRITY_FAULT,
    ExitCode.USAGE,
    ExitCode.DONE,
)


def everything() -> tuple[Check, ...]:
    """Run every check that makes sense here: without understandable settings, no stores are looked for."""
    checks = (*configuration(), *own_prints(), *programs(), *readers())
    try:
        settings = read_settings()
    except UsageError:
        return checks
    return (*checks, *stores(settings), *machine(settings.home))


def worst(checks: Sequence[Check]) -> ExitCode:
    """Return the exit code of the fault that must be mended first."""
    return min((check.code for check in checks), key=_ORDER.index)

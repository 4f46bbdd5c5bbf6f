"""The one place where a failure becomes an exit code and words for the person who can act."""

import os
import sys
import traceback

from models.errors import ExitCode, SohoaError
from sohoa.messages import knows, say
from sohoa.settings_file import from_file


def report_failure(error: Exception) -> int:
    """Say what went wrong and what to do next on standard error; return the exit code.

    A failure that nobody foresaw is named by its type only: its own words may quote a chart.
    SOHOA_DEBUG=1 adds the traceback, for developers with harmless files.
    """
    if _debugging():
        traceback.print_exception(error)
    if not isinstance(error, SohoaError):
        sys.stderr.write(say("failure.internal", kind=type(error).__name__) + "\n")
        return int(ExitCode.INTERNAL)
    next_step = hint(error)
    sys.stderr.write(f"sohoa: {error}\n" + (f"{next_step}\n" if next_step else ""))
    return int(error.exit_code)


def hint(error: SohoaError) -> str:
    """Return the next step in the person's language: the error's own where the catalogue has none."""
    key = f"hint.{type(error).__name__}"
    return say(key) if error.hint == type(error).hint and knows(key) else error.hint


def _debugging() -> bool:
    wish = os.environ.get("SOHOA_DEBUG") or from_file("debug") or ""
    return str(wish).lower() in {"1", "true", "on", "yes"}

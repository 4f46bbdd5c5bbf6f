"""What happened, one line of JSON each on standard error: ids, counts and closed words only."""

import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_KNOWN = frozenset(
    (
        *("timestamp", "level", "event"),
        *("scan", "holder", "place", "chore"),
        *("outcome", "reason", "kind", "attempt", "fence", "files"),
    )
)
"""Everything that may stand in a line; whatever else is passed is dropped, a name of a patient among it."""


def _only_known(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: value for name, value in line.items() if name in _KNOWN}


_PROCESSORS: tuple[Any, ...] = (
    structlog.processors.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    _only_known,
    structlog.processors.JSONRenderer(ensure_ascii=False),
)
_speaking: list[bool] = []


def speak() -> None:
    """Let `note` write from now on; until then it is silent."""
    _speaking.append(True)


def note(event: str, **told: str | float | None) -> None:
    """Write one line; `event` is a fixed word of the program, values are ids, counts and closed words."""
    if _speaking:
        logger = structlog.wrap_logger(structlog.PrintLogger(sys.stderr), processors=list(_PROCESSORS))
        logger.info(event, **told)

"""Prefect's environment, to be set before anything imports Prefect."""

import os
from pathlib import Path


def pin_prefect(home: Path) -> None:
    """Set what Prefect reads when it is imported.

    Its home lies under ours, it tells nobody about us, and results are not kept.
    A server that the operator runs (PREFECT_API_URL) is used as it is.

    Args:
        home: SOHOA_HOME.
    """
    folder = home.absolute() / "prefect"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ.update(
        {
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "DO_NOT_TRACK": "1",
            "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
            "PREFECT_RESULTS_DEFAULT_SERIALIZER": "json",
            "PREFECT_LOGGING_LOG_PRINTS": "false",
        }
    )
    for name, value in {
        "PREFECT_HOME": str(folder),
        "PREFECT_SERVER_API_HOST": "127.0.0.1",
        "PREFECT_LOGGING_LEVEL": "ERROR",  # else a warning a task: its time-outs cannot stop threads
        "PREFECT_SERVER_LOGGING_LEVEL": "ERROR",
    }.items():
        os.environ.setdefault(name, value)

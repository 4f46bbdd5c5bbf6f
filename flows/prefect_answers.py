"""Can Prefect be had? Import after `pin_prefect`."""

from prefect.client.orchestration import get_client
from prefect.server.api.server import SubprocessASGIServer

from flows.guard import end_with_us

_guarded: set[int] = set()


def prefect_answers() -> bool:
    """Start the server that lives as long as this process (or find the operator's), and ask it.

    Prefect ends its server at a normal exit only: after a SIGKILL it would stay for ever, 250 MB each.
    """
    try:
        with get_client(sync_client=True) as client:
            answers = client.api_healthcheck() is None
    except Exception:  # noqa: BLE001 - whatever keeps the display away, the work goes on
        answers = False
    server = SubprocessASGIServer().server_process
    if server is not None and server.pid not in _guarded:
        _guarded.add(server.pid)
        end_with_us(server.pid)
    return answers

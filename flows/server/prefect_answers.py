"""Can Prefect be had? Import after `pin_prefect` and inside `prefect_server`."""

from prefect.client.orchestration import get_client


def prefect_answers() -> bool:
    """Ask the server that PREFECT_API_URL names, ours or the operator's."""
    try:
        with get_client(sync_client=True) as client:
            return client.api_healthcheck() is None
    except Exception:  # noqa: BLE001 - whatever keeps the display away, the work goes on
        return False

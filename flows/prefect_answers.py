"""Can Prefect be had? Import after `pin_prefect`."""

from prefect.client.orchestration import get_client


def prefect_answers() -> bool:
    """Start the server that lives as long as this process (or find the operator's), and ask it."""
    try:
        with get_client(sync_client=True) as client:
            return client.api_healthcheck() is None
    except Exception:  # noqa: BLE001 - whatever keeps the display away, the work goes on
        return False

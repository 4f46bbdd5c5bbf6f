"""Run the simulator until somebody ends it."""

import signal
from collections.abc import Callable
from types import FrameType

from connect.simulator.serve import HubServer
from models.errors import UsageError
from sohoa.console import show_json, show_table, tell
from sohoa.messages import say


def serve_hub(start: Callable[[], HubServer], *, json: bool) -> None:
    """Serve until Ctrl-C or SIGTERM; then print effects and faults.

    Raises:
        UsageError: the port is taken.
    """
    try:
        server = start()
    except OSError:
        raise UsageError(say("hub_sim.taken")) from None
    signal.signal(signal.SIGTERM, _stop)
    tell(say("hub_sim.ready", url=f"http://127.0.0.1:{server.server_address[1]}"))
    try:
        server.serve_forever(poll_interval=0.1)
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()
    rows = sorted(server.drawn.items())
    if json:
        show_json({"effects": len(server.desk.ledger.by_key), "requests": dict(rows)})
    else:
        headings = [say("hub_sim.request"), say("outbox.number_of")]
        effects = (say("hub_sim.effects"), len(server.desk.ledger.by_key))
        show_table(headings=headings, rows=[*rows, effects])


def _stop(signal_number: int, frame: FrameType | None) -> None:
    """End like Ctrl-C."""
    del signal_number, frame
    raise KeyboardInterrupt

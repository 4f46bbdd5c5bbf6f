"""A simulated hub in a thread, and a sender's line to it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from connect.open_hub import open_rest_hub
from connect.rest_hub import RestHub
from connect.settings import RestSettings
from connect.simulator.desk import Desk
from connect.simulator.faults import Faults
from connect.simulator.serve import HubServer, Manner

SHARED, SAID = "both know this", "letmein"


class Station:
    """Both ends of a line."""

    def __init__(self, server: HubServer, hub: RestHub) -> None:
        self.server, self.hub = server, hub

    @property
    def effects(self) -> list[str]:
        return list(self.server.desk.ledger.by_key)


@pytest.fixture
def connect(tmp_path: Path) -> Iterator[Callable[..., Station]]:
    """Return a function that starts a hub with faults and opens a line to it."""
    with ExitStack() as open_things:

        def start(
            faults: Faults | None = None,
            *,
            api: str = "sohoa",
            late_s: float = 0.0,
            signed: bool = True,
            **more: object,
        ) -> Station:
            secret, password = tmp_path / "secret", tmp_path / "password"
            for path, words in ((secret, SHARED), (password, SAID)):
                path.write_text(words)
                path.chmod(0o600)
            desk = Desk(tmp_path / "ledger.jsonl", faults=faults or Faults(), late_s=late_s)
            manner = Manner(
                faults=faults or Faults(), reply_secret=SHARED.encode(), password=SAID, delay_s=0.4
            )
            server = HubServer(("127.0.0.1", 0), desk, manner)
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
            open_things.callback(server.server_close)
            open_things.callback(server.shutdown)
            given = {
                "kind": "rest", "name": "province", "url": f"http://127.0.0.1:{server.server_address[1]}", "api": api,
                "purpose": "treatment", "legal_basis": "Art. 69", "username": "19001", "password_file": password,
                "reply_secret_file": secret if signed else None, "timeout_s": 0.2, "province": "19",
            }  # fmt: skip
            hub = open_rest_hub(RestSettings.model_validate(given | more), home=tmp_path)
            open_things.callback(hub.close)
            return Station(server, hub)

        yield start

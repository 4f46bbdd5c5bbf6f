"""A station that a real browser can visit."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from storage.people import Account, Stage
from tests.station.house import House


@contextmanager
def live(house: House) -> Iterator[str]:
    """Serve the house on a free port of this machine; yield its address."""
    door = socket.socket()
    door.bind(("127.0.0.1", 0))
    port = door.getsockname()[1]
    server = uvicorn.Server(
        uvicorn.Config(
            house.app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1
        )
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(timeout=10)


def cookies(house: House, account: Account, address: str, language: str = "vi") -> list[dict[str, str]]:
    """Return what makes a browser somebody who is signed in."""
    token = house.kept.sessions.open(account.id, stage=Stage.FULL)
    return [
        {"name": "sohoa", "value": token, "url": address},
        {"name": "language", "value": language, "url": address},
    ]

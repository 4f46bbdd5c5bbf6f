"""Prefect's server as a program: python -m flows.server.serve_prefect SOCKET; ends when its input ends.

Whoever starts it holds the other end: the kernel closes that however the starter ends, so that no server of
250 MB stays behind a killed run, not even behind one that was killed while the server began.
"""

import os
import signal
import socket
import sys
import threading
import time

GRACE = 5.0
"""Seconds that it gets to finish what it writes."""


def serve_prefect(number: int) -> None:
    """Serve on the socket with this number, which listens already, until standard input ends."""
    threading.Thread(target=_end_with_the_starter, daemon=True).start()
    import uvicorn  # noqa: PLC0415 - seconds, in which the starter may be gone

    config = uvicorn.Config(
        "prefect.server.api.server:create_app",
        factory=True,
        lifespan="on",
        log_level="error",
        timeout_graceful_shutdown=int(GRACE),
    )
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=number)])


def _end_with_the_starter() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(2 * GRACE)
    os._exit(1)


if __name__ == "__main__":
    serve_prefect(int(sys.argv[1]))

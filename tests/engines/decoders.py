"""Decoder programs that fail in every way a decoder can; run as `python -I decoders.py FAULT [PID_FILE]`.

They speak the protocol of pipeline/open/wire.py as far as their fault lets them. Three pages are declared;
the fault strikes at page 2 (or while opening, for faults named `open-…`). All other pages are 2 × 2 grey.
"""

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

HEADER_BYTES = 256


def header(words: object) -> bytes:
    return json.dumps(words).encode().ljust(HEADER_BYTES)


def send_page(results: int) -> None:
    os.write(
        results, header({"width": 2, "height": 2, "channels": 1, "dpi": 300.0}) + bytes([0, 50, 100, 255])
    )


def crash(_: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.kill(os.getpid(), signal.SIGSEGV)


def hang(_: int) -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    time.sleep(60)


def hang_with_helper(_: int) -> None:
    if os.fork() == 0:
        Path(sys.argv[2]).write_text(str(os.getpid()))
    time.sleep(60)


def use_up_processor(_: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (1, 2))
    while True:
        pass


def run_out_of_memory(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)  # what the kernel does


def exit_silently(_: int) -> None:
    os._exit(0)


def babble(results: int) -> None:
    os.write(results, b"\xff\x00 not a header " * 100)


def flood(results: int) -> None:
    send_page(results)
    while True:
        os.write(results, b"\x00" * 65536)


def promise_too_much(results: int) -> None:
    os.write(results, header({"width": 10**9, "height": 10**9, "channels": 3, "dpi": 300.0}))


def promise_nonsense(results: int) -> None:
    os.write(results, header({"width": "NaN", "height": None, "channels": [], "dpi": {}}))


def send_half(results: int) -> None:
    os.write(results, header({"width": 100, "height": 100, "channels": 3, "dpi": 300.0}) + bytes(500))
    os._exit(0)


def stall_half_way(results: int) -> None:
    os.write(results, header({"width": 100, "height": 100, "channels": 3, "dpi": 300.0}) + bytes(500))
    time.sleep(60)


def invent_reason(results: int) -> None:
    os.write(results, header({"reason": "because"}))


def declare_none(results: int) -> None:
    os.write(results, header({"pages": 0}))


FAULTS: dict[str, Callable[[int], None]] = {
    "crash": crash,
    "hang": hang,
    "hang-with-helper": hang_with_helper,
    "processor": use_up_processor,
    "memory": run_out_of_memory,
    "exit": exit_silently,
    "babble": babble,
    "flood": flood,
    "promise-too-much": promise_too_much,
    "promise-nonsense": promise_nonsense,
    "half": send_half,
    "stall": stall_half_way,
    "invent-reason": invent_reason,
    "declare-none": declare_none,
    "none": send_page,
}


def main() -> None:
    fault = sys.argv[1]
    results = json.loads(sys.stdin.readline())["results"]
    if fault.startswith("open-"):
        FAULTS[fault.removeprefix("open-")](results)
        return
    os.write(results, header({"pages": 3}))
    for line in sys.stdin:
        if json.loads(line)["page"] == 2 or fault == "flood":
            FAULTS[fault](results)
        else:
            send_page(results)


if __name__ == "__main__":
    main()

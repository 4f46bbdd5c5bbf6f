"""How many messages a second leave the outbox, against the simulator on this machine.

.venv/bin/python -m benchmarks.outward.outbox_speed --messages 2000
"""

import argparse
import json
import tempfile
import time
from pathlib import Path

from benchmarks.outward.exactly_once import Night
from benchmarks.outward.released_records import load_records
from connect.settings import read_hubs
from flows.outward.transmit import transmit
from sohoa.connecting.open_sender import open_sender
from sohoa.settings import Settings
from storage.open_stores import open_stores


def outbox_speed(messages: int) -> dict[str, float]:
    """Release so many records, send them in one process; return messages a second, contents included."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        night = Night(home, faults=0.0, seed=0)
        try:
            hubs = (home / "hubs.toml").read_text().replace("batch = 5\n", "").replace("= 0.4", "= 30")
            (home / "hubs.toml").write_text(hubs)
            stores = open_stores(night.options)
            for one in load_records(stores, messages):
                stores.records.release(one, by="benchmark")
            (hub,) = read_hubs(home / "hubs.toml")
            with open_sender(hub, stores, Settings(home=home)) as sender:
                begin, cpu = time.monotonic(), time.process_time()
                told = transmit(sender)
                wall, cpu = time.monotonic() - begin, time.process_time() - cpu
        finally:
            night.end()
    return {
        "messages": messages, "accepted": told["accepted"], "seconds": round(wall, 2),
        "per_second": round(told["accepted"] / wall, 1), "sender_cpu_seconds": round(cpu, 2),
    }  # fmt: skip


def main() -> None:
    """Print the figures as JSON."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--messages", type=int, default=2000)
    print(json.dumps(outbox_speed(asked.parse_args().messages), indent=1))


if __name__ == "__main__":
    main()

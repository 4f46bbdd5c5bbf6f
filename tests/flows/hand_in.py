"""Put files in front of the door and into custody."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from flows.receive import Copied, receive
from flows.tools import Tools
from storage.custody.custody import Arrival


def arrive(folder: Path, files: Mapping[str, bytes], tools: Tools, *, batch: str = "Hộp 1") -> str:
    """Write the files and enter them; return the batch id."""
    arrivals = []
    for name, content in files.items():
        path = folder / name
        path.write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        arrivals.append(Arrival(name=name, sha256=sha256, size=len(content), path=path))
    batch_id = tools.stores.custody.open_batch(name=batch, facility="01001").id
    tools.stores.custody.receive(batch_id, arrivals)
    return batch_id


def hand_in(folder: Path, files: Mapping[str, bytes], tools: Tools) -> tuple[str, Copied]:
    """The same, and copy them."""
    batch_id = arrive(folder, files, tools)
    return batch_id, receive(batch_id, tools.stores)

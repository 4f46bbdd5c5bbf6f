"""A receiver without a line: parts are written to a folder, receipts are looked for in it."""

import os
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from connect.believe import same
from connect.courier import read_receipts, seal_part
from connect.fill import find_text
from connect.hub import Parcel
from connect.keys import Keys
from connect.settings import CourierSettings
from models.message import Answer, Outcome

_OUTCOMES = {"accepted": Outcome.ACCEPTED, "refused": Outcome.REFUSED}
_TOGETHER = 500
"""Messages that are offered to one part; how many fit decides their size."""


class CourierHub:
    """See `connect.hub.Hub`. PENDING until the receiver's receipts are carried back."""

    known_again = True
    batch = _TOGETHER

    def __init__(self, settings: CourierSettings, keys: Keys) -> None:
        self.name = settings.name
        self._settings, self._keys = settings, keys
        self._largest = settings.part_mb * 1_000_000

    def send(self, facility: str, parcels: Sequence[Parcel]) -> tuple[Answer, ...]:
        """See `Hub.send`: write as many parts as the size of a part asks for."""
        part = f"{facility}-{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
        content = seal_part(
            parcels, facility=facility, part=part, keys=self._keys, recipient=self._settings.recipient
        )
        if len(content) > self._largest:
            if len(parcels) == 1:
                return same(parcels, Outcome.REFUSED, "part_too_small")
            middle = len(parcels) // 2
            return (*self.send(facility, parcels[:middle]), *self.send(facility, parcels[middle:]))
        try:
            _write(self._settings.folder / f"{part}.courier", content)
        except OSError:
            return same(parcels, Outcome.UNREACHED, "folder_full_or_gone")
        return tuple(
            Answer(key=one.message.key, outcome=Outcome.PENDING, transaction=part) for one in parcels
        )

    def ask(self, key: str, transaction: str) -> Answer:
        """See `Hub.ask`."""
        path = self._settings.folder / f"{transaction}.receipts"
        try:
            content = path.read_bytes() if path.is_file() else b""
        except OSError:
            content = b""
        results = read_receipts(content, part=transaction, verify_key=self._settings.verify_key) or ()
        for result in results:
            outcome = _OUTCOMES.get(find_text(result, "state") or "")
            if outcome is not None and find_text(result, "key") == key:
                return Answer(
                    key=key,
                    outcome=outcome,
                    transaction=find_text(result, "maGiaoDich"),
                    code=find_text(result, "code"),
                    words=find_text(result, "message"),
                )
        return Answer(key=key, outcome=Outcome.PENDING, transaction=transaction)

    def close(self) -> None:
        """See `Hub.close`."""


def _write(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, also when the stick is pulled out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

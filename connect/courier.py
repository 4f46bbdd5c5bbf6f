"""A file that somebody carries: messages, signed by the sender, sealed for the receiver. Each part is whole.

Inside the age envelope: a line with the format, 64 bytes Ed25519 signature, zlib-packed JSON. The signature
covers format and packed JSON. docs/connection.md describes it for those who write a reader of their own.
"""

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyrage
from pyrage import x25519

from connect.hub import Parcel
from connect.keys import SIGNATURE, Keys, is_signed
from models.errors import IntegrityError

FORMAT = b"sohoa.courier/1\n"
_LARGEST = 8 * 1024**3
"""Bytes of an unpacked part: a stick of 4 GB packs to no more that is honest."""


class BadCourierError(IntegrityError):
    """A courier file is damaged, not for us, or not from whom it says."""

    hint = "Ask the sender for the file again; nothing of it was taken."


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The content of a part whose signature has still to be checked."""

    facility: str
    part: str
    messages: tuple[dict[str, Any], ...]
    """Fields of the message, and `content` (bytes)."""
    report: dict[str, Any] | None
    signed: bytes
    signature: bytes

    def is_from(self, verify_key: str) -> bool:
        """Tell whether the holder of the key made this part."""
        return is_signed(self.signed, self.signature, verify_key=verify_key)


def seal_part(parcels: Sequence[Parcel], *, facility: str, part: str, keys: Keys, recipient: str) -> bytes:
    """Return the bytes of one part; only the holder of the recipient's key can open them."""
    document = {"facility": facility, "part": part, "messages": [_written(one) for one in parcels]}
    packed = zlib.compress(json.dumps(document, ensure_ascii=False).encode(), level=6)
    spoken = FORMAT + packed
    sealed: bytes = pyrage.encrypt(
        FORMAT + keys.sign(spoken) + packed, [x25519.Recipient.from_str(recipient)]
    )
    return sealed


def open_part(content: bytes, keys: Keys) -> Opened:
    """Return what a part holds.

    Raises:
        BadCourierError: it is not for us, or damaged.
    """
    try:
        inner = pyrage.decrypt(content, [keys.opening])
    except pyrage.DecryptError:
        raise BadCourierError("the file cannot be opened with the key of this house") from None
    if not inner.startswith(FORMAT):
        raise BadCourierError("this is no courier file of a known format")
    signature, packed = inner[len(FORMAT) : len(FORMAT) + SIGNATURE], inner[len(FORMAT) + SIGNATURE :]
    try:
        document = json.loads(_unpack(packed))
        return Opened(
            facility=str(document["facility"]),
            part=str(document["part"]),
            messages=tuple(_read(one) for one in document["messages"]),
            report=document.get("report"),
            signed=FORMAT + packed,
            signature=signature,
        )
    except (ValueError, KeyError, TypeError, zlib.error):
        raise BadCourierError("the file is damaged") from None


def write_receipts(part: str, results: Sequence[dict[str, object]], keys: Keys) -> bytes:
    """Return the receiver's answer to a part, signed: no content, no name."""
    spoken = json.dumps({"part": part, "results": list(results)}, sort_keys=True)
    return json.dumps({"receipts": spoken, "signature": keys.sign(spoken.encode()).hex()}).encode()


def read_receipts(content: bytes, *, part: str, verify_key: str) -> tuple[dict[str, Any], ...] | None:
    """Return the results of a part; None where they are not signed by the holder of the key."""
    try:
        outer = json.loads(content)
        spoken, signature = str(outer["receipts"]), bytes.fromhex(outer["signature"])
        document = json.loads(spoken)
        results = tuple(document["results"])
    except (ValueError, KeyError, TypeError):
        return None
    good = is_signed(spoken.encode(), signature, verify_key=verify_key) and document.get("part") == part
    return results if good else None


def _unpack(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(packed, _LARGEST)
    if not unpacking.eof:
        raise ValueError("endless or cut off")
    return content


def _written(parcel: Parcel) -> dict[str, object]:
    message = parcel.message
    return {
        "key": message.key,
        "record": message.record_id,
        "version": message.version,
        "kind": message.kind.value,
        "profile": message.profile,
        "purpose": message.purpose,
        "legal_basis": message.legal_basis,
        "replaces": message.replaces,
        "sha256": message.sha256,
        "content": base64.b64encode(parcel.content).decode("ascii"),
    }


def _read(message: dict[str, Any]) -> dict[str, Any]:
    return {**message, "version": int(message["version"]), "content": base64.b64decode(message["content"])}

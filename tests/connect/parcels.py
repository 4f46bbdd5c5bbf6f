"""Messages to send."""

import hashlib

from connect.hub import Parcel
from models.message import Message, MessageKind, message_key


def parcel(
    record: str, version: int = 1, *, kind: MessageKind = MessageKind.RELEASE, replaces: str | None = None
) -> Parcel:
    content = f"{record}/{version}/{kind}".encode()
    message = Message(
        key=message_key(hub="province", record_id=record, version=version, kind=kind),
        hub="province", record_id=record, version=version, kind=kind, facility="19001", profile="record",
        purpose="treatment", legal_basis="Art. 69", sha256=hashlib.sha256(content).hexdigest(), replaces=replaces,
    )  # fmt: skip
    return Parcel(message=message, content=content)

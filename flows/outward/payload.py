"""What a message carries, by profile. The seam between records and the formats that receivers want."""

import json
from typing import Protocol

from models.errors import SohoaError
from models.message import Message, MessageKind
from storage.filing import Record


class NotExportableError(SohoaError):
    """A record cannot be written in a profile."""

    hint = "Complete the record, release the new version, or replay the message."

    def __init__(self, code: str, words: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.words = words


class PayloadMaker(Protocol):
    """Writes the content of a message. The same version gives the same bytes."""

    def __call__(self, message: Message, record: Record) -> bytes:
        """Return the content; NotExportableError when the record cannot be written in the profile."""
        ...


def record_payload(message: Message, record: Record) -> bytes:
    """Write the released version as JSON (profile `record`); a recall names what is taken back, no value."""
    if message.profile != "record":
        raise NotExportableError("unknown_profile")
    told: dict[str, object] = {
        "schema": "sohoa.record/1",
        "record": record.line.id,
        "version": message.version,
        "kind": message.kind.value,
        "facility": message.facility,
        "form": record.line.form.value,
    }
    if message.kind is not MessageKind.RECALL:
        version = next(one for one in record.versions if one.number == message.version)
        told["document"] = version.document.model_dump(mode="json")
        told["source"] = {"sha256": record.source_sha256, "pdf_sha256": record.pdf_sha256}
        told["author"], told["made_at"] = version.author, version.made_at.isoformat()
    return json.dumps(told, ensure_ascii=False, sort_keys=True).encode()

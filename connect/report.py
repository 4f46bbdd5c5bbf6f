"""A facility's report as it travels: counts and one hash, signed. No name, no record id."""

import json
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from connect.keys import Keys, is_signed
from models.errors import IntegrityError

Count = Annotated[int, Field(ge=0)]
Word = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:-]{1,96}$")]
"""Codes, never words of people: a report has no place for a name."""


class BadReportError(IntegrityError):
    """A report is damaged, or not signed by the facility that it names."""

    hint = "Ask the facility for the file again, and compare its key with the registry."


class ReportDocument(BaseModel):
    """A border: everything that leaves a facility by default, besides messages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    facility: Word
    sequence: Count
    made_at: AwareDatetime
    version: Word
    counts: dict[Word, Count]
    accepted: Count
    agreement: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def write_report(document: ReportDocument, keys: Keys) -> dict[str, object]:
    """Return the signed report as JSON values."""
    spoken = json.dumps(document.model_dump(mode="json"), sort_keys=True)
    return {"facility": document.facility, "report": spoken, "signature": keys.sign(spoken.encode()).hex()}


def read_report(signed: Mapping[str, Any], *, verify_key: str | None) -> ReportDocument:
    """Return a report that the holder of the key signed.

    Raises:
        BadReportError: it is not understood or not signed, or there is no key to check it with.
    """
    spoken, signature = signed.get("report"), signed.get("signature")
    if not isinstance(spoken, str) or not isinstance(signature, str):
        raise BadReportError("this is no report")
    try:
        proof = bytes.fromhex(signature)
    except ValueError:
        raise BadReportError("this is no report") from None
    if verify_key is None or not is_signed(spoken.encode(), proof, verify_key=verify_key):
        raise BadReportError("the report is not signed with the key in the registry")
    try:
        document = ReportDocument.model_validate_json(spoken)
    except ValidationError:
        raise BadReportError("the report is not understood") from None
    if document.facility != signed.get("facility"):
        raise BadReportError("the report names another facility")
    return document

"""What other houses may say: every field with its longest form, none beside them."""

from typing import Annotated

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field

from storage.facilities.take_deliveries import Arrived, Fate

MOST = 100
"""Messages of one request."""
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Code = Annotated[str, Field(pattern=r"^[0-9A-Za-z]{3,16}$")]


class _Taking(BaseModel):
    model_config = ConfigDict(extra="forbid")


class LoginIn(_Taking):
    """A signed word."""

    facility: Code
    challenge: Hash
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


class MessageIn(_Taking):
    """One message."""

    key: Hash
    record: Annotated[str, Field(pattern=r"^[0-9A-Za-z-]{1,36}$")]
    version: Annotated[int, Field(ge=1, le=1_000_000)]
    kind: Annotated[str, Field(max_length=16)]
    profile: Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,16}$")]
    purpose: Annotated[str, Field(max_length=128)]
    legal_basis: Annotated[str, Field(max_length=255)]
    sha256: Hash
    content: Base64Bytes

    def arrived(self) -> Arrived:
        """Return it as the stores take it."""
        return Arrived(
            key=self.key, record_id=self.record, version=self.version, kind=self.kind, profile=self.profile,
            purpose=self.purpose, legal_basis=self.legal_basis, sha256=self.sha256, content=self.content,
        )  # fmt: skip


class MessagesIn(_Taking):
    """Messages of one facility."""

    facility: Code
    messages: Annotated[list[MessageIn], Field(max_length=MOST)]


class ReportIn(_Taking):
    """A signed report, as `connect.report` writes it."""

    facility: Code
    report: Annotated[str, Field(max_length=65_536)]
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


def result(fate: Fate) -> dict[str, str]:
    """Return what is said about one message."""
    told = {"key": fate.key, "sha256": fate.sha256}
    if fate.code:
        return {**told, "state": "refused", "code": fate.code}
    return {**told, "state": "accepted", "maGiaoDich": fate.transaction}

"""Transfer packages that wait for a receiving hospital behind a link that ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from models.errors import UsageError


class ClosedLinkError(UsageError):
    """The link is unknown, has ended, or was called back; which of these is not said to who asks."""

    hint = "Ask the sending hospital for a new link."


class Opened(StrEnum):
    """What became of one use of a link."""

    GIVEN = "given"
    ENDED = "ended"
    CALLED_BACK = "called_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One package."""

    id: str
    sha256: str
    """Address of the package in the object store."""
    to: str
    """Code of the receiving facility."""
    purpose: str
    records: tuple[str, ...]
    made_at: datetime
    made_by: str
    ends_at: datetime
    called_back_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One use of a link; unknown links leave none."""

    at: datetime
    who: str
    """As the door knows it: an account, else an address of the network."""
    became: Opened


class Transfers(Protocol):
    """Packages and the uses of their links. Errors: StorageDownError."""

    def keep(
        self, *, sha256: str, to: str, purpose: str, records: Sequence[str], ends_at: datetime, by: str
    ) -> tuple[Transfer, str]:
        """Write down a package whose bytes are durable; return it and its link's secret, kept nowhere."""
        ...

    def open(self, secret: str, *, who: str) -> Transfer:
        """Return the package behind a link and write down the use.

        Raises:
            ClosedLinkError: unknown, ended or called back; the last two are written down too.
        """
        ...

    def call_back(self, transfer_id: str, *, by: str) -> Transfer:
        """End a link now; ending it twice changes nothing. UnknownIdError."""
        ...

    def uses(self, transfer_id: str) -> tuple[Use, ...]:
        """Return every use of the link, oldest first."""
        ...

"""What can go wrong while a scan is read; none of it carries words of the file."""

from models.errors import SohoaError, StorageDownError
from models.scan import Reason


class ReadingFaultError(SohoaError):
    """The process that read a scan died, fell silent, or failed in a way that nobody foresaw."""

    def __init__(self, reason: Reason, *, kind: str | None, died: bool = False) -> None:
        super().__init__(f"{reason.value} ({kind})" if kind else reason.value)
        self.reason = reason
        self.kind = kind
        """Type of the exception, or name of the signal that ended the process, where there is one."""
        self.died = died
        """The process ended by itself; what it read may not have been the cause."""


class UnwritableDeskError(StorageDownError):
    """The place where results are written takes no more."""


class StoppedError(SohoaError):
    """The run was stopped while the scan was being read; the scan waits for the next run."""

    hint = "Run the command again: it goes on where it stopped."

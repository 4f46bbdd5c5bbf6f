"""What can go wrong while a scan is read; none of it carries words of the file."""

from models.errors import SohoaError
from models.scan import Reason


class ReadingFaultError(SohoaError):
    """The process that read a scan crashed, hung, or failed in a way that nobody foresaw."""

    def __init__(self, reason: Reason, *, kind: str) -> None:
        super().__init__(f"{reason.value} ({kind})")
        self.reason = reason


class StoppedError(SohoaError):
    """The run was stopped while the scan was being read; the scan waits for the next run."""

    hint = "Run the command again: it goes on where it stopped."

"""Failures with a known cause and a known next step, and the exit codes they map to."""

from enum import IntEnum
from typing import ClassVar

from models.scan import Reason


class ExitCode(IntEnum):
    """What the command line returns; the table in docs/errors.md."""

    DONE = 0
    USAGE = 2
    NOTHING_TO_READ = 3
    MISSING_DEPENDENCY = 4
    STORAGE_DOWN = 5
    INTEGRITY_FAULT = 6
    INTERNAL = 70


class SohoaError(Exception):
    """A failure with a known cause and a known next step."""

    exit_code: ClassVar[ExitCode] = ExitCode.INTERNAL
    retryable: ClassVar[bool] = False
    hint: ClassVar[str] = ""


class UnreadableScanError(SohoaError):
    """The file (or one page of it) cannot become pixels; it goes to quarantine.

    Carries only the closed reason code: a decoder's own words may quote the file.
    """

    hint = "Scan the paper again; the original stays in quarantine."

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class MissingDependencyError(SohoaError):
    """A program, language pack or model that the path needs is not installed."""

    exit_code = ExitCode.MISSING_DEPENDENCY
    hint = "Run bin/demo, or `sohoa doctor` to see what is missing."


class NothingToReadError(SohoaError):
    """No input existed or could be opened at all."""

    exit_code = ExitCode.NOTHING_TO_READ
    hint = "Name a file or folder with PDF, TIFF, JPEG or PNG scans."


class StorageDownError(SohoaError):
    """The object store or the database does not answer; the work is taken up again later."""

    exit_code = ExitCode.STORAGE_DOWN
    retryable = True
    hint = "Check SOHOA_DATABASE_URL and SOHOA_OBJECTS with `sohoa doctor`; nothing was lost."


class IntegrityError(SohoaError):
    """Bytes or counts are not what was recorded."""

    exit_code = ExitCode.INTEGRITY_FAULT
    hint = "Do not delete anything; run `sohoa batch show ID` and compare with the paper."


class UsageError(SohoaError):
    """The command or a setting cannot be carried out as given."""

    exit_code = ExitCode.USAGE

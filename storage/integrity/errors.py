"""What can go wrong in backing up and restoring; each says who must act."""

from models.errors import IntegrityError, UsageError


class DamagedBackupError(IntegrityError):
    """A backup is not, byte for byte, what was written; nothing was restored."""

    hint = "Restore from another backup; this one is not to be trusted. Nothing was changed here."


class NoBackupError(UsageError):
    """The folder holds no finished backup."""

    hint = "Name the folder that `sohoa backup` wrote; a backup that was broken off has no SEAL."


class OccupiedError(UsageError):
    """A restore or a first backup goes into an empty place only."""

    hint = "Choose an empty place: other stores to restore into, another folder to back up to."


class FailedRestoreError(IntegrityError):
    """What was restored is not what was in the backup."""

    hint = "Empty the target and restore again; the backup itself was whole."

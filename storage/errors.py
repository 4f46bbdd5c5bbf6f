"""What can go wrong in keeping; each says who must act. Messages hold ids and counts, never patient data."""

from models.errors import IntegrityError, SohoaError, UsageError
from storage.custody.balance import Imbalance


class MissingObjectError(IntegrityError):
    """The object store does not hold an address that the database names."""

    hint = "Restore the object from a backup; the database still knows its hash."


class DamagedObjectError(IntegrityError):
    """The bytes of an object are not those of its address."""

    hint = "Put the original file in again (`sohoa ingest FILE`): the right bytes replace the damaged ones."


class LeaseLostError(SohoaError):
    """Somebody else took over the scan in the meantime; this worker's result is thrown away."""

    hint = "Nothing to do: the scan is in the hands of another run."


class UnknownIdError(UsageError):
    """No batch or record answers to this id or name, or more than one does."""

    hint = "List what there is with `sohoa batch list` or `sohoa record list`."


class ClosedBatchError(UsageError):
    """A closed batch takes no more scans."""

    hint = "Choose another name with --batch."


class UnbalancedBatchError(IntegrityError):
    """The counts of a batch differ from step to step, so it cannot be closed."""

    hint = "Compare with the paper: scan what is missing into the same batch, or run `sohoa ingest` again."

    def __init__(self, imbalances: tuple[Imbalance, ...]) -> None:
        first = imbalances[0]
        place = f" ({first.place})" if first.place else ""
        super().__init__(f"{first.step.value}{place}: expected {first.expected}, found {first.found}")
        self.imbalances = imbalances


class OpenFindingsError(UsageError):
    """A record with open findings or review tasks is not released."""

    hint = "Settle the findings in the review station first."


class RecalledError(UsageError):
    """A version that was recalled is not released again."""

    hint = "Correct the record first: a new version can be released."


class NothingToRecallError(UsageError):
    """Only what was released can be recalled."""

    hint = "See what is released with `sohoa record list`."


class SupersededError(UsageError):
    """A message is not replayed behind a later one of the same record: the order would be lost."""

    hint = "Nothing to do: the receiver has, or will get, the later version."


class RefusedError(IntegrityError):
    """The database refused values that break its rules; nothing of the transaction was written."""

    hint = "This is a fault of the program: report it with the version; the scan stays in custody."


class NewerSchemaError(UsageError):
    """The database was upgraded by a newer program."""

    hint = "Install the newer version, or restore the backup made before the upgrade."


class ErasedError(UsageError):
    """What was kept of this chart was erased; its hashes, counts and history are left."""

    hint = "Nothing brings it back; `sohoa erasure list` names the certificate."


class QuestionGoneError(UsageError):
    """The question is no longer in this person's hands: the lease ran out, or it is settled."""

    hint = "Take the next question; nothing is lost."


class TrainingRecordError(UsageError):
    """A training record never leaves the house."""

    hint = "Upload the chart into a batch that is not for training."


class UnknownAccountError(UsageError):
    """Nobody has this name."""

    hint = "List the accounts with `sohoa user list`."


class NameTakenError(UsageError):
    """An account of this name exists."""

    hint = "Choose another name; `sohoa user list` shows those in use."


class TakenVersionError(UsageError):
    """Another file was imported under this version before; a version never changes."""

    hint = "Import the file under a version of its own (--version)."


class DamagedDatabaseError(IntegrityError):
    """SQLite cannot read its own file."""

    hint = "Do not delete anything; restore the newest backup into empty stores with `sohoa restore`."

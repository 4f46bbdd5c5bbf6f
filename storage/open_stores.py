"""Open the stores that the options name."""

from dataclasses import dataclass
from pathlib import Path

from models.errors import UsageError
from storage.objects.folder import FolderObjects
from storage.objects.s3 import S3Objects
from storage.outward.outbox import Route
from storage.ports.codes import CodeLists
from storage.ports.custody import Custody, Holds
from storage.ports.facilities import Facilities
from storage.ports.filing import Records
from storage.ports.objects import ObjectStore
from storage.ports.outward import Outbox, Transfers
from storage.ports.overview import Chores, Survey
from storage.ports.pages import Tray
from storage.ports.patients import Patients
from storage.ports.people import Journal
from storage.ports.retention import Erasures, Retention
from storage.ports.work import WorkQueue
from storage.records.codes.code_lists import SqlCodeLists
from storage.records.custody.custody import SqlCustody
from storage.records.custody.holds import SqlHolds
from storage.records.database import Database
from storage.records.facilities.facilities import SqlFacilities
from storage.records.filing.records import SqlRecords
from storage.records.migrate import upgrade
from storage.records.outward.outbox import SqlOutbox
from storage.records.outward.transfers import SqlTransfers
from storage.records.overview.chores import SqlChores
from storage.records.overview.survey import SqlSurvey
from storage.records.pages.tray import SqlTray
from storage.records.patients.patients import SqlPatients
from storage.records.people.journal import SqlJournal
from storage.records.retention.erasures import SqlErasures
from storage.records.retention.retention import SqlRetention
from storage.records.work import SqlWorkQueue


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreOptions:
    """Where things are kept; plain values, so that they travel to another process."""

    home: Path
    """Folder of everything embedded: work area, Prefect's home, and by default the stores."""
    database_url: str
    """`sqlite:///PATH` or `postgresql+psycopg://…`."""
    objects: str
    """`folder:PATH` or `s3`."""
    s3_endpoint: str = ""
    s3_access_key: str = ""
    s3_secret_key: str = ""
    s3_bucket: str = "sohoa"
    s3_secure: bool = True
    routes: tuple[Route, ...] = ()
    """What a release is sent to; none by default: nothing leaves the house."""
    s3_retention_days: int = 0

    def __repr__(self) -> str:
        """Name the kind of options only: they hold passwords."""
        return "StoreOptions(…)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """All stores, open."""

    objects: ObjectStore
    custody: Custody
    queue: WorkQueue
    records: Records
    tray: Tray
    code_lists: CodeLists
    journal: Journal
    chores: Chores
    holds: Holds
    survey: Survey
    outbox: Outbox
    retention: Retention
    erasures: Erasures
    transfers: Transfers
    facilities: Facilities
    patients: Patients


def open_stores(options: StoreOptions) -> Stores:
    """Open the stores; an empty or older database is brought to the newest revision.

    Raises:
        StorageDownError: the database does not answer.
        UsageError: an option names no known kind of store; NewerSchemaError among them.
    """
    return stores_in(open_database(options), options)


def open_database(options: StoreOptions) -> Database:
    """Open the database alone, at the newest revision; errors as `open_stores`."""
    try:
        options.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise UsageError("SOHOA_HOME is no folder and cannot be made one") from None
    database = Database(options.database_url)
    upgrade(database)
    return database


def stores_in(database: Database, options: StoreOptions) -> Stores:
    """Return the stores over a database that is open."""
    return Stores(
        objects=open_objects(options),
        custody=SqlCustody(database),
        queue=SqlWorkQueue(database),
        tray=SqlTray(database),
        code_lists=SqlCodeLists(database),
        journal=SqlJournal(database),
        chores=SqlChores(database),
        holds=SqlHolds(database),
        survey=SqlSurvey(database),
        records=SqlRecords(database, routes=options.routes),
        outbox=SqlOutbox(database),
        retention=SqlRetention(database),
        erasures=SqlErasures(database),
        transfers=SqlTransfers(database),
        facilities=SqlFacilities(database),
        patients=SqlPatients(database),
    )


def open_objects(options: StoreOptions) -> ObjectStore:
    """Open the object store alone."""
    kind, _, place = options.objects.partition(":")
    if kind == "folder" and place:
        return FolderObjects(Path(place))
    if kind == "s3":
        return S3Objects(
            endpoint=options.s3_endpoint,
            access_key=options.s3_access_key,
            secret_key=options.s3_secret_key,
            bucket=options.s3_bucket,
            secure=options.s3_secure,
            retention_days=options.s3_retention_days,
        )
    raise UsageError("SOHOA_OBJECTS is folder:PATH or s3")

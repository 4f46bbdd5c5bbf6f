"""What the contract suites hold in their hands."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from storage.objects.s3 import S3Objects
from storage.outward.outbox import Route
from storage.ports.objects import ObjectStore
from storage.records.codes.code_lists import SqlCodeLists
from storage.records.custody.custody import SqlCustody
from storage.records.custody.holds import SqlHolds
from storage.records.database import Database
from storage.records.facilities.facilities import SqlFacilities
from storage.records.filing.records import SqlRecords
from storage.records.outward.outbox import SqlOutbox
from storage.records.outward.transfers import SqlTransfers
from storage.records.overview.chores import SqlChores
from storage.records.overview.survey import SqlSurvey
from storage.records.pages.tray import SqlTray
from storage.records.patients.patients import SqlPatients
from storage.records.people.journal import SqlJournal
from storage.records.retention.erasures import SqlErasures
from storage.records.retention.retention import SqlRetention
from storage.records.review.review import SqlReview
from storage.records.review.training import SqlTraining
from storage.records.work import SqlWorkQueue
from tests.contracts.servers import Seaweed

ROUTES = (
    Route(hub="province", profile="record", purpose="treatment", legal_basis="Luật KCB 2023, Art. 69"),
    Route(hub="bachmai", profile="record", purpose="transfer", legal_basis="Luật KCB 2023, Art. 69"),
)


class Shelf:
    """An object store, a way to damage what it holds, and a writer that dies half-way."""

    def __init__(
        self,
        store: ObjectStore,
        damage: Callable[[str, bytes], None],
        leave_unfinished: Callable[[], int] = lambda: 0,
    ) -> None:
        self.store = store
        self.damage = damage
        self.leave_unfinished = leave_unfinished


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


class Office:
    """All records stores over one database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.custody = SqlCustody(database, now=clock)
        self.queue = SqlWorkQueue(database, now=clock)
        self.tray = SqlTray(database, now=clock)
        self.code_lists = SqlCodeLists(database, now=clock)
        self.journal = SqlJournal(database, now=clock)
        self.chores = SqlChores(database, now=clock)
        self.holds = SqlHolds(database, now=clock)
        self.survey = SqlSurvey(database, now=clock)
        self.records = SqlRecords(database, now=clock, routes=ROUTES)
        self.outbox = SqlOutbox(database, now=clock)
        self.facilities = SqlFacilities(database, now=clock)
        self.patients = SqlPatients(database, now=clock)
        self.review = SqlReview(database, now=clock, planted_share=0.0)
        self.training = SqlTraining(database, now=clock)
        self.retention = SqlRetention(database, now=clock)
        self.erasures = SqlErasures(database, now=clock)
        self.transfers = SqlTransfers(database, now=clock)


def s3(server: Seaweed, *, bucket: str, secret_key: str | None = None, retention_days: int = 0) -> S3Objects:
    return S3Objects(
        endpoint=server.endpoint,
        access_key=server.access_key,
        secret_key=secret_key or server.secret_key,
        bucket=bucket,
        secure=False,
        retention_days=retention_days,
    )

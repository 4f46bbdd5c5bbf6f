"""One facility: stores of its own, a clock that is wrong, a file that says where the province is."""

import shutil
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.outward.released_records import correct, load_records
from connect.keys import Keys, house_keys
from connect.open_hub import KEYS, open_rest_hub
from connect.report import write_report
from connect.rest_hub import RestHub
from connect.settings import RestSettings
from flows.holder import new_holder
from flows.outward.own_report import own_report
from flows.outward.pace import Pace
from flows.outward.payload import record_payload
from flows.outward.transmit import Sender, transmit
from sohoa.connecting.route_of import route_of
from storage.open_stores import StoreOptions, open_stores
from storage.records.database import Database
from storage.records.facilities.facilities import SqlFacilities
from storage.records.filing.records import SqlRecords
from storage.records.outward.outbox import SqlOutbox

HUB = "province"


class SimulatedFacility:
    """Releases, corrects, recalls, sends and reports, as the program does."""

    def __init__(
        self, home: Path, template: Path, *, code: str, port: int, reply_key: str, skew: timedelta
    ) -> None:
        home.mkdir(parents=True)
        shutil.copy(template, home / "sohoa.db")
        self.code, self.skew = code, skew
        self.keys: Keys = house_keys(home / KEYS)
        settings = RestSettings.model_validate({
            "name": HUB, "kind": "rest", "url": f"http://127.0.0.1:{port}", "api": "province",
            "purpose": "treatment", "legal_basis": "simulation", "reply_key": reply_key, "timeout_s": 10,
        })  # fmt: skip
        url, route = f"sqlite:///{home / 'sohoa.db'}", route_of(settings)
        options = StoreOptions(home=home, database_url=url, objects=f"folder:{home / 'objects'}")
        self._database = Database(url)
        self.stores = replace(
            open_stores(options),
            outbox=SqlOutbox(self._database, now=self.now),
            records=SqlRecords(self._database, now=self.now, routes=(route,)),
            facilities=SqlFacilities(self._database, now=self.now),
        )
        self._line: RestHub = open_rest_hub(settings, home=home)
        self._sender = Sender(
            hub=self._line, route=route, outbox=self.stores.outbox, objects=self.stores.objects,
            records=self.stores.records, make=record_payload, holder=new_holder(), now=self.now,
            pace=Pace(pause_s=0.1, cap_s=1.0, ask_s=1.0),
        )  # fmt: skip
        self._records: list[str] = []

    def now(self) -> datetime:
        """Return the time by this facility's clock."""
        return datetime.now(UTC) + self.skew

    def begin(self, records: int) -> None:
        """Load and release."""
        self._records = load_records(self.stores, records, facility=self.code)
        for one in self._records:
            self.stores.records.release(one, by="simulation")

    def go_on(self) -> None:
        """Correct a fifth of the records, recall a tenth."""
        correct(self.stores, self._records[::5])
        for one in self._records[1::10]:
            self.stores.records.recall(one, by="simulation", why="simulation")

    def send(self, *, wait_s: float) -> Counter[str]:
        """Send what is due, and hand in a report whether it arrives or not."""
        told = transmit(self._sender, wait_s=wait_s)
        self.report()
        return told

    def report(self) -> bool:
        """Hand in what this facility says of itself."""
        document = own_report(self.stores, self.code, hub=HUB, version="simulation", now=self.now)
        return self._line.report(write_report(document, self.keys))

    @property
    def waiting(self) -> int:
        """Messages that do not rest yet."""
        moving = ("planned", "waiting", "sending", "sent")
        return sum(sum(one.states.get(state, 0) for state in moving) for one in self.stores.outbox.backlog())

    def pairs(self) -> set[tuple[str, str]]:
        """Return what this facility's own outbox calls accepted."""
        return set(self.stores.outbox.accepted(self.code, hub=HUB))

    def close(self) -> None:
        """Let go of line and database."""
        self._line.close()
        self._database.close()

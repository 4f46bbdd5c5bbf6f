"""The registry of facilities in SQL."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.errors import UsageError
from models.message import agreement_hash
from storage.errors import UnknownIdError
from storage.facilities.facilities import Delivery, Facility, FacilityType, Held, Report, Standing, Tier
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.facilities.facility_tables import delivery, facility_entry, facility_report
from storage.records.outward.outbox_tables import message
from storage.records.rows import Clock

_CODE = re.compile(r"[A-Za-z0-9_.:-]{1,40}")
_ENTRY = sa.select(facility_entry, tables.facility.c.code).join(
    tables.facility, tables.facility.c.id == facility_entry.c.facility_id
)


class SqlFacilities:
    """See `storage.ports.facilities.Facilities`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def keep(self, facility: Facility) -> None:
        """See `Facilities.keep`."""
        home = rows.facility_id(facility.code)
        row: dict[str, object] = {
            "facility_id": home, "name": facility.name, "type": facility.type.value,
            "tier": facility.tier.value, "contact": facility.contact,
            "verify_key": facility.verify_key, "recipient": facility.recipient,
            "charts": facility.charts, "deadline": facility.deadline,
        }  # fmt: skip
        mine = facility_entry.c.facility_id == home
        with self._database.writing() as connection:
            rows.insert_new(connection, tables.facility, {"id": home, "code": facility.code})
            self._keep_training_apart(connection, home, facility.type)
            if not rows.insert_new(connection, facility_entry, row):
                connection.execute(sa.update(facility_entry).where(mine).values(row))
            self._note(connection, [("facility_kept", home, {"type": facility.type.value})])

    def all(self) -> tuple[Facility, ...]:
        """See `Facilities.all`."""
        with self._database.reading() as connection:
            found = connection.execute(_ENTRY.order_by(tables.facility.c.code))
            return tuple(_facility(row) for row in found)

    def get(self, code: str) -> Facility:
        """See `Facilities.get`."""
        with self._database.reading() as connection:
            row = connection.execute(_ENTRY.where(tables.facility.c.code == code)).one_or_none()
        if row is None:
            raise UnknownIdError("the registry has no facility of this code")
        return _facility(row)

    def heard(self, report: Report) -> bool:
        """See `Facilities.heard`."""
        home = rows.facility_id(report.facility)
        row: dict[str, object] = {
            "facility_id": home, "sequence": report.sequence, "made_at": report.made_at,
            "heard_at": self._now(),
            "version": report.version, "counts": dict(report.counts), "accepted": report.accepted,
            "agreement": report.agreement,
        }  # fmt: skip
        older = sa.and_(facility_report.c.facility_id == home, facility_report.c.sequence < report.sequence)
        self.get(report.facility)
        with self._database.writing() as connection:
            if rows.insert_new(connection, facility_report, row):
                return True
            return connection.execute(sa.update(facility_report).where(older).values(row)).rowcount == 1

    def next_sequence(self, code: str) -> int:
        """See `Facilities.next_sequence`."""
        last = sa.select(facility_report.c.sequence)
        last = last.where(facility_report.c.facility_id == rows.facility_id(code))
        with self._database.reading() as connection:
            before = connection.execute(last).scalar_one_or_none() or 0
        return max(before + 1, int(self._now().timestamp()))

    def receive(self, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
        """See `Facilities.receive`."""
        kept: list[Delivery] = []
        told: list[events.Happening] = []
        with self._database.writing() as connection:
            for one in deliveries:
                row: dict[str, object] = {
                    "key": one.key, "facility_id": rows.facility_id(one.facility),
                    "sender_record": one.record_id,
                    "version": one.version, "kind": one.kind, "payload_sha256": one.sha256,
                    "profile": one.profile, "purpose": one.purpose, "legal_basis": one.legal_basis,
                    "transaction_id": one.transaction, "received_at": one.received_at,
                }  # fmt: skip
                if rows.insert_new(connection, delivery, row):
                    kept.append(one)
                    told.append(("delivered", one.record_id[:36], {"kind": one.kind, "version": one.version}))
                else:
                    kept.append(self._known(connection, one.key))
            self._note(connection, told)
        return tuple(kept)

    def held(self, code: str) -> Held:
        """See `Facilities.held`."""
        mine = sa.select(delivery.c.key, delivery.c.payload_sha256)
        mine = mine.where(delivery.c.facility_id == rows.facility_id(code))
        with self._database.reading() as connection:
            pairs = [(row.key, row.payload_sha256) for row in connection.execute(mine)]
        return Held(received=len(pairs), agreement=agreement_hash(pairs))

    def standings(self) -> tuple[Standing, ...]:
        """See `Facilities.standings`."""
        with self._database.reading() as connection:
            entries = connection.execute(_ENTRY.order_by(tables.facility.c.code)).all()
            reports = {row.facility_id: row for row in connection.execute(sa.select(facility_report))}
            held: dict[str, list[tuple[str, str]]] = {}
            newest: dict[str, datetime] = {}
            for row in connection.execute(sa.select(delivery), execution_options={"yield_per": 1000}):
                held.setdefault(row.facility_id, []).append((row.key, row.payload_sha256))
                newest[row.facility_id] = max(row.received_at, newest.get(row.facility_id, row.received_at))
        return tuple(
            Standing(
                facility=_facility(row),
                report=_report(row.code, reports.get(row.facility_id)),
                heard_at=reports[row.facility_id].heard_at if row.facility_id in reports else None,
                received=len(held.get(row.facility_id, ())),
                received_hash=agreement_hash(held.get(row.facility_id, [])),
                received_at=newest.get(row.facility_id),
            )
            for row in entries
        )

    def own_counts(self, code: str) -> dict[str, int]:
        """See `Facilities.own_counts`."""
        home = rows.facility_id(code)
        scan, reading, record = tables.scan, tables.reading, tables.record
        inside = record.join(reading, reading.c.id == record.c.reading_id).join(
            scan, scan.c.id == reading.c.scan_id
        )
        number = sa.func.count()
        out = sa.and_(tables.release.c.record_id == record.c.id, tables.release.c.version == record.c.version)
        released = sa.exists().where(out, ~rows.recalled())
        recalled = sa.exists().where(out, rows.recalled())
        asked = {
            "scans": sa.select(number).select_from(scan).where(scan.c.facility_id == home),
            "records": sa.select(number).select_from(inside).where(scan.c.facility_id == home),
            "released": sa.select(number).select_from(inside).where(scan.c.facility_id == home, released),
            "recalled": sa.select(number).select_from(inside).where(scan.c.facility_id == home, recalled),
        }
        by_state = sa.select(message.c.state, number).where(message.c.facility_id == home)
        with self._database.reading() as connection:
            counts = {word: int(connection.execute(query).scalar_one()) for word, query in asked.items()}
            for state, found in connection.execute(by_state.group_by(message.c.state)):
                counts[f"messages_{state}"] = found
            refused = sa.select(message.c.code, number).where(
                message.c.facility_id == home, message.c.state == "dead"
            )
            for code_, found in connection.execute(refused.group_by(message.c.code)):
                word = f"refused_{_word(code_)}"
                counts[word] = counts.get(word, 0) + found
        return counts

    def _keep_training_apart(self, connection: sa.Connection, home: str, kind: FacilityType) -> None:
        """Refuse to turn practice into work or work into practice once there are charts."""
        known = sa.select(facility_entry.c.type).where(facility_entry.c.facility_id == home)
        before = connection.execute(known).scalar_one_or_none()
        if (before == FacilityType.TRAINING) == (kind is FacilityType.TRAINING):
            return
        charts = sa.select(tables.scan.c.id).where(tables.scan.c.facility_id == home).limit(1)
        if connection.execute(charts).one_or_none() is not None:
            raise UsageError("a facility with charts neither becomes one for training nor ceases to be one")

    def _known(self, connection: sa.Connection, key: str) -> Delivery:
        query = sa.select(delivery, tables.facility.c.code).join(
            tables.facility, tables.facility.c.id == delivery.c.facility_id
        )
        row = connection.execute(query.where(delivery.c.key == key)).one()
        return Delivery(
            key=row.key,
            facility=row.code,
            record_id=row.sender_record,
            version=row.version,
            kind=row.kind,
            profile=row.profile,
            purpose=row.purpose,
            legal_basis=row.legal_basis,
            sha256=row.payload_sha256,
            transaction=row.transaction_id,
            received_at=row.received_at,
        )

    def _note(self, connection: sa.Connection, told: Sequence[events.Happening]) -> None:
        events.note(self._database, connection, told, actor="registry", at=self._now())


def _word(code: str | None) -> str:
    """Return a code that may travel in a report: free words of a hub stay in this house."""
    spoken = "_".join((code or "unknown").split())
    return spoken if _CODE.fullmatch(spoken) else "other"


def _facility(row: Any) -> Facility:  # noqa: ANN401 - a row has the columns that were asked for
    return Facility(
        code=row.code,
        name=row.name,
        type=FacilityType(row.type),
        tier=Tier(row.tier),
        contact=row.contact,
        verify_key=row.verify_key,
        recipient=row.recipient,
        charts=row.charts,
        deadline=row.deadline,
    )


def _report(code: str, row: Any) -> Report | None:  # noqa: ANN401 - see above
    if row is None:
        return None
    return Report(
        facility=code,
        sequence=row.sequence,
        made_at=row.made_at,
        version=row.version,
        counts=row.counts,
        accepted=row.accepted,
        agreement=row.agreement,
    )

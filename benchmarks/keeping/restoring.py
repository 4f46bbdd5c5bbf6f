"""How long a restore takes: `python -m benchmarks.keeping.restoring --charts 1000 [--encrypted]`."""

import argparse
import hashlib
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.keeping.invented import invented
from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.integrity.age import make_key
from storage.integrity.backup import backup
from storage.integrity.open_kept import Kept
from storage.integrity.restore import restore
from storage.objects.folder import FolderObjects
from storage.records.custody.custody import SqlCustody
from storage.records.database import Database
from storage.records.filing.records import SqlRecords
from storage.records.migrate import upgrade
from storage.records.work import SqlWorkQueue

SIZE = 200_000
"""Bytes of an original, and of its PDF."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill, back up, restore, print; the restore itself compares every hash and row."""
    options = argparse.ArgumentParser()
    options.add_argument("--charts", type=int, default=1000)
    options.add_argument("--encrypted", action="store_true")
    given = options.parse_args(arguments)
    with TemporaryDirectory() as work:
        folder = Path(work)
        recipients = [make_key(folder / "key")] if given.encrypted else []
        with closing(Database(f"sqlite:///{folder}/old.db")) as database:
            upgrade(database)
            held = FolderObjects(folder / "old")
            _fill(database, held, given.charts)
            start = time.perf_counter()
            done = backup(database, held, folder / "safe", recipients=recipients)
            backed_up = time.perf_counter() - start
        with closing(Database(f"sqlite:///{folder}/new.db")) as database:
            target = Kept(database=database, objects=FolderObjects(folder / "new"))
            start = time.perf_counter()
            restore(folder / "safe", lambda: target, work=folder / "work", key=folder / "key")
            restored = time.perf_counter() - start
    print(
        f"{given.charts} charts, {done.about.objects} objects, encrypted: {given.encrypted}; "
        f"backup {backed_up:.0f} s, restore {restored:.0f} s, all hashes and rows equal"
    )


def _fill(database: Database, held: FolderObjects, charts: int) -> None:
    custody, queue, records = SqlCustody(database), SqlWorkQueue(database), SqlRecords(database)
    batch_id = custody.open_batch(name="bench", facility="01001").id
    for number in range(charts):
        content = (hashlib.sha256(str(number).encode()).digest() * (SIZE // 32))[:SIZE]
        sha256 = held.put(content)
        arrival = Arrival(name=f"{number}.pdf", sha256=sha256, size=SIZE, path=Path("seen"))
        (received,) = custody.receive(batch_id, [arrival])
        custody.stored([received.scan_id])
        claim = queue.claim(received.scan_id, holder="bench")
        assert claim is not None  # noqa: S101 - nobody else is here
        chart = invented(number)
        text, pdf = held.put(chart.to_json().encode()), held.put(b"%PDF" + content)
        records.load(
            [
                Loading(
                    claim=claim,
                    digitized=chart,
                    digitized_sha256=text,
                    pdf_sha256=pdf,
                    provenance={"pipeline": "bench"},
                )
            ]
        )


if __name__ == "__main__":
    main()

"""One file, handed in by 200 at once, 50 times: `python -m benchmarks.keeping.rush [--postgresql]`."""

import argparse
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.keeping.place import place
from storage.custody.custody import Arrival
from storage.objects.address import address
from storage.objects.folder import FolderObjects
from storage.records.custody.custody import SqlCustody
from storage.records.database import Database
from storage.records.migrate import upgrade


def main(arguments: Sequence[str] | None = None) -> None:
    """Rush and print: entries made, errors that any caller saw."""
    options = argparse.ArgumentParser()
    options.add_argument("--callers", type=int, default=200)
    options.add_argument("--rounds", type=int, default=50)
    options.add_argument("--postgresql", action="store_true")
    given = options.parse_args(arguments)
    with (
        place(postgresql=given.postgresql) as url,
        TemporaryDirectory() as folder,
        closing(Database(url)) as database,
    ):
        upgrade(database)
        custody, objects = SqlCustody(database), FolderObjects(Path(folder))
        batch_id = custody.open_batch(name="rush", facility="01001").id
        start, told = time.perf_counter(), Counter[str]()
        for number in range(given.rounds):
            told += _round(custody, objects, batch_id, number, given.callers)
        spent = time.perf_counter() - start
        entries = custody.counts(batch_id).files
    print(f"{given.rounds} rounds × {given.callers} callers: {entries} entries, {dict(told)}, {spent:.0f} s")


def _round(
    custody: SqlCustody, objects: FolderObjects, batch_id: str, number: int, callers: int
) -> Counter[str]:
    content = f"round {number}".encode()
    gate, told = threading.Barrier(callers), Counter()

    def hand_in(caller: int) -> None:
        arrival = Arrival(
            name=f"{number}-{caller}.pdf", sha256=address(content), size=len(content), path=Path("seen")
        )
        gate.wait()
        try:
            (received,) = custody.receive(batch_id, [arrival])
            objects.put(content)
            custody.stored([received.scan_id])
        except Exception as error:  # noqa: BLE001 - any error at all is the figure
            told[type(error).__name__] += 1
        else:
            told[received.receipt.value] += 1

    threads = [threading.Thread(target=hand_in, args=(caller,)) for caller in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


if __name__ == "__main__":
    main()

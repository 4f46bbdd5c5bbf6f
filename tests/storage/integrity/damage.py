"""Kinds of damage, planted from outside; each returns the subjects that fsck must name."""

from storage.integrity.faults import FaultKind


def missing(kept, chance, count):
    gone = chance.sample(kept.names(), count)
    for sha256 in gone:
        kept.place(sha256).unlink()
    return gone


def mismatch(kept, chance, count):
    flipped = chance.sample(kept.names(), count)
    for sha256 in flipped:
        held = bytearray(kept.place(sha256).read_bytes())
        held[chance.randrange(len(held))] ^= 1 << chance.randrange(8)
        kept.place(sha256).write_bytes(held)
    return flipped


def orphan(kept, chance, count):
    return [kept.objects.put(chance.randbytes(40)) for _ in range(count)]


def unerased(kept, chance, count):
    """Objects that an erasure of a chart should have taken away."""
    held = orphan(kept, chance, count)
    chart = kept.ids("SELECT id FROM chart", 1, chance)[0]
    proposed = "INSERT INTO erasure (id, chart_id, why, proposed_by, proposed_at, not_before) VALUES ('e', ?, '', 'a', 1, 2)"
    kept.vandalise(proposed, [(chart,)])
    gone = "INSERT INTO erased_object (role, owner, sha256, erasure_id) VALUES ('scan.sha256', 'x', ?, 'e')"
    kept.vandalise(gone, [(one,) for one in held])
    return held


def foreign(kept, chance, count):
    """Half are no addresses, half are addresses on a shelf that is not theirs."""
    shelves = sorted(folder for folder in kept.shelves.iterdir() if len(folder.name) == 2)
    names = [chance.randbytes(32).hex() if place % 2 else f"notes-{place}.txt" for place in range(count)]
    for name in names:
        wrong = chance.choice([shelf for shelf in shelves if shelf.name != name[:2]])
        (wrong / name).write_bytes(b"?")
    return names


def stale(kept, chance, count):
    scans = kept.ids("SELECT id FROM scan WHERE state = 'stored'", count, chance)
    reading = "UPDATE scan SET state = 'reading', holder = 'dead', attempts = 1, fence = 1, lease_until = ? WHERE id = ?"
    ends = [None if place % 5 == 0 else "2026-11-23 02:00:00.000000" for place in range(count)]
    kept.vandalise(reading, list(zip(ends, scans, strict=True)))
    return scans


def pages_lost(kept, chance, count):
    readings = kept.ids("SELECT reading_id FROM page GROUP BY 1", count, chance)
    kept.vandalise("DELETE FROM page WHERE reading_id = ? AND number = 2", [(one,) for one in readings])
    return readings


def no_pdf(kept, chance, count):
    readings = kept.ids("SELECT reading_id FROM record", count, chance)
    for one in readings:
        kept.place(kept.ask("SELECT pdf_sha256 FROM reading WHERE id = ?", one)[0][0]).unlink()
    kept.vandalise("UPDATE reading SET pdf_sha256 = NULL WHERE id = ?", [(one,) for one in readings])
    return readings


def no_reading(kept, chance, count):
    scans = kept.ids("SELECT id FROM scan WHERE state = 'stored'", count, chance)
    kept.vandalise("UPDATE scan SET state = 'loaded' WHERE id = ?", [(one,) for one in scans])
    return scans


def versions(kept, chance, count):
    records = kept.ids("SELECT id FROM record", count, chance)
    kept.vandalise("UPDATE record SET version = version + 1 WHERE id = ?", [(one,) for one in records])
    return records


def events(kept, chance, count):
    numbers = kept.ids("SELECT number FROM event", count, chance)
    kept.vandalise("UPDATE event SET actor = 'nobody' WHERE number = ?", [(one,) for one in numbers])
    return numbers


def links(kept, chance, count):
    receipts = kept.ids("SELECT id FROM receipt", count, chance)
    kept.vandalise("UPDATE receipt SET scan_id = 'nobody' WHERE id = ?", [(one,) for one in receipts])
    return [f"receipt:{one}" for one in receipts]


DAMAGE = {
    FaultKind.MISSING_OBJECT: missing,
    FaultKind.HASH_MISMATCH: mismatch,
    FaultKind.ORPHAN_OBJECT: orphan,
    FaultKind.FOREIGN_OBJECT: foreign,
    FaultKind.UNERASED_OBJECT: unerased,
    FaultKind.STALE_LEASE: stale,
    FaultKind.COUNT_MISMATCH: pages_lost,
    FaultKind.RECORD_WITHOUT_PDF: no_pdf,
    FaultKind.MISSING_READING: no_reading,
    FaultKind.VERSION_MISMATCH: versions,
    FaultKind.BROKEN_EVENT_CHAIN: events,
    FaultKind.FOREIGN_ROW: links,
}
"""What a fault is planted by."""
MENDED = {FaultKind.STALE_LEASE, FaultKind.ORPHAN_OBJECT}
"""What `--repair` mends."""

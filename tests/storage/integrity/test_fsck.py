import tracemalloc
from collections import Counter

import pytest

from models.errors import UsageError
from storage.integrity.faults import FaultKind
from storage.integrity.part import Part, part
from tests.storage.integrity.damage import DAMAGE, MENDED, mismatch, missing, orphan
from tests.storage.integrity.kept import seeded

MANY = 50


def test_a_whole_store_has_no_fault_while_it_works_and_after(whole):
    assert whole.check() == ()
    whole.clock.forward(days=400)
    assert whole.check(repair=True) == ()


@pytest.mark.parametrize("kind", DAMAGE)
def test_every_damage_is_found_once_and_nothing_else(kept, kind):
    planted = DAMAGE[kind](kept, seeded(kind), MANY)
    assert len(set(planted)) == MANY
    found = [(fault.kind, fault.subject) for fault in kept.check()]
    assert sorted(found) == sorted((kind, subject) for subject in planted)


@pytest.mark.parametrize("kind", DAMAGE)
def test_repairing_twice_is_repairing_once(kept, kind):
    DAMAGE[kind](kept, seeded(kind), 5)
    first = kept.check(repair=True)
    assert {fault.repaired for fault in first} == {kind in MENDED}
    after = kept.ask("SELECT count(*), max(hash) FROM event"), sorted(kept.objects.addresses())
    second = kept.check(repair=True)
    assert second == (() if kind in MENDED else first)
    assert (kept.ask("SELECT count(*), max(hash) FROM event"), sorted(kept.objects.addresses())) == after


def test_a_repair_deletes_nothing_and_a_known_orphan_keeps_its_bytes(kept):
    strays = orphan(kept, seeded(7), 3)
    before = sorted(kept.objects.addresses())
    kept.check(repair=True)
    assert sorted(kept.objects.addresses()) == before
    assert set(strays) <= set(before)
    assert kept.ask("SELECT count(*) FROM event WHERE action = 'orphan_noted'") == [(3,)]


def test_all_kinds_at_once_are_told_apart(kept):
    chance = seeded(11)
    planted = Counter()
    for kind in (
        FaultKind.ORPHAN_OBJECT,
        FaultKind.STALE_LEASE,
        FaultKind.COUNT_MISMATCH,
        FaultKind.FOREIGN_ROW,
    ):
        planted[kind] = len(DAMAGE[kind](kept, chance, 4))
    for kind in (FaultKind.VERSION_MISMATCH, FaultKind.BROKEN_EVENT_CHAIN, FaultKind.FOREIGN_OBJECT):
        planted[kind] = len(DAMAGE[kind](kept, chance, 4))
    planted[FaultKind.MISSING_OBJECT] = len(missing(kept, chance, 4))
    assert Counter(fault.kind for fault in kept.check()) == planted


def test_what_a_living_run_has_under_way_is_no_fault(kept):
    scans = kept.ids("SELECT id FROM scan WHERE state = 'stored'", 1, seeded(1))
    held = "UPDATE scan SET state = 'reading', holder = 'run', fence = 1, lease_until = ? WHERE id = ?"
    kept.vandalise(held, [("2026-11-23 03:02:00.000000", scans[0])])
    kept.objects.put(b"written, not yet named")
    assert kept.check() == ()
    kept.clock.forward(hours=1)
    assert {fault.kind for fault in kept.check()} == {FaultKind.STALE_LEASE, FaultKind.ORPHAN_OBJECT}


def test_a_chain_whose_end_was_cut_off_or_that_lost_a_link_is_found(kept):
    last = kept.ask("SELECT max(number) FROM event WHERE action = 'released'")[0][0]
    kept.vandalise("DELETE FROM event WHERE number >= ?", [(last,)])
    assert [fault.detail["action"] for fault in kept.check()] == ["released"]
    kept.vandalise("DELETE FROM event WHERE number = ?", [(3,)])
    assert [(fault.subject, fault.detail["trouble"]) for fault in kept.check()] == [("4", "gap")]


def test_a_closed_batch_that_does_not_balance_any_more_is_named(kept):
    kept.vandalise("UPDATE batch SET declared = 3 WHERE state = ?", [("closed",)])
    (fault,) = kept.check()
    assert (fault.kind, dict(fault.detail)) == (
        FaultKind.COUNT_MISMATCH,
        {"step": "preparation", "expected": 3, "found": 2},
    )


def test_a_database_with_a_broken_page_is_not_asked_further(kept):
    kept.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    file = kept.home / "sohoa.db"
    held = bytearray(file.read_bytes())
    for page in range(3, len(held) // 4096):
        held[page * 4096 : page * 4096 + 64] = bytes(64)
    file.write_bytes(held)
    assert {fault.kind for fault in kept.check()} == {FaultKind.DAMAGED_DATABASE}
    file.write_bytes(b"no database at all" * 300)
    assert {fault.kind for fault in kept.check()} == {FaultKind.DAMAGED_DATABASE}


def test_slices_hash_everything_once_between_them_and_always_miss_nothing_that_is_gone(kept):
    flipped = set(mismatch(kept, seeded(5), 12))
    gone = set(missing(kept, seeded(6), 1)) - flipped
    seen = [kept.check(part=Part(number=n, parts=4)) for n in range(1, 5)]
    damaged = [fault.subject for told in seen for fault in told if fault.kind is FaultKind.HASH_MISMATCH]
    assert sorted(damaged) == sorted(one for one in flipped if kept.place(one).exists())
    for told in seen:
        assert gone <= {fault.subject for fault in told if fault.kind is FaultKind.MISSING_OBJECT}


@pytest.mark.parametrize("words", ["0/3", "4/3", "1", "a/b", "1/0", "-1/3"])
def test_a_slice_that_is_none_is_a_usage_error(words):
    with pytest.raises(UsageError):
        part(words)


def test_names_come_in_order_and_whole_when_they_fill_several_pages(kept, monkeypatch):
    monkeypatch.setattr("storage.records.integrity.named._TOGETHER", 7)
    assert kept.check() == ()
    gone = missing(kept, seeded(2), 20)
    assert sorted(fault.subject for fault in kept.check()) == sorted(gone)


def test_large_objects_are_hashed_in_pieces(kept):
    chance = seeded(3)
    kept.objects.put(chance.randbytes(8 << 20))
    tracemalloc.start()
    try:
        kept.check()
        assert tracemalloc.get_traced_memory()[1] < 6 << 20
    finally:
        tracemalloc.stop()

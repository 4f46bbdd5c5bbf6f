"""A watched folder from the scanner's last byte to custody; preparing runs in real processes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.watch.find_stacks import find_stacks
from flows.watch.stillness import Stillness
from flows.watch.take_in import TakenIn, Watching
from flows.watch.watch import Watcher
from models.intake import Cover, HoldReason, Separation
from pipeline.intake.prepare_stack import Held
from storage.custody.custody import Receipt
from storage.open_stores import StoreOptions, Stores, open_stores
from tests.pipeline.intake.sheets import cover_sheet, page, write


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stores(options: StoreOptions) -> Stores:
    return open_stores(options)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "scanner").mkdir()
    return tmp_path / "scanner"


@pytest.fixture
def watcher(root: Path, stores: Stores, clock: Clock, tmp_path: Path) -> Iterator[Watcher]:
    (tmp_path / "work").mkdir()
    wish = Watching(facility="01001", by=Separation.CODES, work=tmp_path / "work")
    yield Watcher(
        roots=(root,),
        wish=wish,
        stores=stores,
        stillness=Stillness(seconds=10.0, now=clock),
        tell_held=lambda held: held.reason,
    )
    assert list((tmp_path / "work").iterdir()) == []


def settle(watcher: Watcher, clock: Clock) -> dict[str, TakenIn | Held]:
    assert watcher.look() == ()
    clock.now += 11
    return {stack.name: outcome for stack, outcome in watcher.look()}


def test_a_stack_is_cut_by_its_covers_into_the_right_boxes(
    watcher: Watcher, root: Path, stores: Stores, clock: Clock
) -> None:
    first, second = Cover(box="Hộp 12", chart="BA 1", pages=2), Cover(box="Hộp 13", chart="BA 2", pages=1)
    write(root / "SCN_0001.pdf", [cover_sheet(first), page(1), page(2), cover_sheet(second), page(3)])
    outcome = settle(watcher, clock)["SCN_0001.pdf"]
    assert isinstance(outcome, TakenIn)
    held = {
        batch.name: [scan.name for scan in stores.custody.scans(batch.id)]
        for batch in stores.custody.batches()
    }
    assert held == {"Hộp 12": ["Hộp 12/BA 1.pdf"], "Hộp 13": ["Hộp 13/BA 2.pdf"]}
    assert stores.queue.count_waiting() == 2
    assert [path.name for path in root.rglob("*.pdf")] == ["SCN_0001.pdf"]
    assert find_stacks(root) == ()


def test_a_file_that_still_grows_is_left_alone(watcher: Watcher, root: Path, clock: Clock) -> None:
    path = write(root / "a.pdf", [page(1)])
    whole = path.read_bytes()
    path.write_bytes(whole[:1000])
    for cut in (2000, 3000, len(whole)):
        assert watcher.look() == ()
        clock.now += 9
        path.write_bytes(whole[:cut])
    assert watcher.look() == ()
    (root / "a.pdf.part").touch()
    clock.now += 11
    assert watcher.look() == ()
    (root / "a.pdf.part").unlink()
    assert watcher.look() == ()
    clock.now += 11
    assert len(watcher.look()) == 1


def test_a_copy_that_stalls_is_waited_for_and_taken_as_it_is_in_the_end(
    watcher: Watcher, root: Path, clock: Clock
) -> None:
    path = write(root / "a.pdf", [page(1)])
    whole = path.read_bytes()
    path.write_bytes(whole[:-2000] + bytes(2000))
    assert watcher.look() == ()
    clock.now += 600
    assert watcher.look() == ()
    path.write_bytes(whole)
    assert watcher.look() == ()
    clock.now += 11
    assert len(watcher.look()) == 1
    (root / "b.pdf").write_bytes(whole[:1000])
    assert watcher.look() == ()
    clock.now += 901
    assert len(watcher.look()) == 1


def test_a_held_stack_is_told_of_and_taken_when_it_is_mended(
    watcher: Watcher, root: Path, stores: Stores, clock: Clock
) -> None:
    chart = Cover(box="Hộp 12", chart="BA 1", pages=2)
    write(root / "box.pdf", [cover_sheet(chart), page(1)])
    write(root / "other.pdf", [page(9)])
    outcomes = settle(watcher, clock)
    assert outcomes["box.pdf"] == Held(reason=HoldReason.PAGES_DIFFER, box="Hộp 12", expected=2, found=1)
    assert isinstance(outcomes["other.pdf"], TakenIn)
    assert (root / "box.pdf.bi-giu.txt").read_text("utf-8") == "pages_differ\n"
    assert [(one.box, one.stack, one.expected, one.found) for one in stores.holds.open()] == [
        ("Hộp 12", "box.pdf", 2, 1)
    ]
    assert not watcher.still_moving()
    write(root / "box.pdf", [cover_sheet(chart), page(1), page(2)])
    assert isinstance(settle(watcher, clock)["box.pdf"], TakenIn)
    assert stores.holds.open() == ()
    assert not (root / "box.pdf.bi-giu.txt").exists()


def test_a_held_stack_that_is_taken_away_is_held_no_more(
    watcher: Watcher, root: Path, stores: Stores, clock: Clock
) -> None:
    write(root / "a.pdf", [page(1)])
    (root / "a.pdf.sohoa.json").write_text('{"pages": 2, "colour": "red"}')
    assert settle(watcher, clock)["a.pdf"] == Held(reason=HoldReason.UNREADABLE_SIDECAR)
    (root / "a.pdf").unlink()
    assert watcher.look() == ()
    assert stores.holds.open() == ()


def test_sidecars_folders_and_names_say_where_a_chart_belongs(
    watcher: Watcher, root: Path, stores: Stores, clock: Clock
) -> None:
    write(root / "Hộp 7" / "BA 9" / "a.pdf", [page(1)])
    write(root / "b.pdf", [page(2)])
    (root / "b.sohoa.json").write_text('{"box": "Hộp 8", "pages": 1, "urgent": true}')
    for number in (1, 2):
        page(10 + number).save(root / f"20261125093000_{number:03d}.jpg", dpi=(150, 150))
    outcomes = settle(watcher, clock)
    assert {name: outcome.urgent for name, outcome in outcomes.items() if isinstance(outcome, TakenIn)} == {
        "Hộp 7/BA 9/a.pdf": False, "b.pdf": True, "20261125093000": False,
    }  # fmt: skip
    held = {
        batch.name: [scan.name for scan in stores.custody.scans(batch.id)]
        for batch in stores.custody.batches()
    }
    assert held == {"Hộp 7": ["Hộp 7/BA 9/a.pdf"], "Hộp 8": ["b.pdf"], "scanner": ["20261125093000.pdf"]}
    assert stores.custody.scan(stores.queue.waiting()[0]).name == "b.pdf"


def test_a_gap_in_the_scanners_numbers_stops_that_chart(watcher: Watcher, root: Path, clock: Clock) -> None:
    for number in (1, 3):
        page(number).save(root / f"20261125093000_{number:03d}.jpg")
    assert settle(watcher, clock)["20261125093000"] == Held(reason=HoldReason.MISSING_SCAN, expected=2)


def test_what_comes_after_the_first_pages_were_taken_in_is_no_chart_of_its_own(
    watcher: Watcher, root: Path, clock: Clock
) -> None:
    page(4).save(root / "20261125093000_004.jpg")
    assert settle(watcher, clock)["20261125093000"] == Held(reason=HoldReason.MISSING_SCAN, expected=1)


def test_one_pass_waits_until_somebody_has_turned_the_stack_over(
    watcher: Watcher, root: Path, clock: Clock
) -> None:
    write(root / "BA1-odd.pdf", [page(1), page(3)])
    assert settle(watcher, clock) == {}
    clock.now += 300
    write(root / "BA1-even.pdf", [page(4), page(2)])
    outcome = settle(watcher, clock)["ba1"]
    assert isinstance(outcome, TakenIn)
    assert outcome.charts == 1


def test_one_pass_whose_other_never_comes_is_held(watcher: Watcher, root: Path, clock: Clock) -> None:
    write(root / "BA1-mat truoc.pdf", [page(1), page(3)])
    assert settle(watcher, clock) == {}
    clock.now += 900
    assert [outcome for _, outcome in watcher.look()] == [Held(reason=HoldReason.SIDE_MISSING)]
    assert not watcher.still_moving()


def test_a_watcher_that_died_between_commit_and_moving_does_nothing_twice(
    watcher: Watcher, root: Path, stores: Stores, clock: Clock
) -> None:
    stack = write(root / "a.pdf", [cover_sheet(Cover(box="1", chart="1")), page(1)])
    before = stack.read_bytes()
    settle(watcher, clock)
    stack.write_bytes(before)
    assert isinstance(settle(watcher, clock)["a.pdf"], TakenIn)
    (batch,) = stores.custody.batches()
    counts = stores.custody.counts(batch.id)
    assert (counts.files, counts.duplicates) == (1, 0)
    assert {one.receipt for one in stores.custody.duplicates(batch.id)} <= {Receipt.DUPLICATE}


def test_one_bad_file_does_not_stop_the_others(
    watcher: Watcher, root: Path, stores: Stores, clock: Clock
) -> None:
    (root / "bad.pdf").write_bytes(b"%PDF-1.7 nothing %%EOF")
    (root / "notes.txt").write_text("no scan")
    write(root / "good.pdf", [page(1)])
    outcomes = settle(watcher, clock)
    assert {name: isinstance(outcome, TakenIn) for name, outcome in outcomes.items()} == {
        "bad.pdf": True,
        "good.pdf": True,
    }
    assert stores.queue.count_waiting() == 2


def test_a_share_that_is_not_mounted_is_an_error_and_no_empty_folder(watcher: Watcher, root: Path) -> None:
    root.rmdir()
    with pytest.raises(FileNotFoundError):
        watcher.look()

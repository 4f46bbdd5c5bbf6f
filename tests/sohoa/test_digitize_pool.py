import errno
import json
from pathlib import Path

import pytest

from models.errors import MissingDependencyError, StorageDownError
from models.scan import Reason
from models.vocabulary import FileStatus
from sohoa.digitizing.digitize_files import digitize_files
from sohoa.digitizing.job import FileOutcome, Job, UnwritableResultsError
from sohoa.digitizing.pool import Pool
from sohoa.digitizing.sources import find_sources

ENGINES = "fake_digitisers"


@pytest.fixture(autouse=True)
def _fakes_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "engines"))


def jobs_for(tmp_path: Path, *words: str, pdf: bool = True) -> list[Job]:
    (tmp_path / "in").mkdir(exist_ok=True)
    (tmp_path / "out").mkdir(exist_ok=True)
    (tmp_path / "unfinished").mkdir(exist_ok=True)
    jobs = []
    for number, word in enumerate(words):
        source = tmp_path / "in" / f"{number}.pdf"
        source.write_text(word)
        target = tmp_path / "out" / f"{number}.pdf"
        jobs.append(
            Job(
                number=number,
                source=source,
                size=len(word),
                json=target.with_suffix(".json"),
                pdf=target if pdf else None,
                work=tmp_path / "work" / str(number),
                unfinished=tmp_path / "unfinished",
            )
        )
    return jobs


def run(jobs: list[Job], *, workers: int = 2, silence: float = 60) -> tuple[FileOutcome, ...]:
    return Pool(workers=workers, engines=ENGINES, silence=silence).run(jobs)


def leftovers(tmp_path: Path) -> list[Path]:
    return [path for folder in ("unfinished", "work") for path in (tmp_path / folder).glob("*")]


def test_outcomes_stand_in_the_order_of_the_jobs(tmp_path: Path):
    outcomes = run(jobs_for(tmp_path, "a", "bad", "a longer one", "b"))
    assert [outcome.number for outcome in outcomes] == [0, 1, 2, 3]
    assert [outcome.status.value for outcome in outcomes] == ["loaded", "quarantined", "loaded", "loaded"]
    assert outcomes[0].pages.read == outcomes[0].pages.declared == 1
    assert leftovers(tmp_path) == []


def test_a_quarantined_file_has_json_and_no_pdf(tmp_path: Path):
    stale = tmp_path / "out" / "0.pdf"
    stale.parent.mkdir()
    stale.write_text("of an earlier run")
    (outcome,) = run(jobs_for(tmp_path, "bad"))
    assert outcome.pdf is None
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["0.json"]


def test_json_only_writes_no_pdf(tmp_path: Path):
    (outcome,) = run(jobs_for(tmp_path, "a", pdf=False))
    assert outcome.pdf is None
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["0.json"]


@pytest.mark.parametrize(
    ("word", "fault"), [("die", "SIGKILL"), ("no memory", None), ("raise", "ValueError")]
)
def test_a_file_that_kills_its_worker_is_quarantined_and_the_rest_goes_on(
    tmp_path: Path, word: str, fault: str | None
):
    outcomes = run(jobs_for(tmp_path, "a", word, "b", "c"))
    assert [outcome.status.value for outcome in outcomes] == ["loaded", "quarantined", "loaded", "loaded"]
    assert outcomes[1].reason is Reason.DECODER_CRASH
    assert outcomes[1].fault == fault
    written = json.loads((tmp_path / "out" / "1.json").read_text())
    assert (written["status"], written["reason"]) == ("quarantined", "decoder_crash")
    assert not (tmp_path / "out" / "1.pdf").exists()
    assert leftovers(tmp_path) == []


def test_a_file_whose_worker_died_once_is_read_in_the_second_try(tmp_path: Path):
    outcomes = run(jobs_for(tmp_path, "die once", "a"))
    assert {outcome.status for outcome in outcomes} == {FileStatus.LOADED}
    assert (tmp_path / "out" / "0.pdf").read_bytes() == b"%PDF-1.7 whole"


def test_a_silent_worker_is_stopped(tmp_path: Path):
    outcomes = run(jobs_for(tmp_path, "hang", "a"), silence=3.0)
    assert outcomes[0].reason is Reason.TIMEOUT
    assert outcomes[1].status is FileStatus.LOADED
    assert leftovers(tmp_path) == []


def test_a_slow_file_with_signs_of_life_is_not_stopped(tmp_path: Path):
    (outcome,) = run(jobs_for(tmp_path, "slow"), silence=3.0)
    assert outcome.status is FileStatus.LOADED


def test_many_files_that_kill_do_not_stop_the_pool(tmp_path: Path):
    outcomes = run(jobs_for(tmp_path, *["die"] * 4, "a"))
    assert [outcome.status.value for outcome in outcomes] == ["quarantined"] * 4 + ["loaded"]


def test_a_full_disk_stops_everything_and_leaves_no_half_file(tmp_path: Path):
    with pytest.raises(StorageDownError):
        run(jobs_for(tmp_path, "disk full", "a"), workers=1)
    assert leftovers(tmp_path) == []


def test_a_missing_engine_stops_everything(tmp_path: Path):
    with pytest.raises(MissingDependencyError, match="tesseract vie"):
        run(jobs_for(tmp_path, "no engine"))


def test_engines_that_cannot_be_imported_are_a_missing_dependency(tmp_path: Path):
    with pytest.raises(MissingDependencyError, match="not_there"):
        Pool(workers=1, engines="not_there").run(jobs_for(tmp_path, "a"))


def test_no_words_of_the_failure_are_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    run(jobs_for(tmp_path, "raise"))
    assert "HƯƠNG" not in "".join(capfd.readouterr())
    assert "HƯƠNG" not in (tmp_path / "out" / "0.json").read_text()


def test_the_number_of_workers_changes_nothing(tmp_path: Path):
    words = ["a", "bad", "bb", "ccc", "die"]
    for number, word in enumerate(words):
        source = tmp_path / "scans" / "ward" / f"{number}.pdf"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(word)
    results = []
    for workers in (1, 3):
        out = tmp_path / f"out{workers}"
        found = find_sources([tmp_path / "scans"], out=out)
        digitize_files(found, out=out, pdf=True, workers=workers, engines=ENGINES)
        results.append({p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file()})
    assert results[0] == results[1]
    assert len(results[0]) == 8


def test_a_disk_that_is_full_from_the_start_is_no_fault_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(**_: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "a.pdf").write_text("a")
    found = find_sources([tmp_path / "a.pdf"], out=tmp_path / "out")
    monkeypatch.setattr("tempfile.mkdtemp", full)
    with pytest.raises(UnwritableResultsError, match="No space left"):
        digitize_files(found, out=tmp_path / "out", pdf=True, workers=1, engines=ENGINES)

"""All files of one command, from their names to their results on disk."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from models.errors import UsageError
from sohoa.console import progress
from sohoa.digitizing.claimed_folder import claimed_folder
from sohoa.digitizing.folds_names import folds_names
from sohoa.digitizing.job import FileOutcome, Job, UnwritableResultsError
from sohoa.digitizing.pool import Pool
from sohoa.digitizing.shown_name import shown_name
from sohoa.digitizing.sources import Found
from sohoa.digitizing.stoppable import stoppable
from sohoa.digitizing.targets import plan_targets, with_suffix_added
from sohoa.messages import say


def digitize_files(
    found: Found, *, out: Path, pdf: bool, workers: int, engines: str
) -> tuple[FileOutcome, ...]:
    """Digitize the sources into the folder `out`; return where each ended, in their order.

    Raises:
        UsageError: `out` is no folder that can be written to, or a result would overwrite what was found.
        UnwritableResultsError: the disk is full.
        MissingDependencyError: an engine is not installed.
    """
    targets = plan_targets(found.sources, out=out, companions=found.companions, folding=folds_names(out))
    _make_folder(out)
    temporary = Path(tempfile.gettempdir())
    with stoppable(), ExitStack() as stack:
        try:
            work = stack.enter_context(claimed_folder(temporary, prefix="sohoa-digitize-"))
            unfinished = stack.enter_context(claimed_folder(out, prefix=".sohoa-"))
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise UnwritableResultsError(say("digitize.disk", why=why)) from error
        jobs = _jobs(found, targets, pdf=pdf, work=work, unfinished=unfinished)
        with progress(say("digitize.busy"), total=len(jobs)) as advance:
            pool = Pool(workers=workers, engines=engines)
            return pool.run(jobs, on_done=lambda _outcome: advance(1))


def _jobs(found: Found, targets: Sequence[Path], *, pdf: bool, work: Path, unfinished: Path) -> list[Job]:
    return [
        Job(
            number=number,
            source=source.path,
            size=source.size,
            json=with_suffix_added(target, ".json"),
            pdf=with_suffix_added(target, ".pdf") if pdf else None,
            work=work / str(number),
            unfinished=unfinished,
        )
        for number, (source, target) in enumerate(zip(found.sources, targets, strict=True))
    ]


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(say("digitize.out_no_folder", path=shown_name(out))) from error
    if not os.access(out, os.W_OK | os.X_OK):
        raise UsageError(say("digitize.out_no_folder", path=shown_name(out)))

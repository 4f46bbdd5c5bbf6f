"""One stack from the watched folder into custody: originals move only when everything is acknowledged."""

import shutil
import tempfile
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from flows.receive import receive
from flows.watch.find_stacks import DONE
from flows.watch.prepare import prepare
from flows.watch.read_sidecar import UnreadableSidecarError, read_sidecar
from flows.watch.stack import Sidecar, Stack
from models.intake import Cover, HoldReason, Separation
from pipeline.intake.prepare_stack import Chart, Held, StackJob
from storage.custody.custody import Arrival
from storage.custody.holds import Holding
from storage.objects.address import address
from storage.open_stores import Stores

_LONGEST = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """What the operator wants of watched folders."""

    facility: str
    by: Separation
    work: Path
    """A folder of the owner's only, for charts that are being cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A stack that is in custody now."""

    batches: tuple[str, ...]
    """Their ids."""
    charts: int
    urgent: bool


def take_in(stack: Stack, wish: Watching, stores: Stores) -> TakenIn | Held:
    """Take a finished stack in, or say why it has to wait. Safe to run again after a crash at any moment.

    Raises:
        StorageDownError: a store does not answer or is full; the stack stays where it is.
        OSError: the watched folder cannot be read or written.
    """
    if stack.half:
        return Held(reason=HoldReason.SIDE_MISSING, box=stack.known.box)
    if stack.missing is not None:
        return Held(reason=HoldReason.MISSING_SCAN, box=stack.known.box, expected=stack.missing)
    try:
        sidecar = Sidecar() if stack.sidecar is None else read_sidecar(stack.sidecar)
    except UnreadableSidecarError:
        return Held(reason=HoldReason.UNREADABLE_SIDECAR, box=stack.known.box)
    with tempfile.TemporaryDirectory(dir=wish.work) as folder:
        prepared = prepare(_job(stack, sidecar, wish), Path(folder))
        if isinstance(prepared, Held):
            return prepared
        batches = _hand_over(prepared.charts, stack, wish, stores)
    if batches is None:
        return Held(reason=HoldReason.UNREADABLE_STACK, box=stack.known.box)
    if sidecar.urgent:
        for batch_id in batches:
            stores.custody.hurry(batch_id)
    _put_away(stack)
    return TakenIn(batches=batches, charts=len(prepared.charts), urgent=sidecar.urgent)


def holding(stack: Stack, held: Held) -> Holding:
    """Return what is written down about a stack that waits."""
    return Holding(
        place=stack.place,
        box=_shown(held.box or ""),
        stack=_shown(stack.name),
        reason=held.reason,
        expected=held.expected,
        found=held.found,
    )


def _job(stack: Stack, sidecar: Sidecar, wish: Watching) -> StackJob:
    said, seen = sidecar.known, stack.known
    known = Cover(
        batch=said.batch, box=said.box or seen.box, chart=said.chart or seen.chart, pages=said.pages
    )
    return StackJob(
        fronts=stack.fronts,
        backs=stack.backs,
        turned=sidecar.turned,
        by=sidecar.separation or wish.by,
        known=known,
        separators=sidecar.separators,
        together=stack.together,
    )


def _hand_over(
    charts: tuple[Chart, ...], stack: Stack, wish: Watching, stores: Stores
) -> tuple[str, ...] | None:
    """Write down and copy the charts of each box; None when a file changed or went away meanwhile."""
    boxes: dict[str, list[Chart]] = {}
    for chart in charts:
        boxes.setdefault(_batch_name(chart.cover, stack), []).append(chart)
    batches = []
    for name, inside in boxes.items():
        batch = stores.custody.open_batch(name=name, facility=wish.facility)
        stores.custody.receive(batch.id, [_arrival(chart, stack) for chart in inside])
        copied = receive(batch.id, stores)
        if copied.changed or copied.gone:
            return None
        batches.append(batch.id)
    return tuple(batches)


def _batch_name(cover: Cover, stack: Stack) -> str:
    return _shown(cover.batch or cover.box or stack.root.name) or "/"


def _arrival(chart: Chart, stack: Stack) -> Arrival:
    return Arrival(
        name=_shown(_file_name(chart, stack)),
        sha256=address(chart.path),
        size=chart.path.stat().st_size,
        path=chart.path.absolute(),
    )


def _file_name(chart: Chart, stack: Stack) -> str:
    """Name a chart so that a person finds its paper: box, chart, and the part where there are several."""
    if chart.as_is:
        return chart.path.relative_to(stack.root).as_posix()
    stem = chart.cover.chart or PurePosixPath(stack.name).stem
    part = f"-{chart.part:03d}" if chart.parts > 1 else ""
    return "/".join(filter(None, (chart.cover.box, f"{stem}{part}.pdf")))


def _put_away(stack: Stack) -> None:
    """Move the originals: into a folder of the day, on the same disk, never over another file."""
    day = stack.root / DONE / datetime.now(UTC).strftime("%Y-%m-%d")
    for path in stack.files:
        target = day / path.relative_to(stack.root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(path, _free(target))


def _free(target: Path) -> Path:
    names = (target.with_name(f"{target.stem}~{number}{target.suffix}") for number in range(1, 10**6))
    return target if not target.exists() else next(one for one in names if not one.exists())


def _shown(name: str) -> str:
    """Return a name as text: NFC, bytes that are no UTF-8 replaced, its end where it is too long."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "")
    return unicodedata.normalize("NFC", text)[-_LONGEST:]

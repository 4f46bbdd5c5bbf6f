"""The composition root of watched folders."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flows.holder import is_gone, new_holder
from flows.note import speak
from flows.watch.stillness import Stillness
from flows.watch.take_in import Watching
from flows.watch.watch import Watcher
from models.intake import Separation
from pipeline.intake.prepare_stack import Held
from sohoa.keeping.open_run import stores_in_force
from sohoa.language import Language
from sohoa.messages import say_in
from sohoa.settings import load_settings

_TONGUES: tuple[Language, ...] = ("vi", "en")


@contextmanager
def open_watcher(
    folders: Sequence[Path], *, facility: str, by: Separation, settle: float
) -> Iterator[Watcher]:
    """Open the stores and a work area; clean up after watchers that were killed, and at the end.

    Raises:
        StorageDownError: the database does not answer.
    """
    stores = stores_in_force()
    settings = load_settings()
    if settings.log == "json":
        speak()
    area = settings.home.absolute() / "work"
    area.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in area.iterdir():
        if is_gone(left.name):
            shutil.rmtree(left, ignore_errors=True)
    work = area / new_holder()
    work.mkdir(mode=0o700)
    try:
        yield Watcher(
            roots=tuple(folder.absolute() for folder in folders),
            wish=Watching(facility=facility, by=by, work=work),
            stores=stores,
            stillness=Stillness(seconds=settle),
            tell_held=note,
        )
    finally:
        shutil.rmtree(work, ignore_errors=True)


def note(held: Held) -> str:
    """Return what the note beside a held stack says: Vietnamese first, for whoever stands at the scanner."""
    return "\n".join(_note(held, tongue) for tongue in _TONGUES)


def _note(held: Held, tongue: Language) -> str:
    why = say_in(tongue, f"why.{held.reason.value}", expected=held.expected, found=held.found)
    return say_in(tongue, "watch.note", why=why)

"""Look at watched folders again and again; whatever happens to one stack, the others are taken in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from flows.note import note
from flows.watch.find_stacks import HELD, find_stacks
from flows.watch.stack import Stack
from flows.watch.stillness import Stillness
from flows.watch.take_in import TakenIn, Watching, holding, take_in
from pipeline.intake.prepare_stack import Held
from storage.open_stores import Stores


@dataclass(slots=True, kw_only=True)
class Watcher:
    """Watches folders; remembers what it saw, and nothing that matters when it is killed."""

    roots: tuple[Path, ...]
    wish: Watching
    stores: Stores
    stillness: Stillness
    tell_held: Callable[[Held], str]
    """What the note beside a held stack says."""
    _held: dict[str, object] = field(default_factory=dict)
    """How a held stack looked: it is tried again when anything about it changes."""

    def look(self) -> tuple[tuple[Stack, TakenIn | Held], ...]:
        """Look once at every folder; return what was decided just now.

        Raises:
            StorageDownError: a store does not answer; everything stays where it is.
            OSError: a folder is not there.
        """
        stacks = {stack.place: stack for root in self.roots for stack in find_stacks(root)}
        self.stillness.keep_only(set(stacks))
        self._forget(self._held.keys() - stacks.keys())
        decided = []
        for place, stack in stacks.items():
            if self.stillness.is_finished(stack) and self._held.get(place) != self.stillness.looks(stack):
                decided.append((stack, self._take(stack)))
        return tuple(decided)

    def still_moving(self) -> bool:
        """Tell whether anything lies there that is neither taken in nor held."""
        stacks = [stack for root in self.roots for stack in find_stacks(root)]
        return any(stack.place not in self._held for stack in stacks)

    def _take(self, stack: Stack) -> TakenIn | Held:
        outcome = take_in(stack, self.wish, self.stores)
        if isinstance(outcome, Held):
            note("stack_held", place=stack.place, reason=outcome.reason.value)
            self._held[stack.place] = self.stillness.looks(stack)
            self.stores.holds.hold(holding(stack, outcome))
            _note(stack).write_text(self.tell_held(outcome) + "\n", encoding="utf-8")
        else:
            note("stack_taken", place=stack.place, files=outcome.charts)
            self._held.pop(stack.place, None)
            self.stores.holds.let_go([stack.place])
            _note(stack).unlink(missing_ok=True)
        return outcome

    def _forget(self, places: set[str]) -> None:
        """Let go of stacks that a person took away."""
        if places:
            self.stores.holds.let_go(places)
            self._held = {place: looked for place, looked in self._held.items() if place not in places}


def _note(stack: Stack) -> Path:
    return stack.root / f"{stack.name}{HELD}"

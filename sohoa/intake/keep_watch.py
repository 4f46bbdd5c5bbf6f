"""Look, tell, wait, look again."""

import json as encoder
import sys
import time

from flows.watch.stack import Stack
from flows.watch.take_in import TakenIn
from flows.watch.watch import Watcher
from models.errors import StorageDownError
from pipeline.intake.prepare_stack import Held
from sohoa.console import tell
from sohoa.intake.read_now import ReadNow, reading_now
from sohoa.messages import say


def keep_watch(watcher: Watcher, *, every: float, once: bool, json: bool) -> None:
    """Look every so many seconds; with `once` until everything there is taken in or held.

    What a sidecar calls urgent is read at once, beside any night at work. A share that is not mounted and a
    store that does not answer are waited for; with `once` they end it.

    Raises:
        StorageDownError: with `once`, a store or folder does not answer.
    """
    with reading_now() as reader:
        _look_again(watcher, reader, every=every, once=once, json=json)
        reader.finish()


def _look_again(watcher: Watcher, reader: ReadNow, *, every: float, once: bool, json: bool) -> None:
    troubled = False
    while True:
        try:
            decided = watcher.look()
            troubled = False
        except (StorageDownError, OSError) as error:
            if once:
                raise StorageDownError(say("watch.waiting")) from error
            if not troubled:
                tell(say("watch.waiting"))
            troubled, decided = True, ()
        for stack, outcome in decided:
            _tell(stack, outcome, json=json)
            if isinstance(outcome, TakenIn) and outcome.urgent:
                reader.ask()
        reader.step()
        if once and not troubled and not watcher.still_moving():
            return
        time.sleep(every)


def _tell(stack: Stack, outcome: TakenIn | Held, *, json: bool) -> None:
    if json:
        sys.stdout.write(encoder.dumps(_json(stack, outcome), ensure_ascii=False) + "\n")
        sys.stdout.flush()
    elif isinstance(outcome, Held):
        why = say(f"why.{outcome.reason.value}", expected=outcome.expected, found=outcome.found)
        tell(say("watch.held", stack=stack.name, why=why))
    else:
        tell(say("watch.taken", stack=stack.name, charts=outcome.charts))


def _json(stack: Stack, outcome: TakenIn | Held) -> dict[str, object]:
    if isinstance(outcome, Held):
        return {
            "stack": stack.name, "state": "held", "reason": outcome.reason.value, "box": outcome.box,
            "expected": outcome.expected, "found": outcome.found,
        }  # fmt: skip
    return {
        "stack": stack.name, "state": "taken", "batches": list(outcome.batches), "charts": outcome.charts,
        "urgent": outcome.urgent,
    }  # fmt: skip

"""Values that stand inside a table."""

from models.geometry import Box
from samples.kit.desk import Desk
from samples.kit.sheet import Run


def note_name(desk: Desk, rows: list[list[Run]], words: str, slot: str) -> None:
    """Record the first place in a table where `words` stand as the value of `slot`, also over two lines."""
    for runs in rows:
        for first in range(len(runs)):
            for last in range(first + 1, min(first + 4, len(runs)) + 1):
                text = " ".join(run.text for run in runs[first:last])
                if words in text and runs[first].text.split()[-1] in words:
                    _note(desk, runs[first:last], text.index(words), words, slot)
                    return


def _note(desk: Desk, runs: list[Run], at: int, words: str, slot: str) -> None:
    desk.sheet.put(slot, words)
    for place, run in enumerate(runs):
        start = at if place == 0 else 0
        left = run.box.left + run.box.width * start / len(run.text)
        box = Box(left=left, top=run.box.top, right=run.box.right, bottom=run.box.bottom)
        desk.sheet.slot(slot).runs.append(Run(run.text[start:], box, run.handwritten))

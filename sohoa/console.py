"""What people see: tables, progress on a terminal, JSON for programs."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from sohoa.messages import say

PIPE_WIDTH = 160
"""Columns of a table that goes into a file or a pipe, where no terminal states a width."""


def screen(*, stderr: bool = False) -> Console:
    """Return the console on standard output (results) or standard error (everything else).

    Text is taken as it is: square brackets and colons in a file name are no markup and no emoji.
    """
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else PIPE_WIDTH
    return Console(file=stream, width=width, markup=False, emoji=False, highlight=False)


def tell(text: str) -> None:
    """Write a line for a person to standard error; programs that read the results never see it."""
    screen(stderr=True).print(text, soft_wrap=True)


def show_list(
    words: str, columns: Sequence[str], rows: Iterable[Sequence[object]], *, title: str = ""
) -> None:
    """Print a table whose headings are the messages `WORDS.COLUMN`."""
    show_table(title=title, headings=[say(f"{words}.{column}") for column in columns], rows=rows)


def show_table(*, title: str = "", headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table; None becomes a dash. Numbers stand on the right."""
    rows = tuple(tuple(row) for row in rows)
    table = Table(title=title or None, title_justify="left", title_style="bold", header_style="bold")
    for column, heading in enumerate(headings):
        numbers = bool(rows) and all(isinstance(row[column], int | float | None) for row in rows)
        table.add_column(heading, justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*("–" if cell is None else str(cell) for cell in row))
    screen().print(table)


def show_json(value: object) -> None:
    """Print one JSON document, Vietnamese letters as they are."""
    sys.stdout.write(as_json(value))


def as_json(value: object) -> str:
    """Return the document that `show_json` prints."""
    return json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n"


@contextmanager
def progress(what: str, *, total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar on standard error while work is done, nothing where that is no terminal.

    Yields:
        A function that moves the bar on by so many steps.
    """
    if not sys.stderr.isatty():
        yield lambda _steps: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=screen(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda steps: bar.advance(task, steps)

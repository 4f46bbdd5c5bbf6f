"""A measurement as tables for people and as one JSON for programs."""

from collections.abc import Sequence

from sohoa.benching.bench import OURS, OURS_WITHOUT_PDF, Measured
from sohoa.benching.wish import Wish
from sohoa.console import show_table, tell
from sohoa.messages import say

Row = tuple[object, ...]


def bench_json(wish: Wish, measured: Measured, fonts: tuple[str, ...]) -> dict[str, object]:
    """Return everything that was counted; `accuracy` has the shape of the files in benchmarks/results."""
    from benchmarks.results import plain, where_measured  # noqa: PLC0415 - part of the source tree only

    beside = _beside_tesseract(measured)
    return {
        "measured": where_measured(),
        "charts": {**plain(wish), "stand_in_fonts": list(fonts)},
        "accuracy": plain(measured.accuracy),
        "speed": {
            reader: {**plain(speed), "cpu_of_tesseract": plain(beside[reader])}
            for reader, speed in measured.speed.items()
        },
        "left_out": list(measured.left_out),
    }


def show_bench(measured: Measured) -> None:
    """Print the tables; each share with its denominator."""
    _show("text", ("reader", "level", "pages", "cer", "wer", "der", "words"), _texts(measured))
    _show("values", ("level", "right", "accepted", "wrong", "bound", "lost"), _values(measured))
    _show("papers", ("what", "precision", "recall"), _papers(measured))
    wrong = [
        (one.file, one.field, one.true, one.said, f"{one.confidence:.3f}")
        for one in measured.accuracy.wrong_accepted
    ]
    if wrong:
        _show("wrong", ("file", "field", "true", "said", "claimed"), wrong)
    _show("speed", ("reader", "pages", "cpu", "beside", "pace", "memory", "failed"), _speeds(measured))
    for name in measured.left_out:
        tell(say("bench.left_out", name=name))


def _show(table: str, columns: tuple[str, ...], rows: Sequence[Row]) -> None:
    headings = [say(f"bench.heading.{column}") for column in columns]
    show_table(title=say(f"bench.table.{table}"), headings=headings, rows=rows)


def _texts(measured: Measured) -> list[Row]:
    return [
        (reader, _level(level), text.pages, text.cer, text.wer, text.der, text.words.recall)
        for reader, levels in measured.accuracy.text.items()
        for level, text in levels.items()
    ]


def _values(measured: Measured) -> list[Row]:
    fields = measured.accuracy.field
    return [
        (
            _level(level),
            fields.right if level == "all" else fields.by_level.get(level),
            taken.accepted,
            taken.wrong,
            f"{100 * taken.bound:.2f} %",
            taken.lost,
        )
        for level, taken in fields.accepted.items()
    ]


def _papers(measured: Measured) -> list[Row]:
    page, document = measured.accuracy.page, measured.accuracy.document
    told = [(say(f"bench.what.{name}"), found) for name, found in page.flags.items()]
    return [
        (say("bench.what.form"), page.forms["all"], None),
        (say("bench.what.rotation"), page.rotation, None),
        (say("bench.what.skew"), page.skew, None),
        (say("bench.what.grouping"), document.grouping.precision, document.grouping.recall),
        *((table, rows.precision, rows.recall) for table, rows in document.rows.items()),
        *((name, found.precision, found.recall) for name, found in told),
    ]


def _speeds(measured: Measured) -> list[Row]:
    beside = _beside_tesseract(measured)
    return [
        (
            say("bench.with_pdf") if reader == OURS else reader,
            speed.pages,
            f"{speed.cpu_seconds_per_page:.2f}",
            "–" if beside[reader] is None else f"{beside[reader]:.2f} ×",
            f"{speed.pages_per_minute:.1f}",
            f"{speed.usage.peak_megabytes:.0f}",
            speed.usage.failures,
        )
        for reader, speed in measured.speed.items()
    ]


def _beside_tesseract(measured: Measured) -> dict[str, float | None]:
    """CPU seconds of each reader as multiples of plain Tesseract's on the same pages."""
    costs = {reader: speed.usage.cpu_seconds for reader, speed in measured.speed.items()}
    others = (reader for reader in costs if reader not in {OURS, OURS_WITHOUT_PDF})
    plain = next((costs[reader] for reader in others if reader.startswith("tesseract")), None)
    return {reader: cost / plain if plain else None for reader, cost in costs.items()}


def _level(level: str) -> str:
    return say("bench.all") if level == "all" else level

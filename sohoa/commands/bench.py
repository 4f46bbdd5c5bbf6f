"""`sohoa bench`: how right and how fast, on charts that are drawn for it."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson

LEVELS = "clean,office,old,bad"


def register(app: typer.Typer) -> None:
    """Add the command `bench`."""
    app.command("bench", help=say("bench.help"))(bench)


def bench(
    *,
    set_name: Annotated[str, typer.Option("--set", help=say("bench.set"), metavar="NAME")] = "test",
    seed: Annotated[str, typer.Option(help=say("bench.seed"), metavar="S")] = "7",
    charts: Annotated[int, typer.Option(help=say("bench.charts"), min=1, metavar="N")] = 12,
    levels: Annotated[str, typer.Option(help=say("bench.levels"), metavar="A,B")] = LEVELS,
    out: Annotated[
        Path | None, typer.Option(help=say("bench.out"), metavar="DIR", show_default=False)
    ] = None,
    json: AsJson = False,
) -> None:
    """Measure and print; 4 when the source tree, the fonts or the programs are not there."""
    from tempfile import TemporaryDirectory

    from sohoa.benching.at_hand import missing_fonts, source_at_hand
    from sohoa.benching.bench import bench as measure
    from sohoa.benching.show_bench import bench_json, show_bench
    from sohoa.benching.wish import Wish, checked, empty_folder
    from sohoa.console import as_json, show_json, tell
    from sohoa.digitizing.shown_name import shown_name

    source_at_hand()
    wish = checked(Wish(set=set_name, seed=seed, charts=charts, levels=tuple(levels.split(","))))
    fonts = missing_fonts(wish.set)
    if fonts:
        tell(say("bench.stand_ins", count=len(fonts)))
    with TemporaryDirectory(prefix="sohoa-bench-") as temporary:
        folder = Path(temporary) if out is None else empty_folder(out)
        measured = measure(wish, folder)
    told = bench_json(wish, measured, fonts)
    if json:
        show_json(told)
    else:
        show_bench(measured)
    if out is not None:
        (folder / "bench.json").write_text(as_json(told), encoding="utf-8")
        tell(say("bench.kept", path=shown_name(folder)))

"""`sohoa retention list / set / hold / lift`: how long charts are kept."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By, Chart, Why


def register(app: typer.Typer) -> None:
    """Add the group `retention`."""
    group = typer.Typer(help=say("retention.help"), no_args_is_help=True)
    group.command("list", help=say("retention.list.help"))(list_charts)
    group.command("set", help=say("retention.set.help"))(categorise)
    group.command("hold", help=say("retention.hold.help"))(hold)
    group.command("lift", help=say("retention.lift.help"))(lift)
    app.add_typer(group, name="retention")


def list_charts(
    *,
    batch: Annotated[str | None, typer.Option(help=say("record.batch"), metavar="ID")] = None,
    due: Annotated[str, typer.Option(help=say("retention.due"), metavar="YYYY-MM-DD")] = "",
    json: AsJson = False,
) -> None:
    """Print every chart with its category and period; new charts get theirs from their papers first."""
    from sohoa.keeping.chore import chore
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_retention import parse_due, show_charts
    from storage.overview.chores import ChoreName

    day = parse_due(due)
    stores = stores_in_force()
    batch_id = None if batch is None else stores.custody.batch(batch).id
    with chore(stores.chores, ChoreName.RETENTION):
        stores.retention.assess(batch_id)
    show_charts(stores.retention.charts(batch_id, due=day), as_json=json)


def categorise(
    chart: Chart,
    category: Annotated[str, typer.Argument(help=say("retention.category"), metavar="CATEGORY")],
    *,
    why: Why,
    by: By = None,
) -> None:
    """Decide on the category of a chart."""
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    stores_in_force().retention.categorise(chart, category, by=acting(by), why=why)


def hold(
    chart: Chart,
    *,
    why: Why,
    by: By = None,
) -> None:
    """Keep a chart until the hold is lifted."""
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    stores_in_force().retention.place_hold(chart, by=acting(by), why=why)


def lift(
    chart: Chart,
    *,
    why: Why,
    by: By = None,
) -> None:
    """Lift a hold."""
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    stores_in_force().retention.lift_hold(chart, by=acting(by), why=why)

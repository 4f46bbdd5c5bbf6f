"""`sohoa batch list / show / close`: is everything there."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the group `batch`."""
    group = typer.Typer(help=say("batch.help"), no_args_is_help=True)
    group.command("list", help=say("batch.list.help"))(list_batches)
    group.command("show", help=say("batch.show.help"))(show)
    group.command("close", help=say("batch.close.help"))(close)
    app.add_typer(group, name="batch")


def list_batches(
    *,
    json: AsJson = False,
) -> None:
    """Print every batch with its counts, newest first."""
    from sohoa.console import show_json
    from sohoa.keeping.batch_json import batch_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_batch import show_counts

    custody = stores_in_force().custody
    rows = [(batch, custody.counts(batch.id)) for batch in custody.batches()]
    if json:
        show_json({"batches": [batch_json(*row) for row in rows]})
    else:
        show_counts(rows)


def show(
    reference: Annotated[str, typer.Argument(help=say("batch.reference"), metavar="ID")],
    *,
    pages: Annotated[bool, typer.Option("--pages", help=say("batch.pages_option"))] = False,
    shelves: Annotated[bool, typer.Option("--shelves", help=say("batch.shelves_option"))] = False,
    json: AsJson = False,
) -> None:
    """Print one batch: counts, scans, duplicates, pages if wished, and where it does not balance."""
    from sohoa.console import show_json
    from sohoa.keeping.batch_json import batch_json, duplicate_json, scan_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_batch import show_counts, show_scans, tell_duplicates, tell_imbalances
    from sohoa.keeping.show_pages import page_json, show_pages
    from sohoa.keeping.show_shelves import shelf_json, show_shelves
    from storage.custody.balance import shelf_imbalances

    stores = stores_in_force()
    custody = stores.custody
    batch = custody.batch(reference)
    lines = stores.records.pages(batch.id) if pages else ()
    counts, scans, duplicates = (
        custody.counts(batch.id),
        custody.scans(batch.id),
        custody.duplicates(batch.id),
    )
    places = custody.shelves(batch.id)
    if json:
        every = {"page_list": [page_json(line) for line in lines]} if pages else {}
        show_json({
            **batch_json(batch, counts),
            "scans": [scan_json(scan) for scan in scans],
            "duplicates": [duplicate_json(one) for one in duplicates],
            "shelves": [shelf_json(one) for one in places],
            **every,
        })  # fmt: skip
        return
    show_counts([(batch, counts)])
    show_scans(scans)
    if shelves:
        show_shelves(places)
    if pages:
        show_pages(lines)
    tell_duplicates(duplicates, batch_id=batch.id)
    tell_imbalances(counts, shelf_imbalances(places))


def close(
    reference: Annotated[str, typer.Argument(help=say("batch.reference"), metavar="ID")],
    *,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Close a batch that balances; else 6, naming each step at which the counts part."""
    from models.errors import IntegrityError
    from sohoa.console import show_json
    from sohoa.keeping.acting import acting
    from sohoa.keeping.batch_json import batch_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_batch import imbalance, show_counts, tell_imbalances
    from storage.errors import UnbalancedBatchError

    custody = stores_in_force().custody
    batch = custody.batch(reference)
    try:
        closed = custody.close(batch.id, by=acting(by))
    except UnbalancedBatchError as error:
        first, *others = (imbalance(one) for one in error.imbalances)
        told = (say("batch.unbalanced", name=batch.name), first, *others)
        raise IntegrityError("\n".join(told)) from None
    counts = custody.counts(batch.id)
    if json:
        show_json(batch_json(closed, counts))
    else:
        show_counts([(closed, counts)])
        tell_imbalances(counts)

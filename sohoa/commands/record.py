"""`sohoa record list / find / show / release`: what the charts say."""

from dataclasses import replace
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the group `record`."""
    group = typer.Typer(help=say("record.help"), no_args_is_help=True)
    group.command("list", help=say("record.list.help"))(list_records)
    group.command("find", help=say("record.find.help"))(find)
    group.command("show", help=say("record.show.help"))(show)
    group.command("release", help=say("record.release.help"))(release)
    group.command("recall", help=say("record.recall.help"))(recall)
    app.add_typer(group, name="record")


def list_records(
    *,
    batch: Annotated[str | None, typer.Option(help=say("record.batch"), metavar="ID")] = None,
    json: AsJson = False,
) -> None:
    """Print one line a record, without patient data."""
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.record_json import line_json
    from sohoa.keeping.show_record import show_lines

    stores = stores_in_force()
    lines = stores.records.lines(None if batch is None else stores.custody.batch(batch).id)
    if json:
        show_json({"records": [line_json(line) for line in lines]})
    else:
        show_lines(lines)


def find(
    words: Annotated[list[str] | None, typer.Argument(help=say("find.words"), metavar="WORDS...")] = None,
    *,
    name: Annotated[str, typer.Option(help=say("find.name"))] = "",
    number: Annotated[str, typer.Option(help=say("find.number"))] = "",
    diagnosis: Annotated[str, typer.Option(help=say("find.diagnosis"))] = "",
    icd: Annotated[str, typer.Option(help=say("find.icd"))] = "",
    born: Annotated[str, typer.Option(help=say("find.born"))] = "",
    since: Annotated[str, typer.Option(help=say("find.since"), metavar="YYYY-MM-DD")] = "",
    until: Annotated[str, typer.Option(help=say("find.until"), metavar="YYYY-MM-DD")] = "",
    form: Annotated[str, typer.Option(help=say("find.form"))] = "",
    facility: Annotated[str, typer.Option(help=say("find.facility"), metavar="CODE")] = "",
    batch: Annotated[str, typer.Option(help=say("record.batch"), metavar="ID")] = "",
    box: Annotated[str, typer.Option(help=say("find.box"))] = "",
    order: Annotated[str, typer.Option(help=say("find.order"))] = "relevance",
    limit: Annotated[int, typer.Option(help=say("find.limit"), min=1)] = 20,
    json: AsJson = False,
) -> None:
    """Print the records that match all that is given; shows patient data."""
    from sohoa.console import show_json
    from sohoa.keeping.found import found_json, parse_search, show_found
    from sohoa.keeping.open_run import stores_in_force

    given = {
        "words": " ".join(words or ()), "name": name, "number": number, "diagnosis": diagnosis, "icd": icd,
        "born": born, "facility": facility, "box": box, "limit": limit,
    }  # fmt: skip
    choices = {"since": since, "until": until, "form": form, "order": order}
    search = parse_search(given, choices)
    stores = stores_in_force()
    batch_id = stores.custody.batch(batch).id if batch else None
    found = stores.records.find(replace(search, batch_id=batch_id))
    if json:
        show_json(found_json(found))
    else:
        show_found(found)


def show(
    reference: Annotated[str, typer.Argument(help=say("record.reference"), metavar="ID")],
    *,
    json: AsJson = False,
) -> None:
    """Print a record: values, findings, versions, provenance."""
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.record_json import record_json
    from sohoa.keeping.show_record import show_record

    record = stores_in_force().records.get(reference)
    if json:
        show_json(record_json(record))
    else:
        show_record(record)


def release(
    references: Annotated[list[str], typer.Argument(help=say("record.reference"), metavar="ID...")],
    *,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Release each record that nothing speaks against; 2 when one was refused, the others are released."""
    from sohoa.console import show_json
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.record_json import line_json
    from sohoa.keeping.show_record import show_lines
    from storage.errors import OpenFindingsError

    records = stores_in_force().records
    known = [records.get(reference).line for reference in references]
    released, refused = [], []
    for line in known:
        try:
            released.append(records.release(line.id, by=acting(by)))
        except OpenFindingsError:
            refused.append(line)
    if json:
        told = [line_json(line) for line in released]
        show_json({"released": told, "refused": [line_json(line) for line in refused]})
    elif released:
        show_lines(released)
    if refused:
        names = ", ".join(line.id[:8] for line in refused)
        raise OpenFindingsError(say("record.refused", count=len(refused), names=names))


def recall(
    references: Annotated[list[str], typer.Argument(help=say("record.reference"), metavar="ID...")],
    *,
    why: Annotated[str, typer.Option(help=say("record.recall.why"), metavar="TEXT")],
    by: By = None,
    json: AsJson = False,
) -> None:
    """Take releases back: what never left is withdrawn, and every receiver is asked to do the same."""
    from sohoa.connecting.message_json import message_json
    from sohoa.connecting.show_outbox import show_messages
    from sohoa.console import show_json, tell
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    stores = stores_in_force()
    ids = [stores.records.get(reference).line.id for reference in references]
    recalled = {one: stores.records.recall(one, by=acting(by), why=why) for one in ids}
    lines = [line for one in ids for line in stores.outbox.lines(record_id=one)]
    if json:
        show_json({"recalled": recalled, "messages": [message_json(line) for line in lines]})
    else:
        tell(say("record.recalled", count=len(recalled)))
        show_messages(lines)

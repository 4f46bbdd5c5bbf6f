"""`sohoa outbox status / list / show / replay`: what has to leave, and why something did not."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the group `outbox`."""
    group = typer.Typer(help=say("outbox.help"), no_args_is_help=True)
    group.command("status", help=say("outbox.status.help"))(status)
    group.command("list", help=say("outbox.list.help"))(list_messages)
    group.command("show", help=say("outbox.show.help"))(show)
    group.command("replay", help=say("outbox.replay.help"))(replay)
    app.add_typer(group, name="outbox")


def status(*, json: AsJson = False) -> None:
    """Print one line a hub."""
    from sohoa.connecting.message_json import backlog_json
    from sohoa.connecting.show_outbox import show_backlog
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    outbox = stores_in_force().outbox
    rows = [(one, outbox.line(one.hub)) for one in outbox.backlog()]
    if json:
        show_json({"hubs": [backlog_json(*row) for row in rows]})
    else:
        show_backlog(rows)


def list_messages(
    *,
    hub: Annotated[str | None, typer.Option(help=say("transmit.hub"), metavar="NAME")] = None,
    state: Annotated[str | None, typer.Option(help=say("outbox.list.state"), metavar="STATE")] = None,
    record: Annotated[str | None, typer.Option(help=say("record.reference"), metavar="ID")] = None,
    json: AsJson = False,
) -> None:
    """Print one line a message, without patient data."""
    from models.errors import UsageError
    from sohoa.connecting.message_json import message_json
    from sohoa.connecting.show_outbox import show_messages
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force
    from storage.outward.outbox import MessageState

    if state is not None and state not in list(MessageState):
        raise UsageError(say("outbox.list.states", names=", ".join(MessageState)))
    stores = stores_in_force()
    record_id = stores.records.get(record).line.id if record else None
    wanted = MessageState(state) if state else None
    lines = stores.outbox.lines(hub=hub, state=wanted, record_id=record_id)
    if json:
        show_json({"messages": [message_json(line) for line in lines]})
    else:
        show_messages(lines)


def show(
    number: Annotated[int, typer.Argument(help=say("outbox.number"), metavar="NUMBER")],
    *,
    json: AsJson = False,
) -> None:
    """Print one message: every try, and what the hub said, which may quote a patient."""
    from sohoa.connecting.message_json import message_json, try_json
    from sohoa.connecting.show_outbox import show_diary, show_messages
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    outbox = stores_in_force().outbox
    line, tries, words = outbox.get(number), outbox.tries(number), outbox.words(number)
    if json:
        show_json({**message_json(line), "words": words, "diary": [try_json(one) for one in tries]})
    else:
        show_messages([line])
        show_diary(tries, words)


def replay(
    numbers: Annotated[list[int], typer.Argument(help=say("outbox.number"), metavar="NUMBER...")],
    *,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Send dead messages again; refused where a later version went out."""
    from sohoa.connecting.message_json import message_json
    from sohoa.connecting.show_outbox import show_messages
    from sohoa.console import show_json
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    outbox = stores_in_force().outbox
    for number in numbers:
        outbox.replay(number, by=acting(by))
    lines = [outbox.get(number) for number in numbers]
    if json:
        show_json({"messages": [message_json(line) for line in lines]})
    else:
        show_messages(lines)

"""`sohoa facility add / import / list / status / report / hear`: who sends, and whether all arrived."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the group `facility`."""
    group = typer.Typer(help=say("facility.help"), no_args_is_help=True)
    group.command("add", help=say("facility.add.help"))(add)
    group.command("import", help=say("facility.import.help"))(import_list)
    group.command("list", help=say("facility.list.help"))(list_facilities)
    group.command("status", help=say("facility.status.help"))(status)
    group.command("report", help=say("facility.report.help"))(report)
    group.command("heartbeat", help=say("facility.heartbeat.help"))(heartbeat)
    group.command("hear", help=say("facility.hear.help"))(hear)
    app.add_typer(group, name="facility")


def add(
    code: Annotated[str, typer.Argument(help=say("facility.code"), metavar="CODE")],
    *,
    name: Annotated[str | None, typer.Option(help=say("facility.name"), show_default=False)] = None,
    kind: Annotated[str, typer.Option("--type", help=say("facility.type"), metavar="TYPE")] = "public",
    tier: Annotated[str, typer.Option(help=say("facility.tier"), metavar="TIER")] = "basic",
    contact: Annotated[str, typer.Option(help=say("facility.contact"))] = "",
    verify_key: Annotated[str | None, typer.Option(help=say("facility.verify_key"), metavar="HEX")] = None,
    recipient: Annotated[str | None, typer.Option(help=say("facility.recipient"), metavar="AGE")] = None,
    charts: Annotated[int | None, typer.Option(help=say("facility.charts"), min=0)] = None,
    deadline: Annotated[str | None, typer.Option(help=say("facility.deadline"), metavar="DATE")] = None,
    json: AsJson = False,
) -> None:
    """Enter a facility into the registry, or change its entry."""
    from sohoa.connecting.facility_entry import facility_entry
    from sohoa.connecting.facility_json import facility_json
    from sohoa.connecting.name_of import name_of
    from sohoa.connecting.show_facilities import show_facilities
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    stores = stores_in_force()
    entry = facility_entry(
        code=code, name=name or name_of(stores, code), kind=kind, tier=tier, contact=contact,
        verify_key=verify_key, recipient=recipient, charts=charts, deadline=deadline,
    )  # fmt: skip
    stores.facilities.keep(entry)
    if json:
        show_json(facility_json(entry))
    else:
        show_facilities([entry])


def import_list(
    file: Annotated[Path, typer.Argument(help=say("facility.import.file"), metavar="FILE")],
    *,
    json: AsJson = False,
) -> None:
    """Enter a whole list; 2 when a row is not understood, and then nothing was entered."""
    from sohoa.connecting.import_facilities import import_facilities
    from sohoa.console import show_json, tell
    from sohoa.keeping.open_run import stores_in_force

    entries = import_facilities(stores_in_force().facilities, file)
    if json:
        show_json({"entered": len(entries)})
    else:
        tell(say("facility.imported", count=len(entries)))


def list_facilities(*, json: AsJson = False) -> None:
    """Print the registry."""
    from sohoa.connecting.facility_json import facility_json
    from sohoa.connecting.show_facilities import show_facilities
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    entries = stores_in_force().facilities.all()
    if json:
        show_json({"facilities": [facility_json(one) for one in entries]})
    else:
        show_facilities(entries)


def status(
    *,
    csv: Annotated[Path | None, typer.Option(help=say("facility.csv"), metavar="FILE")] = None,
    json: AsJson = False,
) -> None:
    """Print the cockpit: 100 % or why not, a facility a line, counts only."""
    from datetime import UTC, datetime

    from sohoa.connecting.facility_json import declaration_csv, seat_json, total_json
    from sohoa.connecting.show_facilities import show_cockpit
    from sohoa.console import show_json
    from sohoa.keeping.moment import HERE
    from sohoa.keeping.open_run import stores_in_force
    from storage.facilities.cockpit import cockpit

    now = datetime.now(UTC)
    seats = cockpit(stores_in_force().facilities.standings(), now=now, today=now.astimezone(HERE).date())
    if csv is not None:
        csv.write_bytes(declaration_csv(seats))
    if json:
        show_json({**total_json(seats, now), "facilities": [seat_json(one) for one in seats]})
    else:
        show_cockpit(seats)


def report(
    code: Annotated[str, typer.Argument(help=say("facility.code"), metavar="CODE")],
    *,
    hub: Annotated[str, typer.Option(help=say("transmit.hub"), metavar="NAME")],
    send: Annotated[bool, typer.Option("--send", help=say("facility.report.send"))] = False,
    out: Annotated[Path | None, typer.Option(help=say("facility.report.out"), metavar="FILE")] = None,
    json: AsJson = False,
) -> None:
    """Write, and with --send hand in, what this house says of itself; 5 when the hub was not reached."""
    from sohoa.connecting.make_report import make_report, send_report
    from sohoa.console import show_json, tell
    from sohoa.settings import load_settings

    settings = load_settings()
    document, signed = make_report(settings, code, hub=hub)
    if out is not None:
        from json import dumps

        out.write_text(dumps(signed), encoding="utf-8")
    agrees = send_report(settings, document, signed, hub=hub) if send else None
    if json or (out is None and not send):
        show_json({**signed, "agrees": agrees})
    else:
        words = {
            None: "facility.report.made",
            True: "facility.report.agrees",
            False: "facility.report.differs",
        }
        tell(say(words[agrees], accepted=document.accepted))


def heartbeat(
    *,
    hub: Annotated[str, typer.Option(help=say("transmit.hub"), metavar="NAME")],
    json: AsJson = False,
) -> None:
    """Hand in a report for every facility that this house has charts of; 5 when the hub was not reached."""
    from sohoa.connecting.make_report import make_report, send_report
    from sohoa.console import show_json, tell
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.settings import load_settings

    settings = load_settings()
    told = {}
    for code in sorted({one.facility for one in stores_in_force().custody.batches()}):
        document, signed = make_report(settings, code, hub=hub)
        told[code] = send_report(settings, document, signed, hub=hub)
    if json:
        show_json({"heard": [{"facility": code, "agrees": agrees} for code, agrees in told.items()]})
    else:
        tell(say("facility.heartbeat.done", count=len(told), agree=sum(map(bool, told.values()))))


def hear(
    files: Annotated[list[Path], typer.Argument(help=say("facility.hear.files"), metavar="FILE...")],
    *,
    json: AsJson = False,
) -> None:
    """Take in reports that came by file; 6 when one is not signed by the facility that it names."""
    from sohoa.connecting.hear_report import hear_report
    from sohoa.console import show_json, tell
    from sohoa.keeping.open_run import stores_in_force

    stores = stores_in_force()
    heard = [hear_report(stores, path) for path in files]
    if json:
        show_json({"heard": [{"facility": code, "new": new} for code, new in heard]})
    else:
        tell(say("facility.heard", count=sum(new for _, new in heard), old=sum(not new for _, new in heard)))

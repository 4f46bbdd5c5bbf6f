"""`sohoa alarm`: tell somebody what is wrong."""

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `alarm`."""
    app.command("alarm", help=say("alarm.help"))(alarm)


def alarm(
    *,
    json: AsJson = False,
) -> None:
    """Print what is wrong, and send what nobody was told of yet; 5 when a way is closed."""
    from shutil import disk_usage

    from sohoa.alarm.alarms import alarms
    from sohoa.alarm.send import send
    from sohoa.alarm.silence import news, remember
    from sohoa.console import show_json, tell
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.morning.span import span
    from sohoa.settings import load_settings

    settings = load_settings()
    since, at = span(None)
    seen = stores_in_force().survey.standing(since=since, at=at, most=1)
    found = alarms(seen, disk_free=disk_usage(settings.home).free)
    memory = settings.home / "alarms.json"
    fresh = news(found, memory, now=at)
    ways = send(fresh, settings) if fresh else 0
    if ways or not fresh:
        remember(found, fresh, memory, now=at)
    if json:
        told = [{"word": one.word, "number": one.number} for one in found]
        show_json({"alarms": told, "sent": [one.word for one in fresh] if ways else []})
    elif found:
        tell("\n\n".join(one.told() for one in found))
    else:
        tell(say("alarm.none"))

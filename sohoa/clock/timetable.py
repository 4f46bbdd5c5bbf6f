"""Which commands run when, as far as the settings give them what they need."""

from collections.abc import Sequence

from connect.settings import RestSettings, read_hubs
from flows.clock.entry import Entry
from models.errors import UsageError
from sohoa.messages import say
from sohoa.settings import Settings

_NIGHTLY = "0 19 * * *"
"""After the last shift at the scanners."""
_BACKUP = "30 4 * * *"
_FIXITY = "30 5 * * *"
_RETENTION = "15 5 * * *"
_MORNING = "30 6 * * *"
"""Before the first shift."""
_ALARM = "*/15 * * * *"
_TRANSMIT = "*/5 * * * *"
_HEARTBEAT = "*/15 * * * *"
_REPORTING = ("sohoa", "province")
"""Interfaces that take reports."""
_FIELDS = (5, 6)


def timetable(settings: Settings, *, changes: Sequence[str] = ()) -> tuple[Entry, ...]:
    """Return the lines in force, in the order of the day.

    Args:
        settings: a backup needs `backup_folder`; the others always run.
        changes: `NAME=CRON` for another time, `NAME=` to leave a line out.

    Raises:
        UsageError: no such line, or no time.
    """
    times = _times(changes)
    lines = _lines(settings)
    unknown = times.keys() - {one.name for one in lines}
    if unknown:
        raise UsageError(
            say("schedule.unknown", name=min(unknown), names=", ".join(one.name for one in lines))
        )
    moved = (
        Entry(name=one.name, cron=times.get(one.name, one.cron), arguments=one.arguments) for one in lines
    )
    return tuple(one for one in moved if one.cron)


def _lines(settings: Settings) -> tuple[Entry, ...]:
    sheet = settings.morning_folder or settings.home / "morning"
    lines = [
        Entry(name="nightly", cron=_NIGHTLY, arguments=("nightly", "--json")),
        Entry(name="retention", cron=_RETENTION, arguments=("retention", "list", "--json")),
        Entry(name="fixity", cron=_FIXITY, arguments=("fsck", "--repair", "--part", "{day}/31", "--json")),
        Entry(
            name="morning",
            cron=_MORNING,
            arguments=("morning", "--out", str(sheet.absolute() / "phieu-buoi-sang.pdf"), "--json"),
        ),
    ]
    if settings.alert_webhook.get_secret_value() or settings.alert_email:
        lines.append(Entry(name="alarm", cron=_ALARM, arguments=("alarm", "--json")))
    if settings.backup_folder is not None:
        key = ("--recipient", settings.backup_recipient) if settings.backup_recipient else ()
        arguments = ("backup", str(settings.backup_folder.absolute()), *key, "--json")
        lines.insert(1, Entry(name="backup", cron=_BACKUP, arguments=arguments))
    return (*lines, *_outward(settings))


def _outward(settings: Settings) -> list[Entry]:
    """Return what goes to hubs: nothing without their file, nothing where somebody carries the files."""
    hubs = [one for one in read_hubs(settings.hubs_file) if isinstance(one, RestSettings)]
    lines = [
        Entry(
            name=f"heartbeat-{one.name}",
            cron=_HEARTBEAT,
            arguments=("facility", "heartbeat", "--hub", one.name, "--json"),
        )
        for one in hubs
        if one.api in _REPORTING
    ]
    lines += [
        Entry(
            name=f"transmit-{one.name}",
            cron=_TRANSMIT,
            arguments=("transmit", "--hub", one.name, "--wait", "240", "--json"),
        )
        for one in hubs
    ]
    return lines


def _times(changes: Sequence[str]) -> dict[str, str]:
    times = {}
    for change in changes:
        name, sign, cron = change.partition("=")
        if not sign or (cron and len(cron.split()) not in _FIELDS):
            raise UsageError(say("schedule.no_time", change=change))
        times[name] = cron.strip()
    return times

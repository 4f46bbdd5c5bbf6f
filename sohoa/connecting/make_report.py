"""Write and hand in what this house says of itself."""

from datetime import UTC, datetime
from importlib.metadata import version

from connect.keys import house_keys
from connect.open_hub import KEYS, open_hub
from connect.report import ReportDocument, write_report
from connect.rest_hub import RestHub
from flows.outward.own_report import own_report
from models.errors import StorageDownError, UsageError
from sohoa.connecting.open_sender import hubs_in_force
from sohoa.messages import say
from sohoa.settings import Settings
from sohoa.store_options import store_options
from storage.open_stores import open_stores


def make_report(settings: Settings, facility: str, *, hub: str) -> tuple[ReportDocument, dict[str, object]]:
    """Return the report, and as it travels: signed with the key of this house."""
    hubs_in_force(settings, hub)
    stores = open_stores(store_options(settings))
    document = own_report(stores, facility, hub=hub, version=version("sohoa"), now=lambda: datetime.now(UTC))
    return document, write_report(document, house_keys(settings.home.absolute() / KEYS))


def send_report(
    settings: Settings, document: ReportDocument, signed: dict[str, object], *, hub: str
) -> bool | None:
    """Hand a report in; tell whether the hub holds what was sent, None where it does not say.

    Raises:
        UsageError: this hub takes no reports.
        StorageDownError: the hub was not reached.
    """
    (found,) = hubs_in_force(settings, hub)
    line = open_hub(found, home=settings.home.absolute())
    try:
        if not isinstance(line, RestHub):
            raise UsageError(say("facility.report.no_line"))
        if not line.report(signed):
            raise StorageDownError(say("facility.report.unreached"))
        held = line.agreed(document.facility)
    finally:
        line.close()
    if held is None:
        return None
    return (held.accepted, held.agreement) == (document.accepted, document.agreement)

"""The composition root of sending: settings in, a sender a hub out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from connect.open_hub import open_hub
from connect.settings import CourierSettings, RestSettings, read_hubs
from flows.holder import new_holder
from flows.outward.pace import Pace
from flows.outward.transmit import Sender
from models.errors import UsageError
from sohoa.connecting.payloads import payloads
from sohoa.connecting.route_of import route_of
from sohoa.messages import say
from sohoa.settings import Settings
from storage.open_stores import Stores

HubSettings = RestSettings | CourierSettings


def hubs_in_force(settings: Settings, name: str | None = None) -> tuple[HubSettings, ...]:
    """Return the hubs of the operator's file, or the one of that name.

    Raises:
        UsageError: there is none.
    """
    known = read_hubs(settings.hubs_file)
    if not known:
        raise UsageError(say("transmit.no_hubs", path=settings.hubs_file))
    wanted = tuple(hub for hub in known if name in {None, hub.name})
    if not wanted:
        raise UsageError(say("transmit.unknown_hub", names=", ".join(hub.name for hub in known)))
    return wanted


@contextmanager
def open_sender(hub: HubSettings, stores: Stores, settings: Settings) -> Iterator[Sender]:
    """Open the way out to one hub; UsageError when a file that it names cannot be read."""
    line = open_hub(hub, home=settings.home.absolute())
    try:
        yield Sender(
            hub=line,
            route=route_of(hub),
            outbox=stores.outbox,
            objects=stores.objects,
            records=stores.records,
            make=payloads(stores),
            holder=new_holder(),
            now=lambda: datetime.now(UTC),
            pace=Pace(pause_s=hub.pause_s, cap_s=hub.pause_cap_s, ask_s=hub.ask_s),
        )
    finally:
        line.close()

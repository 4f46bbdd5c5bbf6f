"""What the running station holds: options, stores, templates. One a process, at `app.state.desk`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from jinja2 import Environment
from starlette.requests import HTTPConnection

from station.door.throttle import Throttle
from station.exports.exporter import Exporter
from station.measuring.house_numbers import HouseNumbers
from station.options import StationOptions
from station.scans.gallery import Gallery
from station.scans.pictures import Pictures
from station.showing.navigation import Link
from storage.open_station import StationStores


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every route may reach for."""

    options: StationOptions
    kept: StationStores
    templates: Environment
    pictures: Pictures
    gallery: Gallery
    links: tuple[Link, ...]
    """All of the navigation; each visit is shown what it may use."""
    exporter: Exporter | None = None
    """None where the installation writes no profiles."""
    now: Callable[[], datetime] = utc_now
    throttle: Throttle = field(default_factory=Throttle)
    house_numbers: HouseNumbers = field(default_factory=HouseNumbers)


def desk_of(request: HTTPConnection) -> Desk:
    """Return the desk of the app that answers this request."""
    desk: Desk = request.app.state.desk
    return desk

"""From a hub's settings to what a release is planned with."""

from connect.settings import CourierSettings, RestSettings
from storage.outward.outbox import Route


def route_of(hub: RestSettings | CourierSettings) -> Route:
    """Return hub, profile, purpose and legal basis."""
    return Route(hub=hub.name, profile=hub.profile, purpose=hub.purpose, legal_basis=hub.legal_basis)

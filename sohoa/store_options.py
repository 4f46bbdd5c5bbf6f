"""From the operator's settings to what the stores need."""

from connect.settings import read_hubs
from sohoa.connecting.route_of import route_of
from sohoa.settings import Settings
from storage.open_stores import StoreOptions


def store_options(settings: Settings) -> StoreOptions:
    """Return plain values; they hold secrets and travel only to our own processes.

    Raises:
        UsageError: the file of the hubs is not understood.
    """
    return StoreOptions(
        home=settings.home.absolute(),
        database_url=settings.database,
        objects=settings.object_store,
        s3_endpoint=settings.s3_endpoint,
        s3_access_key=settings.s3_access_key.get_secret_value(),
        s3_secret_key=settings.s3_secret_key.get_secret_value(),
        s3_bucket=settings.s3_bucket,
        s3_secure=settings.s3_secure,
        routes=tuple(route_of(hub) for hub in read_hubs(settings.hubs_file)),
        s3_retention_days=settings.s3_retention_days,
    )

"""From the operator's settings to what the station needs."""

import base64
import binascii
import os
import secrets
from datetime import timedelta
from pathlib import Path

from models.errors import UsageError
from sohoa.messages import say
from sohoa.settings import Settings
from sohoa.store_options import store_options
from station.door.sealing import KEY_BYTES
from station.options import IdentityProvider, StationOptions


def station_options(settings: Settings) -> StationOptions:
    """Return plain values; a key is made in SOHOA_HOME when there is none.

    Raises:
        UsageError: SOHOA_STATION_KEY is no key, or the provider's settings are not complete.
    """
    return StationOptions(
        stores=store_options(settings),
        address=settings.station_url.rstrip("/"),
        production=settings.env == "production",
        key=_key(settings),
        idle=timedelta(minutes=settings.station_idle_minutes),
        identity=_identity(settings),
        receives=settings.receives,
    )


def _key(settings: Settings) -> bytes:
    given = settings.station_key.get_secret_value()
    if not given:
        return _key_file(settings.home / "station.key")
    try:
        key = base64.urlsafe_b64decode(given)
    except (ValueError, binascii.Error):
        key = b""
    if len(key) != KEY_BYTES:
        raise UsageError(say("station.key_invalid"))
    return key


def _key_file(path: Path) -> bytes:
    """Return the key of this installation, made once and for its owner only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_bytes(KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())
    return path.read_bytes()


def _identity(settings: Settings) -> IdentityProvider | None:
    secret = settings.oidc_client_secret.get_secret_value()
    given = (settings.oidc_issuer, settings.oidc_client_id, secret)
    if not any(given):
        return None
    if not all(given):
        raise UsageError(say("station.oidc_incomplete"))
    return IdentityProvider(
        issuer=settings.oidc_issuer.rstrip("/"), client_id=settings.oidc_client_id, client_secret=secret
    )

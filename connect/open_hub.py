"""Open the way out that a hub's settings describe."""

from pathlib import Path

from connect.api import load_api
from connect.courier_hub import CourierHub
from connect.hub import Hub
from connect.keys import house_keys
from connect.line import Certificates, HttpLine
from connect.rest_hub import RestHub
from connect.settings import CourierSettings, RestSettings, read_secret

KEYS = "keys"
"""Folder of the keys in the home of this house."""


def open_hub(settings: RestSettings | CourierSettings, *, home: Path) -> Hub:
    """Return a way out; nothing is sent yet.

    Args:
        settings: of the hub.
        home: where this house keeps its keys.

    Raises:
        UsageError: interface, secret, key or certificate cannot be read.
    """
    if isinstance(settings, CourierSettings):
        return CourierHub(settings, house_keys(home / KEYS))
    return open_rest_hub(settings, home=home)


def open_rest_hub(settings: RestSettings, *, home: Path) -> RestHub:
    """Return a hub over HTTPS; errors as `open_hub`."""
    api = load_api(settings.api)
    keys = house_keys(home / KEYS) if api.login is not None and api.login.challenge_path else None
    certificates = Certificates(
        authority=settings.ca_file, client=settings.client_cert_file, client_key=settings.client_key_file
    )
    line = HttpLine(
        settings.url,
        timeout_s=settings.timeout_s,
        certificates=certificates,
        proxy=settings.proxy,
        reply_secret=read_secret(settings.reply_secret_file).encode(),
        reply_key=settings.reply_key,
    )
    return RestHub(settings, api, line, keys=keys)

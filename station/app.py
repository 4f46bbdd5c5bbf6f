"""The station as one ASGI application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.staticfiles import StaticFiles

import station.api
import station.pages
from station.api.describe import describe
from station.caretaker import caretaker
from station.desk import Desk
from station.door.headers import Headers
from station.exports.exporter import Exporter
from station.failures import answer_failures
from station.hub.build_hub import PATH as HUB_PATH
from station.hub.build_hub import build_hub
from station.measuring.access_log import AccessLog
from station.options import StationOptions
from station.scans.gallery import Gallery
from station.scans.pictures import Pictures
from station.showing.navigation import Link
from station.showing.render import environment
from station.uploads.files import tus_router
from storage.open_station import StationStores, open_station

STATIC = Path(__file__).parent / "static"
API_PATH = "/api/v1"
_ALWAYS_HOSTS = ("127.0.0.1", "localhost", "testserver")


def build_app(
    options: StationOptions, kept: StationStores | None = None, *, exporter: Exporter | None = None
) -> FastAPI:
    """Return the application; stores are opened when none are given.

    Every module of `station.pages` and `station.api` takes part: nothing has to be entered in a list.

    Raises:
        StorageDownError: a store does not answer.
    """
    pages = tuple(_modules(station.pages))
    links: tuple[Link, ...] = tuple(link for one in pages for link in getattr(one, "LINKS", ()))
    kept = kept or open_station(options.stores)
    pictures = Pictures(kept.stores.objects, options.stores.home / "pictures")
    desk = Desk(
        options=options,
        kept=kept,
        templates=environment(),
        links=links,
        pictures=pictures,
        exporter=exporter,
        gallery=Gallery(kept.stores, pictures),
    )
    app = _bare(desk)
    for one in pages:
        app.include_router(one.ROUTER)
    app.include_router(tus_router(options.uploads))
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.mount(API_PATH, _api(desk))
    if options.receives:
        app.mount(HUB_PATH, build_hub(desk))
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=_hosts(options))
    app.add_middleware(Headers, options=options)
    app.add_middleware(AccessLog)
    return app


def _api(desk: Desk) -> FastAPI:
    app = FastAPI(title="sohoa", version="1", openapi_url="/openapi.json", docs_url=None, redoc_url=None)
    app.state.desk = desk
    answer_failures(app)
    for one in _modules(station.api):
        app.include_router(one.ROUTER)
    describe(app)
    return app


def _bare(desk: Desk) -> FastAPI:
    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        async with caretaker(desk):
            yield
        desk.pictures.close()

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, lifespan=life)
    app.state.desk = desk
    answer_failures(app)
    return app


def _modules(package: ModuleType) -> list[ModuleType]:
    found = [import_module(f"{package.__name__}.{one.name}") for one in iter_modules(package.__path__)]
    return [one for one in found if hasattr(one, "ROUTER")]


def _hosts(options: StationOptions) -> list[str]:
    return [urlsplit(options.address).hostname or "localhost", *_ALWAYS_HOSTS]

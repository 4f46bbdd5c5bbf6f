"""The receiving side as an application of its own, mounted at `PATH`."""

from fastapi import FastAPI

from connect.keys import house_keys
from connect.open_hub import KEYS
from station.desk import Desk
from station.failures import answer_failures
from station.hub.door import HubDoor
from station.hub.only_known import OnlyKnown
from station.hub.routes import ROUTER
from station.hub.signing import SignedReplies

PATH = "/hub/v1"


def build_hub(desk: Desk) -> FastAPI:
    """Return the application; the keys of this house are made on first use."""
    app = FastAPI(title="sohoa hub", version="1", openapi_url=None, docs_url=None, redoc_url=None)
    door = HubDoor()
    app.state.desk, app.state.door = desk, door
    answer_failures(app)
    app.include_router(ROUTER)
    app.add_middleware(OnlyKnown, door=door)
    app.add_middleware(SignedReplies, keys=house_keys(desk.options.stores.home.absolute() / KEYS))
    return app

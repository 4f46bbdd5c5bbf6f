"""For machines that watch: alive, ready, and counts without anything about patients."""

from http import HTTPStatus

from fastapi import APIRouter, Request
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.responses import JSONResponse, Response

from models.errors import SohoaError
from station.desk import desk_of
from station.measuring.metrics import metrics_text

ROUTER = APIRouter()


@ROUTER.get("/healthz")
def alive() -> Response:
    """Tell that the process answers."""
    return JSONResponse({"status": "ok"})


@ROUTER.get("/readyz")
def ready(request: Request) -> Response:
    """Tell whether both stores answer."""
    desk = desk_of(request)
    states = {}
    for name, probe in (
        ("database", lambda: desk.kept.accounts.by_subject("")),
        ("objects", lambda: desk.kept.stores.objects.exists("0" * 64)),
    ):
        try:
            probe()
        except SohoaError:
            states[name] = "down"
        else:
            states[name] = "ok"
    good = set(states.values()) == {"ok"}
    return JSONResponse(states, HTTPStatus.OK if good else HTTPStatus.SERVICE_UNAVAILABLE)


@ROUTER.get("/metrics")
def metrics(request: Request) -> Response:
    """Return counts for Prometheus."""
    return Response(metrics_text(desk_of(request)), headers={"Content-Type": CONTENT_TYPE_LATEST})

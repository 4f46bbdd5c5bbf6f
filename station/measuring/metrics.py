"""What Prometheus may know of the station itself: routes, states and durations; no ids, no names."""

from prometheus_client import Counter, Gauge, Histogram, generate_latest

from models.errors import SohoaError
from station.desk import Desk

REQUESTS = Counter("sohoa_station_requests", "Requests answered", ("method", "route", "status"))
SECONDS = Histogram(
    "sohoa_station_request_seconds",
    "Seconds until a request was answered",
    ("route",),
    buckets=(0.01, 0.03, 0.06, 0.15, 0.5, 1, 5, 30),
)
STORES_UP = Gauge("sohoa_stores_up", "1 when the database answers")


def count_request(*, method: str, route: str, status: int, seconds: float) -> None:
    """Count one answer; the route is a pattern out of the program, never a path."""
    REQUESTS.labels(method=method, route=route, status=str(int(status))).inc()
    SECONDS.labels(route=route).observe(seconds)


def metrics_text(desk: Desk) -> str:
    """Return what the station counted, and how the house stands as long as its stores answer."""
    try:
        house = desk.house_numbers.text(desk.kept.stores.survey, desk.options)
    except (SohoaError, OSError):  # the folder of the stores may be gone
        house = ""
    STORES_UP.set(bool(house))
    return generate_latest().decode() + house

"""What Prometheus may know: routes, states and durations; no ids, no names."""

from prometheus_client import Counter, Gauge, Histogram

from models.errors import SohoaError
from station.desk import Desk
from storage.people import Scope

REQUESTS = Counter("sohoa_station_requests", "Requests answered", ("method", "route", "status"))
SECONDS = Histogram(
    "sohoa_station_request_seconds",
    "Seconds until a request was answered",
    ("route",),
    buckets=(0.01, 0.03, 0.06, 0.15, 0.5, 1, 5, 30),
)
WAITING = Gauge("sohoa_files_waiting", "Files that nobody read yet")
QUESTIONS = Gauge("sohoa_questions_open", "Questions that wait for a person")
STORES_UP = Gauge("sohoa_stores_up", "1 when the database answers")


def count_request(*, method: str, route: str, status: int, seconds: float) -> None:
    """Count one answer; the route is a pattern out of the program, never a path."""
    REQUESTS.labels(method=method, route=route, status=str(int(status))).inc()
    SECONDS.labels(route=route).observe(seconds)


def count_stores(desk: Desk) -> None:
    """Set what is counted anew each time."""
    try:
        now = desk.kept.figures.now(Scope(), days=(desk.now(), desk.now()))
    except SohoaError:
        STORES_UP.set(0)
        return
    STORES_UP.set(1)
    WAITING.set(now.waiting)
    QUESTIONS.set(now.open_questions)

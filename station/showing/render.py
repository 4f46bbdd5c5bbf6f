"""Templates to answers. Text is escaped always; no template switches it off."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from station.showing.language import Language
from station.showing.navigation import visible
from station.showing.say import say
from station.showing.times import day, moment, since

if TYPE_CHECKING:
    from station.desk import Desk
    from station.door.visit import Visit

TEMPLATES = Path(__file__).parents[1] / "templates"


def environment() -> Environment:
    """Return the templates of all page groups: a name left out is a fault, never an empty place."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(
    desk: "Desk",
    template: str,
    language: Language,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    **values: object,
) -> HTMLResponse:
    """Return a page for somebody who is not signed in: templates get `say`, `language` and the values."""
    known: dict[str, object] = {
        "visit": None,
        "links": (),
        "csrf": "",
        "language": language,
        "say": partial(say, language),
        "moment": partial(moment, language),
        "day": day,
        "since": partial(since, language),
        "idle_seconds": int(desk.options.idle.total_seconds()),
        "production": desk.options.production,
    }
    html = desk.templates.get_template(template).render({**known, **values})
    return HTMLResponse(html, status_code=status, headers=dict(headers or {}))


def page(
    visit: "Visit",
    template: str,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    **values: object,
) -> HTMLResponse:
    """Return a page or a part of one for a visit: templates get `visit`, `say`, `csrf`, and the values."""
    own: dict[str, object] = {
        "visit": visit,
        "links": visible(visit.desk.links, visit.account),
        "csrf": visit.csrf,
    }
    return render(visit.desk, template, visit.language, status=status, headers=headers, **{**own, **values})

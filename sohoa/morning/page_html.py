"""The sheet as a web page that needs nothing beside it: the same numbers, and every list whole."""

from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined

from sohoa.language import Language
from sohoa.morning.phrase import Say, grouped
from sohoa.morning.sheet import Sheet


def page_html(sheet: Sheet, *, tongue: Language, say: Say) -> str:
    """Return the page; `say` speaks the language of the sheet."""
    environment = Environment(
        loader=PackageLoader("sohoa.morning", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    environment.filters["grouped"] = partial(grouped, say=say)
    page = environment.get_template("page.html.j2")
    return page.render(sheet=sheet, tongue=tongue, calm=say("morning.calm"), say=say)

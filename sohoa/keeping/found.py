"""Between what a person types to find records and what comes back."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from models.errors import UsageError
from models.vocabulary import Form
from sohoa.console import show_list, tell
from sohoa.keeping.record_json import line_json
from sohoa.messages import say
from storage.search import Found, Order, Search

Json = dict[str, Any]

_CHOICES: dict[str, Callable[[str], Any]] = {
    "since": date.fromisoformat, "until": date.fromisoformat, "form": Form, "order": Order,
}  # fmt: skip


def parse_search(given: Mapping[str, Any], choices: Mapping[str, str]) -> Search:
    """Return the search; `choices` (`since`, `until`, `form`, `order`) are parsed here, "" is none.

    Raises:
        UsageError: names the option that cannot be understood, and the words that it takes.
    """
    parsed = {name: _parse(name, written) for name, written in choices.items() if written}
    return Search(**given, **parsed)


def _parse(name: str, written: str) -> Any:  # noqa: ANN401 - what the option holds
    try:
        return _CHOICES[name](written)
    except ValueError:
        known = {"form": Form, "order": Order}.get(name)
        words = ", ".join(known) if known else "YYYY-MM-DD"
        raise UsageError(say("find.invalid", option=f"--{name}", words=words)) from None


def found_json(found: Found) -> Json:
    """Return what was found. Keys are added, never renamed."""
    return {
        "total": found.total,
        "more": found.more,
        "mended": {word: list(instead) for word, instead in found.mended},
        "records": [
            {
                **line_json(one.line),
                "patient_name": one.patient_name,
                "date_of_birth": one.born,
                "day": one.day,
                "place": one.place.name.lower(),
            }
            for one in found.records
        ],
    }


def show_found(found: Found) -> None:
    """Print one line a record, and on standard error how many there are and what was read otherwise."""
    show_list(
        "record",
        ("id", "name", "born", "day", "form", "batch_id", "place"),
        [
            (
                one.line.id[:8],
                one.patient_name,
                one.born,
                one.day,
                one.line.form.value,
                one.line.batch_id[:8],
                say(f"find.place.{one.place.name.lower()}"),
            )
            for one in found.records
        ],
    )
    if found.mended:
        tell(say("find.mended", count=len(found.mended)))
    tell(say("find.more" if found.more else "find.total", shown=len(found.records), total=found.total))

"""Fill a template, and find a value in a reply."""

import re
from collections.abc import Mapping
from typing import Any

_SLOT = re.compile(r"\{([a-z0-9_]+)\}")


def fill(template: Any, values: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON in, JSON out
    """Return the template with every {name} in its texts replaced; KeyError for a name that is not known.

    A value is never looked through again: braces in a patient's words are words.
    """
    if isinstance(template, str):
        return _SLOT.sub(lambda slot: values[slot[1]], template)
    if isinstance(template, Mapping):
        return {name: fill(inner, values) for name, inner in template.items()}
    if isinstance(template, (list, tuple)):
        return [fill(inner, values) for inner in template]
    return template


def find(reply: Any, path: str) -> Any:  # noqa: ANN401 - whatever the hub wrote
    """Return what stands under keys joined by dots; None where the way ends before."""
    here = reply
    for key in path.split("."):
        if not isinstance(here, Mapping):
            return None
        here = here.get(key)
    return here


def find_text(reply: object, path: str) -> str | None:
    """Return a text or number under the path as text; None for everything else, and for an empty path."""
    found = find(reply, path) if path else None
    return str(found) if isinstance(found, (str, int)) and not isinstance(found, bool) else None

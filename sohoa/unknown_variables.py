"""Variables that look like settings and are none."""

import os
from difflib import get_close_matches

from models.forms.own import OWN
from sohoa.settings import PREFIX, Settings
from sohoa.settings_file import CONFIG

_ELSEWHERE = frozenset((CONFIG, OWN))
"""Variables that are no setting of the file."""


def unknown_variables() -> dict[str, str]:
    """Return each `SOHOA_*` variable that nothing reads, with what it is like: a misspelt one is ignored."""
    known = {f"{PREFIX}{field}".upper() for field in Settings.model_fields} | _ELSEWHERE
    strange = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    return {name: ", ".join(get_close_matches(name, known, n=1)) or "sohoa config show" for name in strange}

"""The settings: understood, known, and safe where it is production."""

import os
from difflib import get_close_matches

from models.errors import ExitCode, UsageError
from models.forms.own import OWN
from sohoa.checks.check import Check
from sohoa.settings import PREFIX, Settings, insecurities, read_settings
from sohoa.settings_file import settings_file

_ELSEWHERE = frozenset(("SOHOA_CONFIG", OWN))
"""Variables that are no setting of the file."""


def configuration() -> tuple[Check, ...]:
    """Look at the settings file, the environment and what production demands."""
    try:
        settings = read_settings()
    except UsageError as error:
        return (Check(name="settings", found=str(error), fault="settings", code=ExitCode.USAGE),)
    return (_understood(), *_unknown(), *_insecure(settings))


def _understood() -> Check:
    path = settings_file()
    return Check(name="settings", found=str(path) if path.is_file() else PREFIX + "*")


def _unknown() -> tuple[Check, ...]:
    """A misspelt variable would be ignored in silence."""
    known = {f"{PREFIX}{field}".upper() for field in Settings.model_fields} | _ELSEWHERE
    strange = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    return tuple(
        Check(
            name="settings",
            found=name,
            fault="unknown_setting",
            code=ExitCode.USAGE,
            values=(("near", ", ".join(get_close_matches(name, known, n=1)) or "sohoa config show"),),
        )
        for name in strange
    )


def _insecure(settings: Settings) -> tuple[Check, ...]:
    return tuple(
        Check(name="settings", found=name, fault="insecure_setting", code=ExitCode.USAGE)
        for name in insecurities(settings)
    )

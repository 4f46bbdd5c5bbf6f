"""The settings: understood, known, and safe where it is production."""

from models.errors import ExitCode, UsageError
from sohoa.checks.check import Check
from sohoa.settings import PREFIX, Settings, insecurities, read_settings
from sohoa.settings_file import settings_file
from sohoa.unknown_variables import unknown_variables


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
    return tuple(
        Check(
            name="settings",
            found=name,
            fault="unknown_setting",
            code=ExitCode.USAGE,
            values=(("near", near),),
        )
        for name, near in unknown_variables().items()
    )


def _insecure(settings: Settings) -> tuple[Check, ...]:
    return tuple(
        Check(name="settings", found=name, fault="insecure_setting", code=ExitCode.USAGE)
        for name in insecurities(settings)
    )

"""The table of export profiles: to add one, add its line."""

from importlib import import_module

from models.errors import UsageError
from sohoa.exporting.profile import Profile
from sohoa.messages import say

PROFILES: dict[str, str] = {
    "fhir": "sohoa.exporting.fhir",
    "qd4750": "sohoa.exporting.qd4750",
    "hosobenhan": "sohoa.exporting.hosobenhan",
    "csv": "sohoa.exporting.spreadsheet",
    "package": "sohoa.exporting.package",
}
"""Name → module whose function `export` is a Profile; imported when it is asked for."""


def profile_of(name: str) -> Profile:
    """Return the profile of that name; UsageError names those that there are."""
    if name not in PROFILES:
        raise UsageError(say("export.unknown", profiles=", ".join(PROFILES)))
    profile: Profile = import_module(PROFILES[name]).export
    return profile

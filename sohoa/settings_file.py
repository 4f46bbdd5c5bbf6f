"""The file `sohoa.toml`, read lightly: language and debugging are wanted before any setting is parsed."""

import os
import tomllib
from functools import cache
from pathlib import Path

CONFIG = "SOHOA_CONFIG"
"""Names the file; where it is set the file must be there."""


def settings_file() -> Path:
    """Return where settings are looked for: `sohoa.toml` in the working directory, or SOHOA_CONFIG."""
    return Path(os.environ.get(CONFIG) or "sohoa.toml")


def from_file(name: str) -> object:
    """Return one value of the file as it stands there; None where there is none.

    A file that cannot be read has no values here; `read_settings` is the one that refuses it.
    """
    return _values(settings_file().absolute()).get(name)


@cache
def _values(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}

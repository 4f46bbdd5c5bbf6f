"""The operator's own prints: told to this process and to every process that it starts."""

import os
from pathlib import Path

from models.forms.own import OWN
from sohoa.settings_file import from_file


def own_forms_folder() -> Path:
    """Return `forms` in SOHOA_HOME, read lightly; it need not exist."""
    home = os.environ.get("SOHOA_HOME") or from_file("home") or "var"
    return Path(str(home)).absolute() / "forms"


def put_own_forms_in_force(*more: Path) -> None:
    """Let `load_forms` know the prints of this house, and those in the folders `more` before them."""
    folders = (*(folder.absolute() for folder in more), own_forms_folder())
    os.environ[OWN] = os.pathsep.join(map(str, dict.fromkeys(folders)))

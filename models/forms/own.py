"""Where the operator's own prints lie: `<folder>/<print>/form.toml`."""

import os
from pathlib import Path

OWN = "SOHOA_OWN_FORMS"
"""Environment variable with their folders, told by the command that starts the processes; no setting."""


def own_folders() -> tuple[Path, ...]:
    """Return the folders in force; they need not exist."""
    return tuple(Path(folder) for folder in os.environ.get(OWN, "").split(os.pathsep) if folder)


def own_prints(folder: Path) -> tuple[Path, ...]:
    """Return the definitions in one of the `own_folders`, by name."""
    return tuple(sorted(folder.glob("*/form.toml")))

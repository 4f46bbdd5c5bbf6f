"""The operator's own print behind a name or a path."""

from pathlib import Path

from models.forms.own import own_folders, own_prints


def find_print(named: str) -> Path | None:
    """Return the `form.toml` of a folder, of a file, or of a print of that name in force; else None."""
    path = Path(named)
    for source in (path / "form.toml", path):
        if source.name == "form.toml" and source.is_file():
            return source
    known = (source for folder in own_folders() for source in own_prints(folder))
    return next((source for source in known if source.parent.name == named), None)


def every_print() -> tuple[Path, ...]:
    """Return the `form.toml` of every print in force."""
    return tuple(source for folder in own_folders() for source in own_prints(folder))

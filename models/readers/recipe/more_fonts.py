"""Fetch the fonts of more_fonts.toml: python -m models.readers.recipe.more_fonts FOLDER."""
# ruff: noqa: INP001 - a recipe

import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from samples.fonts.ensure_fonts import SUBSETS
from samples.fonts.join_subsets import join_subsets

FAMILIES = Path(__file__).with_suffix(".toml")
_SLANTS = {"normal": "", "italic": "-italic"}
_WEIGHTS = ("400", "300")


def more_fonts(folder: Path) -> None:
    """Write a TrueType file a family, and one for its italics; those of hands begin with `hand-`."""
    folder.mkdir(parents=True, exist_ok=True)
    known = tomllib.loads(FAMILIES.read_text(encoding="utf-8"))
    with TemporaryDirectory() as work:
        packages = [
            f"@fontsource/{name}@{version}" for kind in known.values() for name, version in kind.items()
        ]
        subprocess.run(
            ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", *packages],
            cwd=work,
            check=True,
        )
        for kind, families in known.items():
            for name in families:
                files = Path(work) / "node_modules" / "@fontsource" / name / "files"
                _convert(files, name, folder, "hand-" if kind == "hand" else "")


def _convert(files: Path, name: str, folder: Path, prefix: str) -> None:
    for slant, cut in _SLANTS.items():
        for weight in _WEIGHTS:
            found = (files / f"{name}-{part}-{weight}-{slant}.woff2" for part in SUBSETS)
            parts = [path for path in found if path.is_file()]
            if parts and not (prefix and cut):
                join_subsets(parts, folder / f"{prefix}{name}{cut}.ttf")
                break


if __name__ == "__main__":
    more_fonts(Path(sys.argv[1]))

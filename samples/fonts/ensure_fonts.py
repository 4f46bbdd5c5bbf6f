"""Install the web fonts of package.json as TrueType files."""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from samples.fonts.families import FAMILIES, FRESH
from samples.fonts.font_path import CACHE, is_installed
from samples.fonts.join_subsets import join_subsets

HERE = Path(__file__).parent
SUBSETS = ("vietnamese", "latin-ext", "latin")
"""The first one wins where two hold the same character; latin-ext carries đ in some families."""
CUTS = {
    ("400", "normal"): "",
    ("700", "normal"): "-Bold",
    ("400", "italic"): "-Italic",
    ("700", "italic"): "-BoldItalic",
}


def ensure_fonts() -> bool:
    """Fetch the fonts that are missing, once; return whether all are there now.

    Without npm (or without the registry) it says so on stderr and Debian's fonts stand in.
    """
    sets = (FAMILIES, *FRESH.values())
    names = tuple(name for known in sets for style in known.values() for name in style)
    missing = tuple(name for name in names if not is_installed(name))
    if missing and shutil.which("npm") is None:
        print("npm is not installed: only Debian's fonts are drawn with", file=sys.stderr)
        return False
    return not missing or _install(missing)


def _install(missing: tuple[str, ...]) -> bool:
    CACHE.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        if subprocess.run(command, cwd=folder, check=False).returncode:
            print("npm could not fetch the fonts: only Debian's are drawn with", file=sys.stderr)
            return False
        for family in missing:
            _convert(family, Path(folder) / "node_modules" / "@fontsource")
    return all(is_installed(name) for name in missing)


def _convert(family: str, source: Path) -> None:
    slug = family.lower().replace(" ", "-")
    for (weight, slant), cut in CUTS.items():
        files = (source / slug / "files" / f"{slug}-{part}-{weight}-{slant}.woff2" for part in SUBSETS)
        parts = tuple(path for path in files if path.is_file())
        if parts:
            join_subsets(parts, CACHE / f"{family.replace(' ', '')}{cut}.ttf")

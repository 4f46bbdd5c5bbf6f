"""`python -m samples.fonts`: install the fonts that the charts are drawn with."""

from samples.fonts.ensure_fonts import ensure_fonts
from samples.fonts.families import FAMILIES
from samples.fonts.font_path import is_installed

if __name__ == "__main__":
    ensure_fonts()
    for style, names in FAMILIES.items():
        print(f"{style}: {sum(map(is_installed, names))} of {len(names)} families")

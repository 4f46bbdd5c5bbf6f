"""Which font families stand for which kind of print; all hold the 134 accented Vietnamese letters."""

from samples.drawn import Group

GROUPS: tuple[Group, ...] = ("train", "tune", "test")

FAMILIES: dict[str, tuple[str, ...]] = {
    # In threes: train, tune, test. FreeSerif, FreeSans and FreeMono (Debian) are the nearest to Times,
    # Arial and Courier after Tinos, Arimo and Cousine, so that every group has one of the common kind.
    "print_serif": (
        *("Tinos", "Gelasio", "FreeSerif"),
        *("Noto Serif", "Source Serif 4", "Lora"),
        *("Crimson Pro", "Merriweather", "EB Garamond"),
    ),
    "print_sans": (
        *("Arimo", "Open Sans", "FreeSans"),
        *("Roboto", "Source Sans 3", "Noto Sans"),
        *("Inter", "Be Vietnam Pro", "Montserrat"),
    ),
    "typewriter": (
        *("Cousine", "IBM Plex Mono", "FreeMono"),
        *("Xanh Mono", "Noto Sans Mono", "Roboto Mono"),
    ),
    "handwriting": (
        *("Patrick Hand", "Mali", "Pangolin"),
        *("Dancing Script", "Sriracha", "Charm"),
        *("Itim", "Playpen Sans", "Shantell Sans"),
        *("Square Peg", "Grechen Fuemen", "Licorice"),
    ),
}


def families(style: str, group: Group) -> tuple[str, ...]:
    """Return the families of one style that a layout group may use; no two groups share one."""
    place = GROUPS.index(group)
    return FAMILIES[style][place :: len(GROUPS)]


FRESH: dict[str, dict[str, tuple[str, ...]]] = {
    # DejaVu is the nearest to Verdana and Tahoma, which many hospital systems print with.
    "dev": {
        "print_serif": ("IBM Plex Serif", "Spectral", "DejaVuSerifCondensed", "FreeSerif"),
        "print_sans": ("Nunito", "Roboto Condensed", "DejaVuSans", "FreeSans"),
        "typewriter": ("JetBrains Mono", "FreeMono"),
        "handwriting": ("Mynerve", "Sedgwick Ave"),
    },
    "exam": {
        "print_serif": ("Bitter", "Literata", "Alegreya", "FreeSerif"),
        "print_sans": ("IBM Plex Sans", "Barlow", "DejaVuSansCondensed", "FreeSans"),
        "typewriter": ("Source Code Pro", "FreeMono"),
        "handwriting": ("Playwrite VN", "Fuzzy Bubbles"),
    },
    "blind": {
        "print_serif": ("Old Standard TT", "DejaVuSerif", "FreeSerif"),
        "print_sans": ("Mulish", "Archivo", "Work Sans", "FreeSans"),
        "typewriter": ("Space Mono", "Inconsolata", "FreeMono"),
        "handwriting": ("Oooh Baby", "Pangolin"),
    },
    "trial": {
        "print_serif": ("Newsreader", "Taviraj", "FreeSerif"),
        "print_sans": ("Sarabun", "Fira Sans Condensed", "FreeSans"),
        "typewriter": ("Chivo Mono", "FreeMono"),
        "handwriting": ("Grape Nuts", "Mansalva"),
    },
    "held": {
        "print_serif": ("Roboto Slab", "Petrona", "FreeSerif"),
        "print_sans": ("Lexend", "Saira Condensed", "FreeSans"),
        "typewriter": ("Victor Mono", "FreeMono"),
        "handwriting": ("Charmonman", "Ephesis"),
    },
    "stranger": {
        "print_serif": ("Faustina", "FreeSerif"),
        "print_sans": ("Cabin", "Bai Jamjuree", "FreeSans"),
        "typewriter": ("Overpass Mono", "FreeMono"),
        "handwriting": ("Yomogi", "Pangolin"),
    },
    "visitor": {
        "print_serif": ("STIX Two Text", "Noticia Text", "FreeSerif"),
        "print_sans": ("Asap", "Archivo Narrow", "FreeSans"),
        "typewriter": ("M PLUS 1 Code", "FreeMono"),
        "handwriting": ("Borel", "Fuggles"),
    },
    # A guest brings no fonts: those that only layouts of the group `test` have.
    "guest": {
        "print_serif": ("EB Garamond", "Lora", "DejaVuSerif", "FreeSerif"),
        "print_sans": ("Noto Sans", "Montserrat", "DejaVuSansCondensed", "FreeSans"),
        "typewriter": ("Roboto Mono", "FreeMono"),
        "handwriting": ("Charm", "Shantell Sans"),
    },
    # Nor do tables: the commonest faces of hospital systems and of their printers.
    "ledger": {
        "print_serif": ("FreeSerif", "DejaVuSerif", "FreeSerif"),
        "print_sans": ("FreeSans", "DejaVuSans", "Noto Sans", "DejaVuSansCondensed"),
        "typewriter": ("FreeMono", "Roboto Mono"),
        "handwriting": ("Shantell Sans", "Charm"),
    },
}
"""Families of the sets of `samples.sets` by set and style.

Those of `guest` and `ledger` and Pangolin aside, each is of one set."""

"""Make the face of the conversion mark: `python -m samples.fonts.mark_font FOLDER`."""

import json
import sys
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from samples.fonts.join_subsets import join_subsets

HERE = Path(__file__).parents[2] / "pipeline" / "export" / "package" / "font"
NAME = "SohoaMark"
_PARTS = ("latin", "vietnamese", "latin-ext")
_BASES = "aăâeêioôơuưy"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_POINTS = "–—‘’“”…№"


def main(parts: Path) -> None:
    """Write mark.ttf and mark.json (character → glyph and width)."""
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.ttf"
        join_subsets([parts / f"tinos-{part}-400-normal.woff2" for part in _PARTS], whole)
        font = TTFont(whole)
    options = subset.Options(glyph_names=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(text=_characters())
    cutter.subset(font)
    for record in font["name"].names:
        if record.nameID in {1, 3, 4, 6}:
            record.string = NAME
    font.save(HERE / "mark.ttf")
    units, widths, order = font["head"].unitsPerEm, font["hmtx"], font.getReverseGlyphMap()
    glyphs = {
        chr(code): [order[name], round(1000 * widths[name][0] / units)]
        for code, name in sorted(font.getBestCmap().items())
    }
    hhea = font["hhea"]
    known = {
        "ascent": round(1000 * hhea.ascent / units),
        "descent": round(1000 * hhea.descent / units),
        "glyphs": glyphs,
    }
    (HERE / "mark.json").write_text(json.dumps(known, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def _characters() -> str:
    latin = "".join(chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100)))
    toned = "".join(unicodedata.normalize("NFC", base + tone) for base in _BASES for tone in _TONES)
    lower = toned + _BASES + "đ"
    return latin + lower + lower.upper() + _POINTS


if __name__ == "__main__":
    main(Path(sys.argv[1]))

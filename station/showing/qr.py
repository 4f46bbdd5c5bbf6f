"""QR codes as SVG paths: no picture file, no style, nothing that the page's policy forbids."""

import segno


def qr_path(words: str) -> tuple[int, str]:
    """Return the side of a QR code in modules and its dark modules as an SVG path."""
    code = segno.make(words, error="m", micro=False)
    dark = (
        f"M{column} {row}h1v1h-1z"
        for row, line in enumerate(code.matrix)
        for column, bit in enumerate(line)
        if bit
    )
    return len(code.matrix), "".join(dark)

"""Leaders: dots, dashes or a rule that values stand on."""

from samples.kit.sheet import Sheet


def draw_leader(sheet: Sheet, x: float, y: float, width: float, kind: str) -> None:
    """Draw a leader of `width` pixels whose lowest ink lies at the baseline `y`."""
    size, ink = sheet.style.print_size, sheet.style.print_ink
    if width <= 0 or kind == "none":
        return
    if kind == "line":
        sheet.draw.line((x, y + 4, x + width, y + 4), fill=ink, width=3)
        return
    if kind == "dashes":
        pitch, length, thick = size * 0.42, size * 0.24, 3
        place = x
        while place + length <= x + width:
            sheet.draw.line((place, y + 2, place + length, y + 2), fill=ink, width=thick)
            place += pitch
        return
    radius = size * (0.05 if kind == "dots" else 0.036)
    pitch = size * (0.26 if kind == "dots" else 0.17)
    place = x + radius
    while place + radius <= x + width:
        sheet.draw.ellipse((place - radius, y - 2 * radius, place + radius, y), fill=ink)
        place += pitch

"""Write one scan as a JPEG or PNG, sometimes lying otherwise in the file than its EXIF says it is shown."""

from pathlib import Path

import numpy as np
from PIL import Image

from samples.bundle.scanned import Scanned, turned
from samples.bundle.view import View, native

ORIENTED = 0.3
"""Share of files with an EXIF orientation other than 1."""
# EXIF orientation → degrees clockwise that a viewer turns the stored pixels.
ORIENTATIONS = {3: 180, 6: 90, 8: 270}
_ORIENTATION_TAG = 0x0112


def write_image(scan: Scanned, path: Path, rng: np.random.Generator) -> View:
    """Write `scan` to `path` (.jpg or .png); return how it is shown."""
    orientation = int(rng.choice(tuple(ORIENTATIONS))) if rng.random() < ORIENTED else 1
    image, _ = turned(scan.image, (360 - ORIENTATIONS.get(orientation, 0)) % 360)
    exif = Image.Exif()
    exif[_ORIENTATION_TAG] = orientation
    options: dict[str, object] = {"dpi": (scan.dpi, scan.dpi)}
    if orientation != 1:
        options["exif"] = exif.tobytes()
    if path.suffix == ".png":
        image.save(path, "PNG", **options)
    else:
        image.convert("L" if image.mode == "1" else image.mode).save(
            path, "JPEG", quality=scan.quality, **options
        )
    return native(scan.image.size)

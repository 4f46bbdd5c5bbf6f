"""A field as a picture: its ink, enlarged, with what stands around it."""

import io

from PIL import Image, ImageDraw

from station.scans.strips import BBox, Strips

CROP_WIDTH, CROP_HEIGHT = 1400, 420
"""Most pixels of a crop: the screen of a weak PC is 1366 wide, and its neighbour may be sharper."""
_LARGEST_ZOOM = 3.0
"""Small print is enlarged; beyond this pixels are blown up and nothing is seen better."""
_AROUND_X, _AROUND_Y, _LEAST = 2.2, 0.9, 24
"""Surroundings shown, in heights of the box, and at least so many pixels: the label stands to the left."""
_WIDE = 4.3
"""Width by height of the place where crops are shown."""
_GREEN = (23, 98, 76)
_QUARTERS = {
    0: None,
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
"""Pillow turns against the clock."""
_QUALITY = 82


def crop(page: Strips, box: BBox, *, rotation: int) -> bytes:
    """Return the surroundings of a box as WebP, upright and enlarged, the box framed.

    Args:
        page: as a viewer shows it.
        box: on the page.
        rotation: degrees clockwise that the page has to be turned to stand upright.
    """
    inner = _clipped(box, page.width, page.height)
    outer = _clipped(_surroundings(inner, sideways=rotation in {90, 270}), page.width, page.height)
    cut = page.cut(outer)
    image = Image.fromarray(cut).convert("RGB")
    frame = (inner[0] - outer[0], inner[1] - outer[1], inner[2] - outer[0] - 1, inner[3] - outer[1] - 1)
    ImageDraw.Draw(image).rectangle(_grown(frame, 4), outline=_GREEN, width=2)
    return _webp(_fitted(_upright(image, rotation)))


def upright_box(box: BBox, size: tuple[int, int], rotation: int) -> BBox:
    """Return where a box lies on the page after it was turned; `size` is width and height before."""
    width, height = size
    left, top, right, bottom = box
    return {
        0: (left, top, right, bottom),
        90: (height - bottom, left, height - top, right),
        180: (width - right, height - bottom, width - left, height - top),
        270: (top, width - right, bottom, width - left),
    }[rotation]


def _surroundings(box: BBox, *, sideways: bool) -> BBox:
    left, top, right, bottom = box
    line = (right - left) if sideways else (bottom - top)
    along, across = max(_LEAST, round(line * _AROUND_X)), max(_LEAST, round(line * _AROUND_Y))
    dx, dy = (across, along) if sideways else (along, across)
    around = left - dx, top - dy, right + dx, bottom + dy
    return around if sideways else _widened(around)


def _widened(box: BBox) -> BBox:
    """Fill a wide screen: more to the left, where the label stands, than to the right."""
    left, top, right, bottom = box
    lacking = max(0, round((bottom - top) * _WIDE) - (right - left))
    return left - lacking * 2 // 3, top, right + lacking // 3, bottom


def _grown(box: BBox, by: int) -> BBox:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _clipped(box: BBox, width: int, height: int) -> BBox:
    left, top = min(max(0, box[0]), width - 1), min(max(0, box[1]), height - 1)
    return left, top, min(max(left + 1, box[2]), width), min(max(top + 1, box[3]), height)


def _upright(image: Image.Image, rotation: int) -> Image.Image:
    turn = _QUARTERS[rotation]
    return image if turn is None else image.transpose(turn)


def _fitted(image: Image.Image) -> Image.Image:
    scale = min(CROP_WIDTH / image.width, CROP_HEIGHT / image.height, _LARGEST_ZOOM)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size, Image.Resampling.LANCZOS)


def _webp(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "WEBP", quality=_QUALITY, method=2)
    return target.getvalue()

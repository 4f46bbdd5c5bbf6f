"""Find the one image that fills a PDF page: a scan. Everything else is drawn by a renderer."""

from dataclasses import replace

import pikepdf

from pipeline.open.page_view import PageView
from pipeline.open.scene import LoneImage, NotLoneError, Scene

HIDDEN_ANNOTATION = 2 | 32
"""Flags Hidden and NoView (ISO 32000-1, table 165)."""
SILENT_ANNOTATIONS = frozenset({"/Link", "/Popup"})


def lone_image(page: pikepdf.Object, view: PageView) -> LoneImage | None:
    """Return the one image that fills the view, else None.

    What an opaque image paints over does not count, nor does invisible text. Where something visible lies on
    the image, an annotation or print, that is told.
    """
    try:
        scene = Scene(view=view)
        scene.paint_page(page)
        if scene.lone and _visible_annotations(page):
            return replace(scene.lone, overlaid=True)
    except (NotLoneError, pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None
    return scene.lone


def _visible_annotations(page: pikepdf.Object) -> bool:
    """Whether anything lies on top of the page's own content."""
    annotations = page.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return False
    return any(_visible(annotation) for annotation in annotations)


def _visible(annotation: pikepdf.Object) -> bool:
    """Whether a viewer may draw this annotation."""
    if not isinstance(annotation, pikepdf.Dictionary) or annotation.get("/Subtype") in SILENT_ANNOTATIONS:
        return False
    if int(annotation.get("/F", 0)) & HIDDEN_ANNOTATION:
        return False
    left, bottom, right, top = (float(number) for number in annotation.get("/Rect", (0, 0, 0, 0)))
    return left != right and bottom != top

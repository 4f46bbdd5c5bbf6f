"""The known print that a page is, of all prints of its form."""

from models.clean_page import CleanPage
from models.forms.prints import KnownPrint, load_prints
from models.geometry import Box
from models.vocabulary import Form
from pipeline.zones.frame import Frame, frame
from pipeline.zones.print_features import print_picture


def lay(clean: CleanPage, form: Form) -> tuple[Frame, KnownPrint] | None:
    """Return the page on the print that most points agree with; None where it fits none."""
    prints = [known for known in load_prints() if known.form is form and known.places]
    tried = ((frame(clean, print_picture(known.picture)), known) for known in prints)
    laid = [(found, known) for found, known in tried if found is not None]
    return max(laid, key=lambda one: one[0].registered.inliers) if laid else None


def zone_boxes(clean: CleanPage, form: Form) -> tuple[Box, ...]:
    """Return the places that are read on this page, in its pixels; none where it is no known print."""
    laid = lay(clean, form)
    if laid is None:
        return ()
    on_print, known = laid
    zones = (place.zone for place in known.places)
    places = (at for zone in zones for at in (*zone.at, *zone.cells, *(option.at for option in zone.options)))
    return tuple(on_print.box(at).transformed(on_print.to_page) for at in places)

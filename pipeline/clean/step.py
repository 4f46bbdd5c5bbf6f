"""What cleaning does to a page, step by step; each step can be left out."""

from enum import StrEnum


class Step(StrEnum):
    """A step of `clean_page`, in order; `CleanPage.steps` names those that changed a page."""

    REDUCE = "reduce"
    """Scans finer than 450 dpi are halved."""
    BANDS = "bands"
    """Light letters on printed dark bands become dark letters on paper."""
    FLATTEN = "flatten"
    """A photographed sheet is cut out and laid flat."""
    EDGES = "edges"
    """What the scanner saw beside the paper is painted over."""
    HOLES = "holes"
    """Punch holes are painted over."""
    ORIENT = "orient"
    """The page is turned upright."""
    DESKEW = "deskew"
    """The page is straightened."""
    STAMPS = "stamps"
    """Red stamps are lightened."""
    DENOISE = "denoise"
    """Grain is smoothed, where there is grain."""
    WHITEN = "whiten"
    """The background is divided out."""
    UNRULE = "unrule"
    """Rules and box walls are taken off the page that the judge reads."""
    UNDOT = "undot"
    """Dotted leaders are taken off it."""


ALL_STEPS = frozenset(Step)
"""What a page gets unless somebody leaves a step out."""

"""From drawn pages to source files as a scanning room makes them, with the truth beside them."""

from samples.bundle.bundle import bundle

__all__ = ["bundle"]

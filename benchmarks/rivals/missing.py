"""Rivals that cannot be measured on this machine."""

from benchmarks.rivals.ocrmypdf import ocrmypdf_version
from benchmarks.rivals.tesseract import tesseract_version


def missing() -> tuple[str, ...]:
    """Return the names of rivals that are not installed: `tesseract` (with Vietnamese), `ocrmypdf`."""
    found = {"tesseract": tesseract_version(), "ocrmypdf": ocrmypdf_version()}
    return tuple(name for name, version in found.items() if version is None)

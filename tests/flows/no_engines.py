"""An installation without engines."""

from models.errors import MissingDependencyError


def open_digitiser() -> None:
    raise MissingDependencyError("tesseract")

"""Where lines stand and which way up a page is, by the networks of the trueocr wheel.

The only file that imports trueocr. Each network is loaded on first use, once per process, and runs on one
thread; docs/decisions has why we use its eyes and not its reading.
"""

import functools
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from models.errors import MissingDependencyError
from models.geometry import Box
from models.scan import Pixels

_LONG_SIDE = 1024
"""Pixels of the page's long side as the detector sees it (its meta.json); more where letters are small."""


@functools.cache
def _session(name: str) -> Any:  # noqa: ANN401  (onnxruntime is untyped)
    spec = find_spec("trueocr")
    if spec is None or spec.origin is None:
        raise MissingDependencyError("the package trueocr is not installed")
    from trueocr.recognizer import session  # noqa: PLC0415  (costs half a second: only where it looks)

    try:
        return session(Path(spec.origin).parent / "models" / f"{name}.onnx", 1)
    except FileNotFoundError as error:
        raise MissingDependencyError(f"the network {name} of trueocr is missing") from error


def orientation_probabilities(grey: Pixels) -> tuple[float, ...]:
    """Probabilities that the content is turned by 0, 90, 180, 270 degrees clockwise, or set in columns."""
    network = _session("orient")
    from trueocr.page import orient_input  # noqa: PLC0415

    (found,) = network.run(None, {"x": orient_input(grey)[None, None]})
    return tuple(float(value) for value in found[0])


class TrueocrDetector:
    """Finds lines on untouched pages, on forms far more of them than layout analysis does."""

    def detect(self, pixels: Pixels) -> tuple[Box, ...]:
        """Return a box a line or line piece, in pixels of the page (grey)."""
        network = _session("det")
        from trueocr.page import PageEngine  # noqa: PLC0415

        engine = PageEngine.__new__(PageEngine)  # its constructor would load networks that we do not use
        engine.det, engine.long_side = network, _LONG_SIDE
        return tuple(Box.of(row[:4]) for row in engine.detect(pixels))

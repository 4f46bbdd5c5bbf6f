"""Finished pages of one file in a folder of its own; each is there whole or not at all."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from models.errors import IntegrityError
from pipeline.export.page_image import PageImage
from pipeline.export.pressed_page import PressedPage
from pipeline.resume.thaw import freeze, thaw
from pipeline.see_page import SeenPage
from pipeline.version import VERSION

LEAST = 10
"""Pages of a file from which its pages are kept: what is shorter is read again as fast."""
_KINDS: dict[str, Literal["jpeg", "g4"]] = {"jpeg": "jpeg", "g4": "g4"}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """All that is needed of a page that was read."""

    seen: SeenPage
    pressed: PressedPage | None
    """None where no PDF is wanted."""


class KeptPages:
    """The pages of one file, read by one version of the pipeline."""

    def __init__(self, folder: Path | None, *, sha256: str, pages: int) -> None:
        """Keep in `folder`, or nowhere: for None, and for files of fewer pages than `LEAST`."""
        self._folder = folder if folder is not None and pages >= LEAST else None
        self._name = f"{sha256}-{VERSION}"

    def load(self, number: int, *, pdf: bool) -> KeptPage | None:
        """Return the page if it was kept, with its place in the PDF where one is wanted."""
        if self._folder is None:
            return None
        try:
            told = json.loads(self._path(number, "json").read_text(encoding="utf-8"))
            pressed = self._pressed(number, told["pressed"]) if pdf else None
            seen = thaw(told["seen"])
        except (OSError, ValueError, KeyError, TypeError, IntegrityError):
            return None  # not there, half, or of another version: it is read again
        return KeptPage(seen=seen, pressed=pressed) if isinstance(seen, SeenPage) else None

    def keep(self, number: int, page: KeptPage) -> None:
        """Write the page down: its picture first, so that what says it is there is the last.

        Raises:
            OSError: the disk is full.
        """
        if self._folder is None:
            return
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        pressed = None
        if page.pressed is not None:
            picture = page.pressed.image
            self._write(number, "picture", picture.encoded)
            pressed = {
                "kind": picture.kind,
                "size": [picture.width, picture.height],
                "channels": picture.channels,
                "points": [page.pressed.width, page.pressed.height],
                "text": page.pressed.text.decode("ascii"),
            }
        told = {"seen": freeze(page.seen), "pressed": pressed}
        self._write(number, "json", json.dumps(told, ensure_ascii=False).encode())

    def _pressed(self, number: int, told: dict[str, object]) -> PressedPage:
        size, points = _pair(told["size"]), _pair(told["points"])
        image = PageImage(
            encoded=self._path(number, "picture").read_bytes(),
            kind=_KINDS[str(told["kind"])],
            width=int(size[0]),
            height=int(size[1]),
            channels=1 if told["channels"] == 1 else 3,
        )
        return PressedPage(
            image=image, width=points[0], height=points[1], text=str(told["text"]).encode("ascii")
        )

    def _path(self, number: int, ending: str) -> Path:
        if self._folder is None:
            raise FileNotFoundError
        return self._folder / f"{self._name}-{number:05d}.{ending}"

    def _write(self, number: int, ending: str, content: bytes) -> None:
        path = self._path(number, ending)
        part = path.with_suffix(".part")
        part.write_bytes(content)
        part.replace(path)


def _pair(told: object) -> tuple[float, float]:
    if not isinstance(told, list):
        raise TypeError
    first, second = told
    return first, second

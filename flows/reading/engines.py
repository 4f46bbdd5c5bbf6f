"""The engines of this installation; imported by reading processes only, because it takes a second."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2

from flows.reading.reading import Digitiser
from models.codes.lists_at_hand import lists_at_hand
from models.digitized import Digitized
from pipeline.read.readers import Readers, open_readers
from pipeline.run import digitise_file


@dataclass(frozen=True, slots=True, kw_only=True)
class _Engines:
    readers: Readers
    provenance: Mapping[str, str]

    def __call__(
        self,
        path: Path,
        *,
        work: Path,
        pdf: Path | None,
        name: str,
        on_page: Callable[[int], None],
        progress: Path | None,
    ) -> Digitized:
        return digitise_file(
            path, readers=self.readers, work=work, pdf=pdf, name=name, on_page=on_page, progress=progress
        )


def open_digitiser() -> Digitiser:
    """Return the whole path with all readers, on one thread."""
    cv2.setNumThreads(1)
    readers = open_readers()
    named = {"first": readers.first.name}
    if readers.second is not None:
        named["second"] = readers.second.name
    provenance = {f"reader.{role}": name for role, name in named.items()}
    if lists := lists_at_hand():
        provenance["codes.icd10"] = ",".join(path.stem for path in lists)
    return _Engines(readers=readers, provenance=provenance)

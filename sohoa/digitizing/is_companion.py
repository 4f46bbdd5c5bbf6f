"""Which files of a folder only accompany scans."""

from pathlib import Path

from pipeline.open.media_type_of import HEAD_BYTES, media_type_of

_ENDINGS = frozenset(
    (
        *(".txt", ".md", ".rst", ".log", ".license"),
        *(".json", ".xml", ".csv", ".tsv", ".html", ".htm", ".hocr", ".alto"),
        *(".yaml", ".yml", ".toml", ".ini", ".sha256", ".md5"),
    )
)
"""Notes, results of earlier runs, exports, settings, checksums; in lower case. Nobody scans to these."""


def is_companion(path: Path) -> bool:
    """Tell whether a file is text about scans by its ending, and no scan that got that ending by mistake.

    Raises:
        OSError: the file cannot be read.
    """
    if path.suffix.lower() not in _ENDINGS:
        return False
    with path.open("rb") as stream:
        return media_type_of(stream.read(HEAD_BYTES)) is None

"""Make one download of what an export wrote; it is gone when it was sent."""

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from station.exports.exporter import Exporter, Wish
from storage.open_stores import Stores


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A file to send, in a folder of its own."""

    path: Path
    folder: Path

    def burn(self) -> None:
        """Remove it; called when it was sent, and where sending failed."""
        shutil.rmtree(self.folder, ignore_errors=True)


def parcel(exporter: Exporter, wish: Wish, stores: Stores, home: Path) -> Parcel:
    """Write the export and pack it as one ZIP file.

    Args:
        exporter: who writes.
        wish: what is asked for.
        stores: where the records lie.
        home: folder of the installation; charts do not go through the machine's common /tmp.

    Raises:
        ExportRefusedError, IntegrityError: as `Exporter.write`; nothing is left behind.
    """
    folder = Path(mkdtemp(prefix=".export-", dir=home))
    try:
        out = folder / "out"
        out.mkdir(mode=0o700)
        written = exporter.write(wish, stores, out)
        target = folder / f"{wish.records[0].line.scan_id[:8]}-{wish.profile}.zip"
        _pack(target, written, out)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Parcel(path=target, folder=folder)


def _pack(target: Path, written: tuple[Path, ...], out: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in written:
            for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
                if one.is_file():
                    archive.write(one, one.relative_to(out))

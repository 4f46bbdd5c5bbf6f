"""From a complete upload to custody; safe to run again, and durable when it returns."""

import json
import unicodedata
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.scan import Reason
from station.uploads.first_look import first_look
from storage.custody.custody import Arrival, Receipt
from storage.custody.refusals import Refusal
from storage.custody.shelves import Shelfmark
from storage.errors import MissingObjectError
from storage.objects.address import address
from storage.open_station import StationStores

LONGEST_NAME = 255
"""Characters of a name in the database."""


class Fate(StrEnum):
    """What became of a file that was sent."""

    NEW = "new"
    KNOWN = "known"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    BROKEN = "broken"
    """The bytes are not those that were sent: send again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The answer to one upload."""

    fate: Fate
    name: str
    reason: Reason | None = None
    """Why it was refused."""
    elsewhere: str | None = None
    """Id of the other batch that holds the same bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A complete upload."""

    path: Path
    batch_id: str
    name: str
    """NFC, relative to the folder that was dropped."""
    by: str
    """Name of the account."""
    sha256: str | None = None
    """As the sender computed it; None where the sender cannot."""


def take_in(upload: Upload, kept: StationStores, *, at: datetime) -> Taken:
    """Bring one upload into custody; the bytes are durable in the store before anybody says so.

    An answer is written beside the upload before its bytes go, so that a repeated question gets the same.

    Raises:
        ClosedBatchError: the batch was closed meanwhile.
        StorageDownError: a store does not answer; the upload stays and is taken in later.
    """
    answered = _answer_of(upload.path)
    if answered is not None:
        return answered
    if not upload.path.is_file():
        raise MissingObjectError("this upload is not here")
    taken = _take(upload, kept, at=at)
    _note_answer(upload.path, taken)
    upload.path.unlink(missing_ok=True)
    return taken


def shown(name: str) -> str:
    """Return a name as text: NFC, without control characters, its end where it is too long."""
    plain = "".join(letter for letter in name if letter.isprintable()).replace("\\", "/")
    parts = [part for part in plain.split("/") if part not in {"", ".", ".."}]
    return unicodedata.normalize("NFC", "/".join(parts))[-LONGEST_NAME:]


def _take(upload: Upload, kept: StationStores, *, at: datetime) -> Taken:
    sha256 = address(upload.path)
    if upload.sha256 is not None and upload.sha256 != sha256:
        return Taken(fate=Fate.BROKEN, name=upload.name)
    reason = first_look(upload.path, name=upload.name, work=upload.path.parent / "look")
    if reason is not None:
        refusal = Refusal(batch_id=upload.batch_id, name=upload.name, reason=reason, by=upload.by, at=at)
        kept.labels.refuse(refusal)
        return Taken(fate=Fate.REFUSED, name=upload.name, reason=reason)
    size = upload.path.stat().st_size
    mark = _shelfmark(upload, kept)
    arrival = Arrival(name=upload.name, sha256=sha256, size=size, path=upload.path, shelfmark=mark)
    (received,) = kept.stores.custody.receive(upload.batch_id, [arrival])
    kept.stores.objects.put(upload.path)
    kept.stores.custody.stored([received.scan_id])
    elsewhere = received.batch_id if received.batch_id != upload.batch_id else None
    return Taken(fate=_FATES[received.receipt], name=upload.name, elsewhere=elsewhere)


def _shelfmark(upload: Upload, kept: StationStores) -> Shelfmark | None:
    """Return the box as it was said, the chart as folders tell; a file in none is a chart by itself."""
    label = kept.labels.get(upload.batch_id)
    if label is None:
        return None
    *folders, file = upload.name.split("/")
    return Shelfmark(box=label.box, chart=next(iter(folders[1:] or folders), file))


_FATES = {Receipt.NEW: Fate.NEW, Receipt.KNOWN: Fate.KNOWN, Receipt.DUPLICATE: Fate.DUPLICATE}


def _answer_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.answer")


def _note_answer(path: Path, taken: Taken) -> None:
    place = _answer_path(path)
    draft = place.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(taken), ensure_ascii=False), encoding="utf-8")
    draft.replace(place)


def _answer_of(path: Path) -> Taken | None:
    place = _answer_path(path)
    if not place.is_file():
        return None
    words = json.loads(place.read_text(encoding="utf-8"))
    reason = Reason(words["reason"]) if words["reason"] else None
    return Taken(**{**words, "fate": Fate(words["fate"]), "reason": reason})

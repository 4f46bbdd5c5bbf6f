"""What the API takes and gives; keys are added, never renamed."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from storage.outward.webhooks import TOLD, Told

_PLAIN = r"^[^\x00-\x1f\x7f]*$"
"""No control characters: they stand on no label, and PostgreSQL takes no NUL."""
Short = Annotated[str, StringConstraints(strip_whitespace=True, max_length=64, pattern=_PLAIN)]


class Taking(BaseModel):
    """Whatever comes in: an unknown key is a mistake."""

    model_config = ConfigDict(extra="forbid")


class BoxIn(Taking):
    """A box whose scans will follow."""

    box: Annotated[Short, Field(min_length=1)]
    shelf: Short = ""
    facility: Annotated[str, Field(pattern=r"^\w[\w.-]{0,63}$")]
    department: Short | None = None
    declared: Annotated[int, Field(ge=1, le=100_000)] | None = None


class BatchOut(BaseModel):
    """A batch in numbers."""

    id: str
    name: str
    facility: str
    state: str
    opened_at: datetime
    declared: int | None
    files: int
    waiting: int
    loaded: int
    in_review: int
    quarantined: int
    duplicates: int
    pages_in_files: int
    pages_read: int
    pages_blank: int
    pages_quarantined: int
    balances: bool


class TakenOut(BaseModel):
    """What became of a file."""

    fate: Literal["new", "known", "duplicate", "refused", "broken"]
    name: str
    reason: str | None
    batch: str | None
    """The other batch that holds the same bytes."""


class ScanOut(BaseModel):
    """A file in custody."""

    id: str
    name: str
    sha256: str
    state: str
    reason: str | None
    pages: int | None


class RecordLineOut(BaseModel):
    """A record without its values."""

    id: str
    scan: str
    batch: str
    form: str
    pages: list[int]
    version: int
    open_tasks: int
    released_at: datetime | None


class RecordOut(RecordLineOut):
    """A record with its values, as in `sohoa.digitized/1`."""

    document: dict[str, Any]
    provenance: dict[str, str]


class SearchIn(Taking):
    """What is looked for; sent by POST, because names have no place in addresses."""

    words: Annotated[str, Field(max_length=200)] = ""
    name: Annotated[str, Field(max_length=200)] = ""
    number: Annotated[str, Field(max_length=64)] = ""
    diagnosis: Annotated[str, Field(max_length=200)] = ""
    icd: Annotated[str, Field(max_length=16)] = ""
    born: Annotated[str, Field(max_length=10)] = ""
    limit: Annotated[int, Field(ge=1, le=100)] = 20
    offset: Annotated[int, Field(ge=0, le=1000)] = 0


class WebhookIn(Taking):
    """An address to be told."""

    url: Annotated[str, Field(min_length=8, max_length=1024)]
    actions: Annotated[
        list[Told],
        Field(min_length=1, max_length=len(TOLD)),
    ]


class WebhookOut(BaseModel):
    """A webhook; its secret is shown once, when it is made."""

    id: str
    url: str
    actions: list[str]
    failures: int
    secret: str | None = None

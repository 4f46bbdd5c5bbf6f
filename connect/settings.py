"""The hubs of this house: `hubs.toml`, one table a hub. A border."""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, field_validator

from models.errors import UsageError

_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_OTHERS = 0o007


class _Common(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
    profile: Literal["record", "fhir", "qd4750", "hosobenhan"] = "record"
    """Form of the content."""
    purpose: Annotated[str, Field(min_length=3, max_length=128)]
    """What the receiver may use it for."""
    legal_basis: Annotated[str, Field(min_length=3, max_length=255)]
    """By what right it leaves the house."""
    pause_s: Annotated[float, Field(gt=0)] = 2.0
    """Seconds before the second try; doubled each time."""
    pause_cap_s: Annotated[float, Field(gt=0)] = 3600.0
    ask_s: Annotated[float, Field(gt=0)] = 60.0
    """Seconds between questions about what the hub still thinks about."""


class RestSettings(_Common):
    """A hub over HTTPS."""

    kind: Literal["rest"]
    url: str
    api: str = "sohoa"
    """A bundled interface, or the path of a TOML file."""
    username: str = ""
    password_file: Path | None = None
    reply_secret_file: Path | None = None
    """Shared secret with which the hub signs its replies."""
    reply_key: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""
    """Ed25519 public key of the hub: with it only replies that it signed are believed."""
    province: str = ""
    """Code that some hubs ask for (maTinh)."""
    batch: Annotated[int, Field(ge=1, le=1000)] | None = None
    """Messages a request; None: as the interface allows."""
    known_again: bool | None = None
    """Whether the hub knows the same message again; None: as the interface says."""
    timeout_s: Annotated[float, Field(gt=0, le=600)] = 30.0
    proxy: str = ""
    ca_file: Path | None = None
    client_cert_file: Path | None = None
    client_key_file: Path | None = None

    @field_validator("url")
    @classmethod
    def _sealed(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_MACHINE):
            return url
        raise ValueError("https, or http to this machine")


class CourierSettings(_Common):
    """A receiver without a line: files that somebody carries."""

    kind: Literal["courier"]
    folder: Path
    """Where parts are written, and where receipts are looked for."""
    recipient: Annotated[str, Field(pattern=r"^age1[0-9a-z]{50,}$")]
    """The receiver's public key: nobody else can open the parts."""
    verify_key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """The receiver's Ed25519 public key: its receipts are signed with it."""
    part_mb: Annotated[int, Field(ge=1, le=4000)] = 500
    """Largest part; FAT32 on USB sticks ends at 4,095 MB."""


HubSettings = Annotated[RestSettings | CourierSettings, Field(discriminator="kind")]
_HUB: TypeAdapter[RestSettings | CourierSettings] = TypeAdapter(HubSettings)


def read_hubs(path: Path) -> tuple[RestSettings | CourierSettings, ...]:
    """Return the hubs of a file, by name; none when there is no file.

    Raises:
        UsageError: the file is not understood; the message names hub and keys, never a value.
    """
    if not path.is_file():
        return ()
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("hub", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
        raise UsageError(f"{path.name} cannot be read as TOML") from None
    if not isinstance(tables, dict):
        raise UsageError(f"{path.name}: write [hub.NAME]")
    return tuple(_hub(path, name, tables[name]) for name in sorted(tables))


def read_secret(path: Path | None) -> str:
    """Return the first line of a secret's file; empty for None.

    Raises:
        UsageError: there is no such file, or every account of the machine may read it.
    """
    if path is None:
        return ""
    try:
        mode, words = path.stat().st_mode, path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"the secret file {path.name} cannot be read") from None
    if mode & _OTHERS:
        raise UsageError(f"the secret file {path.name} can be read by every account: chmod 600")
    return words.partition("\n")[0].strip()


def _hub(path: Path, name: str, table: Any) -> RestSettings | CourierSettings:  # noqa: ANN401 - TOML
    try:
        return _HUB.validate_python({**table, "name": name} if isinstance(table, dict) else table)
    except ValidationError as error:
        wrong = sorted({".".join(str(key) for key in part["loc"][1:]) or "kind" for part in error.errors()})
        raise UsageError(f"{path.name}: hub {name}: {', '.join(wrong)}") from None

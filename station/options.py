"""What the operator decides about the station, as plain values."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from storage.open_stores import StoreOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityProvider:
    """An OpenID Connect provider that people may sign in with."""

    issuer: str
    """Address; `/.well-known/openid-configuration` lies below it."""
    client_id: str
    client_secret: str

    def __repr__(self) -> str:
        """Keep the secret out of logs."""
        return f"IdentityProvider({self.issuer})"


@dataclass(frozen=True, slots=True, kw_only=True)
class StationOptions:
    """How the station is reached and how careful it is."""

    stores: StoreOptions
    address: str
    """As browsers see it: `https://sohoa.benhvien.vn`; its scheme decides about secure cookies."""
    production: bool = False
    key: bytes
    """32 bytes that seal second factors and webhook secrets in the database."""
    idle: timedelta = timedelta(minutes=15)
    """Without a sign of life for so long, a session asks for the password again."""
    longest: timedelta = timedelta(hours=10)
    """A session ends after so long, whatever happens: one shift."""
    glass: timedelta = timedelta(minutes=30)
    """How long a chart stays open after the glass was broken."""
    identity: IdentityProvider | None = None
    receives: bool = False
    """Other houses send here: the station of a province."""

    @property
    def secure(self) -> bool:
        """Whether browsers come by HTTPS."""
        return self.address.startswith("https://")

    @property
    def uploads(self) -> Path:
        """Folder of uploads that are not complete yet."""
        return self.stores.home / "uploads"

    def __repr__(self) -> str:
        """Keep secrets out of logs."""
        return f"StationOptions({self.address})"

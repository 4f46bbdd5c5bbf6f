"""What the operator decides: environment variables `SOHOA_*`, then `sohoa.toml`, then the defaults.

A border: values are parsed here once. docs/configuration.md explains each setting.
"""

from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import parse_qs, urlsplit

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings.exceptions import SettingsError
from pydantic_settings.sources import TomlConfigSettingsSource

from models.errors import UsageError
from sohoa.messages import say
from sohoa.settings_file import settings_file

PREFIX = "SOHOA_"

WELL_KNOWN = frozenset(
    ("", "minioadmin", "minio123", "admin", "password", "postgres", "sohoa", "secret", "changeme")
)
"""Keys and passwords that stand in examples and vendors' manuals: no secrets at all."""

SHORTEST_SECRET = 16
"""Characters; what our own key generator and every cloud give are longer."""

SAFE_TLS = frozenset(("require", "verify-ca", "verify-full"))
"""PostgreSQL's `sslmode` values that never fall back to plain text."""

THIS_MACHINE = frozenset((None, "", "localhost", "127.0.0.1", "::1"))


class Settings(BaseSettings):
    """All settings; the name of a field in capitals after `SOHOA_` is its environment variable."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True, env_ignore_empty=True)

    env: Literal["development", "production"] = "development"
    lang: Literal["vi", "en"] | None = None
    """None: the locale decides."""
    debug: bool = False
    log: Literal["off", "json"] = "off"
    """`json`: one line a happening on standard error, ids and counts only."""
    home: Path = Path("var")
    database_url: SecretStr | None = None
    """SQLAlchemy address; None: SQLite in `home`. Secret, because it may hold a password."""
    objects: Annotated[str, Field(pattern=r"^(s3|folder:.+)$")] | None = None
    """`folder:PATH` or `s3`; None: a folder in `home`."""
    s3_endpoint: str = ""
    """Host and port, no scheme."""
    s3_access_key: SecretStr = SecretStr("")
    s3_secret_key: SecretStr = SecretStr("")
    s3_bucket: str = "sohoa"
    s3_secure: bool = True
    """HTTPS."""
    station_url: Annotated[str, Field(pattern=r"^https?://[^/]+/?$")] = "http://127.0.0.1:8080"
    """The station as browsers see it."""
    station_key: SecretStr = SecretStr("")
    """32 bytes, URL-safe base64; empty: a file in `home`."""
    station_idle_minutes: Annotated[int, Field(ge=1, le=60)] = 15
    oidc_issuer: Annotated[str, Field(pattern=r"^(https?://.+)?$")] = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr = SecretStr("")
    s3_retention_days: Annotated[int, Field(ge=0)] = 0
    """Days for which nobody can delete an object; 0: no object lock."""
    converter: str = ""
    """Organisation that turns paper into data; stands in every conversion mark."""
    decision: str = ""
    """Number of the decision to convert."""
    signing_key: Path | None = None
    """PKCS#12 file; None: a test key in `home` in development, no signature in production."""
    signing_token: str = ""
    """Address of a key in a token (PKCS#11 URI, RFC 7512); goes before `signing_key`."""
    signing_password: SecretStr = SecretStr("")
    """Of the key file, or PIN of the token."""
    backup_folder: Path | None = None
    """Where the timetable's backup goes; None: no backup by the clock."""
    backup_recipient: str = ""
    """Public key (age1…) that the timetable's backup is encrypted for; empty: it is not."""
    backup_keep_days: Annotated[int, Field(ge=0)] | None = None
    """Days for which copies of backups are kept; stands in certificates of erasure."""
    erasure_wait_days: Annotated[int, Field(ge=1)] = 30
    """Days between proposing and erasing what is kept of a chart."""
    morning_folder: Path | None = None
    """Where the morning sheet goes; None: `morning` in `home`."""
    alert_webhook: SecretStr = SecretStr("")
    """Where alarms are posted as JSON; secret, because such addresses hold tokens."""
    alert_email: str = ""
    """Who gets alarms by e-mail."""
    smtp_host: str = "localhost:25"
    """Host and port of the mail server."""
    smtp_from: str = ""
    """Sender of alarms; empty: the receiver."""
    hubs: Path | None = None
    """TOML file of the hubs; None: `hubs.toml` in `home`."""
    receives: bool = False
    """The station takes in messages and reports of other houses, as a province does."""
    test_corpus: Path = Path("../shared/corpus")
    """Only tests look at it."""

    @property
    def database(self) -> str:
        """The SQLAlchemy address in force; may hold a password."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.home.absolute() / 'sohoa.db'}"

    @property
    def object_store(self) -> str:
        """The object store in force: `folder:PATH` or `s3`."""
        return self.objects or f"folder:{self.home.absolute() / 'objects'}"

    @property
    def hubs_file(self) -> Path:
        """The file of the hubs in force; it need not exist."""
        return self.hubs or self.home.absolute() / "hubs.toml"

    @classmethod
    def settings_customise_sources(  # noqa: D102 - pydantic's own hook
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - no .env file: one file is enough
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, settings_file())


def read_settings() -> Settings:
    """Return the settings in force, secure or not.

    Raises:
        UsageError: a value cannot be understood; the message names the setting and never the value.
    """
    try:
        return Settings()
    except ValidationError as error:
        names = sorted({f"{PREFIX}{part['loc'][0]}".upper() for part in error.errors()})
        raise UsageError(say("settings.invalid", names=", ".join(names))) from None
    except (SettingsError, ValueError):
        raise UsageError(say("settings.unreadable", path=settings_file())) from None


def load_settings() -> Settings:
    """Return the settings in force; what every command that touches stores calls first.

    Raises:
        UsageError: a value cannot be understood or is missing, or production would be insecure.
    """
    settings = read_settings()
    if settings.object_store == "s3" and not settings.s3_endpoint:
        raise UsageError(say("settings.missing", name="SOHOA_S3_ENDPOINT"))
    weak = insecurities(settings)
    if weak:
        raise UsageError(say("settings.insecure", names=", ".join(weak)))
    return settings


def insecurities(settings: Settings) -> tuple[str, ...]:
    """Return the settings that a production system must not run with; empty outside production."""
    if settings.env != "production":
        return ()
    weak = {
        "SOHOA_DEBUG": settings.debug,
        "SOHOA_HOME": _open_to_others(settings.home),
        "SOHOA_DATABASE_URL": _weak_database(settings.database),
        "SOHOA_S3_SECURE": settings.object_store == "s3" and not settings.s3_secure,
        "SOHOA_S3_ACCESS_KEY": settings.object_store == "s3" and _weak(settings.s3_access_key, shortest=3),
        "SOHOA_S3_SECRET_KEY": settings.object_store == "s3" and _weak(settings.s3_secret_key),
        "SOHOA_STATION_URL": _plain_elsewhere(settings.station_url),
        "SOHOA_STATION_KEY": bool(settings.station_key.get_secret_value()) and _weak(settings.station_key),
        "SOHOA_OIDC_ISSUER": settings.oidc_issuer.startswith("http://"),
        "SOHOA_OIDC_CLIENT_SECRET": bool(settings.oidc_issuer) and _weak(settings.oidc_client_secret),
    }
    return tuple(name for name, is_weak in weak.items() if is_weak)


def _weak(secret: SecretStr, *, shortest: int = SHORTEST_SECRET) -> bool:
    words = secret.get_secret_value()
    return words.lower() in WELL_KNOWN or len(words) < shortest


def _weak_database(address: str) -> bool:
    """Tell whether the way to the database is plain text or its password is in every manual."""
    parts = urlsplit(address)
    if parts.scheme.startswith("sqlite"):
        return False
    modes = parse_qs(parts.query).get("sslmode", [""])
    plain = parts.hostname not in THIS_MACHINE and modes[-1] not in SAFE_TLS
    return plain or (parts.password is not None and parts.password.lower() in WELL_KNOWN)


def _plain_elsewhere(address: str) -> bool:
    """Tell whether browsers of other machines would send passwords in plain text."""
    parts = urlsplit(address)
    return parts.scheme != "https" and parts.hostname not in THIS_MACHINE


def _open_to_others(home: Path) -> bool:
    """Tell whether any account of the machine may look into the folder of the embedded stores."""
    return home.is_dir() and bool(home.stat().st_mode & 0o007)

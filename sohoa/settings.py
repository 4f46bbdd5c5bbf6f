"""What the operator decides: environment variables `SOHOA_*`, then `sohoa.toml`, then the defaults.

A border: values are parsed here once. docs/configuration.md explains each setting.
"""

import os
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings.exceptions import SettingsError
from pydantic_settings.sources import TomlConfigSettingsSource

from models.errors import UsageError
from sohoa.messages import say
from sohoa.settings_file import CONFIG, settings_file
from sohoa.weaknesses import open_to_others, plain_elsewhere, reached_by_others, weak_database, weak_secret

PREFIX = "SOHOA_"


def _host_and_port(value: str) -> str:
    """Refuse a scheme, a path, and a port that cannot be."""
    parts = urlsplit(f"//{value}")
    if value and (parts.netloc != value or "@" in value or not parts.hostname or parts.port == 0):
        raise ValueError
    return value


HostAndPort = Annotated[str, AfterValidator(_host_and_port)]


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
    s3_endpoint: HostAndPort = ""
    """Host and port, no scheme."""
    s3_access_key: SecretStr = SecretStr("")
    s3_secret_key: SecretStr = SecretStr("")
    s3_bucket: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$")] = "sohoa"
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
    smtp_host: HostAndPort = "localhost:25"
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
        UsageError: a value or the file cannot be understood, or SOHOA_CONFIG names no file; the message
            names the setting and never the value.
    """
    path = settings_file()
    if os.environ.get(CONFIG) and not path.is_file():
        raise UsageError(say("settings.no_file", path=path))
    try:
        return Settings()
    except ValidationError as error:
        told = [(part["type"] == "extra_forbidden", str(part["loc"][0])) for part in error.errors()]
        if strange := sorted(name for is_unknown, name in told if is_unknown):
            raise UsageError(say("settings.unknown", names=", ".join(strange), path=path)) from None
        names = sorted({f"{PREFIX}{name}".upper() for _, name in told})
        raise UsageError(say("settings.invalid", names=", ".join(names))) from None
    except (SettingsError, ValueError, OSError):
        raise UsageError(say("settings.unreadable", path=path)) from None


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
    in_s3 = settings.object_store == "s3"
    s3_access, s3_secret = (
        one.get_secret_value() for one in (settings.s3_access_key, settings.s3_secret_key)
    )
    key, client = (one.get_secret_value() for one in (settings.station_key, settings.oidc_client_secret))
    webhook = settings.alert_webhook.get_secret_value()
    weak = {
        "SOHOA_DEBUG": settings.debug,
        "SOHOA_HOME": open_to_others(settings.home),
        "SOHOA_DATABASE_URL": weak_database(settings.database),
        "SOHOA_S3_SECURE": in_s3 and not settings.s3_secure,
        "SOHOA_S3_ACCESS_KEY": in_s3 and weak_secret(s3_access, shortest=3),
        "SOHOA_S3_SECRET_KEY": in_s3 and weak_secret(s3_secret),
        "SOHOA_STATION_URL": plain_elsewhere(settings.station_url),
        "SOHOA_STATION_KEY": bool(key) and weak_secret(key),
        "SOHOA_OIDC_ISSUER": settings.oidc_issuer.startswith("http://"),
        "SOHOA_OIDC_CLIENT_SECRET": bool(settings.oidc_issuer) and weak_secret(client),
        "SOHOA_SIGNING_KEY": settings.signing_key is not None and reached_by_others(settings.signing_key),
        "SOHOA_ALERT_WEBHOOK": bool(webhook) and plain_elsewhere(webhook),
    }
    return tuple(name for name, is_weak in weak.items() if is_weak)

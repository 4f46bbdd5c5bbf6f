"""The shape of a hub's interface, as data: a TOML file beside this one, or the operator's own.

A border. Texts with {placeholders} are filled by `fill`; paths into replies are keys joined by dots.
"""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from connect.fill import fill
from models.errors import UsageError

APIS = Path(__file__).parent / "apis"
Filled = dict[str, object]
"""JSON with {placeholders} in its texts."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Login(_Part):
    """How a token is got."""

    path: str
    body: Filled
    """May use {username}, {password}, {password_md5}, and {facility}, {challenge}, {signature}."""
    challenge_path: str = ""
    """Where a word is asked for that this house signs with its own key: no password travels."""
    challenge: str = ""
    """Where the word stands in the reply."""
    format: Literal["json", "form"] = "json"
    token: str
    """Where the token stands in the reply."""
    lifetime_s: Annotated[float, Field(gt=0)] = 840.0
    """Seconds; a token is renewed before that. The portal of Điện Biên gives 15 minutes."""


class Verdict(_Part):
    """How one result is read."""

    state: str
    """Where the state stands."""
    accepted: tuple[str, ...]
    pending: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    transaction: str
    """Where the receipt number stands."""
    code: str = ""
    words: str = ""
    key: str = ""
    """Where the idempotency key comes back; empty: results stand in the order of the files."""
    sha256: str = ""
    """Where the content hash comes back."""


class Send(_Part):
    """How messages go out."""

    path: str
    format: Literal["json", "multipart"] = "json"
    batch: Annotated[int, Field(ge=1, le=1000)] = 1
    body: Filled
    """May use {facility}, {province}, {username}."""
    files: str
    """Key of the list of files (json), or name of the file's part (multipart, then batch is 1)."""
    file: str | Filled = ""
    """One file of a json request; may use the fields of the message, {content_base64} and {content_text}."""
    results: str = ""
    """Where the list of results stands; empty: the reply itself is the one result."""
    result: Verdict
    refusals: tuple[int, ...] = (400, 409, 413, 422)
    """HTTP statuses that mean: never as it is."""

    @model_validator(mode="after")
    def _one_file_a_form(self) -> Self:
        if self.format == "multipart" and self.batch > 1:
            raise ValueError("multipart takes one file a request")
        return self


class Ask(_Part):
    """How the hub is asked later."""

    path: str
    """May use {transaction} and {key}."""
    result: Verdict


class Api(_Part):
    """One interface."""

    login: Login | None = None
    send: Send
    ask: Ask | None = None
    report_path: str = ""
    agreement_path: str = ""
    """May use {facility}."""
    signature_header: str = ""
    """Replies carry a signature (hex) over the request's id, a line feed and the body: HMAC-SHA256 with the
    shared secret, or Ed25519 of the hub's key."""
    known_again: bool = False
    """The hub is known to recognise a message that it already has."""
    kinds: tuple[Literal["release", "correction", "recall"], ...] = ("release", "correction", "recall")
    """What the interface can express; the rest is refused here, with a word to the operator."""


def load_api(name: str) -> Api:
    """Return a bundled interface by name, or the operator's by the path of its file.

    Raises:
        UsageError: there is none, or it is not understood; the message names file and keys.
    """
    path = Path(name) if "/" in name or name.endswith(".toml") else APIS / f"{name}.toml"
    try:
        api = Api.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        _fill_all(api)
    except OSError:
        known = ", ".join(sorted(one.stem for one in APIS.glob("*.toml")))
        raise UsageError(f"no interface {path.name}; there are: {known}") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path.name}: {error}") from None
    except KeyError as error:
        raise UsageError(f"{path.name}: nothing is called {{{error.args[0]}}}") from None
    except ValidationError as error:
        wrong = sorted({".".join(map(str, part["loc"])) for part in error.errors()})
        raise UsageError(f"{path.name}: {', '.join(wrong)}") from None
    return api


_LOGIN = ("username", "password", "password_md5", "facility", "challenge", "signature")
_WHERE = ("facility", "province", "username")
_FILE = (
    *_WHERE, "key", "record", "version", "kind", "profile", "purpose", "legal_basis", "sha256", "replaces",
    "content_base64", "content_text",
)  # fmt: skip
"""What a file's template may name: `rest_hub` fills it."""


def _fill_all(api: Api) -> None:
    """Raise KeyError for a placeholder that nobody fills: at start, not on the first send."""
    fill(api.login.body if api.login else {}, dict.fromkeys(_LOGIN, ""))
    fill(api.send.body, dict.fromkeys(_WHERE, ""))
    fill(api.send.file, dict.fromkeys(_FILE, ""))
    fill(api.ask.path if api.ask else "", dict.fromkeys(("transaction", "key"), ""))
    fill(api.agreement_path, {"facility": ""})

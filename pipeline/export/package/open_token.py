"""A key that never leaves its token, card or HSM (PKCS#11); the only door to python-pkcs11."""

from urllib.parse import parse_qs, unquote, urlsplit

from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.signers import Signer

from models.errors import UsageError
from pipeline.export.package.sign import hush

_SHAPE = "pkcs11:token=TOKEN;object=KEY?module-path=/path/to/module.so"


class TokenError(UsageError):
    """The token did not give its key."""

    hint = (
        f"Write SOHOA_SIGNING_TOKEN as {_SHAPE} and the PIN into SOHOA_SIGNING_PASSWORD; plug the token in."
    )


class NoTokenDriverError(UsageError):
    """Keys in tokens are an extra that is not installed."""

    hint = "Install it: pip install 'sohoa[token]'."


def open_token(uri: str, pin: str) -> Signer:
    """Open the key of a token and its certificate of the same label.

    Args:
        uri: which key of which token, and the maker's driver, as RFC 7512 writes it:
            `pkcs11:token=TOKEN;object=KEY?module-path=/path/to/module.so`.
        pin: the user's PIN.

    Raises:
        TokenError: no such address, driver, token or key, or a wrong PIN.
        NoTokenDriverError: python-pkcs11 is not installed.
    """
    module, token, label = _parts(uri)
    try:
        from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session  # noqa: PLC0415 - an extra
    except ImportError:
        raise NoTokenDriverError("python-pkcs11 is not installed") from None
    hush()
    try:
        session = open_pkcs11_session(module, token_criteria=TokenCriteria(label=token), user_pin=pin)
        signer = PKCS11Signer(session, cert_label=label, key_label=label)
        _ = signer.signing_cert  # asks the token now: where it fails, there is no package to take back
    except (RuntimeError, OSError) as error:  # all of PKCS#11's own are RuntimeErrors
        raise TokenError(f"the token did not open its key ({type(error).__name__})") from None
    return signer


def _parts(uri: str) -> tuple[str, str, str]:
    """Return path of the driver, label of the token, label of key and certificate."""
    address = urlsplit(uri)
    named = dict(part.partition("=")[::2] for part in address.path.split(";"))
    module = parse_qs(address.query).get("module-path", [""])[0]
    token, label = unquote(named.get("token", "")), unquote(named.get("object", ""))
    if address.scheme != "pkcs11" or not (module and token and label):
        raise TokenError("SOHOA_SIGNING_TOKEN is no address of a key")
    return module, token, label

"""Signatures by a key in a file or in a token (`open_token`): with that the only door to pyHanko."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from asn1crypto import cms  # type: ignore[import-untyped]
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.generic_cms import async_validate_detached_cms

from models.errors import UsageError

FIELD = "Conversion"
TEST_NAME = "SOHOA TEST KEY, NO LEGAL VALUE"
_DAYS = 3650

Signer = signers.Signer


class _AsItIs(IncrementalPdfFileWriter):
    """Leaves the metadata alone: pyHanko would write others, without the mark and the claim to be PDF/A."""

    def _update_meta(self) -> None:
        """Change nothing."""


def open_signer(path: Path, password: str) -> Signer:
    """Open a PKCS#12 file (.p12, .pfx) with key and certificate.

    Raises:
        UsageError: it cannot be opened with this password.
    """
    hush()
    signer = signers.SimpleSigner.load_pkcs12(str(path), passphrase=password.encode() or None)  # type: ignore[no-untyped-call]
    if not isinstance(signer, signers.SimpleSigner):
        raise UsageError("SOHOA_SIGNING_KEY is no PKCS#12 file that opens with SOHOA_SIGNING_PASSWORD")
    return signer


def hush() -> None:
    """Let pyHanko keep its warnings to itself: whom to trust is decided by who reads the names."""
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)


def signer_name(signer: Signer) -> str:
    """Return the common name in the certificate."""
    return _common_name(signer.signing_cert)


def make_test_key(path: Path) -> None:
    """Write a key for trying things out, readable by its owner only; its name says what it is worth."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, TEST_NAME)])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=_DAYS))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    packed = pkcs12.serialize_key_and_certificates(
        b"sohoa", key, certificate, None, serialization.NoEncryption()
    )
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_bytes(packed)


def sign_pdf(path: Path, signer: Signer) -> None:
    """Add a certifying signature without a picture: nothing may be changed after it."""
    with path.open("rb") as source:
        writer = _AsItIs(BytesIO(source.read()))
    about = signers.PdfSignatureMetadata(
        field_name=FIELD, md_algorithm="sha256", certify=True, docmdp_permissions=MDPPerm.NO_CHANGES
    )
    signed = asyncio.run(signers.PdfSigner(about, signer).async_sign_pdf(writer))
    path.write_bytes(signed.getbuffer())


def sign_bytes(content: bytes, signer: Signer) -> bytes:
    """Return a detached CMS signature (DER)."""
    signed = signer.async_sign_general_data(content, digest_algorithm="sha256", detached=True)
    return bytes(asyncio.run(signed).dump())


def pdf_signed_by(path: Path) -> str | None:
    """Return who signed the PDF, "" where the signature does not fit the bytes, None where there is none."""
    hush()
    with path.open("rb") as file:
        signatures = PdfFileReader(file).embedded_signatures
        if not signatures:
            return None
        status = asyncio.run(async_validate_pdf_signature(signatures[0]))
    return _name(status)


def bytes_signed_by(content: bytes, signature: bytes) -> str:
    """Return who signed, "" where the signature does not fit. Whom to trust is the reader's to decide."""
    hush()
    try:
        info = cms.ContentInfo.load(signature, strict=True)
        status = asyncio.run(async_validate_detached_cms(content, info["content"]))
        return _name(status) if info.dump(force=True) == signature else ""
    except Exception:  # noqa: BLE001 - a damaged signature fails in every way that a parser has
        return ""


def _name(status: object) -> str:
    whole = getattr(status, "intact", False) and getattr(status, "valid", False)
    return _common_name(getattr(status, "signing_cert", None)) if whole else ""


def _common_name(certificate: Any) -> str:  # noqa: ANN401 - asn1crypto has no types
    return str(certificate.subject.native.get("common_name", "?"))

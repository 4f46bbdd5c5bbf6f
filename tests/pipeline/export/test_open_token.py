import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12

from pipeline.export.package.make_package import make_package
from pipeline.export.package.open_token import TokenError, open_token
from pipeline.export.package.sign import TEST_NAME, make_test_key, pdf_signed_by
from pipeline.export.package.verify_package import verify_package
from tests.pipeline.export.package_kit import content, packaged

MODULE = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN = "271828"


@pytest.fixture(scope="module")
def token(tmp_path_factory) -> str:
    """Address of a test key in a soft token of its own."""
    pkcs11 = pytest.importorskip(
        "pkcs11", reason="no python-pkcs11: pip install 'sohoa[token]' to test tokens"
    )
    if not MODULE.exists() or shutil.which("softhsm2-util") is None:
        pytest.skip("no SoftHSM: apt-get install softhsm2 to sign with a token")
    folder = tmp_path_factory.mktemp("token")
    (folder / "tokens").mkdir()
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder / 'tokens'}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", str(folder / "softhsm2.conf"))
        pins = ["--so-pin", "0000", "--pin", PIN]
        subprocess.run(["softhsm2-util", "--init-token", "--free", "--label", "archive", *pins], check=True)
        make_test_key(folder / "key.p12")
        key, certificate, _ = pkcs12.load_key_and_certificates((folder / "key.p12").read_bytes(), None)
        plain = serialization.NoEncryption()
        pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        (folder / "key.pem").write_bytes(pem)
        named = ["--token", "archive", "--label", "stamp", "--id", "01", "--pin", PIN]
        subprocess.run(["softhsm2-util", "--import", folder / "key.pem", *named], check=True)
        with pkcs11.lib(str(MODULE)).get_token(token_label="archive").open(rw=True, user_pin=PIN) as session:  # noqa: S106
            session.create_object(_certificate(pkcs11, certificate))
        yield f"pkcs11:token=archive;object=stamp?module-path={MODULE}"


def test_package_and_pdf_are_signed_by_the_key_in_the_token(token, tmp_path):
    chart = content(packaged(tmp_path, 1, pages=2))
    make_package(chart, tmp_path / "chart", signer=open_token(token, PIN))
    verified = verify_package(tmp_path / "chart")
    assert (verified.faults, verified.signed_by) == ((), TEST_NAME)
    assert {pdf_signed_by(one) for one in (tmp_path / "chart/data/pdf").iterdir()} == {TEST_NAME}


@pytest.mark.parametrize(
    ("part", "other"), [("archive", "nobody"), ("stamp", "nobody"), (str(MODULE), "/nowhere.so")]
)
def test_what_is_not_there_is_told_with_the_way_out(token, part, other):
    with pytest.raises(TokenError) as told:
        open_token(token.replace(part, other), PIN)
    assert "SOHOA_SIGNING_TOKEN" in told.value.hint


def test_a_wrong_pin_is_refused_and_not_repeated(token):
    with pytest.raises(TokenError) as told:
        open_token(token, "314159")
    assert "314159" not in str(told.value)


@pytest.mark.parametrize(
    "address", ["key.p12", "pkcs11:token=a;object=b", "pkcs11:object=b?module-path=/m.so"]
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(TokenError):
        open_token(address, PIN)


def _certificate(pkcs11, certificate) -> dict:
    return {
        pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
        pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
        pkcs11.Attribute.TOKEN: True,
        pkcs11.Attribute.LABEL: "stamp",
        pkcs11.Attribute.ID: b"\x01",
        pkcs11.Attribute.SUBJECT: certificate.subject.public_bytes(),
        pkcs11.Attribute.VALUE: certificate.public_bytes(serialization.Encoding.DER),
    }

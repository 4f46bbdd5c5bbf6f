import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.open.sha256_of import sha256_of


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(octets=st.binary(max_size=300))
def test_the_identity_of_a_scan_is_the_hash_of_its_bytes(octets: bytes, tmp_path: Path):
    path = tmp_path / "scan"
    path.write_bytes(octets)
    assert sha256_of(path) == hashlib.sha256(octets).hexdigest()


def test_a_missing_file(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        sha256_of(tmp_path / "none")

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from models.errors import ExitCode, UsageError
from sohoa.settings import load_settings, read_settings

KEY = "k3y-that-nobody-may-see"
STRONG = {
    "SOHOA_ENV": "production",
    "SOHOA_OBJECTS": "s3",
    "SOHOA_S3_ENDPOINT": "store.internal:8333",
    "SOHOA_S3_ACCESS_KEY": "sohoa-prod-7f3a",
    "SOHOA_S3_SECRET_KEY": KEY,
    "SOHOA_DATABASE_URL": f"postgresql+psycopg://sohoa:{KEY}@db.internal/sohoa?sslmode=verify-full",
}


@pytest.fixture
def strong(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name, value in STRONG.items():
        monkeypatch.setenv(name, value)


def in_force(answer) -> dict[str, dict]:
    return {row["name"]: row for row in json.loads(answer.out)["settings"]}


def test_defaults_live_in_home(sohoa, tmp_path):
    rows = in_force(sohoa("config", "show", "--json"))
    assert rows["SOHOA_HOME"]["source"] == "environment"
    assert rows["SOHOA_DATABASE_URL"] == {
        "name": "SOHOA_DATABASE_URL",
        "value": f"sqlite:///{tmp_path}/home/sohoa.db",
        "source": "default",
    }
    assert rows["SOHOA_OBJECTS"]["value"] == f"folder:{tmp_path}/home/objects"


def test_the_environment_wins_over_the_file(sohoa, tmp_path, monkeypatch):
    (tmp_path / "sohoa.toml").write_text('s3_bucket = "charts"\ns3_endpoint = "here:1"\n', encoding="utf-8")
    monkeypatch.setenv("SOHOA_S3_BUCKET", "night")
    rows = in_force(sohoa("config", "show", "--json"))
    assert (rows["SOHOA_S3_BUCKET"]["value"], rows["SOHOA_S3_BUCKET"]["source"]) == ("night", "environment")
    assert (rows["SOHOA_S3_ENDPOINT"]["value"], rows["SOHOA_S3_ENDPOINT"]["source"]) == ("here:1", "file")


@pytest.mark.parametrize("form", [(), ("--json",)])
@pytest.mark.usefixtures("strong")
def test_no_secret_is_ever_shown(sohoa, form):
    answer = sohoa("config", "show", *form)
    assert answer.code == ExitCode.DONE
    assert KEY not in answer.out + answer.err
    assert "db.internal" in answer.out
    assert KEY not in repr(read_settings())


@pytest.mark.usefixtures("strong")
def test_a_safe_production_starts():
    assert load_settings().object_store == "s3"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SOHOA_S3_SECURE", "false"),
        ("SOHOA_S3_SECRET_KEY", "minioadmin"),
        ("SOHOA_S3_SECRET_KEY", "short"),
        ("SOHOA_S3_ACCESS_KEY", "minioadmin"),
        ("SOHOA_DEBUG", "1"),
        ("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa:postgres@localhost/sohoa"),
        ("SOHOA_DATABASE_URL", f"postgresql+psycopg://sohoa:{KEY}@db.internal/sohoa"),
        ("SOHOA_DATABASE_URL", f"postgresql+psycopg://sohoa:{KEY}@db.internal/sohoa?sslmode=prefer"),
        ("SOHOA_STATION_URL", "http://sohoa.benhvien.vn"),
        ("SOHOA_STATION_KEY", "changeme"),
        ("SOHOA_OIDC_ISSUER", "http://id.benhvien.vn"),
        ("SOHOA_ALERT_WEBHOOK", "http://chat.benhvien.vn/hook"),
        ("SOHOA_DATABASE_URL", f"postgresql+psycopg://sohoa:{KEY}@/sohoa?host=db.internal"),
        ("SOHOA_DATABASE_URL", f"postgresql+psycopg://sohoa:{KEY}@localhost/sohoa?host=/run/pg,db.internal"),
        ("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa@localhost/sohoa?password=postgres"),
        ("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa@[::1/sohoa"),
    ],
)
@pytest.mark.usefixtures("strong")
def test_an_insecure_production_refuses_and_names_the_setting(name, value, monkeypatch):
    monkeypatch.setenv(name, value)
    with pytest.raises(UsageError, match=name) as refusal:
        load_settings()
    assert value not in str(refusal.value).replace(name, "")


@pytest.mark.usefixtures("strong")
def test_stores_that_everybody_may_read_refuse(tmp_path, monkeypatch):
    home = tmp_path / "open"
    home.mkdir()
    home.chmod(0o755)
    monkeypatch.setenv("SOHOA_HOME", str(home))
    with pytest.raises(UsageError, match="SOHOA_HOME"):
        load_settings()
    home.chmod(0o750)
    assert load_settings().home == home


@pytest.mark.usefixtures("strong")
def test_a_socket_of_this_machine_is_safe(monkeypatch):
    monkeypatch.setenv("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa@/sohoa?host=/run/postgresql")
    assert load_settings().env == "production"


@pytest.mark.parametrize(
    ("name", "address"), [("SOHOA_DATABASE_URL", "sqlite:///{}"), ("SOHOA_SIGNING_KEY", "{}")]
)
@pytest.mark.usefixtures("strong")
def test_files_that_everybody_may_read_refuse(monkeypatch, name, address):
    with TemporaryDirectory() as folder:
        file = Path(folder, "kept")
        file.touch(mode=0o644)
        monkeypatch.setenv(name, address.format(file))
        assert load_settings().env == "production", "the folder is closed"
        Path(folder).chmod(0o755)
        with pytest.raises(UsageError, match=name):
            load_settings()
        file.chmod(0o640)
        assert load_settings().env == "production", "the file is closed"


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        (
            "SOHOA_DATABASE_URL",
            "postgresql+psycopg://u:pa:ss@wo/rd@h/db",
            "postgresql+psycopg://u:********@h/db",
        ),
        (
            "SOHOA_SIGNING_TOKEN",
            "pkcs11:object=K?pin-value=1234&x=1",
            "pkcs11:object=K?pin-value=********&x=1",
        ),
        ("SOHOA_ALERT_WEBHOOK", "https://chat.example/T0/token", "********"),
    ],
)
def test_secrets_inside_of_addresses_are_masked(sohoa, monkeypatch, name, value, shown):
    monkeypatch.setenv(name, value)
    assert in_force(sohoa("config", "show", "--json"))[name]["value"] == shown


def test_a_misspelt_variable_is_named(sohoa, monkeypatch):
    monkeypatch.setenv("SOHOA_HOEM", "secret-path")
    answer = sohoa("config", "show", "--json")
    assert (answer.code, json.loads(answer.out)["unknown"]) == (ExitCode.DONE, ["SOHOA_HOEM"])
    assert "SOHOA_HOEM" in answer.err
    assert "SOHOA_HOME" in answer.err
    assert "secret-path" not in answer.out + answer.err


def test_a_line_that_is_no_setting_is_named_as_it_stands(sohoa, tmp_path):
    (tmp_path / "sohoa.toml").write_text('SOHOA_HOME = "x"\n', encoding="utf-8")
    answer = sohoa("config", "show")
    assert answer.code == ExitCode.USAGE
    assert "no setting: SOHOA_HOME;" in answer.err


@pytest.mark.parametrize("name", ["gone.toml", "."])
def test_a_settings_file_that_is_named_must_be_there(sohoa, monkeypatch, name):
    """Else a slip in a service's unit would run production with the defaults of development."""
    monkeypatch.setenv("SOHOA_CONFIG", name)
    answer = sohoa("batch", "list")
    assert answer.code == ExitCode.USAGE
    assert "SOHOA_CONFIG" in answer.err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SOHOA_HOME", "/dev/null"),
        ("SOHOA_HOME", "/dev/null/var"),
        ("SOHOA_DATABASE_URL", "sqlite:////dev/null/sohoa.db"),
        ("SOHOA_DATABASE_URL", "postgresql+psycopg://u@127.0.0.1:port/db"),
    ],
)
def test_a_place_that_cannot_be_is_named(sohoa, monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    answer = sohoa("batch", "list")
    assert answer.code == ExitCode.USAGE
    assert name in answer.err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SOHOA_S3_SECURE", "perhaps"),
        ("SOHOA_OBJECTS", "ftp:there"),
        ("SOHOA_ENV", "staging"),
        ("SOHOA_S3_ENDPOINT", "https://store.internal"),
        ("SOHOA_S3_ENDPOINT", "store.internal:99999"),
        ("SOHOA_S3_ENDPOINT", "store.internal/bucket"),
        ("SOHOA_S3_BUCKET", "No_Bucket"),
        ("SOHOA_SMTP_HOST", "mail:port"),
        ("SOHOA_STATION_IDLE_MINUTES", "1e9"),
        ("SOHOA_STATION_URL", "ftp://here"),
    ],
)
def test_a_value_that_makes_no_sense_is_named_not_quoted(sohoa, name, value, monkeypatch):
    monkeypatch.setenv(name, value)
    answer = sohoa("config", "show")
    assert answer.code == ExitCode.USAGE
    assert name in answer.err
    assert value not in answer.err


@pytest.mark.parametrize("text", ['home = "x', 'hom = "x"', "s3_bucket = [1]"])
def test_a_broken_or_misspelt_file_is_refused(sohoa, tmp_path, text):
    (tmp_path / "sohoa.toml").write_text(text, encoding="utf-8")
    assert sohoa("config", "show").code == ExitCode.USAGE


def test_s3_needs_an_endpoint(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOHOA_OBJECTS", "s3")
    with pytest.raises(UsageError, match="SOHOA_S3_ENDPOINT"):
        load_settings()


def test_a_file_that_is_no_database_is_a_fault_of_integrity(sohoa, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "sohoa.db").write_bytes(b"no database" * 1000)
    answer = sohoa("batch", "list")
    assert answer.code == ExitCode.INTEGRITY_FAULT
    assert "sohoa restore" in answer.err

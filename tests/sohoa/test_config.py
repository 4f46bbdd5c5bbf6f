import json

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


@pytest.mark.parametrize(
    ("name", "value"),
    [("SOHOA_S3_SECURE", "perhaps"), ("SOHOA_OBJECTS", "ftp:there"), ("SOHOA_ENV", "staging")],
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

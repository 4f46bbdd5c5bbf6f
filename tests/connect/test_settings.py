"""The border: what an operator writes is understood, or refused by name."""

import pytest

from connect.api import APIS, load_api
from connect.fill import fill, find_text
from connect.settings import read_hubs, read_secret
from connect.simulator.faults import parse_faults
from models.errors import UsageError

GOOD = """
[hub.province]
kind = "rest"
url = "https://hub.example"
purpose = "treatment"
legal_basis = "Luật KCB 2023, Art. 69"
"""
SEND = """
[send]
path = "a"
files = "f"
result = { state = "s", accepted = ["1"], transaction = "t" }
"""


def test_a_file_of_hubs_is_read(tmp_path):
    (tmp_path / "hubs.toml").write_text(GOOD)
    (hub,) = read_hubs(tmp_path / "hubs.toml")
    assert (hub.name, hub.api, hub.profile) == ("province", "sohoa", "record")
    assert read_hubs(tmp_path / "none.toml") == ()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (("https://hub.example", "http://hub.example"), "url"),
        (('legal_basis = "Luật KCB 2023, Art. 69"', ""), "legal_basis"),
        (('purpose = "treatment"', 'purpose = ""'), "purpose"),
        (('kind = "rest"', 'kind = "fax"'), "kind"),
        (('kind = "rest"', 'kind = "rest"\npasword = "x"'), "pasword"),
    ],
)
def test_what_is_wrong_is_named_and_never_quoted(tmp_path, change, named):
    (tmp_path / "hubs.toml").write_text(GOOD.replace(*change))
    with pytest.raises(UsageError, match=f"hub province.*{named}"):
        read_hubs(tmp_path / "hubs.toml")


def test_a_secret_that_everybody_may_read_is_refused(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("words\nmore")
    secret.chmod(0o604)
    with pytest.raises(UsageError, match="chmod 600"):
        read_secret(secret)
    secret.chmod(0o600)
    assert read_secret(secret) == "words"
    assert read_secret(None) == ""
    with pytest.raises(UsageError):
        read_secret(tmp_path / "none")


@pytest.mark.parametrize("name", sorted(path.stem for path in APIS.glob("*.toml")))
def test_the_bundled_interfaces_are_whole(name):
    assert load_api(name).send.path


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('[send]\npath = "a"\nbody = { x = "{nobody}" }\nfiles = "f"', "send.result"),
        (SEND + 'body = { x = "{nobody}" }\n', "nobody"),
        (SEND + 'body = {}\nformat = "multipart"\nbatch = 2\n', "send"),
        ("[send", "own.toml"),
    ],
)
def test_an_interface_of_the_operator_is_checked_at_start(tmp_path, words, told):
    (tmp_path / "own.toml").write_text(words)
    with pytest.raises(UsageError, match=told):
        load_api(str(tmp_path / "own.toml"))


def test_an_unknown_interface_names_those_that_are_known():
    with pytest.raises(UsageError, match="cong130, province, qd3176-batch, sohoa"):
        load_api("gmedical")


def test_a_filled_value_is_not_looked_through_again():
    assert fill({"a": ["{x}"]}, {"x": "{y}", "y": "secret"}) == {"a": ["{y}"]}
    assert find_text({"a": {"b": 7}}, "a.b") == "7"
    assert find_text({"a": {"b": True}}, "a.b") is None
    assert find_text(["a"], "a.b") is None


@pytest.mark.parametrize("word", ["drop=2", "drop", "fire=0.1", "drop=-1", "drop=x"])
def test_faults_are_chances_of_known_names(word):
    with pytest.raises(UsageError):
        parse_faults([word])
    assert parse_faults(["drop=0.5", "late=1"]).late == 1.0

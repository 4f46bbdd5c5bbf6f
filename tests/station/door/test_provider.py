"""The hospital's own accounts: a provider that answers, and many that lie."""

import hashlib
import time
from base64 import urlsafe_b64encode
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from station.options import IdentityProvider
from storage.people import Role
from tests.station.house import House

ISSUER = "https://id.hospital.example"
KEY, OTHER = RSAKey.generate_key(2048, {"kid": "1"}), RSAKey.generate_key(2048, {"kid": "1"})


class Provider:
    def __init__(self) -> None:
        self.asked: dict[str, str] = {}
        self.changes: dict[str, object] = {}
        self.key = KEY
        self.name = "clerk"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("openid-configuration"):
            ends = {"authorization_endpoint": "auth", "token_endpoint": "token", "jwks_uri": "keys"}
            return httpx.Response(
                200, json={"issuer": ISSUER} | {key: f"{ISSUER}/{end}" for key, end in ends.items()}
            )
        if request.url.path == "/keys":
            return httpx.Response(200, json={"keys": [KEY.as_dict(private=False)]})
        sent = parse_qs(request.content.decode())
        digest = hashlib.sha256(sent["code_verifier"][0].encode()).digest()
        assert urlsafe_b64encode(digest).rstrip(b"=").decode() == self.asked["code_challenge"]
        claims = {
            "iss": ISSUER, "aud": "sohoa", "sub": "42", "exp": time.time() + 60, "nonce": self.asked["nonce"],
            "preferred_username": self.name, **self.changes,
        }  # fmt: skip
        return httpx.Response(
            200, json={"id_token": jwt.encode({"alg": "RS256", "kid": "1"}, claims, self.key)}
        )


@pytest.fixture
def provider(monkeypatch) -> Provider:
    provider = Provider()
    client = lambda: httpx.Client(transport=httpx.MockTransport(provider))  # noqa: E731
    monkeypatch.setattr("station.pages.provider.provider_client", client)
    return provider


@pytest.fixture
def hospital(house: House) -> House:
    with House(
        house.options.stores.home,
        identity=IdentityProvider(issuer=ISSUER, client_id="sohoa", client_secret="s" * 20),
    ) as hospital:
        yield hospital


def come_back(house: House, provider: Provider, **changes: str):
    browser = house.browser()
    asked = parse_qs(urlsplit(browser.get("/sign-in/provider").headers["location"]).query)
    provider.asked = {key: values[0] for key, values in asked.items()}
    answer = {"code": "c", "state": provider.asked["state"], **changes}
    return browser, browser.get("/sign-in/provider/back", params=answer)


def test_somebody_comes_in_and_stays_bound(hospital: House, provider: Provider):
    hospital.account(Role.CLERK)
    browser, answer = come_back(hospital, provider)
    assert answer.status_code == 200
    assert browser.get("/account").status_code == 200
    provider.name = "renamed"
    assert come_back(hospital, provider)[1].status_code == 200
    provider.name, provider.changes = "clerk", {"sub": "43"}
    assert come_back(hospital, provider)[1].status_code == 422, "another person of the same name"


def test_a_supervisor_still_needs_the_second_factor(hospital: House, provider: Provider):
    hospital.account(Role.SUPERVISOR)
    provider.name = "supervisor"
    browser, _ = come_back(hospital, provider)
    assert browser.get("/account").headers["location"] == "/sign-in/code"


@pytest.mark.parametrize(
    "lie",
    [{"iss": "https://evil.example"}, {"aud": "another"}, {"nonce": "old"}, {"exp": 1}, {"sub": None}],
    ids=lambda lie: next(iter(lie)),
)
def test_tokens_that_are_not_right(hospital: House, provider: Provider, lie: dict[str, object]):
    hospital.account(Role.CLERK)
    provider.changes = lie
    browser, answer = come_back(hospital, provider)
    assert answer.status_code == 422
    assert browser.get("/account").status_code == 303


def test_another_key_another_state_a_stranger_and_a_locked_account(hospital: House, provider: Provider):
    hospital.account(Role.CLERK)
    assert come_back(hospital, provider, state="forged")[1].status_code == 422
    provider.key = OTHER
    assert come_back(hospital, provider)[1].status_code == 422
    provider.key, provider.name = KEY, "nobody"
    assert come_back(hospital, provider)[1].status_code == 422
    provider.name = "clerk"
    hospital.kept.accounts.lock("clerk", locked=True, by="test")
    assert come_back(hospital, provider)[1].status_code == 422


def test_without_a_provider_there_is_no_such_page(house: House):
    assert house.browser().get("/sign-in/provider").status_code == 404

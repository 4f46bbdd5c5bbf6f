"""Sign in with an OpenID Connect provider: authorization code with PKCE, state, nonce, checked tokens."""

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from station.door.sealing import seal, unseal
from station.errors import RefusedInputError
from station.options import IdentityProvider

ALGORITHMS = ("RS256", "ES256", "PS256")
"""Signatures only: never `none`, never a shared key."""
PURPOSE = "signing in with the provider"
_TIMEOUT = 10.0
_LEEWAY = 60
"""Seconds that the two clocks may differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A sign-in on its way: where the browser goes, and what it brings back sealed."""

    address: str
    sealed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Whom the provider names."""

    subject: str
    """`ISSUER SUB`: never given twice."""
    name: str
    """Preferred user name; empty when the provider tells none."""


def begin(provider: IdentityProvider, *, back: str, key: bytes, client: httpx.Client) -> Begun:
    """Begin a sign-in; RefusedInputError when the provider does not answer."""
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    challenge = _base64(hashlib.sha256(verifier.encode()).digest())
    asked = {
        "response_type": "code", "client_id": provider.client_id, "redirect_uri": back,
        "scope": "openid profile", "state": state, "nonce": nonce, "code_challenge": challenge,
        "code_challenge_method": "S256",
    }  # fmt: skip
    where = _endpoints(provider, client)["authorization_endpoint"]
    kept = json.dumps({"state": state, "nonce": nonce, "verifier": verifier})
    return Begun(address=f"{where}?{urlencode(asked)}", sealed=seal(kept, key=key, purpose=PURPOSE))


def finish(
    provider: IdentityProvider,
    *,
    code: str,
    state: str,
    sealed: str,
    back: str,
    key: bytes,
    client: httpx.Client,
) -> Identity:
    """Return whom the provider names.

    Raises:
        RefusedInputError: another browser began it, the provider refuses, or its token is not right.
    """
    kept = json.loads(unseal(sealed, key=key, purpose=PURPOSE))
    if not secrets.compare_digest(str(kept["state"]).encode(), state.encode()):
        raise RefusedInputError("sign_in.provider.failed")
    endpoints = _endpoints(provider, client)
    form = {
        "grant_type": "authorization_code", "code": code, "redirect_uri": back,
        "code_verifier": kept["verifier"],
    }  # fmt: skip
    login = httpx.BasicAuth(provider.client_id, provider.client_secret)
    answer = _json(lambda: client.post(endpoints["token_endpoint"], data=form, auth=login))
    keys = _json(lambda: client.get(endpoints["jwks_uri"]))
    claims = _claims(provider, str(answer.get("id_token", "")), keys, str(kept["nonce"]))
    name = str(claims.get("preferred_username", "")).lower()
    return Identity(subject=f"{provider.issuer} {claims['sub']}", name=name)


def provider_client() -> httpx.Client:
    """Return the client that speaks with the provider; redirects are not followed."""
    return httpx.Client(timeout=_TIMEOUT, follow_redirects=False)


def _endpoints(provider: IdentityProvider, client: httpx.Client) -> Mapping[str, Any]:
    told = _json(lambda: client.get(f"{provider.issuer}/.well-known/openid-configuration"))
    if told.get("issuer", "").rstrip("/") != provider.issuer:
        raise RefusedInputError("sign_in.provider.failed")
    return told


def _claims(provider: IdentityProvider, token: str, keys: Mapping[str, Any], nonce: str) -> dict[str, Any]:
    rules = jwt.JWTClaimsRegistry(
        leeway=_LEEWAY,
        iss={"essential": True, "values": [provider.issuer, f"{provider.issuer}/"]},
        aud={"essential": True, "value": provider.client_id},
        sub={"essential": True},
        exp={"essential": True},
        nonce={"essential": True, "value": nonce},
    )
    try:
        decoded = jwt.decode(
            token, KeySet.import_key_set({"keys": keys["keys"]}), algorithms=list(ALGORITHMS)
        )
        rules.validate(decoded.claims)
    except (JoseError, ValueError, KeyError):
        raise RefusedInputError("sign_in.provider.failed") from None
    return dict(decoded.claims)


def _json(request: Any) -> dict[str, Any]:  # noqa: ANN401 - a call that returns httpx's answer
    try:
        answer: httpx.Response = request()
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
    except (httpx.HTTPError, ValueError):
        raise RefusedInputError("sign_in.provider.failed") from None
    return found


def _base64(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()

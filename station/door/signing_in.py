"""Signing in: password, then a second factor where there is one; every wrong guess costs time."""

import time
from math import ceil

import pyotp

from station.desk import Desk
from station.door.passwords import LONGEST, hashed, is_old, matches
from station.door.sealing import seal, unseal
from station.errors import RefusedInputError
from storage.people import Account, Stage

STEP = 30
"""Seconds that a code of RFC 6238 holds."""
_DRIFT = 1
"""Steps that a telephone's clock may be off."""


def sign_in(desk: Desk, *, name: str, password: str, address: str) -> str:
    """Return the token of a new session, complete or waiting for the second factor.

    Raises:
        RefusedInputError: wrong name or password (the answer does not tell which), or too many guesses.
    """
    name = name.strip().lower()
    keys = (("place", address), ("name", name, address))
    _refuse_while_waiting(desk, *keys)
    known = desk.kept.accounts.password_hash(name)
    account, kept = known if known is not None else (None, None)
    right = matches(password[:LONGEST], kept)
    if account is None or kept is None or not right or account.locked_at is not None:
        desk.throttle.failed(*keys)
        raise RefusedInputError("sign_in.wrong")
    desk.throttle.succeeded(*keys)
    if is_old(kept):
        desk.kept.accounts.rehash(account.id, hashed(password))
    stage = Stage.PASSWORD if account.has_second_factor else Stage.FULL
    return desk.kept.sessions.open(account.id, stage=stage)


def unlock(desk: Desk, account: Account, *, password: str, address: str) -> None:
    """Hold the password of a sleeping session; RefusedInputError when it is wrong."""
    keys = (("unlock", account.id, address),)
    _refuse_while_waiting(desk, *keys)
    known = desk.kept.accounts.password_hash(account.name)
    if known is None or not matches(password[:LONGEST], known[1]):
        desk.throttle.failed(*keys)
        raise RefusedInputError("sign_in.wrong_password")
    desk.throttle.succeeded(*keys)


def new_second_factor() -> str:
    """Return a fresh secret (160 bits, base32)."""
    return pyotp.random_base32()


def second_factor_link(secret: str, account: Account) -> str:
    """Return the `otpauth://` link that a telephone's app reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=account.name, issuer_name="sohoa")


def keep_second_factor(desk: Desk, account: Account, *, secret: str, code: str) -> None:
    """Keep a second factor after a first right code; RefusedInputError otherwise, or when there is one."""
    if account.has_second_factor:
        raise RefusedInputError("account.second.has")
    if matching_step(secret, code) is None:
        raise RefusedInputError("sign_in.code.wrong")
    sealed = seal(secret, key=desk.options.key, purpose=account.id)
    desk.kept.accounts.set_second_factor(account.id, sealed, by=account.name)


def check_code(desk: Desk, account: Account, *, code: str, address: str) -> None:
    """Hold a code of the second factor; each code works once.

    Raises:
        RefusedInputError: wrong, used before, or too many guesses.
    """
    keys = (("code", account.id, address), ("code", account.id))
    _refuse_while_waiting(desk, *keys)
    kept = desk.kept.accounts.second_factor(account.id)
    secret = unseal(kept[0], key=desk.options.key, purpose=account.id) if kept else None
    step = matching_step(secret, code) if secret else None
    if step is None or not desk.kept.accounts.use_step(account.id, step):
        desk.throttle.failed(*keys)
        raise RefusedInputError("sign_in.code.wrong")
    desk.throttle.succeeded(*keys)


def matching_step(secret: str, code: str, *, at: float | None = None) -> int | None:
    """Return the time step (since 1970) whose code this is; None when it is none of those near now."""
    clock = pyotp.TOTP(secret, interval=STEP)
    now = int((time.time() if at is None else at) // STEP)
    plain = "".join(code.split())
    steps = range(now - _DRIFT, now + _DRIFT + 1)
    return next((step for step in steps if pyotp.utils.strings_equal(plain, clock.at(step * STEP))), None)


def _refuse_while_waiting(desk: Desk, *keys: tuple[str, ...]) -> None:
    wait = desk.throttle.wait(*keys)
    if wait > 0:
        raise RefusedInputError("sign_in.wait", seconds=ceil(wait))

"""A hub over HTTPS, in the shape that its `Api` describes."""

import base64
import hashlib
import secrets
import time
from collections.abc import Sequence
from typing import Any

from connect.api import Api
from connect.believe import believe, nothing, parsed, read, same
from connect.fill import fill, find_text
from connect.hub import Agreed, Parcel
from connect.line import HttpLine, Reply
from connect.settings import RestSettings, read_secret
from models.message import Answer, Outcome

_UNAUTHORISED, _BUSY, _NOT_FOUND, _GOOD = 401, 429, 404, range(200, 300)


class RestHub:
    """See `connect.hub.Hub` and `connect.hub.Reporting`."""

    def __init__(self, settings: RestSettings, api: Api, line: HttpLine) -> None:
        self.name = settings.name
        self.batch = min(settings.batch or api.send.batch, api.send.batch)
        self.known_again = api.known_again if settings.known_again is None else settings.known_again
        self._settings, self._api, self._line = settings, api, line
        self._token, self._fresh_until = "", 0.0

    def send(self, facility: str, parcels: Sequence[Parcel]) -> tuple[Answer, ...]:
        """See `Hub.send`."""
        spoken = [one for one in parcels if one.message.kind.value in self._api.kinds]
        mute = [one for one in parcels if one.message.kind.value not in self._api.kinds]
        answers = {answer.key: answer for answer in same(mute, Outcome.REFUSED, "kind_not_supported")}
        if spoken:
            answers |= {answer.key: answer for answer in self._send(facility, spoken)}
        return tuple(answers[one.message.key] for one in parcels)

    def ask(self, key: str, transaction: str) -> Answer:
        """See `Hub.ask`."""
        ask = self._api.ask
        if ask is None:
            return Answer(key=key, outcome=Outcome.UNREACHED, code="cannot_be_asked")
        path = fill(ask.path, {"transaction": transaction, "key": key})
        reply = self._speak("GET", path)
        if not reply.fault and reply.status == _NOT_FOUND:
            return Answer(key=key, outcome=Outcome.UNKNOWN, code="transaction_unknown")
        if reply.fault or reply.status not in _GOOD:
            return Answer(key=key, outcome=Outcome.UNREACHED, code=reply.fault or f"http_{reply.status}")
        result = parsed(reply.body)
        if ask.result.key and find_text(result, ask.result.key) != key:
            return Answer(key=key, outcome=Outcome.UNREACHED, code="foreign_key")
        answer = read(ask.result, result, key)
        unclear = answer.outcome is Outcome.UNKNOWN
        return Answer(key=key, outcome=Outcome.UNREACHED, code=answer.code) if unclear else answer

    def report(self, document: dict[str, object]) -> bool:
        """See `Reporting.report`."""
        if not self._api.report_path:
            return False
        reply = self._speak("POST", self._api.report_path, json=document)
        return not reply.fault and reply.status in _GOOD

    def agreed(self, facility: str) -> Agreed | None:
        """See `Reporting.agreed`."""
        if not self._api.agreement_path:
            return None
        reply = self._speak("GET", fill(self._api.agreement_path, {"facility": facility}))
        said = parsed(reply.body) if not reply.fault and reply.status in _GOOD else None
        accepted, agreement = find_text(said, "accepted"), find_text(said, "agreement")
        if accepted is None or agreement is None or not accepted.isdigit():
            return None
        return Agreed(accepted=int(accepted), agreement=agreement)

    def close(self) -> None:
        """See `Hub.close`."""
        self._line.close()

    def _send(self, facility: str, parcels: Sequence[Parcel]) -> tuple[Answer, ...]:
        reply = self._speak("POST", self._api.send.path, **self._body(facility, parcels))
        if reply.fault:
            outcome = Outcome.UNKNOWN if reply.sent else Outcome.UNREACHED
            return same(parcels, outcome, reply.fault)
        if reply.status in {_UNAUTHORISED, _BUSY}:
            return same(parcels, Outcome.UNREACHED, f"http_{reply.status}")
        if reply.status in self._api.send.refusals:
            return self._refused(facility, parcels, reply)
        if reply.status not in _GOOD:
            return nothing(parcels, f"http_{reply.status}")
        return believe(self._api.send, parcels, reply.body)

    def _refused(self, facility: str, parcels: Sequence[Parcel], reply: Reply) -> tuple[Answer, ...]:
        """One refusal of a whole batch says nothing of each: try them one by one."""
        if len(parcels) > 1:
            return tuple(answer for one in parcels for answer in self._send(facility, [one]))
        said = parsed(reply.body)
        code = find_text(said, self._api.send.result.code) or f"http_{reply.status}"
        return same(parcels, Outcome.REFUSED, code, find_text(said, self._api.send.result.words))

    def _body(self, facility: str, parcels: Sequence[Parcel]) -> dict[str, Any]:
        send = self._api.send
        where = {
            "facility": facility,
            "province": self._settings.province,
            "username": self._settings.username,
        }
        body = fill(send.body, where)
        if send.format == "multipart":
            (parcel,) = parcels
            name = f"{parcel.message.key[:16]}.xml"
            return {"data": body, "files": {send.files: (name, parcel.content, "application/octet-stream")}}
        return {"json": {**body, send.files: [fill(send.file, where | _words(one)) for one in parcels]}}

    def _speak(self, method: str, path: str, **body: Any) -> Reply:  # noqa: ANN401 - httpx's own words
        """Send a request with a token; on 401 get a new one, once."""
        for again in (False, True):
            if not self._logged_in(anew=again):
                return Reply(fault="login_refused", sent=False)
            headers = {"X-Request-Id": secrets.token_hex(16)}
            if self._token:
                headers["Authorization"] = f"Bearer {self._token}"
            reply = self._line.request(
                method, path, headers=headers, signature=self._api.signature_header, **body
            )
            if reply.fault or reply.status != _UNAUTHORISED or self._api.login is None:
                break
        return reply

    def _logged_in(self, *, anew: bool) -> bool:
        login = self._api.login
        if login is None or (self._token and not anew and time.monotonic() < self._fresh_until):
            return True
        password = read_secret(self._settings.password_file)
        known = {"username": self._settings.username, "password": password, "password_md5": _md5(password)}
        body = {"json" if login.format == "json" else "data": fill(login.body, known)}
        headers = {"X-Request-Id": secrets.token_hex(16)}
        reply = self._line.request(
            "POST", login.path, headers=headers, signature=self._api.signature_header, **body
        )
        token = (
            find_text(parsed(reply.body), login.token) if not reply.fault and reply.status in _GOOD else None
        )
        self._token, self._fresh_until = token or "", time.monotonic() + login.lifetime_s
        return token is not None


def _words(parcel: Parcel) -> dict[str, str]:
    """Return what a file's template may use."""
    message = parcel.message
    return {
        "key": message.key,
        "record": message.record_id,
        "version": str(message.version),
        "kind": message.kind.value,
        "profile": message.profile,
        "purpose": message.purpose,
        "legal_basis": message.legal_basis,
        "sha256": message.sha256 or "",
        "replaces": message.replaces or "",
        "content_base64": base64.b64encode(parcel.content).decode("ascii"),
        "content_text": parcel.content.decode("utf-8", errors="replace"),
    }


def _md5(password: str) -> str:
    """Two national portals ask for it; it protects nothing, TLS does."""
    return hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()

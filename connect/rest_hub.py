"""A hub over HTTPS, in the shape that its `Api` describes."""

import base64
import secrets
from collections.abc import Sequence
from typing import Any

from connect.api import Api
from connect.believe import believe, nothing, parsed, read, same
from connect.fill import fill, find_text
from connect.hub import Agreed, Parcel
from connect.keys import Keys
from connect.line import HttpLine, Reply
from connect.passes import Passes
from connect.settings import RestSettings
from models.message import Answer, Outcome

_UNAUTHORISED, _BUSY, _NOT_FOUND, _GOOD = 401, 429, 404, range(200, 300)


class RestHub:
    """See `connect.hub.Hub` and `connect.hub.Reporting`."""

    def __init__(self, settings: RestSettings, api: Api, line: HttpLine, *, keys: Keys | None = None) -> None:
        self.name = settings.name
        self.batch = min(settings.batch or api.send.batch, api.send.batch)
        self.known_again = api.known_again if settings.known_again is None else settings.known_again
        self._settings, self._api, self._line = settings, api, line
        self._passes = (
            Passes(api.login, settings, line, signature=api.signature_header, keys=keys)
            if api.login is not None
            else None
        )

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
        whose = str(document.get("facility", ""))
        reply = self._speak("POST", self._api.report_path, facility=whose, json=document)
        return not reply.fault and reply.status in _GOOD

    def agreed(self, facility: str) -> Agreed | None:
        """See `Reporting.agreed`."""
        if not self._api.agreement_path:
            return None
        path = fill(self._api.agreement_path, {"facility": facility})
        reply = self._speak("GET", path, facility=facility)
        said = parsed(reply.body) if not reply.fault and reply.status in _GOOD else None
        accepted, agreement = find_text(said, "accepted"), find_text(said, "agreement")
        if accepted is None or agreement is None or not accepted.isdigit():
            return None
        return Agreed(accepted=int(accepted), agreement=agreement)

    def close(self) -> None:
        """See `Hub.close`."""
        self._line.close()

    def _send(self, facility: str, parcels: Sequence[Parcel]) -> tuple[Answer, ...]:
        body = self._body(facility, parcels)
        reply = self._speak("POST", self._api.send.path, facility=facility, **body)
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

    def _speak(self, method: str, path: str, *, facility: str = "", **body: Any) -> Reply:  # noqa: ANN401 - httpx's own words
        """Send a request with a token; on 401 get a new one, once."""
        for again in (False, True):
            token = ""
            if self._passes is not None:
                got = self._passes.token(facility or self._settings.username, anew=again)
                if got is None:
                    return Reply(fault="login_refused", sent=False)
                token = got
            headers = {"X-Request-Id": secrets.token_hex(16)}
            if token:
                headers["Authorization"] = f"Bearer {token}"
            reply = self._line.request(
                method, path, headers=headers, signature=self._api.signature_header, **body
            )
            if reply.fault or reply.status != _UNAUTHORISED or self._passes is None:
                break
        return reply


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

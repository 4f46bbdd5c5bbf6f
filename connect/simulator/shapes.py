"""The interfaces that the simulator speaks: ours, and two provincial ones as far as they are known."""

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from connect.simulator.desk import Arrived, Result

_STATES = {"accepted": "200", "pending": "202", "refused": "422"}
_BOUNDARY = re.compile(r"boundary=\"?([^\";]+)")


def ours(body: bytes) -> list[Arrived]:
    """Read `POST api/messages`."""
    said = json.loads(body)
    return [_ours(str(said["facility"]), one) for one in said["messages"]]


def batch_of_files(body: bytes) -> list[Arrived]:
    """Read `POST api/kcb/xml/qd3176/guiHoSoXml`: files without names, known again by their bytes."""
    said = json.loads(body)
    return [_nameless(str(said["maCSKCB"]), base64.b64decode(one)) for one in said["files"]]


def one_file(body: bytes, content_type: str) -> list[Arrived]:
    """Read the multipart form of `POST api/Cong130/CheckIn`."""
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        raise ValueError("no boundary")
    parts: dict[str, bytes] = {}
    for part in body.split(b"--" + boundary[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]+)"', head)
        parts[name[1].decode() if name else ""] = content.removesuffix(b"\r\n")
    return [_nameless(parts["maCSKCB"].decode(), parts["file"])]


def as_batch(results: Sequence[Result]) -> Result:
    """Write the reply of the batch interface."""
    good = sum(one["state"] != "refused" for one in results)
    return {
        "maKetQua": "200",
        "batchId": hashlib.sha256(repr(results).encode()).hexdigest()[:16],
        "totalSuccess": good,
        "totalFailed": len(results) - good,
        "fileResults": [as_state(one) for one in results],
    }


def as_state(result: Result) -> Result:
    """Write one result of the batch interface."""
    return {
        "maKetQua": _STATES[str(result["state"])],
        "maGiaoDich": result.get("maGiaoDich"),
        "maLoi": result.get("code"),
        "thongDiep": result.get("message"),
    }


def as_form(result: Result) -> tuple[int, Result]:
    """Write status and reply of the form interface."""
    if result["state"] == "refused":
        return 201, {"trangThai": 2, "maLoi": result.get("code"), "moTa": result.get("message")}
    return 200, {"trangThai": 1, "maGiaoDich": result.get("maGiaoDich")}


def _ours(facility: str, one: Mapping[str, Any]) -> Arrived:
    content = base64.b64decode(one["content"])
    return Arrived(
        facility=facility,
        key=str(one["key"]),
        record=str(one["record"]),
        version=int(one["version"]),
        kind=str(one["kind"]),
        purpose=str(one["purpose"]),
        legal_basis=str(one["legal_basis"]),
        replaces=str(one["replaces"]),
        told_sha256=str(one["sha256"]),
        sha256=hashlib.sha256(content).hexdigest(),
    )


def _nameless(facility: str, content: bytes) -> Arrived:
    sha256 = hashlib.sha256(content).hexdigest()
    return Arrived(
        facility=facility,
        key=sha256,
        record=sha256,
        version=1,
        kind="release",
        purpose="as agreed",
        legal_basis="as agreed",
        replaces="",
        told_sha256=sha256,
        sha256=sha256,
    )

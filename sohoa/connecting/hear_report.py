"""Take in a report that came by file."""

import json
from pathlib import Path

from connect.report import BadReportError, read_report
from storage.facilities.facilities import Report
from storage.open_stores import Stores


def hear_report(stores: Stores, path: Path) -> tuple[str, bool]:
    """Keep a report of a facility in the registry; return its code, and whether the report was new.

    Raises:
        BadReportError: it is damaged, or not signed by the facility that it names.
        UnknownIdError: the facility is not in the registry.
    """
    try:
        signed = json.loads(path.read_text(encoding="utf-8"))
        code = str(signed["facility"])
    except (OSError, ValueError, KeyError, TypeError):
        raise BadReportError("this is no report") from None
    document = read_report(signed, verify_key=stores.facilities.get(code).verify_key)
    return code, stores.facilities.heard(
        Report(
            facility=document.facility,
            sequence=document.sequence,
            made_at=document.made_at,
            version=document.version,
            counts=document.counts,
            accepted=document.accepted,
            agreement=document.agreement,
        )
    )

"""What happened to a chart, as PREMIS 3 events."""

from collections.abc import Iterable
from datetime import datetime
from xml.etree import ElementTree as ET

from pipeline.export.package.content import Happened
from pipeline.export.package.mark_text import VIETNAM

NAMESPACE = "http://www.loc.gov/premis/v3"
TYPES = {
    "received_new": "ingestion start", "received_duplicate": "ingestion start", "stored": "ingestion end",
    "loaded": "metadata extraction", "in_review": "metadata extraction", "quarantined": "quarantine",
    "revised": "metadata modification", "released": "validation", "closed": "accession",
    "fixity_checked": "fixity check", "marked": "normalization", "signed": "digital signature generation",
    "packaged": "information package creation",
}  # fmt: skip
"""Our actions in the words of the Library of Congress' list; others keep their own."""


def premis(happened: Iterable[Happened]) -> bytes:
    """Return the event list; agents are named once each, at the end."""
    root = ET.Element("premis", xmlns=NAMESPACE, version="3.0")
    agents: dict[str, None] = {}
    for one in happened:
        _event(root, one)
        agents[one.actor] = None
    for name in agents:
        agent = ET.SubElement(root, "agent")
        _identifier(agent, "agentIdentifier", name)
        ET.SubElement(agent, "agentName").text = name
    ET.indent(root, " ")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _event(root: ET.Element, one: Happened) -> None:
    event = ET.SubElement(root, "event")
    _identifier(event, "eventIdentifier", one.id)
    ET.SubElement(event, "eventType").text = TYPES.get(one.action, one.action)
    ET.SubElement(event, "eventDateTime").text = _moment(one.at)
    detail = ET.SubElement(ET.SubElement(event, "eventDetailInformation"), "eventDetail")
    detail.text = " ".join([one.action, *(f"{key}={told}" for key, told in sorted(one.detail.items()))])
    outcome = ET.SubElement(event, "eventOutcomeInformation")
    ET.SubElement(outcome, "eventOutcome").text = "success"
    _identifier(event, "linkingAgentIdentifier", one.actor)
    _identifier(event, "linkingObjectIdentifier", one.subject)


def _identifier(parent: ET.Element, name: str, value: str) -> None:
    identifier = ET.SubElement(parent, name)
    ET.SubElement(identifier, f"{name}Type").text = "local"
    ET.SubElement(identifier, f"{name}Value").text = value


def _moment(at: datetime) -> str:
    return at.astimezone(VIETNAM).isoformat(timespec="seconds")

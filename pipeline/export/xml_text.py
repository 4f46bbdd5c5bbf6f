"""Text that an XML file can carry."""

import re
from xml.etree.ElementTree import Element, indent, tostring

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Everything outside the characters of XML 1.0."""


def xml_text(text: str) -> str:
    """Drop the control characters that XML 1.0 cannot hold, end lines as XML does; everything else stays."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def element(name: str, text: str = "") -> Element:
    """Return an element with a text; "" gives an empty tag."""
    made = Element(name)
    made.text = xml_text(text) or None
    return made


def to_bytes(root: Element) -> bytes:
    """Return a UTF-8 file without byte order mark, a line an element."""
    indent(root, " ")
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.scan import Reason
from pipeline.open.limits import Limits
from pipeline.open.wire import (
    HEADER_BYTES,
    Fault,
    GarbledError,
    Header,
    Opened,
    Shape,
    header_of,
    parse_header,
)

LIMITS = Limits()


@pytest.mark.parametrize(
    "message",
    [
        Opened(pages=1),
        Opened(pages=2000),
        *(Fault(reason=reason) for reason in Reason),
        Shape(width=20_000, height=4_000, channels=3, dpi=299.9994),
    ],
)
def test_what_is_sent_arrives(message: Header):
    raw = header_of(message)
    assert len(raw) == HEADER_BYTES
    assert parse_header(raw, limits=LIMITS) == message


@pytest.mark.parametrize(
    "words",
    [
        {"pages": 0},
        {"pages": 2001},
        {"pages": -1},
        {"reason": "because"},
        {"width": 0, "height": 1, "channels": 1, "dpi": 300},
        {"width": 20_001, "height": 1, "channels": 1, "dpi": 300},
        {"width": 10_000, "height": 10_000, "channels": 1, "dpi": 300},
        {"width": 1, "height": 1, "channels": 2, "dpi": 300},
        {"width": 1, "height": 1, "channels": 1, "dpi": 0},
        {"width": 1, "height": 1, "channels": 1, "dpi": float("nan")},
        {"width": 1, "height": 1, "channels": 1, "dpi": float("inf")},
        {"width": 1.5, "height": 1, "channels": 1, "dpi": 300},
        {},
        [],
        None,
        7,
    ],
)
def test_what_cannot_be_is_garbled(words: object):
    with pytest.raises(GarbledError):
        parse_header(json.dumps(words).encode().ljust(HEADER_BYTES), limits=LIMITS)


@given(raw=st.binary(max_size=HEADER_BYTES))
def test_noise_is_garbled_or_within_the_limits(raw: bytes):
    try:
        header = parse_header(raw, limits=LIMITS)
    except GarbledError:
        return
    assert parse_header(header_of(header), limits=LIMITS) == header

"""A station that a browser can visit."""

from collections.abc import Iterator

import pytest

from tests.station.house import House
from tests.station.live import live


@pytest.fixture
def address(house: House) -> Iterator[str]:
    with live(house) as address:
        yield address

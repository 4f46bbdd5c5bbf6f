"""Two workers on two hosts, as network and processes see it (namespaces); one host loses its power."""

import shutil

import pytest

from benchmarks.nights.hosts import allowed
from benchmarks.nights.lost_host import lost_host
from tests.contracts.servers import postgres, weed

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("ip") is None or not allowed(), reason="needs root and iproute2"),
    pytest.mark.skipif(weed() is None or postgres("initdb") is None, reason="needs PostgreSQL and SeaweedFS"),
]


def test_a_host_that_loses_its_power_is_replaced_by_the_other() -> None:
    assert lost_host(60) == {
        "night": 0, "charts": 60, "lost": 0, "doubled": 0, "quarantined": 0, "pages": 120, "most_attempts": 1,
        "faults_by_fsck": {}, "processes_left": 0, "work_left": 0,
    }  # fmt: skip

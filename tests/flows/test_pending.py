from pathlib import Path

from flows.pending import one_by_one, pending
from flows.receive import receive
from flows.tools import Tools
from tests.flows.fake_engines import scan
from tests.flows.hand_in import arrive, hand_in


def test_a_night_takes_up_what_arrives_meanwhile_and_what_is_needed_now_comes_next(
    tools: Tools, tmp_path: Path
) -> None:
    first, _ = hand_in(tmp_path, {"a.pdf": scan(number=1)}, tools)
    second = arrive(tmp_path, {"b.pdf": scan(number=2)}, tools, batch="Hộp 2")
    assert [batch.id for batch in pending(tools.stores)] == [first, second]
    night = one_by_one(tools.stores, fresh=0.0)
    assert next(night).id == first
    urgent = arrive(tmp_path, {"c.pdf": scan(number=3)}, tools, batch="Chuyển viện")
    receive(urgent, tools.stores)
    tools.stores.custody.hurry(urgent)
    assert [batch.id for batch in night] == [urgent, second]
    assert [batch.id for batch in one_by_one(tools.stores, urgent=True)] == [urgent]
    assert [batch.id for batch in one_by_one(tools.stores)] == [urgent, first, second]

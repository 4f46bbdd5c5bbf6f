from pathlib import Path

from flows.receive import Copied, receive
from flows.tools import Tools
from tests.flows.fake_engines import scan
from tests.flows.hand_in import arrive, hand_in


def test_files_are_copied_once(tools: Tools, tmp_path: Path) -> None:
    files = {f"{number}.pdf": scan(number=number) for number in range(60)}
    batch_id, copied = hand_in(tmp_path, files, tools)
    assert copied == Copied(stored=60, changed=(), gone=())
    assert receive(batch_id, tools.stores) == Copied(stored=0, changed=(), gone=())
    assert len(tuple(tools.stores.objects.addresses())) == 60


def test_a_file_that_changed_meanwhile_is_struck_and_told(tools: Tools, tmp_path: Path) -> None:
    batch_id = arrive(tmp_path, {"a.pdf": b"half"}, tools)
    (tmp_path / "a.pdf").write_bytes(b"half and the rest")
    assert receive(batch_id, tools.stores).changed == ("a.pdf",)
    assert tools.stores.custody.counts(batch_id).files == 0


def test_a_file_that_is_gone_stays_missed(tools: Tools, tmp_path: Path) -> None:
    batch_id = arrive(tmp_path, {"a.pdf": b"chart"}, tools)
    (tmp_path / "a.pdf").unlink()
    assert receive(batch_id, tools.stores).gone == ("a.pdf",)
    assert tools.stores.custody.counts(batch_id).received == 1
    (tmp_path / "a.pdf").write_bytes(b"chart")
    assert receive(batch_id, tools.stores).stored == 1

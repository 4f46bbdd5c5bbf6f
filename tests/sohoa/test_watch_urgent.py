"""A chart that is needed now goes from the scanner's folder to rest by itself: real command, real reading."""

import json
from pathlib import Path

from tests.pipeline.intake.sheets import page, write


def test_what_a_sidecar_calls_urgent_is_read_at_once(sohoa, tmp_path: Path) -> None:
    folder = tmp_path / "scanner"
    folder.mkdir()
    write(folder / "chuyen-vien.pdf", [page(1)])
    (folder / "chuyen-vien.pdf.sohoa.json").write_text('{"urgent": true}')
    told = sohoa("watch", str(folder), "--once", "--settle", "0", "--every", "0.1", "--json")
    assert json.loads(told.out)["urgent"] is True
    (batch,) = json.loads(sohoa("batch", "list", "--json").out)["batches"]
    assert batch["files"]["waiting"] == 0
    assert batch["files"]["received"] == 1

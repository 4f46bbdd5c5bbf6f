from pathlib import Path

import pytest

from pipeline.intake.ends_whole import ends_whole
from tests.pipeline.intake.sheets import page, write


@pytest.mark.parametrize("ending", ["pdf", "tif", "jpg", "png"])
def test_a_copy_under_way_is_told_from_a_finished_one(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    if ending == "pdf":
        write(path, [page(1)])
    else:
        page(1).save(path)
    whole = path.read_bytes()
    assert ends_whole(path)
    path.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    assert not ends_whole(path)
    if ending != "tif":  # where its directory stands first, only its zeros give it away
        path.write_bytes(whole[: len(whole) // 2])
        assert not ends_whole(path)
    path.write_bytes(b"x")
    assert not ends_whole(path)


def test_other_kinds_are_left_to_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    assert ends_whole(tmp_path / "a.txt")

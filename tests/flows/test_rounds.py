from flows.rounds import CHUNK, chunks


def test_small_rounds_keep_all_processes_busy() -> None:
    assert chunks(["a", "b", "c"], jobs=2) == (("a",), ("b",), ("c",))


def test_large_rounds_make_full_chunks_and_lose_none() -> None:
    ids = [str(number) for number in range(1000)]
    cut = chunks(ids, jobs=2)
    assert {len(chunk) for chunk in cut} == {CHUNK}
    assert [one for chunk in cut for one in chunk] == ids

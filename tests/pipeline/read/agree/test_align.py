from hypothesis import given
from hypothesis import strategies as st

from pipeline.read.agree.align import align
from pipeline.read.seen import SeenWord


def seen(text: str) -> tuple[SeenWord, ...]:
    """Words set with a pitch of ten pixels a letter."""
    words, x = [], 0.0
    for word in text.split():
        words.append(SeenWord(text=word, left=x, right=x + 10 * len(word), confidence=0.9))
        x += 10 * len(word) + 10
    return tuple(words)


def aligned(first: str, second: str) -> list[tuple[str, str]]:
    return [
        (" ".join(word.text for word in pair.first), " ".join(word.text for word in pair.second))
        for pair in align(seen(first), seen(second))
    ]


def test_accents_do_not_matter():
    assert aligned("PHIỂU XÉT NGHIỆM", "PHIẾU XÉT NGHIÊM") == [
        ("PHIỂU", "PHIẾU"),
        ("XÉT", "XÉT"),
        ("NGHIỆM", "NGHIÊM"),
    ]


def test_a_lost_space_keeps_words_together():
    assert aligned("Sở Ytế Hà Nội", "Sở Y tế Hà Nội") == [
        ("Sở", "Sở"),
        ("Ytế", "Y tế"),
        ("Hà", "Hà"),
        ("Nội", "Nội"),
    ]


def test_what_one_engine_did_not_see_stands_alone():
    assert aligned("Khoa Nội", "") == [("Khoa", ""), ("Nội", "")]


@given(st.lists(st.text("abcă", min_size=1, max_size=4)), st.lists(st.text("abcă", min_size=1, max_size=4)))
def test_no_word_is_lost_or_doubled(first, second):
    pairs = align(seen(" ".join(first)), seen(" ".join(second)))
    assert sorted(first) == sorted(word.text for pair in pairs for word in pair.first)
    assert sorted(second) == sorted(word.text for pair in pairs for word in pair.second)
    assert all(pair.first or pair.second for pair in pairs)

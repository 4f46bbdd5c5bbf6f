"""Every printed value is read a second time where it stands; that changes nothing but the belief in it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from models.clean_page import CleanPage, Layout
from models.geometry import Box
from models.text import PageText, Word
from models.vocabulary import Form
from pipeline.read.readers import Readers
from pipeline.read.seen import SeenLine, SeenWord
from pipeline.understand.candidate import Candidate
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.classify_page import PageForm
from pipeline.understand.read_again import UNSEEN, read_again

PIXELS = np.full((400, 600), 255, np.uint8)
CLEAN = CleanPage(
    number=1, colour=PIXELS, grey=PIXELS, whitened=PIXELS, unruled=PIXELS, layout=Layout(), to_scan=np.eye(3), dpi=200.0
)  # fmt: skip
WORDS = (
    Word(text="NGUYỄN", box=Box(left=10, top=10, right=110, bottom=30), confidence=0.9),
    Word(text="AN,", box=Box(left=120, top=11, right=160, bottom=31), confidence=0.9),
    Word(text="Tày", box=Box(left=10, top=60, right=50, bottom=80), confidence=0.9),
)


class Voice:
    """Says one text a line by where the line begins, and keeps how often it was asked."""

    name = "voice/1"

    def __init__(self, **said: str) -> None:
        self.said, self.asked = said, 0

    def read_boxes(
        self, pixels: np.ndarray, boxes: Sequence[Box], *, characters: str | None = None
    ) -> tuple[SeenLine, ...]:
        assert pixels is PIXELS
        assert characters is None
        self.asked += 1
        return tuple(
            SeenLine(words=(SeenWord(text=self.said["top" if box.top < 40 else "low"], left=0, right=9, confidence=0.9),))
            for box in boxes
        )  # fmt: skip


def facts(*candidates: Candidate) -> PageFacts:
    return PageFacts(
        number=1,
        form=PageForm(form=Form.CONSENT, confidence=0.9, titled=True),
        candidates=candidates,
        tables={},
        text=PageText(number=1, width=600, height=400, lines=(), engines=()),
        to_scan=np.eye(3),
        look=0,
        quality={},
    )


NAME = Candidate(field="patient_name", page=1, raw="NGUYỄN AN", value="NGUYỄN AN", box=WORDS[0].box, source="label",
                 words=WORDS[:2])  # fmt: skip
PEOPLE = Candidate(
    field="ethnicity", page=1, raw="Tày", value="Tày", box=WORDS[2].box, source="label", words=WORDS[2:]
)


def looked(first: Voice, second: Voice | None, *candidates: Candidate) -> list[tuple[float, ...]]:
    readers = Readers(detector=None, first=first, second=second)  # type: ignore[arg-type]
    again = read_again(CLEAN, facts(*candidates), readers)
    assert [replace(one, traits={}) for one in again.candidates] == list(candidates)
    return [tuple(one.traits[name] for name in UNSEEN) for one in again.candidates]


def test_both_voices_say_it_again_in_one_call_each():
    first, second = Voice(top="NGUYỄN AN,", low="Tày"), Voice(top=".NGUYỄN.AN", low="Tây")
    assert looked(first, second, NAME, PEOPLE) == [(1.0, 1.0, 1.0), (1.0, 0.0, 1.0)]
    assert (first.asked, second.asked) == (1, 1)


def test_a_lost_mark_and_a_lost_comma_are_noticed():
    assert looked(Voice(top="NGUYÊN AN,", low=""), Voice(top="NGUYỄN AN", low=""), NAME) == [(0.0, 1.0, 0.0)]
    comma = replace(NAME, words=(replace(WORDS[0], text="NGUYỄN,"), WORDS[1]))
    assert looked(Voice(top="NGUYỄN AN", low=""), None, comma) == [(1.0, 0.5, 0.0)]


def test_words_that_several_fields_share_are_read_once():
    first = Voice(top="NGUYỄN AN", low="")
    assert len(looked(first, None, NAME, replace(NAME, field="contact_name"))) == 2
    assert first.asked == 1


def test_nobody_looks_at_handwriting_marks_and_what_was_not_understood():
    first = Voice(top="", low="")
    strange = (replace(NAME, handwritten=True), replace(NAME, words=()), replace(NAME, value=None))
    assert looked(first, None, *strange) == [tuple(UNSEEN.values())] * 3
    assert first.asked == 0

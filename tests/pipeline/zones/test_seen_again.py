from models.forms.definition import Kind, Label, Zone
from models.geometry import Box
from models.text import Reading
from pipeline.understand.candidate import Candidate
from pipeline.zones.looks import Look
from pipeline.zones.seen_again import seen_again

BOX = Box(left=0, top=0, right=9, bottom=9)


class Voice:
    name = "first/1"


def candidate(field: str, value: str, **more) -> Candidate:
    return Candidate(field=field, page=1, raw=value, value=value, box=None, source="label", **more)


def look(kind: Kind = Kind.WORDS, field: str = "ethnicity", *, count: int = 0, choices=()) -> Look:
    label = Label(field=field, text=("x",), kind=kind, choices=choices)
    return Look(label=label, zone=Zone(label="x"), pictures=(), count=count, box=BOX)


def read(text: str, engine: str = "first/1") -> Reading:
    return Reading(engine=engine, text=text, confidence=0.9)


def test_what_the_first_voice_reads_alike_is_not_looked_at_again():
    tay, bed = candidate("ethnicity", "Tày"), candidate("bed", "12")
    told = seen_again((tay, bed), [(look(), [read("Tày")])], (), (Voice(),))
    assert told[0].traits == {"look_first": 1.0, "look_points": 1.0}
    assert told[1] is bed


def test_what_only_the_second_voice_reads_alike_says_so():
    told = seen_again(
        (candidate("ethnicity", "Tày"),), [(look(), [read("Tay"), read("Tày", "second/1")])], (), (Voice(),)
    )
    assert told[0].traits == {"look_first": 0.0, "look_points": 0.0, "look_second": 1.0}


def test_the_words_of_a_marked_option_are_print():
    sex = candidate("sex", "male", mark_certainty=0.9)
    told = seen_again((sex,), [], (sex,), (Voice(),))
    assert told[0].traits == {"look_first": 0.5}

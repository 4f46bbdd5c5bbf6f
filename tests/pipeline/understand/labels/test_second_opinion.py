"""The recogniser's opinion stands beside what labels led to, and changes no value."""

from pipeline.understand.candidate import Candidate
from pipeline.understand.labels.nlp import RuleSpan
from pipeline.understand.labels.second_opinion import UNASKED, with_second_opinion


def entity(page, label, row, start, end):
    return RuleSpan(label=label, row=row, start=start, end=end, tokens=page.rows[row].tokens[start:end])


def candidate(page, field, row, start, end):
    tokens = page.rows[row].tokens[start:end]
    raw = " ".join(token.text for token in tokens)
    words = tuple(token.word for token in tokens)
    return Candidate(field=field, page=1, raw=raw, value=raw, box=tokens[0].box, source="label", words=words)


def told(entities, one):
    (weighed,) = with_second_opinion(entities, (one,))
    assert (weighed.value, weighed.raw) == (one.value, one.raw)
    return weighed.traits["told_same"], weighed.traits["told_other"]


def test_the_same_words_for_the_same_field(page_of):
    page = page_of("Khoa Nội tổng hợp")
    assert told([entity(page, "department", 0, 1, 4)], candidate(page, "department", 0, 1, 4)) == (1.0, 0.0)


def test_a_value_over_two_rows_is_one(page_of):
    page = page_of("viêm phổi\nnặng")
    entities = [entity(page, "discharge_diagnosis", 0, 0, 2), entity(page, "discharge_diagnosis", 1, 0, 1)]
    one = candidate(page, "discharge_diagnosis", 0, 0, 2)
    assert told(entities, one) == (1.0, 0.0)


def test_a_value_that_is_cut_short_is_less_alike(page_of):
    page = page_of("Khoa Nội tổng hợp")
    same, _ = told([entity(page, "department", 0, 1, 4)], candidate(page, "department", 0, 1, 2))
    assert 0.0 < same < 0.5


def test_words_of_another_field_speak_against_it(page_of):
    page = page_of("Nguyễn Văn Nam")
    assert told([entity(page, "doctor_name", 0, 0, 3)], candidate(page, "patient_name", 0, 0, 3)) == (
        0.0,
        1.0,
    )


def test_nothing_is_said_of_a_value_without_words(page_of):
    page = page_of("Khoa Nội")
    one = Candidate(field="sex", page=1, raw=None, value="male", box=None, source="marks")
    assert told([entity(page, "department", 0, 1, 2)], one) == (UNASKED["told_same"], UNASKED["told_other"])

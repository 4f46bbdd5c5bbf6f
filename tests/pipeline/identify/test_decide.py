"""Same, ask, or other: what links without a person, and what never may."""

from dataclasses import replace
from datetime import datetime

import pytest

from models.codes.folded import folded
from models.identity import Identity
from pipeline.identify.assign import assign
from pipeline.identify.block import block
from pipeline.identify.compare import Level, compare, owns_number
from pipeline.identify.decide import Verdict, decide
from pipeline.identify.same_stay import same_stay
from pipeline.identify.skeleton import skeleton

HOA = Identity(
    record_id="1", facility="19001", name="NGUYỄN THỊ HOA", birth="1962-04-14", sex="female",
    national_id="019162000123", insurance="0790616037", ward="Phú Đình", district="Định Hóa",
)  # fmt: skip


def verdict(**other: str | None) -> Verdict:
    return decide(HOA, replace(HOA, record_id="2", **other)).verdict


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, Verdict.SAME),
        ({"name": "NGUYEN THI HOA"}, Verdict.SAME),
        ({"insurance": "1234567890"}, Verdict.SAME),
        ({"national_id": None}, Verdict.SAME),
        ({"ward": None, "district": None, "insurance": None}, Verdict.SAME),
        ({"name": "NGUYỄN THỊ HOÀ", "national_id": None}, Verdict.ASK),
        ({"national_id": "019162000124"}, Verdict.ASK),
        ({"national_id": None, "insurance": None}, Verdict.ASK),
        ({"birth": "1962"}, Verdict.ASK),
        ({"birth": "1962-04-15"}, Verdict.ASK),
        ({"sex": "male"}, Verdict.ASK),
        ({"national_id": None, "insurance": None, "birth": None, "ward": None}, Verdict.OTHER),
        ({"national_id": "019162999999", "insurance": "9999999999", "birth": "1990-01-01"}, Verdict.OTHER),
    ],
)
def test_what_follows_from_two_papers(other, expected):
    assert verdict(**other) is expected


def test_a_name_alone_links_nobody_however_rare():
    name = Identity(record_id="1", facility="x", name="TRIỆU ĐÌNH KHÁNH PHƯỢNG", ward="Phú Đình")
    assert decide(name, replace(name, record_id="2")).verdict is Verdict.OTHER


def test_father_and_son_of_one_name_and_house_stay_two():
    father = replace(HOA, name="MA VĂN SƠN", sex="male", birth="1960-02-02", national_id="019060000001")
    son = replace(father, birth="1988-07-01", national_id="019088000001", insurance="1111111111")
    assert decide(father, son).verdict is Verdict.OTHER


def test_twins_are_asked_about_at_most():
    twin = replace(HOA, name="NGUYỄN THỊ HOÀ", national_id="019162000124", insurance="0790616038")
    assert decide(HOA, twin).verdict is not Verdict.SAME


def test_a_mothers_number_on_her_childrens_charts_makes_them_nobody():
    child = replace(HOA, name="MA VĂN AN", birth="2023-05-01", sex="male", insurance=None)
    other = replace(child, name="MA VĂN AN", record_id="2")
    assert not owns_number(child)
    assert compare(child, other)["cccd"] is Level.SHARED
    assert decide(child, other).verdict is Verdict.ASK


def test_an_old_number_that_was_given_out_twice_needs_the_very_same_name():
    old = replace(HOA, national_id="091926079", insurance=None)
    assert decide(old, replace(old, name="NGUYỄN THỊ HOÀ")).verdict is Verdict.ASK
    assert (
        decide(old, replace(old, name="LÊ VĂN NAM", birth="1970-01-01", sex="male")).verdict is Verdict.OTHER
    )


def test_a_third_paper_does_not_join_what_two_keep_apart():
    twin = replace(HOA, record_id="2", national_id="019162000124")
    found = assign(HOA, {"p": [replace(HOA, record_id="3"), twin]})
    assert found.patient_id is None
    assert [who for who, _ in found.asks] == ["p"]


def test_the_reasons_stand_in_the_order_of_their_weight():
    assert decide(HOA, replace(HOA, record_id="2", ward="Kim Sơn")).why[:2] == ("cccd:same", "insurance:same")


def test_readers_confusions_fold_into_one():
    assert folded("Đỗ  Thị\tHOÀ-Anh") == "do thi hoa anh"
    assert skeleton("Nguyễn Văn Lịch") == skeleton("Nguyên Vãn 1ịch")


@pytest.mark.parametrize("field", ["national_id", "insurance"])
def test_one_wrong_digit_still_shares_a_key(field):
    wrong = getattr(HOA, field)[:3] + "9" + getattr(HOA, field)[4:]
    assert set(block(HOA)) & set(block(replace(HOA, name=None, birth=None, ward=None, **{field: wrong})))


def test_one_stay_is_known_by_its_number_or_its_day():
    stay = replace(HOA, admitted_at=datetime(2024, 3, 2, 10), discharged_at=datetime(2024, 3, 9, 9))  # noqa: DTZ001
    assert same_stay(stay, replace(stay, admitted_at=datetime(2024, 3, 2, 15)))  # noqa: DTZ001
    assert not same_stay(stay, replace(stay, facility="19017"))
    assert not same_stay(stay, replace(stay, admitted_at=datetime(2024, 5, 2)))  # noqa: DTZ001
    assert same_stay(replace(stay, admission_number="7"), replace(stay, admission_number="7"))
    assert not same_stay(replace(stay, admission_number="7"), replace(stay, admission_number="8"))
    paper = replace(stay, admitted_at=None, discharged_at=datetime(2024, 3, 5))  # noqa: DTZ001
    assert same_stay(stay, paper)

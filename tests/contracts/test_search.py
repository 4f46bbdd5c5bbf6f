"""Finding on every database: the same answers, with and without marks, and in spite of typing errors."""

from datetime import date

import pytest
import sqlalchemy as sa

from models.digitized import Digitized, Document, Source, Tables
from models.vocabulary import FieldStatus, FileStatus, Form
from storage.records.migrate import downgrade, upgrade
from storage.records.search import search_tables
from storage.search import Found, Order, Place, Search
from tests.contracts.charts import field, lab_row, page
from tests.contracts.kit import Office
from tests.contracts.test_filing import load

PEOPLE = {
    "a": ("NGUYỄN VĂN AN", "1950", "001050012345", "Viêm phổi", "J18.9", "2023-03-12T10:00"),
    "b": ("TRẦN THỊ DỤC", "1961-05-02", "019061000777", "Tăng huyết áp", "I10", "2022-01-05"),
    "c": ("ĐỖ MINH ĐỨC", "1988", "019088004242", "Đái tháo đường týp 2", "E11.9", "2024-07-01"),
    "d": ("ĐÀO HOÀNG ÂN", "1990", "019090005151", "Viêm phế quản", "J20", "2024-08-15"),
    "e": ("LÊ THỊ ÁNH", "2001", "019101006161", "Sỏi thận", "N20.0", "2024-09-01"),
}


def chart(key: str, *, text: str = "Bệnh án nội khoa") -> Digitized:
    name, born, number, diagnosis, icd, left = PEOPLE[key]
    fields = {
        "patient_name": field(name), "date_of_birth": field(born), "national_id": field(number),
        "discharge_diagnosis": field(diagnosis), "discharge_diagnosis_icd": field(icd),
        "discharged_at": field(left), "insurance_number": field(f"DN4{number}"),
        "archive_number": field(f"23/{number[-4:]}"), "advice": field("Tái khám sau một tuần"),
    }  # fmt: skip
    document = Document(
        form=Form.DISCHARGE_CERTIFICATE,
        pages=(1,),
        fields=fields,
        tables=Tables(lab_results=(lab_row("Glucose", FieldStatus.ACCEPTED),)),
    )
    return Digitized(
        source=Source(name=f"{key}.pdf", sha256=key * 64, pages=1),
        status=FileStatus.LOADED,
        pages=(page(1, text=text),),
        documents=(document,),
    )


@pytest.fixture
def shelves(office: Office) -> Office:
    for key in PEOPLE:
        load(office, chart(key, text=f"Bệnh án {key * 3} Nguyễn Văn Án ký"), key)
    return office


def names(found: Found) -> list[str]:
    return [str(one.patient_name) for one in found.records]


def ask(office: Office, words: str = "", **more: object) -> list[str]:
    return names(office.records.find(Search(words=words, **more)))


FIRST = (
    *(
        ("nguyễn văn an", "a"), ("nguyen van an", "a"), ("NGUYEN  VAN AN", "a"), ("an nguyen", "a"),
        ("duc", "b"), ("đức", "c"), ("dục", "b"), ("Đức Minh", "c"), ("do minh duc", "c"),
        ("001050012345", "a"), ("23/4242", "c"), ("E11.9", "c"), ("J20", "d"), ("12/03/2023", "a"),
        ("2022-01-05", "b"), ("soi than", "e"), ("minh du", "c"), ("ánh", "e"),
    ),
)  # fmt: skip


def test_words_find_their_record_first(shelves: Office) -> None:
    assert {words: ask(shelves, words)[:1] for words, _ in FIRST} == {
        words: [PEOPLE[first][0]] for words, first in FIRST
    }


def test_without_marks_both_are_found_and_with_marks_the_very_one_comes_first(shelves: Office) -> None:
    assert set(ask(shelves, "duc")) == {"ĐỖ MINH ĐỨC", "TRẦN THỊ DỤC"}
    assert ask(shelves, "Đức")[0] == "ĐỖ MINH ĐỨC"
    assert ask(shelves, "dục")[0] == "TRẦN THỊ DỤC"


MISTYPED = (
    *(
        ("nguyne van an", "a"), ("ngyuen van an", "a"), ("nguyen vam an", "a"), ("tran thi dcu", "b"),
        ("mimh duc", "c"), ("hoanng an", "d"), ("001050012354", "a"), ("00105012345", "a"),
    ),
)  # fmt: skip


def test_one_typing_error_a_word_is_forgiven_and_told(shelves: Office) -> None:
    found = {words: shelves.records.find(Search(words=words)) for words, _ in MISTYPED}
    assert {words: names(one)[:1] for words, one in found.items()} == {
        words: [PEOPLE[first][0]] for words, first in MISTYPED
    }
    assert all(one.mended for one in found.values())


NARROWED = (
    *(
        (Search(name="an"), {"NGUYỄN VĂN AN", "ĐÀO HOÀNG ÂN"}),
        (Search(number="DN4019061000777"), {"TRẦN THỊ DỤC"}),
        (Search(number="9061000777"), {"TRẦN THỊ DỤC"}),
        (Search(number="23 / 2345"), {"NGUYỄN VĂN AN"}),
        (Search(diagnosis="viêm"), {"NGUYỄN VĂN AN", "ĐÀO HOÀNG ÂN"}),
        (Search(icd="J"), {"NGUYỄN VĂN AN", "ĐÀO HOÀNG ÂN"}),
        (Search(icd="e11"), {"ĐỖ MINH ĐỨC"}),
        (Search(born="1961"), {"TRẦN THỊ DỤC"}),
        (Search(born="02/05/1961"), {"TRẦN THỊ DỤC"}),
        (Search(since=date(2024, 8, 1), until=date(2024, 8, 31)), {"ĐÀO HOÀNG ÂN"}),
        (Search(words="viem", since=date(2024, 1, 1)), {"ĐÀO HOÀNG ÂN"}),
        (Search(diagnosis="viêm", name="hoàng"), {"ĐÀO HOÀNG ÂN"}),
        (Search(facility="01001", name="duc"), {"TRẦN THỊ DỤC", "ĐỖ MINH ĐỨC"}),
        (Search(facility="elsewhere", name="duc"), set()),
        (Search(form=Form.LAB_REPORT), set()),
        (Search(words="nobody at all"), set()),
    ),
)  # fmt: skip


def test_fields_narrow_it_down(shelves: Office) -> None:
    assert [set(names(shelves.records.find(search))) for search, _ in NARROWED] == [
        expected for _, expected in NARROWED
    ]


def test_what_stands_only_on_the_page_is_found_after_the_name(shelves: Office) -> None:
    found = shelves.records.find(Search(words="nguyen van an"))
    assert [one.place for one in found.records] == [Place.NAME, *[Place.TEXT] * 4]
    assert ask(shelves, "nguyen ccc") == ["ĐỖ MINH ĐỨC"]
    assert (found.total, found.more) == (5, False)


def test_names_stand_as_in_a_vietnamese_list(shelves: Office) -> None:
    assert ask(shelves, order=Order.NAME) == [
        "NGUYỄN VĂN AN", "LÊ THỊ ÁNH", "ĐÀO HOÀNG ÂN", "TRẦN THỊ DỤC", "ĐỖ MINH ĐỨC",
    ]  # fmt: skip
    assert ask(shelves, "benh", order=Order.DATE)[0] == "LÊ THỊ ÁNH"
    assert ask(shelves, order=Order.NAME, limit=2, offset=1) == ["LÊ THỊ ÁNH", "ĐÀO HOÀNG ÂN"]


def test_a_box_and_a_batch_are_found_by_their_names(office: Office) -> None:
    scan_id = load(office, chart("a"), "a", "HOP-12/HS 0045/a.pdf")
    load(office, chart("b"), "b", "HOP-13/b.pdf")
    assert ask(office, box="hop 12") == ["NGUYỄN VĂN AN"]
    assert ask(office, box="HS-0045") == ["NGUYỄN VĂN AN"]
    assert ask(office, "hop-13") == ["TRẦN THỊ DỤC"]
    batch_id = office.custody.scan(scan_id).batch_id
    assert len(ask(office, batch_id=batch_id)) == 2
    assert ask(office, batch_id="another") == []


def test_a_correction_is_found_and_what_it_replaced_is_not(office: Office) -> None:
    load(office, chart("a"))
    (line,) = office.records.lines()
    document = office.records.get(line.id).document
    fields = {**document.fields, "patient_name": field("NGUYỄN VĂN ÚT")}
    office.records.revise(
        line.id, document.model_copy(update={"fields": fields}), author="clerk", why="misread"
    )
    assert ask(office, name="út") == ["NGUYỄN VĂN ÚT"]
    assert ask(office, name="văn an") == []


def test_records_of_an_older_program_are_indexed_by_the_upgrade(office: Office) -> None:
    load(office, chart("c"))
    downgrade(office.database, "r0002")
    upgrade(office.database)
    assert ask(office, "do minh duc") == ["ĐỖ MINH ĐỨC"]


def test_what_looks_like_a_query_is_only_words(shelves: Office) -> None:
    for words in ('"', "' OR 1", "a AND (b", "NEAR(", "*", "\\", "n_nguyen", "\0"):
        assert ask(shelves, words, box=words, facility=words, batch_id=words) == []


def test_the_index_fails_together_with_the_record(shelves: Office) -> None:
    count = sa.select(sa.func.count()).select_from(search_tables.search_entry)
    with shelves.database.reading() as connection:
        assert connection.execute(count).scalar_one() == len(PEOPLE)

from models.digitized import Document, FieldValue
from models.vocabulary import FieldStatus, Form
from pipeline.judge.read_elsewhere import read_elsewhere


def paper(page: int, name: str | None, confidence: float, *findings: str) -> Document:
    value = FieldValue(
        value=name,
        raw=name,
        confidence=confidence,
        status=FieldStatus.ACCEPTED if confidence > 0.97 else FieldStatus.REVIEW,
        page=page,
        bbox=(0.1, 0.1, 0.2, 0.2),
        findings=findings,
    )
    return Document(form=Form.LAB_REPORT, pages=(page,), fields={"patient_name": value})


def names(*papers: Document, strangers: tuple[int, ...] = ()) -> list[object]:
    return [one.fields["patient_name"].value for one in read_elsewhere(papers, strangers)]


def test_a_doubtful_name_is_taken_from_the_papers_that_were_read_surely() -> None:
    papers = (paper(1, "LỤC THỊ LAN ĐÀO", 0.98), paper(2, "LỤC THỊ LẠN ĐÀO", 0.28, "odd_shape"))
    (_, told) = read_elsewhere(papers, ())
    field = told.fields["patient_name"]
    assert (field.value, field.raw, field.status) == (
        "LỤC THỊ LAN ĐÀO",
        "LỤC THỊ LẠN ĐÀO",
        FieldStatus.REVIEW,
    )
    assert field.confidence <= 0.9
    assert field.findings == ("other_reading",)
    assert [one.value for one in field.alternatives] == ["LỤC THỊ LẠN ĐÀO"]
    assert read_elsewhere(papers, ())[0] is papers[0]


def test_more_papers_count_more_than_a_surer_one() -> None:
    said = names(
        paper(1, "TRẦN VĂN ÂN", 0.97),
        paper(2, "TRẦN VĂN ẨN", 0.9),
        paper(3, "TRẦN VĂN ẨN", 0.9),
        paper(4, "TRẦN VĂN ÁN", 0.2),
    )
    assert said[3] == "TRẦN VĂN ẨN"


def test_what_is_not_doubted_or_not_near_stays() -> None:
    sure, other = paper(1, "NGUYỄN VĂN AN", 0.98), paper(2, "NGUYỄN VĂN ÂN", 0.6)
    assert names(sure, other) == ["NGUYỄN VĂN AN", "NGUYỄN VĂN ÂN"]
    assert names(sure, paper(2, "LÊ VĂN BÌNH", 0.2)) == ["NGUYỄN VĂN AN", "LÊ VĂN BÌNH"]
    assert names(sure, paper(2, None, 0.05)) == ["NGUYỄN VĂN AN", None]


def test_one_reading_against_one_of_the_same_is_left() -> None:
    said = names(paper(1, "TÔ LÝ", 0.9), paper(2, "TỔ LÝ", 0.2), paper(3, "TỔ LÝ", 0.3))
    assert said == ["TÔ LÝ", "TỔ LÝ", "TỔ LÝ"]


def test_pages_of_another_patient_neither_give_nor_take() -> None:
    papers = (paper(1, "NGUYỄN VĂN AN", 0.98), paper(2, "NGUYỄN VĂN ÂN", 0.2))
    assert names(*papers, strangers=(1,)) == ["NGUYỄN VĂN AN", "NGUYỄN VĂN ÂN"]
    assert names(*papers, strangers=(2,)) == ["NGUYỄN VĂN AN", "NGUYỄN VĂN ÂN"]

import json
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageOps, ImageSequence

from models.geometry import Box
from models.vocabulary import Form
from samples.bundle import bundle
from samples.bundle.arrange import arrange
from samples.bundle.bundle import Kind
from samples.drawn import DrawnChart, DrawnField, DrawnLine, DrawnPage, DrawnRow

MARK = Box.of((60, 90, 300, 120))
DPI = 72.0


def drawn(number: int, *, patient: str = "p", document: str = "d") -> DrawnPage:
    image = Image.new("RGB", (595, 842), "white")
    box = Box.of((60, 90 + 60 * number, 300, 120 + 60 * number))
    ImageDraw.Draw(image).rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill="black")
    return DrawnPage(
        image=image,
        dpi=DPI,
        form=Form.PRESCRIPTION,
        layout="prescription/try",
        layout_group="train",
        patient_id=patient,
        document_id=document,
        lines=(DrawnLine(text=f"{patient} {number}", box=box),),
        fields={
            "patient_name": DrawnField(value=f"{patient} {number}", raw=f"{patient} {number}", box=box),
            "bed": DrawnField(value=None),
        },
        tables={"prescription_items": (DrawnRow(cells={"drug": f"thuốc {number}"}, raw="thuốc", box=box),)},
    )


def chart(pages: int) -> DrawnChart:
    return DrawnChart(name="try", pages=tuple(drawn(number) for number in range(pages)))


def shown(path: Path, dpi: list[float | None]) -> list[Image.Image]:
    """The pages as a viewer shows them; `dpi` None = as they are stored."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as pdf:
            return [pdf[at].render(scale=each / 72).to_pil().convert("L") for at, each in enumerate(dpi)]
    with Image.open(path) as scan:
        return [ImageOps.exif_transpose(page).convert("L") for page in ImageSequence.Iterator(scan)]


def written(tmp_path: Path, seed: int, **options: Any) -> tuple[Path, dict]:  # noqa: ANN401 (as bundle takes them)
    path = bundle(folder=tmp_path, truth_folder=tmp_path, rng=np.random.default_rng(seed), **options)
    return path, json.loads((tmp_path / "try.json").read_text(encoding="utf-8"))


def is_inked(image: Image.Image, bbox: list[int]) -> bool:
    grey = np.asarray(image, dtype=float)
    left, top, right, bottom = bbox
    margin = 6
    inside = grey[top + margin : bottom - margin, left + margin : right - margin].mean()
    rim = Box.of(bbox).grown(14).clipped(*image.size).rounded()
    outside = [grey[rim[1] : rim[3], max(0, rim[0])].mean(), grey[rim[3] - 1, rim[0] : rim[2]].mean()]
    return inside < 70 and min(outside) > 120


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("kind", "pages"), [("pdf", 3), ("tif", 3), ("jpg", 1), ("png", 1)])
def test_boxes_lie_on_the_ink_that_a_viewer_shows(tmp_path: Path, kind: Kind, pages: int, seed: int):
    stranger = drawn(7, patient="q") if pages > 1 and seed % 3 == 0 else None
    options = {"level": "office" if seed == 3 else "clean", "kind": kind, "plain": pages == 1}
    path, told = written(tmp_path, seed, chart=chart(pages), stranger=stranger, **options)

    seen = shown(path, [_dpi_of(path, page) for page in told["pages"]])

    assert told["source"]["pages"] == len(seen) == len(told["pages"])
    for image, page in zip(seen, told["pages"], strict=True):
        assert abs(image.width - page["width"]) <= 1
        assert abs(image.height - page["height"]) <= 1
        assert all(is_inked(image, line["bbox"]) for line in page["lines"])


def _dpi_of(path: Path, page: dict) -> float | None:
    """Dots per inch at which the page of a PDF has the pixels that the truth tells."""
    if path.suffix != ".pdf":
        return None
    with pikepdf.open(path) as pdf:
        leaf = pdf.pages[page["number"] - 1]
        width = float(leaf.mediabox[3 if int(leaf.get("/Rotate", 0)) % 180 else 2])
    return page["width"] / width * 72


def test_what_slipped_in_is_told():
    sides = arrange(chart(4), np.random.default_rng(0), stranger=drawn(9, patient="q"))

    assert [side.role for side in sides].count("stranger") == 1
    assert sides[0].role == "page"


def test_documents_leave_out_blank_and_duplicate_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("samples.bundle.arrange.BLANK", 1)
    monkeypatch.setattr("samples.bundle.arrange.DUPLICATE", 1)
    options = {"chart": chart(2), "level": "clean", "kind": "tif", "stranger": drawn(5, patient="q")}
    _, told = written(tmp_path, 4, **options)
    roles = [page["role"] for page in told["pages"]]
    own, foreign = sorted(told["documents"], key=lambda document: document["patient"])

    assert [roles[number - 1] for number in own["pages"]] == ["page", "page"]
    assert [roles[number - 1] for number in foreign["pages"]] == ["stranger"]
    assert own["fields"]["patient_name"]["value"] == "p 0"
    assert own["fields"]["bed"]["status"] == "absent"
    assert [row["drug"] for row in own["tables"]["prescription_items"]] == ["thuốc 0", "thuốc 1"]
    assert [page["findings"] for page in told["pages"] if page["role"] == "duplicate"] == [["duplicate_page"]]
    assert [page["form"] for page in told["pages"] if page["role"] == "blank"] == [None]


def test_rotation_and_skew_say_how_to_stand_the_page_upright(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("samples.bundle.arrange.TURNED", 1)
    turns = set()
    for seed in range(12):
        path, told = written(tmp_path, seed, chart=chart(1), level="clean", kind="tif")
        page = told["pages"][0]
        turns.add(page["rotation"])
        upright = shown(path, [None])[0].rotate(-page["rotation"], expand=True)
        assert page["skew"] == 0
        assert is_inked(upright, list(MARK.rounded()))
    assert turns == {90, 180, 270}


def test_one_image_file_cannot_hold_two_pages(tmp_path: Path):
    with pytest.raises(ValueError, match="holds one page"):
        written(tmp_path, 0, chart=chart(2), level="clean", kind="png", plain=True)

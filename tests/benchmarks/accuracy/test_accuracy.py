import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.accuracy.__main__ import main
from benchmarks.paired import paired_documents, paired_files
from benchmarks.results import save_results

Json = dict[str, Any]


def page(number: int, **options: object) -> Json:
    bare: Json = {
        "number": number,
        "form": "prescription",
        "blank": False,
        "rotation": 0,
        "skew": 0.0,
        "findings": [],
    }
    lines = [{"text": "ĐƠN THUỐC", "bbox": [0, 0, 90, 10], "handwritten": False}]
    extra = {"text": "ĐƠN THUỐC", "lines": lines, "level": "office", "layout": "prescription/a", "dpi": 200.0}
    return bare | extra | options


def truth() -> Json:
    fields = {"bed": {"value": "12", "raw": "12", "page": 1, "bbox": [0, 0, 9, 9], "hand": "typed"}}
    document = {"form": "prescription", "pages": [1, 2], "level": "office", "fields": fields, "tables": {}}
    blank = page(3, form=None, blank=True, text="", lines=[])
    return {
        "source": {"name": "a.pdf", "pages": 3},
        "pages": [page(1), page(2), blank],
        "documents": [document],
    }


def output(*, bed: str = "12") -> Json:
    claim = {"value": bed, "status": "accepted", "confidence": 0.99, "page": 1, "bbox": [0, 0, 9, 9]}
    documents = [
        {"form": "prescription", "pages": [1, 2], "fields": {"bed": claim}, "tables": {}},
        {"form": "other", "pages": [3], "fields": {}, "tables": {}},
    ]
    pages = [page(1), page(2, text="ĐƠN THUÔC", form="other"), page(3, form="other")]
    return {"source": {"name": "a.pdf", "pages": 3}, "pages": pages, "documents": documents}


def measured(tmp_path: Path, said: Json | None) -> Json:
    for name, content in (("truth", truth()), ("output", said)):
        (tmp_path / name).mkdir()
        if content is not None:
            (tmp_path / name / "a.json").write_text(json.dumps(content), encoding="utf-8")
    folders = {name: str(tmp_path / name) for name in ("truth", "output", "results")}
    main(["--name", "try", *(part for name, folder in folders.items() for part in (f"--{name}", folder))])
    found: Json = json.loads((tmp_path / "results" / "try.json").read_text(encoding="utf-8"))["accuracy"]
    return found


def test_the_whole_comparison(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    found = measured(tmp_path, output())

    assert found["text"]["sohoa"]["office"]["cer"] == {"part": 1, "whole": 18, "share": 0.05556}
    assert found["page"]["forms"]["all"]["share"] == 0.5
    assert found["page"]["confused"] == {"prescription → other": 1}
    assert found["page"]["flags"]["blank"]["recall"] == 0
    assert found["document"]["grouping"]["precision"] == 0.5
    assert found["field"]["right"] == {"part": 1, "whole": 1, "share": 1.0}
    assert found["field"]["accepted"]["all"]["wrong"] == {"part": 0, "whole": 1, "share": 0.0}
    assert "100.0 % (1/1)" in capsys.readouterr().out


def test_a_file_without_output_counts_as_missed(tmp_path: Path):
    found = measured(tmp_path, None)

    assert found["without_output"] == ["a"]
    assert found["text"]["sohoa"]["all"]["cer"]["share"] == 1.0
    assert found["field"]["right"] == {"part": 0, "whole": 1, "share": 0.0}
    assert found["field"]["accepted"]["all"]["lost"] == {"part": 1, "whole": 1, "share": 1.0}
    assert found["document"]["grouping"]["missed"] == 1


def test_documents_are_paired_by_their_pages(tmp_path: Path):
    (tmp_path / "a.json").write_text(json.dumps(truth()), encoding="utf-8")
    (file,) = paired_files(tmp_path, tmp_path / "none")
    said = {"documents": [{"pages": [3]}, {"pages": [2]}]}
    pairs = paired_documents(type(file)(name="a", true=file.true, said=said))

    assert [(pair.true.get("pages"), pair.said.get("pages")) for pair in pairs] == [
        ([1, 2], [2]),
        (None, [3]),
    ]


def test_no_truth_is_an_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="no truth"):
        paired_files(tmp_path, tmp_path)


def test_sections_of_one_version_stay(tmp_path: Path):
    save_results("speed", {"a": 1.0}, name="try", folder=tmp_path)
    path = save_results("accuracy", {"b": 2}, name="try", folder=tmp_path)
    kept = json.loads(path.read_text(encoding="utf-8"))

    assert kept["speed"]["a"] == 1.0
    assert kept["accuracy"]["b"] == 2

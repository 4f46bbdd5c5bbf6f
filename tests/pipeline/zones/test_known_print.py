from pathlib import Path
from random import Random

import numpy as np
import pytest

from benchmarks.zones.draw_sheet import draw_sheet
from benchmarks.zones.is_right import is_right
from benchmarks.zones.measure import fields_of
from benchmarks.zones.prints import PRINTS
from models.forms.own import OWN
from models.scan import Page
from pipeline.clean.clean_page import clean_page
from pipeline.read.read_page import read_page
from pipeline.read.readers import open_readers
from pipeline.understand.read_again import read_again
from pipeline.understand.understand_page import understand_page
from pipeline.zones.look_again import look_again
from samples.stays import make_case

FORMS = Path(__file__).parents[3] / "benchmarks" / "zones" / "forms"


@pytest.mark.parametrize(("house", "places"), [("exam", 20), ("front", 25)])
def test_a_sheet_of_a_known_print_is_read_twice(house, places, monkeypatch):
    monkeypatch.setenv(OWN, str(FORMS))
    image, truth = draw_sheet(PRINTS[house], make_case(Random(5), case_id="1"), Random(5))  # noqa: S311 - drawing
    readers = open_readers()
    engines = (readers.first, readers.second)
    clean = clean_page(Page(number=1, pixels=np.asarray(image), dpi=300.0))
    facts = understand_page(clean, read_page(clean, readers=readers), engines=engines)
    zoned = look_again(clean, facts, engines=engines)
    assert sum(one.source == "zone" for one in zoned.candidates) > places
    again = read_again(clean, zoned, readers)
    said = fields_of(again)
    wanted = {field: value for field, value in truth.items() if value is not None}
    right = {field for field, value in wanted.items() if is_right(said.get(field), value)}
    assert len(right) >= len(wanted) - 1, set(wanted) - right
    accepted = {name for name in wanted.keys() & said.keys() if said[name].status.value == "accepted"}
    assert not accepted - right, {name: (wanted[name], said[name].value) for name in accepted - right}
    assert not {name for name in said if name in {"address_hamlet", "address_house"}}
    monkeypatch.delenv(OWN)
    assert look_again(clean, facts, engines=engines) == facts

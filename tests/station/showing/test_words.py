import re
from pathlib import Path
from string import Formatter

import pytest

import station
from models.scan import Reason
from models.vocabulary import Form, PageFinding
from station.door.policy import Act
from station.showing.say import catalogue
from storage.custody.balance import Step
from storage.custody.custody import ScanState
from storage.pages.arrangement import Move
from storage.pages.tray import Apart
from storage.people import Role

ROOM = Path(station.__file__).parent
PLACED = re.compile(r"""say\(\s*(?:\w+,\s*)?["']([a-z_.]+[a-z_])["']""")


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("key", catalogue())
def test_both_languages_say_the_same_with_the_same_gaps(key):
    vietnamese, english = catalogue()[key]
    assert placeholders(vietnamese) == placeholders(english)
    assert vietnamese.strip()
    assert english.strip()


def test_every_word_that_pages_ask_for_is_there():
    files = [*ROOM.rglob("*.html"), *ROOM.rglob("*.py")]
    asked = {key for path in files for key in PLACED.findall(path.read_text("utf-8")) if "." in key}
    assert {key for key in asked if key not in catalogue()} == set()


@pytest.mark.parametrize("name", [f"act.{act}" for act in Act] + [f"role.{role}" for role in Role]
    + [f"form.{form}" for form in Form] + [f"finding.{finding}" for finding in PageFinding]
    + [f"upload.refused.{reason}" for reason in Reason] + [f"apart.{why}" for why in Apart]
    + [f"batches.step.{step}" for step in Step] + [f"batches.wrong.{step}" for step in Step]
    + [f"scan.state.{state}" for state in ScanState] + [f"arrange.{move}" for move in Move])  # fmt: skip
def test_every_closed_word_has_its_translation(name):
    assert name in catalogue()


def test_no_template_opens_the_door_to_scripts():
    for path in ROOM.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(r"\|\s*safe|autoescape|\son\w+=|\sstyle=|hx-on|js:|<script>|<style", text), path

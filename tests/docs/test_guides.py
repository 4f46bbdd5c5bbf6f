"""The guides say the same in both languages, and name only what the program has."""

import re
from pathlib import Path

import pytest
import typer

from sohoa.__main__ import build_app

GUIDES = Path(__file__).parents[2] / "docs" / "guides"
NAMES = sorted(path.name for path in (GUIDES / "vi").glob("*.md"))


def skeleton(text: str) -> list[str]:
    """What must be alike in both languages: levels of headings, fences, commands, ends of links."""
    return re.findall(
        r"^#+ |^```\w*|sohoa [a-z-]+(?: [a-z-]+(?=[\s`]))?|\.\./[\w./-]+", text, flags=re.MULTILINE
    )


def commands(text: str) -> set[str]:
    return set(re.findall(r"(?:^|`)sohoa ([a-z-]+)", text, flags=re.MULTILINE))


def test_every_guide_has_both_languages():
    assert sorted(path.name for path in (GUIDES / "en").glob("*.md")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_steps(name):
    vi, en = ((GUIDES / lang / name).read_text(encoding="utf-8") for lang in ("vi", "en"))
    assert skeleton(vi) == skeleton(en)


@pytest.mark.parametrize("name", NAMES)
def test_guides_name_commands_that_exist(name):
    known = set(typer.main.get_command(build_app()).commands)
    assert commands((GUIDES / "vi" / name).read_text(encoding="utf-8")) <= known

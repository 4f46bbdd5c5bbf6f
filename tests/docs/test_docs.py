import re
import shlex
from pathlib import Path

import pytest
import typer

from models.errors import ExitCode
from models.scan import Reason
from models.vocabulary import FileStatus, PageFinding
from sohoa.__main__ import build_app
from sohoa.checks.configuration import configuration
from sohoa.settings import Settings
from storage.outward.outbox import DeadReason

ROOT = Path(__file__).parents[2]
DOCS = tuple(path for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))
READMES = ("README.md", "README.vi.md")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(group=None, path=("sohoa",)):
    group = group or typer.main.get_command(build_app())
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


COMMANDS = dict(commands())


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_its_heading(path):
    assert f"\n## {' '.join(path)}\n" in read("docs/commands.md")


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_option_is_explained_or_is_json(path):
    section = read("docs/commands.md").split(f"\n## {' '.join(path)}\n")[1].split("\n## ")[0]
    options = {
        name
        for option in COMMANDS[path].params
        for name in option.opts
        if name.startswith("--") and name not in {"--help", "--json"}
    }
    assert {name for name in options if name not in section} == set()


def test_no_heading_without_a_command():
    headings = re.findall(r"^## (sohoa .*)$", read("docs/commands.md"), flags=re.MULTILINE)
    assert sorted(headings) == sorted(" ".join(path) for path in COMMANDS)


@pytest.mark.parametrize("field", Settings.model_fields)
def test_every_setting_has_its_row(field):
    assert f"| `SOHOA_{field.upper()}` | `{field}` |" in read("docs/configuration.md")


def test_every_variable_that_the_documents_name_exists():
    known = {f"SOHOA_{field}".upper() for field in Settings.model_fields} | {"SOHOA_CONFIG"}
    named = {
        name for path in DOCS for name in re.findall(r"\bSOHOA_[A-Z0-9_]*[A-Z0-9]\b", path.read_text("utf-8"))
    }
    assert named - known - {"SOHOA_S3"} == set()
    assert configuration()[0].ok


@pytest.mark.parametrize("code", ExitCode)
def test_every_exit_code_has_its_row(code):
    assert re.search(rf"^\| `?{code.value}`? \|", read("docs/errors.md"), flags=re.MULTILINE)


@pytest.mark.parametrize("word", [*Reason, *PageFinding, *DeadReason])
def test_every_reason_and_finding_is_explained(word):
    assert f"`{word}`" in read("docs/errors.md")


@pytest.mark.parametrize("readme", READMES)
@pytest.mark.parametrize("status", FileStatus)
def test_the_readme_explains_every_state_of_a_file(readme, status):
    assert f"| {status} " in read(readme)


def blocks(name: str) -> list[str]:
    return [
        block.strip()
        for block in re.findall(r"^```sh\n(.*?)^```$", read(name), flags=re.DOTALL | re.MULTILINE)
    ]


@pytest.mark.parametrize("readme", READMES)
def test_the_two_commands_stand_alone_in_their_blocks(readme):
    assert blocks(readme)[:2] == ["bin/demo", "bin/test"]
    assert all("\n" not in block for block in blocks(readme))
    for program in ("demo", "test", "install"):
        assert (ROOT / "bin" / program).stat().st_mode & 0o111


@pytest.mark.parametrize("readme", READMES)
def test_the_quick_start_names_commands_that_exist(readme):
    for block in blocks(readme)[2:]:
        program, *arguments = shlex.split(block)
        assert program == ".venv/bin/sohoa"
        path = ("sohoa", *arguments)
        command = next(COMMANDS[path[:length]] for length in (3, 2) if path[:length] in COMMANDS)
        known = {name for option in command.params for name in option.opts}
        assert {word for word in arguments if word.startswith("--")} <= known


def test_both_readmes_show_the_same_commands():
    assert blocks("README.md") == blocks("README.vi.md")


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (path.parent / link).exists()] == []

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer

from models.errors import ExitCode, StorageDownError, UsageError
from models.scan import Reason
from sohoa import __main__ as program
from sohoa.failure import report_failure

ROOT = Path(__file__).parents[2]


class SecretError(RuntimeError):
    """An error whose words quote a chart."""


def failing(error: BaseException):
    def register(app: typer.Typer) -> None:
        @app.command("fail")
        def fail() -> None:
            raise error

    return register


@pytest.fixture
def fail_with(monkeypatch):
    def install(error: BaseException) -> None:
        class Module:
            register = staticmethod(failing(error))

        monkeypatch.setattr(program, "COMMANDS", ("fail",))
        monkeypatch.setattr(program, "import_module", lambda _name: Module)

    return install


def test_a_known_failure_says_what_to_do_and_keeps_its_code(sohoa, fail_with):
    fail_with(StorageDownError("the database does not answer"))
    answer = sohoa("fail")
    assert answer.code == ExitCode.STORAGE_DOWN
    assert answer.err.splitlines() == ["sohoa: the database does not answer", StorageDownError.hint]
    assert answer.out == ""


def test_the_next_step_is_told_in_vietnamese(sohoa, fail_with, monkeypatch):
    monkeypatch.setenv("SOHOA_LANG", "vi")
    fail_with(StorageDownError("x"))
    assert "Hãy kiểm tra SOHOA_DATABASE_URL" in sohoa("fail").err


def test_an_unforeseen_failure_never_quotes_the_chart(sohoa, fail_with):
    fail_with(SecretError("NGUYỄN THỊ HƯƠNG"))
    answer = sohoa("fail")
    assert answer.code == ExitCode.INTERNAL
    assert "SecretError" in answer.err
    assert "HƯƠNG" not in answer.err
    assert "Traceback" not in answer.err


def test_developers_may_ask_for_the_traceback(sohoa, fail_with, monkeypatch):
    monkeypatch.setenv("SOHOA_DEBUG", "1")
    fail_with(SecretError("x"))
    assert "Traceback" in sohoa("fail").err


def test_ctrl_c_ends_with_130(sohoa, fail_with):
    fail_with(KeyboardInterrupt())
    assert sohoa("fail").code == 130


def test_an_unknown_command_is_a_usage_error(sohoa):
    answer = sohoa("digitise")
    assert answer.code == ExitCode.USAGE
    assert "digitise" in answer.err


def test_an_error_with_a_hint_of_its_own_keeps_it(capsys):
    class OddError(UsageError):
        hint = "Do this."

    assert report_failure(OddError("no")) == ExitCode.USAGE
    assert capsys.readouterr().err == "sohoa: no\nDo this.\n"


def test_a_reason_has_no_line_of_its_own_words():
    assert all(" " not in reason for reason in Reason)


def test_help_is_quick_and_imports_nothing_heavy():
    code = (
        "import sys; from sohoa.__main__ import main; main(['--help']);"
        "heavy = {'cv2', 'prefect', 'spacy', 'sqlalchemy', 'onnxruntime', 'pydantic'} & set(sys.modules);"
        "sys.exit(f'heavy: {heavy}' if heavy else 0)"
    )
    before = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    took = time.monotonic() - before
    assert (done.returncode, done.stderr) == (0, "")
    assert took < 3, "0.3 s on an idle machine; tests share theirs"


def every_command() -> list[tuple[str, ...]]:
    def walk(group, path):
        for name, command in group.commands.items():
            deeper = (*path, name)
            if hasattr(command, "commands"):
                yield from walk(command, deeper)
            else:
                yield deeper

    return list(walk(typer.main.get_command(program.build_app()), ()))


@pytest.mark.parametrize("path", every_command(), ids=" ".join)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_command_explains_itself_with_an_example(sohoa, path, lang, monkeypatch):
    monkeypatch.setenv("SOHOA_LANG", lang)
    answer = sohoa(*path, "--help")
    example = {"vi": "Ví dụ: ", "en": "Example: "}[lang] + r"(SOHOA_\w+=\S+ )?sohoa " + " ".join(path)
    assert answer.code == 0
    assert re.search(example, " ".join(answer.out.split()))

"""Programs and language packs from the system."""

import re
import subprocess
from shutil import which

from models.errors import ExitCode
from sohoa.checks.check import Check

_OLDEST_TESSERACT = 5
"""Its LSTM reader and the fast Vietnamese model came to stay with 4; 5 is what was measured."""
_SECONDS = 20


def programs() -> tuple[Check, ...]:
    """Look for tesseract with its packs, and poppler."""
    return (_tesseract(), _pack("vie"), _pack("osd"), _program("poppler", "pdftoppm", "-v"))


def _tesseract() -> Check:
    check = _program("tesseract", "tesseract", "--version")
    major = re.match(r"\d+", check.found)
    if check.ok and major and int(major.group()) < _OLDEST_TESSERACT:
        return Check(
            name="tesseract", found=check.found, fault="old_tesseract", code=ExitCode.MISSING_DEPENDENCY
        )
    return check


def _pack(language: str) -> Check:
    packs = _answer("tesseract", "--list-langs").split()
    package = (("package", f"tesseract-ocr-{language}"),)
    if language in packs:
        return Check(name=f"pack_{language}", found=language)
    return Check(
        name=f"pack_{language}",
        found="",
        fault="install",
        code=ExitCode.MISSING_DEPENDENCY,
        values=package,
    )


def _program(name: str, program: str, option: str) -> Check:
    package = (("package", {"tesseract": "tesseract-ocr", "poppler": "poppler-utils"}[name]),)
    version = re.search(r"\d+(\.\d+)+", _answer(program, option))
    if version:
        return Check(name=name, found=version.group())
    return Check(name=name, found="", fault="install", code=ExitCode.MISSING_DEPENDENCY, values=package)


def _answer(program: str, option: str) -> str:
    """What the program says about itself on either stream; empty when it is not there or hangs."""
    path = which(program)
    if path is None:
        return ""
    try:
        done = subprocess.run(
            [path, option], capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout + done.stderr

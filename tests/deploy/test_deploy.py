"""The files for operating name metrics and commands that exist."""

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
import typer

from sohoa.__main__ import build_app
from storage.gauges import gauges
from tests.sohoa.morning.bad_night import bad_night

DEPLOY = Path(__file__).parents[2] / "deploy"
TEXT = gauges(bad_night(), disk_free=10**10)
KNOWN = set(re.findall(r"^# TYPE (sohoa_\w+) gauge$", TEXT, flags=re.MULTILINE))
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))


def test_every_query_of_the_dashboard_asks_for_metrics_that_there_are() -> None:
    board = json.loads((DEPLOY / "grafana" / "sohoa.json").read_text("utf-8"))
    asked = {
        name
        for panel in board["panels"]
        for one in panel["targets"]
        for name in re.findall(r"sohoa_\w+", one["expr"])
    }
    assert asked
    assert asked - KNOWN == set()
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])


def test_every_alert_rule_asks_for_metrics_that_there_are() -> None:
    rules = (DEPLOY / "prometheus" / "sohoa.yml").read_text("utf-8")
    asked = set(re.findall(r"sohoa_\w+", " ".join(re.findall(r"expr: (.*)", rules))))
    assert asked
    assert asked - KNOWN == set()


@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed")
def test_promtool_accepts_the_rules() -> None:
    subprocess.run(["promtool", "check", "rules", str(DEPLOY / "prometheus" / "sohoa.yml")], check=True)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_units_start_commands_that_exist(unit: Path) -> None:
    commands = typer.main.get_command(build_app()).commands  # type: ignore[attr-defined]
    (line,) = re.findall(r"^ExecStart=(.*)$", unit.read_text("utf-8"), flags=re.MULTILINE)
    program, name, *rest = shlex.split(line)
    assert program.endswith("/.venv/bin/sohoa")
    options = {option for parameter in commands[name].params for option in parameter.opts}
    assert {word for word in rest if word.startswith("--")} <= options


def test_labels_hold_closed_words_only() -> None:
    assert "Hộp" not in TEXT
    assert "SCN" not in TEXT
    assert 'sohoa_boxes_held{reason="pages_differ"} 1.0' in TEXT
    assert 'sohoa_files{state="loaded"} 8120.0' in TEXT

"""The files for operating name metrics and commands that exist."""

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
import typer
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from sohoa.__main__ import build_app
from station.measuring.metrics import count_request
from storage.overview.gauges import gauges
from tests.sohoa.morning.bad_night import bad_night

DEPLOY = Path(__file__).parents[2] / "deploy"
TEXT = gauges(bad_night(), disk_free=10**10)
count_request(method="GET", route="/account", status=200, seconds=0.1)
KNOWN = {
    sample.name
    for family in text_string_to_metric_families(TEXT + generate_latest().decode())
    for sample in family.samples
}
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))


BOARD = json.loads((DEPLOY / "grafana" / "sohoa.json").read_text("utf-8"))
QUERIES = [one["expr"] for panel in BOARD["panels"] for one in panel["targets"]]


def test_every_query_of_the_dashboard_asks_for_metrics_that_there_are() -> None:
    asked = {name for query in QUERIES for name in re.findall(r"\bsohoa_\w+", query)}
    assert asked
    assert asked - KNOWN == set()
    assert len({panel["id"] for panel in BOARD["panels"]}) == len(BOARD["panels"])


def test_every_alert_rule_asks_for_metrics_that_there_are() -> None:
    rules = re.sub("#.*", "", (DEPLOY / "prometheus" / "sohoa.yml").read_text("utf-8"))
    asked = set(re.findall(r"\bsohoa_\w+", rules))
    assert asked
    assert asked - KNOWN == set()


PROMTOOL = pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed")


@PROMTOOL
def test_promtool_accepts_the_rules() -> None:
    subprocess.run(["promtool", "check", "rules", str(DEPLOY / "prometheus" / "sohoa.yml")], check=True)


@PROMTOOL
def test_promtool_understands_the_queries_of_the_dashboard(tmp_path: Path) -> None:
    rules = [{"record": f"panel:{number}", "expr": query} for number, query in enumerate(QUERIES)]
    (tmp_path / "board.yml").write_text(json.dumps({"groups": [{"name": "board", "rules": rules}]}))
    subprocess.run(["promtool", "check", "rules", str(tmp_path / "board.yml")], check=True)


@PROMTOOL
def test_the_rules_fire_when_they_should() -> None:
    subprocess.run(["promtool", "test", "rules", str(Path(__file__).with_name("rules_fire.yml"))], check=True)


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

"""A thousand files while the line is cut twenty times and the station killed twice: each is there once."""

import hashlib
import os
import signal
import time
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from storage.people import Role, Stage
from tests.browser.conftest import SAMPLES, serving
from tests.station.house import KEY, House

FILES = int(os.environ.get("STATION_FILES", "1000"))
CUTS = 20
KILLS = (7, 14)
SENT_AT_ONCE = 3
"""As upload/main.js has it."""
PAPER = (SAMPLES / "prescription.jpg").read_bytes()


@pytest.mark.slow
def test_every_file_arrives_once(browser: Browser, tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "box"
    home.mkdir(mode=0o700)
    folder.mkdir()
    (home / "station.key").write_bytes(KEY)
    sent = {}
    for number in range(FILES):
        content = PAPER[:-2] + f"{number}".encode() + b"\xff\xd9"
        (folder / f"{number:04}.jpg").write_bytes(content)
        sent[hashlib.sha256(content).hexdigest()] = f"box/{number:04}.jpg"
    began = time.monotonic()
    with House(home) as house:
        token = house.kept.sessions.open(house.account(Role.CLERK).id, stage=Stage.FULL)
        cuts = _upload(browser, home, folder, token)
        batch = house.kept.stores.custody.batches()[0]
        kept = Counter(scan.sha256 for scan in house.kept.stores.custody.scans(batch.id))
        assert kept == dict.fromkeys(sent, 1)
        assert {scan.state for scan in house.kept.stores.custody.scans(batch.id)} == {"stored"}
        assert house.kept.stores.custody.duplicates(batch.id) == ()
        for sha256 in kept:
            house.kept.stores.objects.check(sha256)
    print(f"{FILES} files, {cuts} cuts, {len(KILLS)} kills: {time.monotonic() - began:.0f} s")  # noqa: T201


def _upload(browser: Browser, home: Path, folder: Path, token: str) -> int:
    with serving(home) as (address, first):
        port, process, stack = int(address.rsplit(":", 1)[1]), first, []
        context = browser.new_context(base_url=address)
        context.add_cookies([{"name": "sohoa", "value": token, "url": address}])
        page = context.new_page()
        page.goto("/upload")
        page.fill("#box", "12")
        page.fill("#facility", "01001")
        page.click("main form button")
        page.set_input_files("#folder", folder)
        for cut in range(1, CUTS + 1):
            reached = FILES * cut // (CUTS + 2)
            page.wait_for_function(
                "n => Number(document.getElementById('count-new').textContent) >= n",
                arg=reached,
                timeout=600_000,
            )
            context.set_offline(True)
            if cut in KILLS:
                process.send_signal(signal.SIGKILL)
                process.wait()
                again = serving(home, port=port)
                _, process = again.__enter__()
                stack.append(again)
            page.wait_for_timeout(700)
            context.set_offline(False)
        page.wait_for_selector("#done:not([hidden])", timeout=900_000)
        new, known = (int(page.inner_text(f"#count-{fate}")) for fate in ("new", "known"))
        assert new + known == FILES
        assert known <= len(KILLS) * SENT_AT_ONCE, (
            "only a file whose answer died with the station is told as known"
        )
        for one in stack:
            one.__exit__(None, None, None)
    return CUTS

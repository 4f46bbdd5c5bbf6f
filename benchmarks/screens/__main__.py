"""Take a picture of every page of the station: `python -m benchmarks.screens --out build/screens`.

Empty, full and refused, Vietnamese and English, 1366 x 768, in Debian's Chromium. The stations run on free
ports of this machine over a throw-away folder; the charts are the drawn ones of `samples/`.
"""

import argparse
import logging
import shutil
import sys
import tempfile
from pathlib import Path

import structlog
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from benchmarks.screens.scenes import SCENES, Scene
from benchmarks.screens.visit import Visitor
from benchmarks.screens.worlds import at_work, first_day

LANGUAGES = ("vi", "en")


def main() -> None:
    """Take them all, or those whose name holds a word."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--out", type=Path, default=Path("build/screens"))
    words.add_argument("--only", default="", help="pictures whose name holds one of these words (a,b,c)")
    words.add_argument("--language", choices=LANGUAGES, help="one of the two")
    given = words.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    languages = (given.language,) if given.language else LANGUAGES
    failed: list[str] = []
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    wanted = [one for one in SCENES if any(word in one.name for word in given.only.split(","))]
    with tempfile.TemporaryDirectory(prefix="screens-") as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        home = Path(folder)
        with first_day(home / "empty") as empty, at_work(home / "full") as full:
            for language in languages:
                for world in (empty, full):
                    mine = [one for one in wanted if one.world == world.name]
                    failed += _look(
                        Visitor(browser=browser, world=world, language=language, work=home), mine, given.out
                    )
    sys.exit(1 if failed else 0)


def _look(visitor: Visitor, scenes: list[Scene], out: Path) -> list[str]:
    failed: list[str] = []
    for scene in scenes:
        path = out / f"{scene.name}-{scene.world}-{visitor.language}.png"
        page = visitor.page(scene.role)
        try:
            scene.go(visitor, page)
            page.wait_for_load_state("networkidle")
            page.screenshot(path=path, full_page=scene.whole)
            print(path.name, flush=True)
        except PlaywrightError as error:
            failed.append(path.name)
            print(f"FAILED {path.name}: {error}", flush=True)
        finally:
            page.context.close()
    return failed


if __name__ == "__main__":
    main()

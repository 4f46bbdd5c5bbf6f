"""The sheet in its three shapes, each whole or not there."""

import json
from collections.abc import Callable
from pathlib import Path

from models.errors import UsageError
from sohoa.language import Language
from sohoa.messages import say
from sohoa.morning.compose import compose
from sohoa.morning.draw_sheet import draw_sheet
from sohoa.morning.page_html import page_html
from sohoa.morning.phrase import speaker
from sohoa.morning.sheet_json import sheet_json
from storage.overview.standing import Standing


def write_sheet(seen: Standing, target: Path, *, tongue: Language, disk_free: int | None = None) -> None:
    """Write TARGET.pdf with .html and .json beside it; readable by their owner and group only.

    Raises:
        UsageError: the folder cannot be written.
    """
    speak = speaker(tongue)
    sheet = compose(seen, speak, disk_free=disk_free)
    html = target.with_suffix(".html")
    page = page_html(sheet, tongue=tongue, say=speak)
    told = json.dumps(sheet_json(seen, disk_free=disk_free), ensure_ascii=False, indent=1)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _whole(target.with_suffix(".json"), lambda path: path.write_text(told + "\n", encoding="utf-8"))
        _whole(html, lambda path: path.write_text(page, encoding="utf-8"))
        _whole(target, lambda path: draw_sheet(sheet, path, html=html.name, say=speak))
    except OSError as error:
        raise UsageError(say("morning.unwritable", path=target, why=error.strerror)) from None


def _whole(target: Path, write: Callable[[Path], object]) -> None:
    part = target.with_name(f".{target.name}.part")
    part.touch(mode=0o640)
    write(part)
    part.replace(target)

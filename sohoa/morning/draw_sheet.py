"""The sheet on one A4 page."""

from pathlib import Path

from fpdf import FPDF

from models.fonts.font_path import FAMILY, font_path
from sohoa.morning.draw_table import draw_table
from sohoa.morning.paint import ALARM, FAINT, INK, PALE, SOFT, Paper
from sohoa.morning.phrase import Say, grouped
from sohoa.morning.sheet import Fact, List, Sheet, Tile

_EDGE = 15.0
"""Millimetres of margin."""
_WIDTH = 210.0 - 2 * _EDGE
_GAP = 4.0
_FOOT = 284.0
"""Where the last line stands, from the top."""
_MOST_ADVICE = 6


def draw_sheet(sheet: Sheet, target: Path, *, html: str, say: Say) -> None:
    """Write one page; what does not fit is counted and stands in the HTML page beside it.

    Args:
        sheet: what stands on it.
        target: the PDF.
        html: name of the page with the full lists; numbers link to its anchors.
        say: speaks the language of the sheet.
    """
    paper = Paper(html=html)
    _open(paper.pdf, sheet, say)
    _head(paper, sheet)
    _tiles(paper, sheet, say)
    _advice(paper, sheet, say)
    _facts(paper, sheet)
    _lists(paper, sheet, say)
    paper.at(_EDGE, _FOOT)
    paper.write(say("morning.foot", html=html), size=7, colour=FAINT, width=_WIDTH)
    paper.pdf.output(str(target))


def _open(pdf: FPDF, sheet: Sheet, say: Say) -> None:
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    for cut, style in (("Regular", ""), ("Bold", "B")):
        pdf.add_font(FAMILY, style, font_path(cut))  # type: ignore[arg-type]
    pdf.set_title(f"{sheet.title} {sheet.day}")
    pdf.set_lang(say("morning.tongue"))
    pdf.add_page()


def _head(paper: Paper, sheet: Sheet) -> None:
    paper.at(_EDGE, 13)
    paper.write(sheet.title, size=21, bold=True, width=110)
    paper.at(_EDGE, 23)
    paper.write(sheet.span, size=9, colour=SOFT, width=110)
    paper.at(_EDGE + 110, 13)
    paper.write(sheet.day, size=21, bold=True, width=_WIDTH - 110, align="R")
    paper.at(_EDGE + 110, 23)
    paper.write("sohoa", size=9, colour=SOFT, width=_WIDTH - 110, align="R")
    paper.down_to(31)


def _tiles(paper: Paper, sheet: Sheet, say: Say) -> None:
    top, width = paper.y, (_WIDTH - 3 * _GAP) / 4
    for place, tile in enumerate(sheet.tiles):
        _tile(paper, tile, say, left=_EDGE + place * (width + _GAP), top=top, width=width)
    paper.down_to(top + 30)


def _tile(paper: Paper, tile: Tile, say: Say, *, left: float, top: float, width: float) -> None:
    paper.box(left, top, width, 25, colour=PALE)
    inner = width - 5
    paper.at(left + 3.5, top + 3)
    paper.write(tile.label, size=9, bold=True, colour=SOFT, width=inner)
    paper.at(left + 3.5, top + 8)
    colour = ALARM if tile.alarming else INK
    paper.write(grouped(tile.number, say), size=22, bold=True, colour=colour, width=inner, to=tile.list)
    paper.at(left + 3.5, top + 18.6)
    paper.write(tile.note, size=7.5, colour=SOFT, width=inner)


def _advice(paper: Paper, sheet: Sheet, say: Say) -> None:
    paper.title(sheet.first_title, left=_EDGE, width=_WIDTH)
    for number, step in enumerate(sheet.first[:_MOST_ADVICE], start=1):
        top = paper.y
        paper.at(_EDGE, top)
        paper.write(f"{number}", size=10.5, bold=True, colour=ALARM, width=6)
        paper.at(_EDGE + 6, top)
        paper.write(step.told, size=10.5, width=_WIDTH - 6, to=step.list)
        paper.down_to(paper.y + 1.2)
    left = len(sheet.first) - _MOST_ADVICE
    if left > 0 or not sheet.first:
        paper.at(_EDGE + (6 if sheet.first else 0), paper.y)
        told = say("morning.and_more", count=left) if sheet.first else say("morning.calm")
        paper.write(told, size=10.5, colour=SOFT, width=_WIDTH - 6)
    paper.down_to(paper.y + 4)


def _facts(paper: Paper, sheet: Sheet) -> None:
    top, width = paper.y, (_WIDTH - 2 * _GAP) / 2
    ends = []
    for place, (title, facts) in enumerate(sheet.facts):
        left = _EDGE + place * (width + 2 * _GAP)
        paper.down_to(top)
        paper.title(title, left=left, width=width)
        for fact in facts:
            _fact(paper, fact, left=left, width=width)
        ends.append(paper.y)
    paper.down_to(max(ends) + 4)


def _fact(paper: Paper, fact: Fact, *, left: float, width: float) -> None:
    top = paper.y
    paper.at(left, top)
    paper.write(fact.label, size=9, colour=SOFT, width=width * 0.46)
    under = paper.y
    paper.at(left + width * 0.46, top)
    colour = ALARM if fact.alarming else INK
    told = width * 0.54
    paper.write(fact.told, size=9, bold=True, colour=colour, width=told, align="R", to=fact.list)
    paper.down_to(max(under, paper.y) + 1)


def _lists(paper: Paper, sheet: Sheet, say: Say) -> None:
    """What is stuck, then what has to be scanned again, as far as the page goes."""
    stuck, rescans = sheet.listing(List.STUCK), sheet.listing(List.RESCANS)
    paper.title(say("morning.why"), left=_EDGE, width=_WIDTH)
    draw_table(paper, stuck, left=_EDGE, shares=(0.3, 0.58, 0.12), width=_WIDTH, bottom=_FOOT - 60, say=say)
    paper.down_to(paper.y + 4)
    paper.title(rescans.title, left=_EDGE, width=_WIDTH)
    draw_table(
        paper, rescans, left=_EDGE, shares=(0.24, 0.38, 0.12, 0.26), width=_WIDTH, bottom=_FOOT - 3, say=say
    )

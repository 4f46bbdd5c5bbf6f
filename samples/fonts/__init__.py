"""Fonts with every Vietnamese letter, by style and layout group."""

from samples.fonts.ensure_fonts import ensure_fonts
from samples.fonts.families import FAMILIES, FRESH, families
from samples.fonts.font_path import can_draw, font_path

__all__ = ["FAMILIES", "FRESH", "can_draw", "ensure_fonts", "families", "font_path"]

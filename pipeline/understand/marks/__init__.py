"""Ticks, rings, strokes and boxes: what was chosen, and digits cell by cell."""

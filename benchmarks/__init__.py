"""Accuracy and speed, measured against the truth and beside named rivals."""
